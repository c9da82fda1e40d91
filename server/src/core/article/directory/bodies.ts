import type { NameJudge } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';

/**
 * The names under which a body is found again: its own, its initials, its first word, its words in another order
 * ("Department of Health", "the Health Department"), and initials in brackets.
 *
 * @param phrase in which it is called by its name.
 * @returns none of a single letter.
 */
export function bodyNames(
  name: string,
  phrase: NounPhrase,
  { keyOfBody, general, small }: NameJudge,
): readonly string[] {
  const own = keyOfBody(name);
  const words = own.split(' ').filter((word) => !small.has(word));
  const [first = ''] = words;
  const isTelling = first.length > 3 && !general.has(first);
  const inBrackets = /\((\p{Lu}[\p{Lu}\p{N}.]+)\)/u.exec(phrase.text)?.[1];
  const all = [
    own,
    ...(words.length > 1 ? [words.map((word) => word[0] ?? '').join('')] : []),
    ...(words.length > 1 && isTelling ? [first] : []),
    ...(words.length > 1 ? [[...words].sort().join('|')] : []),
    ...(inBrackets === undefined ? [] : [keyOfBody(inBrackets)]),
  ];
  return all.filter((one) => one.length > 1);
}
