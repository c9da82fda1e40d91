import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import type { Roles } from './one-source';
import { unnamedPhraseAt } from './unnamed-phrase';

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'DET', 'NOUN', 'NUM', 'ADJ', 'SCONJ']);
const PREDICATES: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const QUOTATION_MARK = /^(?:["“”„«»‘]|''|``)$/;

/**
 * What "said" brings in where the labeller has found nothing: the clause behind it, to the end of the sentence, or before
 * it and its comma. "One former sexton, speaking on condition of anonymity, said Boyle hid the bells" and "The
 * painting is a copy, said a curator who asked not to be named" must not lose the sexton and the curator.
 *
 * @param source that the labeller found for the verb; where it found none there, whoever without a name stands behind it.
 * @returns null where there is no clause with a verb, or where it has words in quotation marks.
 */
export function saidClause(
  tokens: readonly Token[],
  cue: CueRange,
  source: readonly CueRange[],
): Roles | null {
  if (tokens[cue.end - 1]?.lemma !== 'say') return null;
  if (source.length > 0 && source.every(({ end }) => end <= cue.start))
    return rolesOf(source, clauseBehind(tokens, cue));
  const behind = source.find(({ start }) => start === cue.end) ?? unnamedPhraseAt(tokens, cue.end);
  return behind === null ? null : rolesOf([behind], clauseBefore(tokens, cue));
}

function rolesOf(source: readonly CueRange[], clause: CueRange | null): Roles | null {
  return clause === null ? null : { source, content: [clause] };
}

function clauseBefore(tokens: readonly Token[], cue: CueRange): CueRange | null {
  const comma = cue.start - 1;
  if (tokens[comma]?.text !== ',') return null;
  let start = comma;
  let hasVerb = false;
  while (tokens[start - 1]?.sentence === tokens[comma]?.sentence) {
    start--;
    const token = tokens[start];
    if (token === undefined || QUOTATION_MARK.test(token.text)) return null;
    hasVerb ||= PREDICATES.has(token.tag);
  }
  return hasVerb ? { start, end: comma } : null;
}

function clauseBehind(tokens: readonly Token[], cue: CueRange): CueRange | null {
  const { sentence } = tokens[cue.start] ?? {};
  if (!OPENS_CLAUSE.has(tokens[cue.end]?.tag ?? '')) return null;
  let end = cue.end;
  let hasVerb = false;
  for (; tokens[end]?.sentence === sentence; end++) {
    const token = tokens[end];
    if (token === undefined || QUOTATION_MARK.test(token.text)) return null;
    hasVerb ||= end > cue.end && PREDICATES.has(token.tag);
  }
  while (end > cue.end && tokens[end - 1]?.tag === 'PUNCT') end--;
  return hasVerb ? { start: cue.end, end } : null;
}
