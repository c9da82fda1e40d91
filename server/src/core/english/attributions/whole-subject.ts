import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import { type Observations, tagNumber } from './observations';
import { phraseAt } from './phrase-ranges';
import { canSpeak } from './shared-subject';

const ADP = tagNumber('ADP');
const PREDICATES: ReadonlySet<number> = new Set(['VERB', 'AUX'].map(tagNumber));
const TELLS_MORE: ReadonlySet<number> = new Set(['ADJ', 'ADP'].map(tagNumber));
const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who']);
const PARTICIPLE = /(?:ed|en|ing)$/;

/**
 * A subject that the labeller cut out of what a preposition of it governs: in "Guards familiar with the clock stolen from
 * Quist’s hall, speaking …, said" the guards speak, not the hall. Taken up only where nothing but participles
 * stands between, so that the two are one phrase that opens the sentence.
 */
export function wholeSubject(
  o: Observations,
  tokens: readonly Token[],
  source: CueRange,
  cue: CueRange,
): CueRange {
  const start = source.start - (o.depth[source.start] ?? 0);
  if (source.end > cue.start || start === source.start) return source;
  const first = phraseAt(o, source.start)?.start ?? source.start;
  const subject = phraseAt(o, start);
  // "a report which said": whose verb it is stands before the pronoun.
  if (RELATIVES.has(tokens[cue.start - 1]?.lower ?? '')) return source;
  if (o.tag[first - 1] !== ADP || subject === null) return source;
  const { end } = subject;
  // "The mayor weighed in after Quist said": a verb right behind a subject is its own.
  if (end >= first || !TELLS_MORE.has(o.tag[end] ?? 0) || !canSpeak(o, subject)) return source;
  for (let i = end; i < source.start; i++) {
    const word = tokens[i];
    const isVerb = PREDICATES.has(o.tag[i] ?? 0) && !PARTICIPLE.test(word?.lower ?? '');
    if (word?.tag === 'PUNCT' || isVerb) return source;
  }
  return { start, end: source.end };
}
