import { OPINION_CUES, OPINION_WORDS } from '../english/words/opinion-words';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { Source } from '../terms/source';
import { type Span, textOf } from '../text/span';
import { paragraphOf } from './paragraphs';

/** The words of what is said, without the attribution that interrupts them. */
export function contentOf(analysis: Analysis, { content }: Attribution): string {
  return content.map((span) => textOf(analysis.text, span)).join(' ');
}

/** The reporting verb of an attribution. */
export function cueOf(analysis: Analysis, { cue }: Attribution): string {
  return cue.map((span) => textOf(analysis.text, span)).join(' ');
}

/** A view, a forecast or a guess: information it is not. */
export function isOpinion(analysis: Analysis, attribution: Attribution): boolean {
  return (
    OPINION_CUES.test(cueOf(analysis, attribution)) || OPINION_WORDS.test(contentOf(analysis, attribution))
  );
}

/** Where an attribution stands: its source, else the first of its words. */
export function placeOf({ source, cue, content }: Attribution): Span | null {
  return source[0] ?? cue[0] ?? content[0] ?? null;
}

/** The block that an attribution stands in, or null. */
export function paragraphOfStatement(analysis: Analysis, attribution: Attribution): number | null {
  const place = attribution.content[0] ?? placeOf(attribution);
  return place === null ? null : paragraphOf(analysis, place);
}

/** The statements of each source, by its id, in the order of the text. */
export function statementsBySource(analysis: Analysis): ReadonlyMap<string, readonly Attribution[]> {
  const statements = new Map<string, Attribution[]>();
  for (const attribution of analysis.attributions) {
    if (attribution.sourceId === null) continue;
    const list = statements.get(attribution.sourceId);
    if (list === undefined) statements.set(attribution.sourceId, [attribution]);
    else list.push(attribution);
  }
  return statements;
}

/** The statements whose words stand, in whole or in part, in each block. */
export function statementsByParagraph(analysis: Analysis): ReadonlyMap<number, readonly Attribution[]> {
  const statements = new Map<number, Attribution[]>();
  for (const attribution of analysis.attributions) {
    for (const paragraph of new Set(attribution.content.map((span) => paragraphOf(analysis, span)))) {
      if (paragraph === null) continue;
      const list = statements.get(paragraph);
      if (list === undefined) statements.set(paragraph, [attribution]);
      else list.push(attribution);
    }
  }
  return statements;
}

/** The sources that speak in each block. */
export function speakersByParagraph(
  analysis: Analysis,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<number, readonly Source[]> {
  const speakers = new Map<number, Source[]>();
  for (const attribution of analysis.attributions) {
    const paragraph = paragraphOfStatement(analysis, attribution);
    const source = attribution.sourceId === null ? undefined : sources.get(attribution.sourceId);
    if (paragraph === null || source === undefined) continue;
    const list = speakers.get(paragraph);
    if (list === undefined) speakers.set(paragraph, [source]);
    else if (!list.includes(source)) list.push(source);
  }
  return speakers;
}
