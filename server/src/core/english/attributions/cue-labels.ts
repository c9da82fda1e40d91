import { featureRow, hashWord } from './feature-hash';
import { FeatureCollector, type SequenceFeatures } from './linear-model';
import { CLOSING, type Observations, OPENING, tagNumber } from './observations';

/** Labels of the cue tagger; 0 for no cue. */
export const CUE_LABELS = 3;
export const CUE_BEGINS = 1;
export const CUE_GOES_ON = 2;

const COLON = hashWord(':');
const STOPS = new Set(['.', '!', '?'].map(hashWord));
const VERB = tagNumber('VERB');
const NOMINAL_TAGS = new Set([tagNumber('NOUN'), tagNumber('PROPN'), tagNumber('PRON')]);

/** A cue goes on only after it began. */
export function cueMayFollow(before: number, here: number): boolean {
  return here !== CUE_GOES_ON || before === CUE_BEGINS || before === CUE_GOES_ON;
}

/** What the cue tagger sees of a block: the words around each token, its frame, and the quotations near it. */
export function cueFeatures(o: Observations): SequenceFeatures {
  const collector = new FeatureCollector();
  const n = o.length;
  const at = (list: Int32Array, i: number) => (i < 0 ? -7 : i >= n ? -8 : (list[i] ?? 0));
  for (let i = 0; i < n; i++) {
    collector.begin();
    let template = 0;
    const add = (a: number, b = 0, c = 0) => collector.add(featureRow(template++, a, b, c));
    const quote = o.quote[i] ?? 0;
    const frame = o.frame[i] ?? 0;
    const lemma = o.lemma[i] ?? 0;
    const word = o.word[i] ?? 0;
    const tag = o.tag[i] ?? 0;
    const depth = Math.min(o.depth[i] ?? 0, 5);
    const sinceClosing = distanceBack(i, (k) => o.quote[k] === CLOSING);
    const untilOpening = distanceOn(o, i, (k) => o.quote[k] === OPENING);
    const sinceNominal = distanceBack(i, (k) => NOMINAL_TAGS.has(o.tag[k] ?? 0));
    const thatAfter = i + 1 < n && (o.thats[Math.min(n - 1, i + 5)] ?? 0) > (o.thats[i + 1] ?? 0) ? 1 : 0;
    add(1);
    add(word);
    add(lemma, tag);
    add(lemma, quote);
    add(lemma, sinceClosing);
    add(lemma, untilOpening);
    add(lemma, sinceNominal);
    add(lemma, thatAfter);
    add(lemma, at(o.word, i + 1));
    add(lemma, at(o.word, i - 1));
    add(lemma, at(o.tag, i - 1), at(o.tag, i + 1));
    add(lemma, at(o.tag, i + 1), at(o.tag, i + 2));
    add(frame, tag, quote);
    add(frame, sinceClosing, quote);
    add(frame, untilOpening, tag);
    add(frame, sinceNominal, tag);
    add(frame, at(o.tag, i - 1), at(o.tag, i + 1));
    add(frame, at(o.word, i + 1), tag);
    add(frame, at(o.word, i - 1), tag);
    add(frame, thatAfter, tag);
    add(frame, at(o.chunkHead, i - 1), at(o.chunkHead, i + 1));
    add(o.suffix[i] ?? 0, tag);
    add(tag, at(o.tag, i - 1), at(o.tag, i + 1));
    add(tag, at(o.tag, i - 2), at(o.tag, i - 1));
    add(tag, at(o.tag, i + 1), at(o.tag, i + 2));
    add(at(o.word, i - 1), tag);
    add(at(o.word, i + 1), tag);
    add(at(o.word, i - 2), tag);
    add(at(o.word, i + 2), tag);
    add(at(o.lemma, i - 1), at(o.frame, i));
    add(at(o.lemma, i + 1), at(o.frame, i));
    add(at(o.frame, i - 1), frame, at(o.frame, i + 1));
    add(at(o.frame, i + 1), tag);
    add(at(o.frame, i + 2), tag);
    add(o.shape[i] ?? 0, at(o.shape, i - 1), at(o.shape, i + 1));
    add(Math.min(o.depth[i] ?? 0, 4), tag, frame);
    add(quote, at(o.quote, i - 1), at(o.quote, i + 1));
    add(frame, at(o.quote, i - 2), at(o.quote, i - 1));
    add(frame, verbsBetweenNominal(o, i), tag);
    add(lemma, i === n - 1 ? 1 : o.sentence[i] !== o.sentence[i + 1] ? 2 : 0);
    add(frame, i + 1 >= n ? 1 : o.sentence[i] !== o.sentence[i + 1] ? 2 : 0, sinceClosing);
    add(frame, nearBearer(o, i, -1), nearBearer(o, i, 1));
    add(lemma, nearBearer(o, i, -1));
    add(tag, nearBearer(o, i, -1), quote);
    if (word === COLON) {
      add(depth, allCapitals(o, i));
      add(depth, i === (o.depth[i] ?? 0) ? 1 : 0, at(o.shape, i + 1));
      add(at(o.quote, i + 1), at(o.tag, i - 1), depth);
      add(i === (o.depth[i] ?? 0) ? 1 : 0, endsLikeHeadline(o), at(o.tag, i - 1));
      add(at(o.verbs, i) - at(o.verbs, i - (o.depth[i] ?? 0)) > 0 ? 1 : 0, depth, at(o.quote, i + 1));
    }
    collector.addTransition(featureRow(1, tag));
    collector.addTransition(featureRow(2, tag, at(o.tag, i - 1)));
    collector.addTransition(featureRow(3, word));
    collector.addTransition(featureRow(4, frame, at(o.frame, i - 1)));
  }
  return collector.finish();
}

function distanceBack(i: number, is: (k: number) => boolean): number {
  for (let d = 1; d <= 8 && i - d >= 0; d++) if (is(i - d)) return d <= 3 ? d : d <= 5 ? 4 : 5;
  return 0;
}

function distanceOn(o: Observations, i: number, is: (k: number) => boolean): number {
  for (let d = 1; d <= 8 && i + d < o.length; d++) if (is(i + d)) return d <= 3 ? d : d <= 5 ? 4 : 5;
  return 0;
}

/** How many verbs stand between the token and the beginning of its sentence, up to 2. */
function verbsBetweenNominal(o: Observations, i: number): number {
  const start = i - (o.depth[i] ?? 0);
  return Math.min(2, (o.verbs[i] ?? 0) - (o.verbs[start] ?? 0)) + (o.tag[i] === VERB ? 3 : 0);
}

/** `WALLACE:` — every word before the colon in capitals. */
function allCapitals(o: Observations, i: number): number {
  for (let k = i - (o.depth[i] ?? 0); k < i; k++) {
    const shape = o.shape[k] ?? 0;
    if (shape === 1 || shape === 4) return 0;
  }
  return 1;
}

/** A block without a stop at its end. */
function endsLikeHeadline(o: Observations): number {
  const last = o.word[o.length - 1] ?? 0;
  const before = o.word[o.length - 2] ?? 0;
  return STOPS.has(last) || STOPS.has(before) ? 0 : 1;
}

/** What the nearest noun phrase within three tokens on one side can stand for, with its distance. */
function nearBearer(o: Observations, i: number, step: 1 | -1): number {
  for (let d = 1; d <= 3; d++) {
    const k = i + d * step;
    if (k < 0 || k >= o.length || o.sentence[k] !== o.sentence[i]) return 0;
    if ((o.chunk[k] ?? -1) >= 0) return ((o.chunkBearer[k] ?? 0) << 2) | d;
  }
  return 0;
}
