import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordGroups, wordList } from '../../language/word-list';

const FOLDER = 'server/src/core/english/words';

/** Their words are known by their capitals: "US$", "Ill.", "Rs". */
const WITH_CAPITALS: ReadonlySet<string> = new Set([
  'abbreviations.words',
  'currency-prefixes.words',
  'dollar-countries.words',
]);

/** @returns what is wrong with a list of words, one line each. */
function faultsOf(name: string, text: string): readonly string[] {
  const sections = text.replace(/^#.*\n/gm, '').split(/^\[[^\]]*\]/m);
  const entries = sections.map((section) => section.split(/\s+/).filter((word) => word !== ''));
  const all = entries.flat();
  return [
    ...unreadable(text),
    ...(all.length === 0 ? ['holds no words'] : []),
    ...(text.endsWith('\n') ? [] : ['does not end its last line']),
    ...entries.flatMap((words) =>
      words.filter((word, i) => words.indexOf(word) < i).map((word) => `has “${word}” twice`),
    ),
    ...all.filter((word) => /[#[\]]/.test(word)).map((word) => `has a mark among its words: “${word}”`),
    ...all
      .filter((word) => word !== word.toLowerCase() && !WITH_CAPITALS.has(name))
      .map((word) => `has “${word}” with a capital`),
  ];
}

function unreadable(text: string): readonly string[] {
  try {
    if (/^\[/m.test(text)) wordGroups(text);
    else wordList(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.words'));

describe('the lists of English', () => {
  it('are where this test looks for them', () => assert.ok(files.length > 40));

  for (const name of files) {
    it(name, () => assert.deepEqual(faultsOf(name, readFileSync(join(FOLDER, name), 'utf8')), []));
  }

  const good = '# Boats.\n# from: the harbour\n\nferry tug\n';
  for (const [prohibition, text] of [
    ['without provenance', '# Boats.\n\nferry tug\n'],
    ['that does not say what it holds', '# from: the harbour\n\nferry tug\n'],
    ['with a word twice', '# Boats.\n# from: the harbour\n\nferry tug ferry\n'],
    ['with a word twice under one heading', '# Boats.\n# from: the harbour\n\n[big] ferry ferry\n'],
    ['with capitals', '# Boats.\n# from: the harbour\n\nFerry tug\n'],
    ['without words', '# Boats.\n# from: the harbour\n'],
    ['with a comment among its words', '# Boats.\n# from: the harbour\n\nferry # not a raft\n'],
    ['with words before its first heading', '# Boats.\n# from: the harbour\n\nferry\n[small]\ntug\n'],
  ] as const) {
    it(`may be none ${prohibition}`, () => {
      assert.deepEqual(faultsOf('boats.words', good), []);
      assert.notDeepEqual(faultsOf('boats.words', text), []);
    });
  }
});
