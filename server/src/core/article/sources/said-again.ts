import { overlaps } from '../../text/span';
import type { EntityKey } from '../reading/known';
import type { Account } from './accounts';
import type { ParagraphRows } from './paragraph-rows';

/** Shorter words in quotation marks may be anybody's. In UTF-16 code units, and words. */
const SHORTEST = 10;
const FEWEST_WORDS = 2;
/** How far below its beginning an article quotes in full what its lead has quoted in part, in paragraphs. */
const REACH = 15;

/**
 * Who says further down, by name, the very words that the beginning of the article quotes of somebody without one.
 *
 * @param unnamed whose words are looked for.
 * @param paragraphs of the article, in order.
 * @param named those who may say them again.
 * @returns null where nobody does, or more than one.
 */
export function whoSaysAgain(
  unnamed: EntityKey,
  paragraphs: readonly ParagraphRows[],
  named: readonly Account[],
): EntityKey | null {
  const near = paragraphs.slice(0, REACH);
  const words = near.flatMap((rows) => quotedWords(rows, unnamed));
  if (words.length === 0) return null;
  const keys = new Set(named.map(({ key }) => key));
  const speakers = new Set(
    near.flatMap(({ attributions }) =>
      attributions.flatMap(({ sourceId, content }) => {
        if (sourceId === null || !keys.has(sourceId)) return [];
        const said = content.map(({ paragraph, span }) => plain(paragraph.words.slice(...span))).join(' ');
        return words.some((one) => said.includes(one)) ? [sourceId] : [];
      }),
    ),
  );
  const [speaker] = speakers;
  return speakers.size === 1 ? (speaker ?? null) : null;
}

/** What stands in quotation marks of what somebody says. */
function quotedWords({ readable, attributions }: ParagraphRows, speaker: EntityKey): readonly string[] {
  const { facts, paragraph } = readable;
  return attributions
    .filter(({ sourceId }) => sourceId === speaker)
    .flatMap(({ content }) =>
      facts.quotations.filter(({ span }) => content.some((said) => overlaps(said.span, span))),
    )
    .map(({ span }) => plain(paragraph.words.slice(...span)))
    .filter((words) => words.length >= SHORTEST && words.split(' ').length >= FEWEST_WORDS);
}

/** Without marks, in lower case: headlines are set in capitals, and quotations lose their comma. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .replace(/^['’ ]+|['’ ]+$/g, '');
}
