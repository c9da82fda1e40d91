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
    const names = found.flatMap(({ found: written }) => written);
    const firsts = names.filter(({ surname }, i) => names.findIndex((one) => one.surname === surname) === i);
    return firsts.flatMap((name, i) => {
      const other = firsts.slice(0, i).find((earlier) => isSamePerson(earlier, name, names));
      if (other === undefined) return [];
      return [
        {
          at: name.at,
          message: question(name, other),
          related: [{ at: other.at, message: 'The other spelling.' }],
        },
      ];
    });
  },
  fixes: ({ related: [other] = [] }, text) =>
    other === undefined ? [] : [goTo('Go to the other spelling', text, other.at)],
});

/** Two spellings, and either one given name, or one of them never has a given name in the story. */
function isSamePerson(
  { surname: one }: WrittenName,
  { surname: other }: WrittenName,
  names: readonly WrittenName[],
): boolean {
  if (!areSpellings(one, other)) return false;
  const [some, others] = [givenNames(one, names), givenNames(other, names)];
  if (some.size > 1 || others.size > 1 || some.size + others.size === 0) return false;
  return [...some].every((given) => others.size === 0 || others.has(given));
}

function givenNames(surname: string, names: readonly WrittenName[]): ReadonlySet<string> {
  return new Set(names.filter((one) => one.surname === surname).flatMap(({ given }) => given ?? []));
}

function question(name: WrittenName, other: WrittenName): Message {
  return (lineOf) => `“${name.words}” here, “${other.words}” in line ${lineOf(other.at)}. Which is right?`;
}
