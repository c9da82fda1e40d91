import type { CueRange, RoleWindow } from './cue-range';
import { featureRow } from './feature-hash';
import { FeatureCollector, type SequenceFeatures } from './linear-model';
import type { Observations } from './observations';
import { placeOf } from './role-places';
import { few, type SeenCue, type SeenToken, seeCue, seeToken, valueAt } from './seen-tokens';

/** What the role labeller sees of the window of one cue; `cues` marks every token of any cue of the block. */
export function roleFeatures(
  o: Observations,
  cue: CueRange,
  window: RoleWindow,
  cues: Uint8Array,
): SequenceFeatures {
  const collector = new FeatureCollector();
  const seen = seeCue(o, cue, cues);
  for (let i = window.start; i < window.end; i++) {
    collector.begin(placeOf(o, cue, i));
    addTokenFeatures(collector, o, seen, seeToken(o, seen, i));
  }
  return collector.finish();
}

/** Adds a feature under a number of its own. */
type Add = (a: number, b?: number, c?: number) => void;

/** The order of the features is their name: the weights are trained in it. */
function addTokenFeatures(
  collector: FeatureCollector,
  o: Observations,
  seen: SeenCue,
  token: SeenToken,
): void {
  let template = 100;
  const add: Add = (a, b = 0, c = 0) => collector.add(featureRow(template++, a, b, c));
  addWords(add, o, token);
  addPlace(add, o, seen, token);
  addBearer(add, o, seen, token);
  addTransitions(collector, o, token);
}

function addWords(add: Add, o: Observations, { i, inCue, side, quoteState }: SeenToken): void {
  const word = valueAt(o.word, i);
  const tag = valueAt(o.tag, i);
  add(side, inCue ? 1 : 0);
  add(word, side);
  add(valueAt(o.lemma, i), side, quoteState);
  add(valueAt(o.word, i - 1), word, side);
  add(word, valueAt(o.word, i + 1), side);
  add(valueAt(o.word, i - 1), side);
  add(valueAt(o.word, i + 1), side);
  add(tag, side, valueAt(o.tag, i - 1));
  add(tag, side, valueAt(o.tag, i + 1));
  add(valueAt(o.tag, i - 2), valueAt(o.tag, i - 1), (tag << 2) | side);
  add(valueAt(o.tag, i + 1), valueAt(o.tag, i + 2), (tag << 2) | side);
  add(valueAt(o.suffix, i), side);
  add(valueAt(o.shape, i), valueAt(o.shape, i - 1), side);
}

function addPlace(
  add: Add,
  o: Observations,
  { lemma, frame, tag: cueTag, context, coarse, afterKind, beforeKind, initial }: SeenCue,
  { i, side, far, commas, verbs, marks, thats, cuesBetween, sentences, chunkSteps, quoteState }: SeenToken,
): void {
  const word = valueAt(o.word, i);
  const tag = valueAt(o.tag, i);
  const chunkHead = valueAt(o.chunkHead, i);
  const place = (side << 4) | far;
  add(place, quoteState);
  add(place, tag);
  add(place, context);
  add(side, context, quoteState);
  add(side, context, (sentences << 3) | quoteState);
  add(side, coarse, (sentences << 3) | quoteState);
  add(side, coarse, (commas << 4) | (verbs << 2) | cuesBetween);
  add(side, (sentences << 3) | quoteState, (commas << 2) | verbs);
  add(side, (marks << 3) | quoteState, coarse);
  add(side, marks, (cuesBetween << 3) | sentences);
  add(side, (thats << 2) | cuesBetween, coarse);
  add(side, (thats << 4) | quoteState, lemma);
  add(lemma, place);
  add(lemma, side, quoteState);
  add(lemma, side, (sentences << 2) | cuesBetween);
  add(lemma, side, afterKind);
  add(lemma, afterKind, beforeKind);
  add(frame, place, afterKind);
  add(frame, (side << 6) | (sentences << 3) | quoteState, beforeKind);
  add(frame, side, tag);
  add(cueTag, place, quoteState);
  add(cueTag, side, (afterKind << 3) | sentences);
  add(chunkSteps, side, context);
  add(chunkSteps, side, (chunkHead << 4) | tag);
  add(chunkSteps, side, lemma);
  add(chunkSteps, (side << 3) | verbs, (commas << 4) | cuesBetween);
  add(chunkSteps, (side << 8) | chunkHead, coarse);
  add(word, place);
  add(word, context);
  add(word, chunkSteps, side);
  add(few(valueAt(o.depth, i), 2), side, (sentences << 3) | quoteState);
  add(few(valueAt(o.depth, i), 2), word, side);
  add(initial, side, (far << 3) | sentences);
  add(valueAt(o.word, i - 1), place);
  add(valueAt(o.word, i - 1), (commas << 4) | (verbs << 2) | side, quoteState);
  add(word, (commas << 4) | (verbs << 2) | side, quoteState);
  add(valueAt(o.frame, i), side, cuesBetween);
}

function addBearer(
  add: Add,
  o: Observations,
  { lemma, frame, context, cues }: SeenCue,
  { i, inCue, side, gap, far, from, to, verbs, cuesBetween, chunkSteps, quoteState }: SeenToken,
): void {
  const tag = valueAt(o.tag, i);
  const place = (side << 4) | far;
  const bearer = (valueAt(o.bearer, i) << 4) | valueAt(o.chunkBearer, i);
  add(bearer, side, chunkSteps);
  add(bearer, side, (quoteState << 3) | few(verbs, 2));
  add(bearer, context, chunkSteps);
  add(bearer, frame, place);
  add(bearer, side, (tag << 3) | cuesBetween);
  const isOtherCue = cues[i] === 1 && !inCue ? 1 : 0;
  add(isOtherCue, side, (far << 3) | quoteState);
  add(isOtherCue, valueAt(o.tag, i - 1), side);
  if (gap <= 4 && !inCue) {
    let path = 7;
    for (let k = from; k < to; k++) path = featureRow(902, path, valueAt(o.tag, k));
    add(path, side, tag);
    add(path, side, lemma);
  }
}

function addTransitions(
  collector: FeatureCollector,
  o: Observations,
  { i, side, sentences, quoteState }: SeenToken,
): void {
  const word = valueAt(o.word, i);
  const tag = valueAt(o.tag, i);
  collector.addTransition(featureRow(11, tag, valueAt(o.tag, i - 1), side));
  collector.addTransition(featureRow(12, word, side));
  collector.addTransition(featureRow(13, valueAt(o.word, i - 1), side, quoteState));
  collector.addTransition(featureRow(14, quoteState, valueAt(o.quote, i - 1), (sentences << 2) | side));
}
