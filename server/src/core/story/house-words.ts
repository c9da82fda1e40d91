/**
 * Do words of the article hold one of the house's own, whole and whatever its capitals?
 *
 * @param own in lower case, as a house style has them.
 */
export function holdsOneOf(words: string, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  const text = words.toLowerCase().replace(/’/g, "'");
  return own.some((word) => word !== '' && holdsWhole(text, word.replace(/’/g, "'")));
}

function holdsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const joins =
      LETTER_OR_DIGIT.test(text.charAt(at - 1)) || LETTER_OR_DIGIT.test(text.charAt(at + word.length));
    if (!joins) return true;
  }
  return false;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
