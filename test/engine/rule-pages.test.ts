import assert from 'node:assert/strict';
import { findingsOf } from '../../server/src/core/check/ask-one-rule';
import { readDesk } from '../../server/src/core/check/read-desk';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { loadEngine } from '../support/engine';
import { examplesOf, LATER, plainExample } from '../support/page-examples';

/** The example with what is found of it in bold. */
function asked(example: string, id: string): string {
  const text = plainExample(example);
  const article = engine.analyze(text);
  const rule = ALL_RULES.find((one) => one.id === id);
  assert.ok(rule !== undefined);
  return findingsOf(rule, article, readDesk(article))
    .map(({ span }) => span)
    .sort((a, b) => b[0] - a[0])
    .reduce(
      (all, [start, end]) => `${all.slice(0, start)}**${all.slice(start, end)}**${all.slice(end)}`,
      text,
    )
    .replaceAll('\n\n', LATER);
}

const engine = loadEngine();

describe('the examples on the page of', () => {
  for (const { id } of ALL_RULES) {
    it(`${id} are asked about as it says`, () => {
      for (const heading of ['It asks about', 'It leaves alone']) {
        for (const example of examplesOf(id, heading)) assert.equal(asked(example, id), example, heading);
      }
    });
  }
});
