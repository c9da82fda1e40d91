import type { Span } from '../../text/span';

/** A quotation in single marks, with how sure its closing mark is to be none of an apostrophe. */
export interface SingleQuotation {
  /** Block span, marks included. */
  readonly span: Span;
  readonly closed: boolean;
  /** Closed after a stop or a comma, as speech is. */
  readonly sure: boolean;
}

/** A possible closing mark may as well be a possessive's or a clipped word's apostrophe. */
type Role = 'open' | 'close' | 'possible-close';

interface Mark {
  readonly at: number;
  readonly role: Role;
  readonly sure: boolean;
}

const MARKS = /[‘’']/g;
const BEFORE_OPENING = /[\s([{—–/“"«„-]/;
const AFTER_CLOSING = /[\s,.;:!?)\]}—–/”"»-]/;
const STOP_BEFORE_CLOSING = /[,.!?…;:—–”")\]]/;
/** Apostrophes at the beginning of a word: years and clipped words. Provenance: AP Stylebook, "apostrophe". */
const CLIPPED =
  /^(?:\d0s\b|\d\d(?![\d.,%]| per)|(?:t(?:is|was|were|will|il|ill|em)|em|im|er|cause|cos|coz|n|nd|round|bout|nuff|ere|tween|neath|gainst|fraid|sup|kay|hood)\b)/i;
/** A dropped g, "ol’", "an’": as likely an apostrophe as not. */
const CLIPPED_END = /(?:in|ol|an|th|wi)$/;
/** Speech is shorter than this, and a quotation that ends in mid-sentence is far shorter. */
const LONGEST = 2_000;
const LONGEST_PHRASE = 300;

/**
 * Finds quotations in single marks, curly or straight, among apostrophes: "‘The workers’ rights are gone,’ he said
 * of the ’90s." A mark after an s may be a possessive; it closes only when no other mark does.
 *
 * @param text the prose of one block.
 * @returns in order, never overlapping.
 */
export function findSingleQuotations(text: string): readonly SingleQuotation[] {
  const marks = findMarks(text);
  const found: SingleQuotation[] = [];
  for (let i = 0; i < marks.length; i++) {
    const opening = marks[i];
    if (opening?.role !== 'open') continue;
    const closing = closingOf(marks, i);
    const end = marks[closing];
    if (end !== undefined) {
      found.push({ span: [opening.at, end.at + 1], closed: true, sure: end.sure });
      i = closing;
    } else if (opening.at === 0 && !marks.some((mark) => mark.role !== 'open')) {
      found.push({ span: [0, text.trimEnd().length], closed: false, sure: true });
      break;
    }
  }
  return found;
}

/** Index of the mark that closes what the given one opens, or -1. */
function closingOf(marks: readonly Mark[], opening: number): number {
  const from = marks[opening]?.at ?? 0;
  let possessive = -1;
  for (let i = opening + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.at - from > LONGEST) break;
    if (mark.role === 'open') {
      if (possessive >= 0) return possessive;
    } else if (mark.sure || mark.at - from <= LONGEST_PHRASE) {
      if (mark.role === 'close') return i;
      if (possessive < 0) possessive = i;
    }
  }
  return possessive;
}

function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const before = at === 0 ? ' ' : text.charAt(at - 1);
    const after = at + 1 < text.length ? text.charAt(at + 1) : ' ';
    // Doubled single marks are a double mark.
    if (mark === "'" && (before === "'" || after === "'")) continue;
    if (mark !== '’' && BEFORE_OPENING.test(before) && /\S/.test(after)) {
      if (!CLIPPED.test(text.slice(at + 1, at + 12)) && /[\p{L}\p{N}…“"«$£€[(]/u.test(after))
        marks.push({ at, role: 'open', sure: false });
    } else if (mark !== '‘' && /\S/.test(before) && AFTER_CLOSING.test(after)) {
      const role = closingRole(text, at, mark, before, after);
      if (role !== null) marks.push({ at, role, sure: STOP_BEFORE_CLOSING.test(before) });
    }
  }
  return marks;
}

function closingRole(text: string, at: number, mark: string, before: string, after: string): Role | null {
  if (STOP_BEFORE_CLOSING.test(before)) return 'close';
  // Feet and minutes.
  if (mark === "'" && /(?<!\d{3})\d$/.test(text.slice(Math.max(0, at - 4), at))) return null;
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (word.length === 1 && /[on]/i.test(word)) return null;
  if (!/\s/.test(after)) return 'close';
  if (/s$/i.test(word) && /\s\p{L}/u.test(text.slice(at + 1, at + 3))) return 'possible-close';
  return CLIPPED_END.test(word) ? 'possible-close' : 'close';
}
