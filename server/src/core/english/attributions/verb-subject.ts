import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import { type Observations, tagNumber } from './observations';
import { phraseAt } from './phrase-ranges';
import { canSpeak, subjectOf } from './shared-subject';

const ADP = tagNumber('ADP');
const VERB = tagNumber('VERB');
const SKIPPED: ReadonlySet<number> = new Set(['AUX', 'ADV', 'PART'].map(tagNumber));
/** "what inspectors are calling" */
const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'that']);
const LONGEST_APPOSITION = 14;
const BREAKS = /^[.;:!?“”"]$/;

/**
 * The subject of a verb that tells who speaks: the noun phrase before it or before its apposition; for participles and
 * verbs behind a conjunction the subject of the sentence; for a passive whoever follows "by".
 *
 * @param cue the verb; with its form of "be" where who is quoted is the passive's subject.
 * @returns null where it has none that can speak.
 */
export function subjectOfVerb(o: Observations, tokens: readonly Token[], cue: CueRange): CueRange | null {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const verb = cue.end - 1;
  if (cue.end - cue.start === 1 && isPassive(tokens, verb)) return agentOf(o, tokens, verb);
  if (lower(cue.start - 1) === 'to') return governorsSubject(o, tokens, cue);
  let before = cue.start - 1;
  while (before >= 0 && SKIPPED.has(o.tag[before] ?? 0)) before--;
  const isParticiple = lower(verb).endsWith('ing') && before === cue.start - 1;
  if (lower(before) === 'who' && !isParticiple) before -= lower(before - 1) === ',' ? 2 : 1;
  const beside = isParticiple ? null : phraseEndingAt(o, tokens, before);
  if (beside !== null) return canSpeak(o, beside) ? beside : null;
  if (lower(before) === ',' && !isParticiple) {
    const opened = openingComma(tokens, before);
    const named = opened === null ? null : phraseEndingAt(o, tokens, opened - 1);
    if (named !== null && canSpeak(o, named)) return named;
  }
  const [subject] = subjectOf(o, tokens, cue) ?? [];
  return subject ?? null;
}

/** "Boyle took to Chirper to call her …": whose verb the infinitive depends on. */
function governorsSubject(o: Observations, tokens: readonly Token[], cue: CueRange): CueRange | null {
  let verb = cue.start - 2;
  const { sentence } = tokens[cue.start] ?? {};
  while (verb >= 0 && o.tag[verb] !== VERB && tokens[verb]?.sentence === sentence) verb--;
  if (o.tag[verb] !== VERB || tokens[verb]?.sentence !== sentence) return null;
  const beside = phraseEndingAt(o, tokens, verb - 1);
  if (beside !== null && canSpeak(o, beside)) return beside;
  return subjectOfVerb(o, tokens, { start: verb, end: verb + 1 });
}

/**
 * The subject of an infinitive before which the labeller took what a preposition governs: "Boyle taking to Chirper to call
 * her a fraud". It is that of the verb that the infinitive depends on.
 *
 * @param found the source that the labeller found.
 */
export function infinitiveSubject(
  o: Observations,
  tokens: readonly Token[],
  cue: CueRange,
  found: readonly CueRange[],
): readonly CueRange[] | null {
  const to = cue.start - 1;
  const [source] = found;
  if (tokens[to]?.lower !== 'to' || source?.end !== to || o.tag[source.start - 1] !== ADP) return null;
  const subject = governorsSubject(o, tokens, cue);
  return subject === null ? null : [subject];
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lower.endsWith('ing')) return false;
  let at = verb - 1;
  while (tokens[at]?.tag === 'ADV') at--;
  return tokens[at]?.lemma === 'be';
}

/** "criticised by the union as": the noun phrase behind "by". */
function agentOf(o: Observations, tokens: readonly Token[], verb: number): CueRange | null {
  for (let i = verb + 1; tokens[i]?.sentence === tokens[verb]?.sentence && i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    const end = phraseAt(o, i + 1)?.end;
    const agent = end === undefined ? null : { start: i + 1, end };
    return agent !== null && canSpeak(o, agent) ? agent : null;
  }
  return null;
}

function phraseEndingAt(o: Observations, tokens: readonly Token[], last: number): CueRange | null {
  const chunk = o.chunk[last] ?? -1;
  if (chunk < 0) return null;
  let start = last;
  while (start > 0 && o.chunk[start - 1] === chunk && !RELATIVES.has(tokens[start - 1]?.lower ?? '')) start--;
  return { start, end: last + 1 };
}

/** "Boyle, the union's head, called": the first comma. */
function openingComma(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_APPOSITION); i--) {
    const text = tokens[i]?.text ?? '';
    if (BREAKS.test(text)) return null;
    if (text === ',') return i;
  }
  return null;
}
