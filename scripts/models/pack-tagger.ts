import { readFileSync } from 'node:fs';
import published from 'wink-eng-lite-web-model';
import {
  type PublishedModel,
  packTaggerModel,
} from '../../server/src/core/english/sentences/tagger/tagger-model';

const license = readFileSync('node_modules/wink-eng-lite-web-model/LICENSE', 'utf8');

// The package keeps the types of its parts to itself.
export const tagger = packTaggerModel(published as unknown as PublishedModel, license);
