import type { Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import { overlaps, type Span } from '../../text/span';
import type { EntityKey } from '../reading/known';
import { readBy } from '../reading/speaker-readings';
import type { Account } from './accounts';
import type { ParagraphRows } from './paragraph-rows';

/** Shorter words in quotation marks may be anybody's. In UTF-16 code units, and words. */
const SHORTEST = 10;
const FEWEST_WORDS = 2;
/** Of nobody, shorter ones are terms and names that everybody uses. */
const FEWEST_WORDS_OF_NOBODY = 4;
/** How far below its beginning an article quotes in full what its lead has quoted in part, in paragraphs. */
const REACH = 15;

/**
 * Gives the words that the headline or the lead quotes of nobody to whoever says them again further down.
 *
 * @param beginning the first paragraphs, with the sources of their attributions.
 * @param paragraphs of the article, in order, with the sources of theirs.
 * @returns the attributions of each of the first paragraphs; the same list where nothing is added.
 */
export function givenToWhoSaysAgain(
  beginning: readonly SaidParagraph[],
  paragraphs: readonly SaidParagraph[],
): readonly (readonly Attribution<Place>[])[] {
  const untaken = beginning.map(untakenQuotations);
  if (untaken.every((spans) => spans.length === 0)) return beginning.map(({ attributions }) => attributions);
  const sayings = paragraphs.slice(0, REACH).flatMap((rows) =>
    rows.attributions.flatMap(({ sourceId, content }) =>
      sourceId === null
        ? []
        : quotationsIn(rows, content)
            .filter((place) => !isTitle(place))
            .map((place) => ({ sourceId, said: wordsAt(place) })),
    ),
  );
  return beginning.map(({ readable: { paragraph }, attributions }, n) => {
    const given = (untaken[n] ?? []).flatMap((span): readonly Attribution<Place>[] => {
      const words = wordsAt({ paragraph, span });
      if (words.split(' ').length < FEWEST_WORDS_OF_NOBODY) return [];
      const speakers = new Set(
        sayings.filter(({ said }) => said.includes(words)).map(({ sourceId }) => sourceId),
      );
      const [speaker] = speakers;
      if (speaker === undefined || speakers.size > 1) return [];
      return [
        {
          id: `${paragraph.key}.again${span[0]}`,
          form: 'direct',
          source: [],
          cue: [],
          content: [{ paragraph, span }],
          sourceId: speaker,
          reading: readBy('same words'),
        },
      ];
    });
    if (given.length === 0) return attributions;
    const isOpen = ({ content, sourceId }: Attribution<Place>) =>
      sourceId === null &&
      given.some((one) => one.content.some(({ span }) => content.some((said) => overlaps(said.span, span))));
    return [...attributions.filter((one) => !isOpen(one)), ...given].sort((a, b) => begin(a) - begin(b));
  });
}

/** A paragraph with who says what in it. */
export interface SaidParagraph {
  readonly readable: Readable;
  readonly attributions: readonly Attribution<Place>[];
}

function begin({ source, cue, content }: Attribution<Place>): number {
  return Math.min(...[...source, ...cue, ...content].map(({ span }) => span[0]));
}

/** Quotations that stand in nothing that somebody says. */
function untakenQuotations({ readable: { facts }, attributions }: SaidParagraph): readonly Span[] {
  return facts.quotations
    .filter(
      ({ span, opened, closed }) =>
        opened &&
        closed &&
        !attributions.some(
          ({ content, sourceId }) => sourceId !== null && content.some((said) => overlaps(said.span, span)),
        ),
    )
    .map(({ span }) => span);
}

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
        const said = content.map((place) => wordsAt(place)).join(' ');
        return words.some((one) => said.includes(one)) ? [sourceId] : [];
      }),
    ),
  );
  const [speaker] = speakers;
  return speakers.size === 1 ? (speaker ?? null) : null;
}

/** What stands in quotation marks of what somebody says. */
function quotedWords(rows: ParagraphRows, speaker: EntityKey): readonly string[] {
  return rows.attributions
    .filter(({ sourceId }) => sourceId === speaker)
    .flatMap(({ content }) => quotationsIn(rows, content).map(wordsAt))
    .filter(isTelling);
}

function quotationsIn(
  { readable: { facts, paragraph } }: SaidParagraph,
  content: readonly Place[],
): readonly Place[] {
  return facts.quotations
    .filter(({ span }) => content.some((said) => overlaps(said.span, span)))
    .map(({ span }) => ({ paragraph, span }));
}

/** “Love Is a Harbour”: all but the small words have capitals. */
function isTitle({ paragraph, span }: Place): boolean {
  const long = paragraph.words.slice(span[0], span[1]).match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

function isTelling(words: string): boolean {
  return words.length >= SHORTEST && words.split(' ').length >= FEWEST_WORDS;
}

function wordsAt({ paragraph, span }: Place): string {
  return plain(paragraph.words.slice(span[0], span[1]));
}

/** Without marks, in lower case: headlines are set in capitals, and quotations lose their comma. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .replace(/^['’ ]+|['’ ]+$/g, '');
}
