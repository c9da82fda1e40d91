import type { ReadBlock } from '../../terms/analysis';
import type { Source } from '../../terms/source';
import type { Span } from '../../text/span';
import type { PlacedClaim } from './placed-claim';

const POLL_WORD = /\b(?:polls?|pollsters?|polled|surveys?|surveyed|respondents)\b/i;
const VOTING =
  /\bpolls (?:close|closed|open|opened)\b|\bpolling (?:place|station|booth)|\bto the polls\b|\bat the polls\b/i;

/** Those who answer a survey are no survey: "a majority of voters", "63 percent". */
const RESPONDENTS =
  /^(?:\S+ ){0,4}(?:majority|half|percent|%|\d+) |\b(?:percent|%)$|^(?:likely |registered )?(?:voters|adults|respondents|americans|people)$/i;

/** A poll or a survey as a source speaks of it. */
export function isPollSource(source: Source | undefined): boolean {
  if (source === undefined || RESPONDENTS.test(source.name)) return false;
  return source.kind === 'poll' || /\b(?:poll|polling|survey|pollster)/i.test(source.name);
}

/**
 * The blocks that report surveys: one that speaks of a poll, and those after it that go on with shares.
 *
 * @param speaks true for a source span in which somebody who is no poll speaks.
 */
export function findPollPassages(
  blocks: readonly ReadBlock[],
  claims: readonly PlacedClaim[],
  speaks: (span: Span) => boolean,
): readonly boolean[] {
  const shares = new Set(claims.filter((c) => isShare(c)).map((c) => c.block));
  const isHeadlinePoll = POLL_WORD.test(blocks[0]?.block.text ?? '');
  let begun = false;
  const passages: boolean[] = [];
  blocks.forEach(({ block }, i) => {
    const named = POLL_WORD.test(block.text) && !VOTING.test(block.text);
    const goesOn =
      shares.has(i) && !speaks(block.span) && (passages[i - 1] === true || (isHeadlinePoll && begun));
    begun ||= named;
    passages.push(named || goesOn);
  });
  return passages;
}

/** A figure that a survey may have found. */
export function isShare({ quantity }: PlacedClaim): boolean {
  return (
    quantity.measure === 'percent' ||
    quantity.measure === 'ratio' ||
    quantity.measure === 'fraction' ||
    (quantity.measure === 'points' && quantity.unit !== 'basis points')
  );
}

/** Says which poll a reader has in mind at a place: the last one named before it, else the first of the article. */
export function createPollFinder(sources: readonly Source[]): (place: number) => Source | null {
  const polls = sources.filter((source) => isPollSource(source));
  const named = polls
    .flatMap((source) => source.mentions.map(([start]) => ({ source, start })))
    .sort((a, b) => a.start - b.start);
  return (place) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((named[middle]?.start ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return named[low - 1]?.source ?? polls[0] ?? null;
  };
}
