import type { Vocabulary } from '../language/vocabulary/vocabulary';
import { names } from './judge/names';
import { nouns } from './judge/nouns';
import { anonymity } from './patterns/anonymity';
import { attacks } from './patterns/attacks';
import { classes } from './patterns/classes';
import { counting } from './patterns/counting';
import { evidentials } from './patterns/evidentials';
import { falsehoods } from './patterns/falsehoods';
import { figures } from './patterns/figures';
import { headlines } from './patterns/headlines';
import { identities } from './patterns/identities';
import { opinions } from './patterns/opinions';
import { people } from './patterns/people';
import { placeholders } from './patterns/placeholders';
import { replies } from './patterns/replies';
import { reporting } from './patterns/reporting';
import { secondHand } from './patterns/second-hand';
import { studies } from './patterns/studies';
import { surveys } from './patterns/surveys';

/** The English words by which the rules ask. */
export const vocabulary: Vocabulary = {
  nouns,
  names,
  anonymity,
  attacks,
  classes,
  counting,
  evidentials,
  falsehoods,
  figures,
  headlines,
  identities,
  opinions,
  people,
  placeholders,
  replies,
  reporting,
  secondHand,
  studies,
  surveys,
};
