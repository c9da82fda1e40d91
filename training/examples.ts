import { CUE_BEGINS, CUE_GOES_ON, cueFeatures } from '../server/src/core/english/attributions/cue-labels';
import type { CueRange } from '../server/src/core/english/attributions/cue-range';
import { markCues } from '../server/src/core/english/attributions/decode-attributions';
import { type Observations, observe } from '../server/src/core/english/attributions/observations';
import { roleFeatures } from '../server/src/core/english/attributions/role-features';
import {
  CONTENT_BEGINS,
  CONTENT_GOES_ON,
  roleWindow,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
} from '../server/src/core/english/attributions/role-labels';
import { findQuotations } from '../server/src/core/english/quotations/quotations';
import { findSentences } from '../server/src/core/english/sentences/sentences';
import type { Tokenizer } from '../server/src/core/english/sentences/tokens';
import { isUnfinished } from '../server/src/core/english/sentences/unfinished';
import { findBlocks } from '../server/src/core/prose/prose';
import { toSource } from '../server/src/core/prose/source-map';
import type { Token } from '../server/src/core/terms/token';
import { overlaps, type Span } from '../server/src/core/text/span';
import type { MarkedArticle } from './parse-articles';
import type { Example } from './perceptron';

/** A cue with the tokens of its source and content, in one block. */
export interface MarkedCue extends CueRange {
  readonly source: readonly CueRange[];
  readonly content: readonly CueRange[];
}

/** A block of an article with what a person marked in it, in tokens. */
export interface MarkedBlock {
  readonly article: string;
  readonly tokens: readonly Token[];
  readonly observations: Observations;
  readonly cues: readonly MarkedCue[];
}

/** Cuts an article into blocks as the engine does and carries the marks over. */
export function markBlocks(article: MarkedArticle, tokenize: Tokenizer): readonly MarkedBlock[] {
  return findBlocks(article.text, isUnfinished).map((block) => {
    const tokens = tokenize(block.text, findSentences(block.text));
    const places = tokens.map((token) => toSource(block, token.span));
    const range = (span: Span): CueRange | null => {
      const start = places.findIndex((place) => overlaps(place, span));
      if (start < 0) return null;
      let end = start + 1;
      while (end < places.length && overlaps(places[end] as Span, span)) end++;
      return { start, end };
    };
    const ranges = (spans: readonly Span[]) => spans.map(range).filter((r) => r !== null);
    const cues = article.attributions.flatMap((attribution): MarkedCue[] => {
      const cue = ranges(attribution.cue)[0];
      if (cue === undefined) return [];
      const content = ranges(attribution.content).map((part) => withConjunction(tokens, part));
      return [{ ...cue, source: ranges(attribution.source), content }];
    });
    return {
      article: article.id,
      tokens,
      observations: observe(tokens, findQuotations(block.text)),
      cues: cues.sort((a, b) => a.start - b.start),
    };
  });
}

/** A leading "that" belongs to the content; some of the articles leave it outside. */
function withConjunction(tokens: readonly Token[], content: CueRange): CueRange {
  const before = tokens[content.start - 1]?.lower;
  return before === 'that' || before === 'whether' ? { ...content, start: content.start - 1 } : content;
}

/** The cue tagger's example of a block. */
export function cueExample(block: MarkedBlock): Example {
  const labels = new Int32Array(block.observations.length);
  for (const cue of block.cues) label(labels, cue, CUE_BEGINS, CUE_GOES_ON);
  return { features: cueFeatures(block.observations), labels };
}

/**
 * The role labeller's examples of a block: every marked cue, and every wrong cue that the tagger would propose,
 * to which nothing belongs.
 */
export function roleExamples(block: MarkedBlock, proposed: readonly CueRange[]): readonly Example[] {
  const o = block.observations;
  const wrong = proposed.filter(
    (cue) => !block.cues.some((right) => cue.start < right.end && right.start < cue.end),
  );
  const marks = markCues(o.length, [...block.cues, ...wrong]);
  const example = (cue: CueRange, source: readonly CueRange[], content: readonly CueRange[]): Example => {
    const window = roleWindow(o, cue);
    const labels = new Int32Array(o.length);
    for (const part of content) label(labels, part, CONTENT_BEGINS, CONTENT_GOES_ON);
    for (const part of source) label(labels, part, SOURCE_BEGINS, SOURCE_GOES_ON);
    labels.fill(0, cue.start, cue.end);
    const inside = labels.slice(window.start, window.end);
    repair(inside);
    return { features: roleFeatures(o, cue, window, marks), labels: inside };
  };
  return [
    ...block.cues.map((cue) => example(cue, cue.source, cue.content)),
    ...wrong.map((cue) => example(cue, [], [])),
  ];
}

function label(labels: Int32Array, range: CueRange, begins: number, goesOn: number): void {
  labels.fill(goesOn, range.start, range.end);
  labels[range.start] = begins;
}

/** Where the cue or the window cut a part in two, its second half begins anew. */
function repair(labels: Int32Array): void {
  for (let i = 0; i < labels.length; i++) {
    const here = labels[i] ?? 0;
    const before = i === 0 ? 0 : (labels[i - 1] ?? 0);
    if (here === SOURCE_GOES_ON && before !== SOURCE_BEGINS && before !== SOURCE_GOES_ON)
      labels[i] = SOURCE_BEGINS;
    if (here === CONTENT_GOES_ON && before !== CONTENT_BEGINS && before !== CONTENT_GOES_ON)
      labels[i] = CONTENT_BEGINS;
  }
}
