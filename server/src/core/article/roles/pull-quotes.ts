import type { Paragraph } from '../../prose/paragraph';
import type { SignedParagraph } from './signs';

/** In UTF-16 code units: shorter words come back by chance, and nobody sets longer ones large. */
const SHORTEST = 30;
const LONGEST = 320;
/** How many blocks away the words that are set large again stand at most. */
const REACH = 12;
const MARKS = /^["“”'‘’«»\s]+|["“”'‘’«»\s.,]+$/g;

/**
 * Blocks that only say again what the story says elsewhere: all their words stand in one of its paragraphs. They are
 * quotations, or set off; a sentence that is written twice is no pull quote.
 */
export function findRepeated(signed: readonly SignedParagraph[]): ReadonlySet<Paragraph> {
  const repeated = new Set<Paragraph>();
  for (const [i, { paragraph }] of signed.entries()) {
    if (!isSetOff(paragraph)) continue;
    const words = paragraph.words.replace(MARKS, '');
    if (words.length < SHORTEST || words.length > LONGEST) continue;
    const isElsewhere = signed
      .slice(Math.max(0, i - REACH), i + REACH + 1)
      .some(({ paragraph: other }) => !isSetOff(other) && other.words.includes(words));
    if (isElsewhere) repeated.add(paragraph);
  }
  return repeated;
}

function isSetOff({ quoteDepth, form, words, kind }: Paragraph): boolean {
  if (form.named === 'pull-quote') return true;
  if (kind !== 'paragraph') return false;
  return (
    quoteDepth > 0 ||
    form.set !== null ||
    (/^["“«]/.test(words) && /["”»]$/.test(words) && words.length <= LONGEST)
  );
}
