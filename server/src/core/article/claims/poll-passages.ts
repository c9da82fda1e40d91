import type { PollJudge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Readable } from '../../terms/facts';
import type { Quantity } from '../../terms/quantity';
import type { Source } from '../../terms/source';

/** A poll or a survey as a source speaks of it. */
export function isPollSource({ kind, name }: Source<unknown>, judge: PollJudge): boolean {
  return (kind === 'poll' || judge.isPoll(name)) && !judge.areRespondents(name);
}

/**
 * The paragraphs that report surveys: one that speaks of a poll, and those after it that go on with shares.
 *
 * @param speaks true for a paragraph in which somebody who is no poll speaks.
 */
export function findPollPassages(
  readables: readonly Readable[],
  speaks: (paragraph: Paragraph) => boolean,
  judge: PollJudge,
): ReadonlySet<Paragraph> {
  const isHeadlinePoll = judge.pollWord.isIn(readables[0]?.paragraph.words ?? '');
  let begun = false;
  let isAfterPassage = false;
  const passages = new Set<Paragraph>();
  for (const { paragraph, facts } of readables) {
    const named = judge.reportsPoll(paragraph.words);
    const goesOn: boolean =
      (isAfterPassage || (isHeadlinePoll && begun)) && facts.quantities.some(isShare) && !speaks(paragraph);
    begun ||= named;
    isAfterPassage = named || goesOn;
    if (isAfterPassage) passages.add(paragraph);
  }
  return passages;
}

/** A figure that a survey may have found. */
export function isShare({ measure, unit }: Quantity): boolean {
  return (
    measure === 'percent' ||
    measure === 'ratio' ||
    measure === 'fraction' ||
    (measure === 'points' && unit !== 'basis points')
  );
}

/** Finds the position of a paragraph among all. */
export type OrderOf = (paragraph: Paragraph) => number;

/** Says which poll a reader has in mind at a place: the last one named before it, else the first of the article. */
export function createPollFinder(
  sources: readonly Source<Place>[],
  orderOf: OrderOf,
  judge: PollJudge,
): (place: Place) => Source<Place> | null {
  const polls = sources.filter((source) => isPollSource(source, judge));
  const named = polls
    .flatMap((source) => source.mentions.map((mention) => ({ source, mention })))
    .sort((a, b) => compare(a.mention, b.mention, orderOf));
  return (place) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = named[middle];
      if (entry !== undefined && compare(entry.mention, place, orderOf) <= 0) low = middle + 1;
      else high = middle;
    }
    return named[low - 1]?.source ?? polls[0] ?? null;
  };
}

function compare(a: Place, b: Place, orderOf: OrderOf): number {
  return a.paragraph === b.paragraph ? a.span[0] - b.span[0] : orderOf(a.paragraph) - orderOf(b.paragraph);
}
