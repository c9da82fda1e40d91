import type { Span } from '../span';

/** A quotation as it stands in one block. */
export interface LocalQuotation {
  /** Block span, marks included. */
  readonly span: Span;
  /** False when the block begins inside it. */
  readonly opened: boolean;
  /** False when the block ends inside it: the next block may go on with it. */
  readonly closed: boolean;
  /** `single` for British single quotation marks that enclose speech. */
  readonly mark: 'double' | 'single' | 'guillemet';
}

/** Newspaper archives print a double mark as two single ones. */
const DOUBLE = /["“”„«»]|''|``/g;
/** A single mark opens before a letter after space or bracket; an apostrophe never does. */
const SINGLE_OPEN = /(?<=^|[\s(—–-])[‘'](?=[\p{Lu}\d…])/gu;
const SINGLE_CLOSE = /[,.!?…;][’'](?=$|[\s,.;:)—–-])|(?<=\p{L}{2})[’'](?=$|[\s,.;:)—–])/gu;

/**
 * Finds quotations in the prose of one block: curly, straight, low and angle double marks; single marks where
 * the block has no double ones (British speech). A straight mark opens or closes by what stands around it.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units, in order, never overlapping.
 */
export function findQuotations(text: string): readonly LocalQuotation[] {
  const found: LocalQuotation[] = [];
  let open = -1;
  let mark: LocalQuotation['mark'] = 'double';
  for (const match of text.matchAll(DOUBLE)) {
    const at = match.index;
    if (isInchMark(text, at)) continue;
    if (opens(text, at)) {
      // An opening mark inside an open quotation: the earlier one was left open by the writer (each paragraph
      // of a long quotation opens anew, so within one block it is a slip); keep the earlier, wider reading.
      if (open < 0) {
        open = at;
        mark = text[at] === '«' || text[at] === '»' ? 'guillemet' : 'double';
      }
    } else if (open >= 0) {
      found.push({ span: [open, at + match[0].length], opened: true, closed: true, mark });
      open = -1;
    } else if (found.length === 0 && text[at] !== '"' && text[at] !== "'") {
      found.push({ span: [0, at + 1], opened: false, closed: true, mark: 'double' });
    }
  }
  if (open >= 0) found.push({ span: [open, text.trimEnd().length], opened: true, closed: false, mark });
  return found.length > 0 ? found : findSingleQuotations(text);
}

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  if (mark === '`') return true;
  const length = mark === "'" ? 2 : 1;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = at + length < text.length ? text.charAt(at + length) : ' ';
  if (/\s/.test(after)) return false;
  if (/[\s([—–‘'/-]/.test(before)) return true;
  return false;
}

/** `6'2"`, `a 12" pipe` */
function isInchMark(text: string, at: number): boolean {
  return (
    text[at] === '"' &&
    /\d['’′]?\d*$/.test(text.slice(Math.max(0, at - 4), at)) &&
    !text.slice(0, at).includes('"')
  );
}

function findSingleQuotations(text: string): readonly LocalQuotation[] {
  const found: LocalQuotation[] = [];
  let from = 0;
  for (const open of text.matchAll(SINGLE_OPEN)) {
    if (open.index < from) continue;
    const close = [...text.slice(open.index + 1).matchAll(SINGLE_CLOSE)][0];
    if (close === undefined) continue;
    const end = open.index + 1 + close.index + close[0].length;
    found.push({ span: [open.index, end], opened: true, closed: true, mark: 'single' });
    from = end;
  }
  return found;
}
