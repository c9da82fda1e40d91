import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Span } from '../../text/span';

/** `We got a brochure. — Tilda Roos (@tildaroos) March 2, 2025`, as X and its like embed a post. */
const POST =
  /\s(?<dash>[—–]|--)\s(?<name>\p{Lu}[\p{L}\d.’'& -]{1,60}?)\s\(@\w{1,30}\)(?:,?\s\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})?\s*$/u;

/**
 * The attribution of a post that stands in the story with its writer's name and handle below it.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units; null for any other block.
 */
export function signedPost(text: string): LocalAttribution | null {
  const { index, groups } = POST.exec(text) ?? {};
  if (index === undefined || groups?.name === undefined) return null;
  const dash = index + 1;
  const start = text.indexOf(groups.name, dash + 1);
  const first = text.length - text.trimStart().length;
  return {
    source: [[start, start + groups.name.length]],
    cue: [[dash, dash + (groups.dash?.length ?? 1)]],
    content: [[first, index]],
  };
}

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
