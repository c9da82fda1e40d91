import type { DescriptionJudge } from '../../language/judge';
import { wordGroups, wordList } from '../../language/word-list';
import { sources } from '../patterns/sources';
import descriptionWords from '../words/descriptions.words';
import kindred from '../words/kindred.words';
import publicRoles from '../words/public-roles.words';
import sortsOfBody from '../words/sorts-of-body.words';

const WORDS = wordGroups(descriptionWords);

/** Words of descriptions that point back. */
export const descriptions: DescriptionJudge = {
  anyPerson: WORDS.under('any person'),
  anyBody: WORDS.under('any body'),
  anyDocument: WORDS.under('any document'),
  issued: WORDS.under('issued'),
  everybody: WORDS.under('everybody'),
  empty: WORDS.under('empty'),
  sortsOfBody: wordGroups(sortsOfBody),
  kindred: wordGroups(kindred),
  leaders: WORDS.under('leaders'),
  epithets: WORDS.under('epithets'),
  plainEpithets: WORDS.under('plain epithets'),
  publicRoles: wordList(publicRoles),
  pointing: WORDS.under('pointing'),
  past: WORDS.under('past'),
  former: 'former',
  age: sources.age,
  fromAPlace: sources.fromAPlace,
  oneOfSeveral: sources.oneOfSeveral,
};
