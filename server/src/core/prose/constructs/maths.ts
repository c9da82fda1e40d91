import type { InlineParser } from '@lezer/markdown';
import { type Delimiters, looksLike } from './delimiters';

const LONGEST_FORMULA = 2_000;
/** What a formula has and a sum of money has not. */
const OF_TEX = /[\\^_{}=]/;
const ONE_LETTER = /^[A-Za-z]$/;
const BLANK_LINE = /\n[ \t>]*\n/;
const LONGEST_INLINE = 300;
const BRACKETS: Readonly<Record<string, RegExp>> = {
  '(': /\\\(([^\n]{1,300}?)\\\)/y,
  '[': /\\\[([^\n]{1,300}?)\\\]/y,
};
const DOLLAR = 36;

/** `$$…$$`, over several lines too. https://pandoc.org/MANUAL.html#extension-tex_math_dollars */
export const TEX_DISPLAY: Delimiters = {
  opening: '$$',
  endOf(text, at, search) {
    const inside = at + '$$'.length;
    const end = search.next('$$', inside);
    if (end - at > LONGEST_FORMULA) return -1;
    const formula = text.slice(inside, end);
    return OF_TEX.test(formula) && !BLANK_LINE.test(formula) ? end + '$$'.length : -1;
  },
};

/**
 * TeX among words: `$x_1$`, `\(x\)`, `\[x\]`. “$4 million to $5 million” is money and `\[sic\]` an escaped bracket: a
 * formula holds a mark of TeX's, or is one letter between dollars.
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars, #extension-tex_math_single_backslash
 */
export const TEX_INLINE: InlineParser = {
  name: 'InlineMath',
  before: 'Escape',
  parse(cx, next, pos) {
    const at = pos - cx.offset;
    const end = next === DOLLAR ? endOfDollars(cx.text, at) : endOfBrackets(cx.text, at);
    return end < 0 ? -1 : cx.addElement(cx.elt('InlineMath', pos, cx.offset + end));
  },
};

/** Pandoc's rule: no space within the marks, no figure behind them. */
function endOfDollars(text: string, at: number): number {
  const close = text.indexOf('$', at + 1);
  if (close < 0 || close - at > LONGEST_INLINE) return -1;
  const formula = text.slice(at + 1, close);
  if (formula !== formula.trim() || formula.endsWith('\\') || /\d/.test(text.charAt(close + 1))) return -1;
  return OF_TEX.test(formula) || ONE_LETTER.test(formula) ? close + 1 : -1;
}

function endOfBrackets(text: string, at: number): number {
  const pattern = BRACKETS[text.charAt(at + 1)];
  if (pattern === undefined || !looksLike(pattern, text, at)) return -1;
  return OF_TEX.test(text.slice(at + 2, pattern.lastIndex - 2)) ? pattern.lastIndex : -1;
}
