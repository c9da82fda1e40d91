import { wordGroups } from '../../language/word-list';
import otherSenses from './other-senses.words';

// What turns a reporting verb into another verb.

export const OTHER_SENSES: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(wordGroups(otherSenses).groups, ([lemma, { words }]) => [lemma, [...words]] as const),
);
