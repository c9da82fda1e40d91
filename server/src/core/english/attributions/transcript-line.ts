import type { LocalAttribution } from '../../terms/attribution';

/** `HALLORAN: Then who signed it?`, `MS. ADEYEMI (via translator): No.`, also inside a quotation mark. */
const LINE =
  /^["“]?((?:\p{Lu}[\p{Lu}.’'-]+)(?: (?:\p{Lu}[\p{Lu}.’'-]*)){0,4}(?: \([^()]{1,40}\))?)\s?(:)\s+(?=\S)/u;

/**
 * Labels in capitals that name no speaker.
 * Provenance: the labels of corrections, datelines and sections in the written training articles.
 */
const LABELS: ReadonlySet<string> = new Set([
  ...`UPDATE UPDATED CORRECTION CLARIFICATION NOTE BREAKING EXCLUSIVE OPINION ANALYSIS WATCH READ MORE RELATED PHOTO PHOTOS
  VIDEO IMAGE CAPTION CREDIT SOURCE SOURCES DATE TIME WHEN WHERE WHO WHAT WHY HOW FAQ PS P.S WARNING DEADLINE CONTACT
  TICKETS PRICE RATING VERDICT SCORE RESULT WEATHER TODAY TOMORROW MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
  SUNDAY ABSTRACT HEADLINE BYLINE`.split(/\s+/),
  'EDITOR’S NOTE',
  "EDITOR'S NOTE",
  'READ MORE',
  'SEE ALSO',
  'FULL TEXT',
]);

/**
 * The attribution of a line of a transcript: a name in capitals, a colon, and what was said, with or without
 * quotation marks.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units, or null for a block of another kind.
 */
export function transcriptLine(text: string): LocalAttribution | null {
  const line = LINE.exec(text);
  const name = line?.[1];
  if (line === null || name === undefined || LABELS.has(name)) return null;
  const start = line[0].indexOf(name);
  const colon = line[0].lastIndexOf(':');
  return {
    source: [[start, start + name.length]],
    cue: [[colon, colon + 1]],
    content: [[line[0].length, text.trimEnd().length]],
  };
}
