import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Token } from '../../terms/token';
import { singular } from '../mentions/nouns';
import { FRAME_OF_LEMMA } from '../words/cues';
import { ANSWERED } from '../words/naming';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';
import { type Observations, observe, tagNumber } from './observations';
import { phraseAt } from './phrase-ranges';
import { canSpeak } from './shared-subject';

const PROPN = tagNumber('PROPN');
const FROM_WHOM: ReadonlySet<string> = new Set(['by', 'from']);
/** How far before the words their claim may stand, in tokens. */
const REACH = 22;
const ENDS_CLAUSE = /^[.;:!?–—“”"]$/;

/**
 * Finds whose the words are that somebody answers: in “Quist dismissed claims by Boyle that her choir was ‘tone-deaf’” and
 * “Quist rejected Boyle’s claim that …” they are Boyle’s, though Quist is who speaks here. Their content is what is quoted and
 * no more, inside what Quist says.
 */
export function findOthersClaims(
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
): readonly LocalAttribution[] {
  let o: Observations | null = null;
  return quotations.flatMap((quotation): LocalAttribution[] => {
    const first = tokens.findIndex(({ span }) => span[0] >= quotation.span[0]);
    const that = first < 0 ? -1 : thatBefore(tokens, first);
    if (that < 1) return [];
    o ??= observe(tokens, quotations);
    const claim = claimBefore(o, tokens, that);
    if (claim === null) return [];
    const { noun, source } = claim;
    const cue = spanOf(tokens, { start: noun, end: noun + 1 });
    return [{ source: [spanOf(tokens, source)], cue: [cue], content: [quotation.span] }];
  });
}

/** The "that" which opens the clause with the quoted words; nobody else speaks in it. */
function thatBefore(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i >= Math.max(0, first - REACH) && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (token === undefined || ENDS_CLAUSE.test(token.text)) return -1;
    if (token.lower === 'that') return i;
    if (token.tag === 'VERB' && FRAME_OF_LEMMA.has(token.lemma)) return -1;
  }
  return -1;
}

/** `claims by Boyle that`, `Boyle’s claim that` */
function claimBefore(
  o: Observations,
  tokens: readonly Token[],
  that: number,
): { readonly noun: number; readonly source: CueRange } | null {
  const phrase = phraseAt(o, that - 1);
  if (phrase === null) return null;
  const end = that;
  const by = phrase.start - 1;
  if (FROM_WHOM.has(tokens[by]?.lower ?? '') && isClaim(tokens, by - 1)) {
    const source = { start: phrase.start, end };
    return canSpeak(o, source) ? { noun: by - 1, source } : null;
  }
  const noun = that - 1;
  const owner = tokens.findLastIndex(({ text }, i) => i < noun && i > phrase.start && /^[’']s?$/.test(text));
  if (owner < 0 || !isClaim(tokens, noun) || o.tag[owner - 1] !== PROPN) return null;
  return { noun, source: { start: phrase.start, end: owner } };
}

function isClaim(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || noun.tag === 'PROPN') return false;
  return noun.tag !== 'VERB' && ANSWERED.has(singular(noun.lower));
}
