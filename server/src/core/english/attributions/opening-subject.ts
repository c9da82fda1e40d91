import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import { INSIDE, type Observations, tagNumber } from './observations';
import { phraseAt } from './phrase-ranges';
import { canSpeak } from './shared-subject';

const ADP = tagNumber('ADP');
const ADV = tagNumber('ADV');
const VERBS: ReadonlySet<number> = new Set(['VERB', 'AUX'].map(tagNumber));
const LONGEST_CIRCUMSTANCES = 40;

/**
 * The subject that opens a sentence, with where or when it speaks between commas before its verb: "Quist, at a dinner in
 * Harwich, Essex, on Friday, thanked the cooks and said, “…”". A place of a list, or the object behind the
 * verb, is no speaker of it, nor of a second verb that shares it.
 *
 * @param found the source that the labeller found.
 * @returns null where the sentence has another form, or what was found stands outside of the circumstances.
 */
export function openingSubject(
  o: Observations,
  tokens: readonly Token[],
  cue: CueRange,
  found: readonly CueRange[],
): readonly CueRange[] | null {
  const first = cue.start - (o.depth[cue.start] ?? 0);
  const subject = phraseAt(o, first);
  if (subject === null || subject.start !== first || !canSpeak(o, subject)) return null;
  if (tokens[subject.end]?.text !== ',' || o.tag[subject.end + 1] !== ADP) return null;
  const verb = verbBehindComma(o, tokens, subject.end + 2, cue.start);
  if (verb === null) return null;
  const isCircumstance = ({ start, end }: CueRange) => start > subject.end && end < verb;
  const isObject = ({ start }: CueRange) => cue.start === verb && start >= cue.end;
  const isSubject = ({ start }: CueRange) => start === subject.start;
  return found.every((one) => isCircumstance(one) || isObject(one) || isSubject(one)) ? [subject] : null;
}

/** The first verb right behind a comma, up to the cue; those before it are of the circumstances. */
function verbBehindComma(
  o: Observations,
  tokens: readonly Token[],
  from: number,
  cue: number,
): number | null {
  for (let i = from; i <= Math.min(cue, from + LONGEST_CIRCUMSTANCES); i++) {
    if (o.quote[i] === INSIDE) return null;
    if (i !== cue && !VERBS.has(o.tag[i] ?? 0)) continue;
    let before = i - 1;
    while (o.tag[before] === ADV) before--;
    if (tokens[before]?.text === ',') return i;
  }
  return null;
}
