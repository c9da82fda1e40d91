import { type ReadFile, sentenceAt } from '../story/sentence-at';
import type { Finding } from '../terms/finding';

/**
 * Under what name the sentence of a finding is remembered: the same after edits elsewhere, other quotation marks,
 * emphasis, spaces and capitals; another when a word of it changes. It tells nobody the words, though whoever guesses
 * them can see that they are right.
 *
 * @returns null for a finding outside of prose, in the register say.
 */
export function sentenceKey(article: ReadFile, { span }: Pick<Finding, 'span'>): string | null {
  const sentence = sentenceAt(article, span[0]);
  return sentence === null ? null : `s-${digest(plain(sentence.text))}`;
}

/** Words and figures only. "$5" and "5", "4.5" and "45" are not the same. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.,]+/gu, ' ')
    .replace(/[.,](?!\p{N})/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a with 64 bits over UTF-16 code units: no secret is kept with it. */
function digest(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
