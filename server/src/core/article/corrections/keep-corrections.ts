import { type Draft, withRenewed } from '../../prose/draft';
import { idOfMark } from '../../prose/link-marks';
import type { Paragraph } from '../../prose/paragraph';
import type { Correction, FollowedCorrection } from '../../terms/correction';
import type { Readable } from '../../terms/facts';
import type { KeptReading } from '../reading/keep-reading';
import { isSame } from '../same';
import { type CorrectionMemory, correctReading, nothingCorrected } from './correct-reading';
import { type CorrectedReadables, correctReadables, type Taken, takenBy } from './corrected-readables';
import {
  type Anchor,
  anchorsOf,
  type KeptAnchors,
  keepAnchors,
  type PlacedCorrection,
  placeCorrections,
} from './placed-corrections';
import type { SpeakerContext } from './speakers';

/** The corrections of one version of an article in their places, and what the next version may take over. */
export interface KeptCorrections {
  readonly corrections: readonly Correction[];
  readonly anchors: readonly Anchor[];
  readonly kept: KeptAnchors;
  readonly placed: readonly PlacedCorrection[];
  readonly taken: ReadonlyMap<Paragraph, Taken>;
  readonly memory: CorrectionMemory;
}

/** A draft with its corrections. */
export interface CorrectedDraft {
  readonly draft: Draft;
  readonly corrections: KeptCorrections;
}

/**
 * Puts corrections in their places. A paragraph from which another figure is taken than in the version before is another
 * one to all who keep what was read of it.
 *
 * @param corrections the same list for as long as the same is set right.
 */
export function keepCorrections(
  corrections: readonly Correction[],
  draft: Draft,
  before: KeptCorrections | null,
): CorrectedDraft {
  const isSameList = before !== null && isSame(before.corrections, corrections);
  const anchors = isSameList ? before.anchors : anchorsOf(corrections);
  const ids = new Set(corrections.map(({ id }) => id));
  const isMark = (destination: string) => ids.has(idOfMark(destination) ?? '');
  const last = before?.taken ?? new Map<Paragraph, Taken>();
  const first = keepAnchors(anchors, draft.paragraphs, before?.kept ?? null);
  const taken = takenBy(placeCorrections(corrections, first), isMark);
  const renewed =
    taken.size + last.size === 0
      ? draft
      : withRenewed(draft, (paragraph) => !isSame(taken.get(paragraph), last.get(paragraph)));
  const kept = keepAnchors(anchors, renewed.paragraphs, first);
  const placed = placeCorrections(corrections, kept);
  return {
    draft: renewed,
    corrections: {
      corrections,
      anchors,
      kept,
      placed,
      taken: takenBy(placed, isMark),
      memory: before?.memory ?? nothingCorrected(),
    },
  };
}

/** A reading that was set right, and what became of the corrections. */
export interface SetRight {
  readonly reading: KeptReading;
  readonly followed: readonly FollowedCorrection[];
}

/** Takes out of the facts what corrections say is no figure. */
export function withoutFigures(
  readables: readonly Readable[],
  { placed, taken }: KeptCorrections,
  before: CorrectedReadables | null,
): CorrectedReadables {
  return correctReadables(readables, placed, taken, before);
}

/** Sets right in a reading who says what, and what kind of source anybody is. */
export function setRight(
  reading: KeptReading,
  { placed, memory }: KeptCorrections,
  { idle }: CorrectedReadables,
  context: Omit<SpeakerContext, 'reading'>,
): SetRight {
  if (placed.length === 0) return { reading, followed: [] };
  const corrected = correctReading(reading, placed, context, memory);
  return {
    reading: corrected.reading,
    followed: placed.map((one) => ({
      correction: one.correction,
      places: one.places,
      fault: corrected.faults.get(one) ?? (idle.has(one) ? 'no-figure-there' : null),
    })),
  };
}
