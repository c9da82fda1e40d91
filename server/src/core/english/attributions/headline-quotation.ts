import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';

/** Longer lines are no headlines. In tokens. */
const LONGEST = 30;
const LONGEST_SUBJECT = 6;
const IN_SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
const SPEAKERS: ReadonlySet<string | null> = new Set(['human', 'organization'] as const);

/**
 * Finds who says the quotation of a headline that has a name and a colon and no verb: “Falk: ‘Keep the trams yellow’”,
 * “Tram paint ‘a scandal’: Falk”.
 *
 * @returns one attribution; none for a block that is no such line.
 */
export function headlineQuotation(
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
): readonly LocalAttribution[] {
  if (quotations.length === 0 || tokens.length > LONGEST || tokens.at(-1)?.text === '.') return [];
  const colons = tokens.flatMap(({ text }, i) => (text === ':' ? [i] : []));
  const [first, last] = [colons[0], colons.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [opening] = quotations;
  const before = { start: 0, end: first };
  if (opening !== undefined && opening.span[0] === tokens[first + 1]?.span[0] && canSpeak(tokens, before))
    return [attributed(tokens, before, first, opening)];
  const closing = quotations.at(-1);
  const behind = { start: last + 1, end: tokens.length };
  const isEnd = closing?.closed === true && closing.span[1] === tokens[last - 1]?.span[1];
  return isEnd && canSpeak(tokens, behind) ? [attributed(tokens, behind, last, closing)] : [];
}

function attributed(
  tokens: readonly Token[],
  source: CueRange,
  colon: number,
  { span }: LocalQuotation,
): LocalAttribution {
  return {
    source: [spanOf(tokens, source)],
    cue: [spanOf(tokens, { start: colon, end: colon + 1 })],
    content: [span],
  };
}

/** A name or a role, and nothing else. */
function canSpeak(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const words = tokens.slice(start, end);
  const head = words.at(-1);
  if (head === undefined || words.length > LONGEST_SUBJECT) return false;
  if (!words.every(({ tag }) => IN_SUBJECT.has(tag))) return false;
  return head.tag === 'PROPN' || SPEAKERS.has(classOfNoun(singular(head.lower)));
}
