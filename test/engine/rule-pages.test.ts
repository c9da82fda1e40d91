import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsOf } from '../../server/src/core/check/ask-one-rule';
import { readDesk } from '../../server/src/core/check/read-desk';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { loadEngine } from '../support/engine';

/** Parts two paragraphs of an example. */
const LATER = '* Later: *';

/** A whole list item in italics; bold within it is what the rule asks about. */
const EXAMPLE = /^- \*(?<words>\S.*[^*\s](?:\*\*)?)\*(?: \(.*\))?$/gm;

/** The part of a page under a heading. */
function part(page: string, heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

function examplesIn(page: string, heading: string): readonly string[] {
  return [...part(page, heading).matchAll(EXAMPLE)].map(({ groups }) => groups?.words ?? '');
}

/** The example with what is found of it in bold. */
function asked(example: string, id: string): string {
  const text = example.replaceAll('**', '').replaceAll(LATER, '\n\n');
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
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    it(`${id} are asked about as it says`, () => {
      for (const heading of ['It asks about', 'It leaves alone']) {
        for (const example of examplesIn(page, heading)) assert.equal(asked(example, id), example, heading);
      }
    });
  }
});
