import { classOfNoun, isPlural, singular } from './nouns';
import type { Word } from './word';

/** The proper name of a body, its "of" part included. */
export function properOf(words: readonly Word[], head: number, opensPhrase: boolean): string | null {
  const last = words[head];
  if (last === undefined) return null;
  let from = head;
  while (from > 0 && properPart(words[from - 1])) from--;
  while (from < head && !words[from]?.capital) from++;
  if (!last.capital && !/^\p{Lu}|^\d/u.test(last.text)) return null;
  const known = classOfNoun(singular(last.lower));
  if (
    head === 0 &&
    opensPhrase &&
    (known === 'human' ||
      known === 'document' ||
      known === 'poll' ||
      known === 'post' ||
      (known !== null && isPlural(last.lower)))
  )
    return null;
  let end = head + 1;
  while (end < words.length) {
    const word = words[end];
    if (word === undefined) break;
    if (word.capital) end++;
    else if (/^(?:of|for|and|the|on|in|&)$/.test(word.lower) && nextCapital(words, end)) end++;
    else break;
  }
  return words
    .slice(from, end)
    .map((word) => word.text)
    .join(' ');
}

function nextCapital(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.capital === true) return true;
  return next?.lower === 'the' && words[at + 2]?.capital === true;
}

function properPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.capital || /^(?:of|for|and|the|&)$/.test(word.lower) || /^\d+/.test(word.text))
  );
}
