import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Span } from '../../text/span';

/** A dash, then a name, to the end of the block: `“We were never asked.” ― Rosa Lindqvist, 24`. */
const SIGNATURE = /^\s{0,3}(?:[―—–]|--?)\s{0,3}(\p{Lu}[\p{L}.’'-]*(?: [\p{L}\d.,’'()-]+){0,11})\s*$/u;

/**
 * The attribution of a quotation that is signed after a dash, as readers' letters and voices from the street are.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units; null when nothing, or more than a signature, follows the quotation.
 */
export function signedQuotation(text: string, quotation: LocalQuotation): LocalAttribution | null {
  const end = quotation.span[1];
  const signature = SIGNATURE.exec(text.slice(end));
  const name = signature?.[1];
  if (signature === null || name === undefined) return null;
  const start = end + signature[0].indexOf(name, 1);
  const dash = end + signature[0].search(/[―—–-]/);
  const source: Span = [start, start + name.length];
  const cue: Span = [dash, dash + 1];
  return { source: [source], cue: [cue], content: [quotation.span] };
}
