import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ClaimVersion, language, nextVersion } from '../../../../../test/support/claim-versions';
import { writtenArticles } from '../../../../../test/support/written-articles';
import { isSame } from '../same';
import { keepClaims } from './keep-claims';

const ARTICLES = writtenArticles().map((text) => text.split(/\n\n+/).slice(0, 14));

const HEADLINES = [
  'Ferry fares rise 12 percent',
  '# Poll finds 54 percent against the bridge',
  '# Harbour board counts 1,940 berths',
  'The harbour board met on Monday.',
];
const FIGURES = [
  'The board counted 1,940 berths last year, up from 1,610 in 2019.',
  'Some 312 people died in the flood, the coroner said. Of those, 87 were children.',
  'Another 298 people died in the flood, the coroner said.',
  'A survey of 1,204 likely voters by the Quayside Institute found that 54 percent oppose the bridge.',
  'Among women, 61 percent are against it and 22 percent are for it.',
  'Support has risen by 4 percentage points, and 38 percent do not mind.',
  'A Harrow College poll in May had it at 49 percent.',
  'The Quayside Institute poll was done in March, and 12 percent were undecided.',
  'The Harrow College poll has a margin of error of 3.1 percentage points.',
  'Quist leads Abara 47 percent to 44 percent, the poll said.',
  'The mayor falsely claimed that 650 boats sank. The real number is 65.',
  'In 2022 it was 1,610 berths. Another 40 are rented, according to the Quayside Institute.',
  'Northmarch Water counted 65 boats. It also found 12 leaks.',
  'She said 40 boats sank.',
  'He said that 12 percent of the boats leaked.',
  'Ada Quist, the harbour master, said 40 boats sank.',
  'Ben Abara, who owns a quarry, said 65 boats had leaks.',
  'The Quayside Institute poll found that 54 percent oppose it. Men differ: 49 percent are for it.',
  'The Harrow College poll found that 31 percent want a tunnel. Men differ: 22 percent want none.',
  'Northmarch said that 65 boats leaked. Of those, 12 sank.',
  'Ben Northmarch, a diver, said he saw it.',
];
const CREDITS = [', according to the Quayside Institute', ', the harbour board said', ', said Ada Quist'];
const NAMES = ['Quayside Institute', 'Ada Quist', 'Harrow College', 'Northmarch Water'];

/** An edit: what is done, where, and with which words. */
interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly at: number;
  readonly with: number;
}

type Paragraphs = readonly string[];

/** What a writer does to a paragraph, given its position and a number to choose by. */
const EDITS = {
  figure: (all: Paragraphs, at: number, n: number) =>
    replaceAt(all, at, (words) => words.replace(/\d[\d,]*(?!\d)/, String(n % 4 === 0 ? 1940 : 3 + n))),
  credit: (all: Paragraphs, at: number, n: number) =>
    replaceAt(all, at, (words) => words.replace(/\.(?=\s|$)/, `${pick(CREDITS, n)}.`)),
  uncredit: (all: Paragraphs, at: number) =>
    replaceAt(all, at, (words) => words.replace(/, (?:according to|said) [^.,]+(?=[.,])/, '')),
  sentence: (all: Paragraphs, at: number, n: number) =>
    replaceAt(all, at, (words) => `${words} ${pick(FIGURES, n)}`),
  preface: (all: Paragraphs, at: number) => replaceAt(all, at, (words) => `On Monday, ${words}`),
  headline: (all: Paragraphs, _: number, n: number) => replaceAt(all, 0, () => pick(HEADLINES, n)),
  add: (all: Paragraphs, at: number, n: number) => [...all.slice(0, at), pick(FIGURES, n), ...all.slice(at)],
  begin: (all: Paragraphs, _: number, n: number) => [pick(HEADLINES, n), ...all],
  remove: (all: Paragraphs, at: number) => all.filter((_, i) => i !== at || all.length < 3),
  move: (all: Paragraphs, at: number, n: number) => {
    const others = all.filter((_, i) => i !== at);
    const to = n % all.length;
    return [...others.slice(0, to), ...all.slice(at, at + 1), ...others.slice(to)];
  },
  rename: (all: Paragraphs, at: number, n: number) => {
    const name = /(?<=[a-z] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(all[at] ?? '')?.[0];
    return name === undefined ? all : all.map((words) => words.replaceAll(name, pick(NAMES, n)));
  },
  markup: (all: Paragraphs, at: number) =>
    replaceAt(all, at, (words) => words.replace(/\p{L}{4,}/u, (word) => `**${word}**`)),
};

function replaceAt(all: Paragraphs, at: number, change: (words: string) => string): Paragraphs {
  return all.map((words, i) => (i === at ? change(words) : words));
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  at: fc.nat(1000),
  with: fc.nat(1000),
});

function assertAsIfReadWhole({ readables, tables, kept }: ClaimVersion): void {
  const whole = keepClaims(null, readables, tables, language.judge);
  for (const table of ['claims', 'claimRelations', 'polls'] as const)
    assert.ok(isSame(kept.tables[table], whole.tables[table]), `another table of ${table}`);
}

/** Rows that are equal by value are the same objects. */
function assertKept(before: ClaimVersion, after: ClaimVersion): void {
  for (const table of ['claims', 'claimRelations', 'polls'] as const) {
    const rows: readonly object[] = before.kept.tables[table];
    const known = new Map(rows.map((row) => [keyOf(row), row]));
    for (const row of after.kept.tables[table]) {
      const last = known.get(keyOf(row));
      assert.ok(last === row || !isSame(last, row), `an equal row of ${table} is another object`);
    }
  }
}

function keyOf(row: object): string {
  if ('id' in row) return String(row.id);
  return JSON.stringify([
    'kind' in row ? row.kind : 'poll',
    'sourceId' in row ? row.sourceId : null,
    'claims' in row ? row.claims : null,
  ]);
}

/** An article of the training set, or one that is full of figures and surveys. */
const anyArticle: fc.Arbitrary<Paragraphs> = fc.oneof(
  fc.constantFrom(...ARTICLES),
  fc
    .tuple(
      fc.constantFrom(...HEADLINES),
      fc.array(fc.constantFrom(...FIGURES), { minLength: 4, maxLength: 12 }),
    )
    .map(([headline, paragraphs]) => [headline, ...paragraphs]),
);

describe('claims that are kept from version to version', function () {
  this.timeout(60_000);

  it('are those of an article read as a whole, whatever is edited, and equal rows stay', () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyEdit, { minLength: 10, maxLength: 10 }), (article, edits) => {
        let paragraphs = article;
        let version = nextVersion(null, paragraphs.join('\n\n'));
        for (const edit of edits) {
          paragraphs = EDITS[edit.kind](paragraphs, edit.at % paragraphs.length, edit.with);
          const next = nextVersion(version, paragraphs.join('\n\n'));
          assertAsIfReadWhole(next);
          assertKept(version, next);
          version = next;
        }
      }),
      { numRuns: 150 },
    );
  });
});
