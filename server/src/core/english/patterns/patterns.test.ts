import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Pattern } from '../../language/pattern';

const FOLDER = 'server/src/core/english/patterns';

/** The patterns that a file hands out, by its name and theirs. */
async function patternsOf(file: string): Promise<readonly (readonly [string, Pattern])[]> {
  const module: Readonly<Record<string, unknown>> = await import(`./${file}.ts`);
  return Object.values(module).flatMap((group) =>
    Object.entries(group as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      isPattern(value) ? [[`${file}.${name}`, value] as const] : [],
    ),
  );
}

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'isIn' in value && 'source' in value;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));
const patterns = (await Promise.all(files.map(patternsOf))).flat();

/** An example as its pattern has it: what is found in square brackets. */
function bracketed(pattern: Pattern, words: string): string {
  let marked = '';
  let at = 0;
  for (const { span } of pattern.find(words)) {
    marked += `${words.slice(at, span[0])}[${words.slice(...span)}]`;
    at = span[1];
  }
  return marked + words.slice(at);
}

describe('the patterns of English', () => {
  it('are where this test looks for them', () => assert.ok(patterns.length > 100));

  for (const [name, pattern] of patterns) {
    it(`${name}: ${pattern.says}`, () => {
      assert.ok(
        pattern.says !== '' && pattern.from !== '',
        'says what it tells and where its words come from',
      );
      assert.ok(
        pattern.finds.length > 0 && pattern.leaves.length > 0,
        'shows what it finds and what it leaves',
      );
      for (const example of pattern.finds)
        assert.equal(bracketed(pattern, example.replace(/[[\]]/g, '')), example);
      for (const example of pattern.leaves) assert.equal(bracketed(pattern, example), example);
    });
  }
});
