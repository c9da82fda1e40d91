/** Scripts whose letters change their form next to a zero-width joiner or non-joiner: there it spells the word. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** What an emoji sequence is joined of: pictures, skin tones and the mark that makes a picture of a sign. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F/u;

/**
 * True for a zero-width joiner or non-joiner that belongs to what is written: in a script that needs it (Unicode
 * Standard Annex 31, section 2.3), or between the pictures of one emoji (Unicode Technical Standard 51).
 *
 * @param at offset of the joiner in `source`, in UTF-16 code units.
 */
export function isJoinerNeeded(source: string, at: number): boolean {
  const before = String.fromCodePoint(source.codePointAt(pointBefore(source, at)) ?? 0);
  if (NEEDS_JOINERS.test(before)) return true;
  if (source[at] !== '\u200D' || !PICTURE.test(before)) return false;
  return PICTURE.test(String.fromCodePoint(source.codePointAt(at + 1) ?? 0));
}

function pointBefore(source: string, at: number): number {
  const isPair = /[\uDC00-\uDFFF]/.test(source[at - 1] ?? '') && /[\uD800-\uDBFF]/.test(source[at - 2] ?? '');
  return Math.max(0, at - (isPair ? 2 : 1));
}
