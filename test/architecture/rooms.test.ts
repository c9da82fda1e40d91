import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { crossings, hasWordyPattern, roomOf, SPEECHLESS } from './crossings';
import { CORE, LONGEST_FILE, ROOMS } from './rooms';
import { sourceFiles } from './sources';

const files = sourceFiles(CORE);

describe('the rooms of the engine', () => {
  it('import what their table lets them', () => {
    assert.ok(files.length > 200, 'the sources are where this test looks for them');
    assert.deepEqual(files.flatMap(crossings), []);
  });

  it('hold no pattern with words where no language is known', () => {
    const wordy = files
      .filter((file) => SPEECHLESS.includes(roomOf(file.path)) && hasWordyPattern(file))
      .map(({ path }) => path.slice(CORE.length));
    assert.deepEqual(wordy, []);
  });

  it('hold no file that is too long to be read in one go', () => {
    const long = files.filter(({ code }) => code.split('\n').length > LONGEST_FILE + 1);
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it('are drawn in the documentation as the table has them', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const rows = ROOMS.map(
      ({ name, knows, mayImport }) => `| \`${name}\` | ${knows} | ${mayImport.join(', ') || '–'} |`,
    );
    for (const row of rows) assert.ok(page.includes(row), `docs/architecture.md lacks the row:\n${row}`);
  });

  for (const [path, code, crossing] of [
    ['article/claims/credit.ts', "import { COUNT } from '../../english/words/x';", 'english'],
    ['english/mentions/x.ts', "import type { Block } from '../../prose/block';", 'prose'],
    ['rules/x.ts', "import { toSource } from '../prose/source-map';", 'prose'],
    ['text/span.ts', "import type { Source } from '../terms/source';", 'terms'],
  ] as const) {
    it(`would not let ${path} look into ${crossing}`, () => {
      assert.deepEqual(crossings({ path: CORE + path, code }), [`${path} → ${crossing}`]);
    });
  }

  it('tells a pattern with words from one of marks and classes', () => {
    const file = (code: string) => hasWordyPattern({ path: `${CORE}rules/x.ts`, code });
    assert.equal(file('const A = /\\b(?:said|told)\\b/i;'), true);
    assert.equal(file('const A = /^\\p{Lu}[a-z]+\\s/u;'), false);
  });
});
