import assert from 'node:assert/strict';
import { findQuantities } from '../../server/src/core/english/quantities/find-quantities';
import { findSentences } from '../../server/src/core/english/sentences/sentences';
import { createTokenizer } from '../../server/src/core/english/sentences/tokens';
import type { Quantity } from '../../server/src/core/terms/quantity';
import { models } from './engine';

const tokenize = createTokenizer(models.tagger);

/** The quantities of one paragraph of prose. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const sentences = findSentences(text);
  return findQuantities(tokenize(text, sentences));
}

/** Checks that exactly what the carets underline is found, and of what kinds, in the order of the text. */
export function assertQuantities(text: string, carets: string, ...kinds: readonly string[]): void {
  const found = quantitiesIn(text);
  const drawn = Array.from({ length: text.length }, () => ' ');
  for (const { span } of found) drawn.fill('^', span[0], span[1]);
  const seen = [text, drawn.join('').trimEnd(), found.map((q) => q.kind).join(' ')];
  assert.deepEqual(seen, [text, carets, kinds.join(' ')]);
}

/** Checks that nothing in a paragraph is a claim. */
export function assertNoQuantity(text: string): void {
  assert.deepEqual(
    quantitiesIn(text).map(({ span }) => text.slice(span[0], span[1])),
    [],
    text,
  );
}

/** The only quantity of a paragraph. */
export function onlyQuantity(text: string): Quantity {
  const found = quantitiesIn(text);
  const [only] = found;
  assert.equal(found.length, 1, `${text}\n${found.map((q) => text.slice(...q.span)).join(' | ')}`);
  assert.ok(only !== undefined);
  return only;
}
