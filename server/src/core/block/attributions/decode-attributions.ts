import type { Span } from '../../span';
import type { LocalQuotation } from '../quotations';
import type { Token } from '../tokens';
import type { LocalAttribution } from './attribution';
import { CUE_BEGINS, CUE_GOES_ON, CUE_LABELS, cueFeatures, cueMayFollow } from './cue-labels';
import { decode, type LinearModel } from './linear-model';
import { type Observations, observe } from './observations';
import {
  CONTENT_BEGINS,
  CONTENT_GOES_ON,
  type CueRange,
  ROLE_LABELS,
  roleFeatures,
  roleMayFollow,
  roleWindow,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
} from './role-labels';

/** The two trained labellers. */
export interface AttributionModel {
  readonly cues: LinearModel;
  readonly roles: LinearModel;
}

/** Runs of a beginning label and the label that goes on, as token ranges. */
export function rangesOf(labels: ArrayLike<number>, begins: number, goesOn: number, from = 0): CueRange[] {
  const ranges: CueRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begins) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === goesOn) end++;
    ranges.push({ start: from + i, end: from + end });
  }
  return ranges;
}

/** The cues of a block. */
export function tagCues(model: LinearModel, o: Observations, bias = 0): CueRange[] {
  const labels = decode(model, cueFeatures(o), cueMayFollow, (_, y) => (y === CUE_BEGINS ? bias : 0));
  return rangesOf(labels, CUE_BEGINS, CUE_GOES_ON);
}

/** Marks every token of a cue. */
export function markCues(length: number, cues: readonly CueRange[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const cue of cues) marks.fill(1, cue.start, cue.end);
  return marks;
}

/** Finds cues, then source and content of each. */
export function decodeAttributions(
  model: AttributionModel,
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
  bias = 0,
): readonly LocalAttribution[] {
  const o = observe(tokens, quotations);
  const cues = tagCues(model.cues, o, bias);
  const marks = markCues(o.length, cues);
  return cues.flatMap((cue) => {
    const window = roleWindow(o, cue);
    const labels = decode(model.roles, roleFeatures(o, cue, window, marks), roleMayFollow);
    const spans = (begins: number, goesOn: number) =>
      rangesOf(labels, begins, goesOn, window.start).map((range) => spanOf(tokens, range));
    const content = spans(CONTENT_BEGINS, CONTENT_GOES_ON);
    if (content.length === 0) return [];
    return [{ source: spans(SOURCE_BEGINS, SOURCE_GOES_ON), cue: [spanOf(tokens, cue)], content }];
  });
}

/** The block span of a range of tokens. */
export function spanOf(tokens: readonly Token[], range: CueRange): Span {
  return [tokens[range.start]?.span[0] ?? 0, tokens[range.end - 1]?.span[1] ?? 0];
}

/** Label counts, for the trainer. */
export const LABEL_COUNTS = { cues: CUE_LABELS, roles: ROLE_LABELS } as const;
