import { goTo } from '../fixes/go-to';
import { areSpellings, type WrittenName, writtenNames } from '../story/spellings';
import { articleRule, type Message } from './rule';

/**
 * One person’s surname in two spellings: behind the same given name, or alone where nobody else in the story bears it. It
 * asks the whole article, as the other spelling may stand anywhere.
 */
export const nameSpelling = articleRule({
  id: 'name-spelling',
  default: true,
  severity: 'information',
  title: 'A name spelt two ways',
  backing: ['desk'],
  find: (paragraph, { vocabulary }) => writtenNames(paragraph, vocabulary),
  check(_story, _desk, found) {
    const surnames = bySurname(found.flatMap(({ found: written }) => written));
    const seen = new Map<string, Surname[]>();
    return surnames.flatMap((one) => {
      const alike = seen.get(one.first.surname.charAt(0)) ?? [];
      const other = alike.find((earlier) => isSamePerson(earlier, one));
      seen.set(one.first.surname.charAt(0), [...alike, one]);
      if (other === undefined) return [];
      const { at } = other.first;
      return [
        {
          at: one.first.at,
          message: question(one.first, other.first),
          related: [{ at, message: 'The other spelling.' }],
        },
      ];
    });
  },
  fixes: ({ related: [other] = [] }, text) =>
    other === undefined ? [] : [goTo('Go to the other spelling', text, other.at)],
});

/** A surname where it is written first, with the given names that stand before it anywhere. */
interface Surname {
  readonly first: WrittenName;
  readonly given: Set<string>;
}

function bySurname(names: readonly WrittenName[]): readonly Surname[] {
  const surnames = new Map<string, Surname>();
  for (const first of names) {
    const one = surnames.get(first.surname) ?? { first, given: new Set() };
    if (first.given !== null) one.given.add(first.given);
    surnames.set(first.surname, one);
  }
  return [...surnames.values()];
}

/** Two spellings, and either one given name, or one of them never has a given name in the story. */
function isSamePerson(one: Surname, other: Surname): boolean {
  if (!areSpellings(one.first, other.first)) return false;
  if (one.given.size > 1 || other.given.size > 1 || one.given.size + other.given.size === 0) return false;
  return [...one.given].every((given) => other.given.size === 0 || other.given.has(given));
}

function question(name: WrittenName, other: WrittenName): Message {
  return (lineOf) => `“${name.words}” here, “${other.words}” in line ${lineOf(other.at)}. Which is right?`;
}
