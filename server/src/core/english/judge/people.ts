import type { PeopleWords } from '../../language/vocabulary/people';
import { people as words } from '../patterns/people';
import { names } from './names';
import { nouns } from './nouns';

const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,3})){1,4}$/u;

/** Names of people, and what is told of them. */
export const people: PeopleWords = {
  ...words,
  isFullName(name) {
    const isName = FULL_NAME.test(name) && /\p{Ll}/u.test(name) && !words.notInAName.isIn(name);
    return isName && !names.isOutlet(name);
  },
  surnameOf: (name) => words.generation.without(name).split(' ').at(-1) ?? name,
  tellsRole: (sentence) =>
    words.actsFor.isIn(sentence) ||
    sentence
      .replace(/[“"][^”"]*[”"]/g, ' ')
      .split(/[^\p{L}.’'-]+/u)
      .some((word) => nouns.tellsRole(nouns.singular(word.toLowerCase().replace(/[’']s$|[.’']+$/g, '')))),
};
