import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { FRAME_OF_LEMMA } from '../words/cues';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';

const CLOSING = /^(?:["”’»]|'')$/;
/** A sentence that a full stop has ended has its tag before it, if anywhere. */
const GOES_ON = /^[,?!…—–-]+$/;
const IN_SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART']);
const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'who']);
const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV']);
/** Longer subjects are left to the labellers. */
const LONGEST_SUBJECT = 9;
const LONGEST_APPOSITION = 14;
const ENDS_APPOSITION = /^["“”„«»;:.!?]$/;

/** The tag of a quotation: who says it, and the verb. */
interface Tag {
  readonly source: CueRange;
  readonly cue: CueRange;
}

/**
 * Finds the speakers of quotations in the tag right behind them, where the labellers have found none: “I welcome it,” Quist
 * had written on the site. A quotation that ends with a comma is the object of the verb that follows, whatever verb it is
 * (“…,” the former president expanded); one that ends otherwise, of a verb of speech.
 *
 * @param quotations those that no cue has taken.
 */
export function findQuotationTags(
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
): readonly LocalAttribution[] {
  return quotations.flatMap((quotation): LocalAttribution[] => {
    if (!quotation.closed) return [];
    const behind = tokens.findIndex(({ span }) => span[0] >= quotation.span[1]);
    if (behind < 2) return [];
    const last = lastInside(tokens, behind);
    const tag = GOES_ON.test(last?.text ?? '') ? tagAt(tokens, behind, last?.text === ',') : null;
    if (tag === null) return [];
    const { source, cue } = tag;
    return [{ source: [spanOf(tokens, source)], cue: [spanOf(tokens, cue)], content: [quotation.span] }];
  });
}

function lastInside(tokens: readonly Token[], behind: number): Token | undefined {
  let at = behind - 1;
  while (at > 0 && CLOSING.test(tokens[at]?.text ?? '')) at--;
  return tokens[at];
}

/** @param isObject whatever verb comes has the quotation for its object. */
function tagAt(tokens: readonly Token[], from: number, isObject: boolean): Tag | null {
  const head = subjectEnd(tokens, from);
  if (head === from || !canSpeak(tokens, { start: from, end: head })) return null;
  const end = appositionEnd(tokens, head);
  let verb = tokens[end]?.text === ',' ? end + 1 : end;
  const behind = verb;
  while (BEFORE_VERB.has(tokens[verb]?.tag ?? '') && verb < behind + 3) verb++;
  const word = tokens[verb];
  if (word === undefined || word.sentence !== tokens[from]?.sentence) return null;
  const isCue = FRAME_OF_LEMMA.has(word.lemma) ? word.tag !== 'NOUN' : isObject && word.tag === 'VERB';
  return isCue ? { source: { start: from, end }, cue: { start: behind, end: verb + 1 } } : null;
}

function subjectEnd(tokens: readonly Token[], from: number): number {
  if (SPEAKING_PRONOUNS.has(tokens[from]?.lower ?? '')) return from + 1;
  let end = from;
  while (end < from + LONGEST_SUBJECT && IN_SUBJECT.has(tokens[end]?.tag ?? '')) end++;
  return end;
}

/** “Ada Quist, the head of the board, told”: the index of the second comma; where there is none, of the subject's end. */
function appositionEnd(tokens: readonly Token[], head: number): number {
  if (tokens[head]?.text !== ',') return head;
  for (let i = head + 1; i < head + LONGEST_APPOSITION; i++) {
    const token = tokens[i];
    if (token === undefined || ENDS_APPOSITION.test(token.text)) return head;
    if (token.text === ',') return i;
  }
  return head;
}

function canSpeak(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const head = tokens[end - 1];
  if (head === undefined) return false;
  if (head.tag === 'PROPN' || (end === start + 1 && SPEAKING_PRONOUNS.has(head.lower))) return true;
  const kind = classOfNoun(singular(head.lower));
  return kind === 'human' || kind === 'organization';
}
