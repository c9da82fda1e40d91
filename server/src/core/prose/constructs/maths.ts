import type { InlineParser } from '@lezer/markdown';
import { type Delimiters, looksLike } from './delimiters';

const LONGEST_FORMULA = 2_000;
/** What a formula has and a sum of money has not. */
const OF_TEX = /[\\^_{}=]/;
const ONE_LETTER = /^[A-Za-z]$/;
const BLANK_LINE = /\n[ \t>]*\n/;
/** Pandoc's rule: no space within the marks, no figure behind them. */
const INLINE = /\$(?![\s$])([^$\n]{0,300}\n?[^$\n]{0,300})(?<![\s\\])\$(?!\d)/y;
const BRACKETS: Readonly<Record<string, RegExp>> = {
  '(': /\\\(([^\n]{1,300}?)\\\)/y,
  '[': /\\\[([^\n]{1,300}?)\\\]/y,
};
const DOLLAR = 36;
const BACKSLASH = 92;

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
    const pattern =
      next === DOLLAR ? INLINE : next === BACKSLASH ? BRACKETS[cx.slice(pos + 1, pos + 2)] : undefined;
    if (pattern === undefined || !looksLike(pattern, cx.text, pos - cx.offset)) return -1;
    const end = cx.offset + pattern.lastIndex;
    const isDollar = next === DOLLAR;
    const formula = isDollar ? cx.slice(pos + 1, end - 1) : cx.slice(pos + 2, end - 2);
    if (!OF_TEX.test(formula) && !(isDollar && ONE_LETTER.test(formula))) return -1;
    return cx.addElement(cx.elt('InlineMath', pos, end));
  },
};
