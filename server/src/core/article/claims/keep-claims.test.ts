import assert from 'node:assert/strict';
import { type ClaimVersion, language, nextVersion } from '../../../../../test/support/claim-versions';
import { keepClaims } from './keep-claims';

const ARTICLE = [
  'Harbour board counts its berths',
  'The board counted 1,940 berths last year, according to the Quayside Institute.',
  'It rained all morning. Nobody came.',
  'Ada Quist, the harbour master, said 40 boats sank. The town has 1,940 berths.',
  'A Harrow College poll found that 54 percent oppose the bridge.',
  'Among women, 61 percent are against it.',
  'The valley has 4,200 orchards.',
];

/** The version of an article after one of its paragraphs was changed, and the version before. */
function edited(at: number, change: (words: string) => string, article = ARTICLE) {
  const before = nextVersion(null, article.join('\n\n'));
  const paragraphs = article.map((words, i) => (i === at ? change(words) : words));
  return { before, after: nextVersion(before, paragraphs.join('\n\n')) };
}

/** The positions of the paragraphs whose claims were made again. */
function madeIn({ draft, kept }: ClaimVersion): readonly number[] {
  return kept.made.map((paragraph) => draft.indexOf(paragraph));
}

describe('claims of the next version', () => {
  it('are all made of an article that was not read before', () => {
    assert.deepEqual(madeIn(nextVersion(null, ARTICLE.join('\n\n'))), [1, 3, 4, 5, 6]);
  });

  it('are those of the version before when a word is typed into narration', () => {
    const { before, after } = edited(2, (words) => words.replace('rained', 'rained hard'));
    assert.deepEqual(madeIn(after), []);
    assert.equal(after.kept.tables, before.kept.tables);
  });

  it('are made again in the paragraph that has changed, and nowhere else', () => {
    const { before, after } = edited(6, (words) => words.replace('4,200', '4,300'));
    assert.deepEqual(madeIn(after), [6]);
    const [last, ...others] = after.kept.tables.claims.toReversed();
    assert.deepEqual(last?.values, [4300]);
    assert.ok(others.every((claim) => before.kept.tables.claims.includes(claim)));
    assert.equal(after.kept.tables.claimRelations, before.kept.tables.claimRelations);
    assert.equal(after.kept.tables.polls, before.kept.tables.polls);
  });

  it('are made again where somebody is said to have told them', () => {
    const { after } = edited(6, (words) => words.replace('.', ', Quist said.'));
    assert.deepEqual(madeIn(after), [6]);
    assert.match(creditOf(after, 4200) ?? '', /Quist/);
  });

  it('are made again in the headline and in what is the headline no longer', () => {
    const article = ['The valley has 4,200 orchards', ...ARTICLE.slice(1)];
    const before = nextVersion(null, article.join('\n\n'));
    const after = nextVersion(before, ['The harvest', ...article].join('\n\n'));
    assert.deepEqual(madeIn(after), [1]);
    assert.equal(after.kept.tables.claims[0]?.inHeadline, false);
  });

  it('are made again where a paragraph goes on with a survey that is reported no longer', () => {
    const { after } = edited(4, () => 'The bridge is old.');
    assert.deepEqual(madeIn(after), [5]);
    assert.equal(claimOf(after, 61)?.kind, 'rate');
  });

  it('are made again where the survey in mind is first named elsewhere', () => {
    const { before, after } = edited(4, (words) => `On Monday it was told. ${words}`);
    assert.deepEqual(madeIn(after), [4, 5]);
    assert.equal(creditOf(after, 61), creditOf(before, 61));
  });

  it('are made again where a name stands that names a source now', () => {
    const article = [...ARTICLE, 'Northmarch Water has 312 wells.', 'No.'];
    const { after } = edited(8, () => 'Northmarch Water said it was late.', article);
    assert.deepEqual(madeIn(after), [7]);
  });

  it('are made again where a source turns out to be of another kind', () => {
    const article = [...ARTICLE.slice(0, 4), 'She said 12 boats leaked.'];
    const { readables, tables, kept } = nextVersion(null, article.join('\n\n'));
    const sources = tables.sources.map((row) =>
      row.name === 'Ada Quist' ? { ...row, kind: 'organization' as const } : row,
    );
    const { made } = keepClaims(kept, readables, { ...tables, sources }, language.judge);
    assert.deepEqual(
      made.map(({ words }) => words),
      article.slice(3),
    );
  });

  it('keep a relation of which a figure is the same in other words', () => {
    const { before, after } = edited(3, (words) => words.replace('town', 'old town'));
    assert.deepEqual(madeIn(after), [3]);
    const [relation] = after.kept.tables.claimRelations;
    assert.equal(relation?.kind, 'repeated');
    assert.equal(relation, before.kept.tables.claimRelations[0]);
  });

  it('relate the figures that are new in the article to those that are not', () => {
    const { after } = edited(6, () => 'The map shows 1,940 berths.');
    const { claims, claimRelations } = after.kept.tables;
    const last = claims.at(-1)?.id ?? '';
    assert.deepEqual(
      claimRelations.map(({ kind, claims: [first, later] }) => [kind, first, later === last]),
      [
        ['repeated', claims[0]?.id, false],
        ['repeated', claims[0]?.id, true],
      ],
    );
  });
});

function claimOf({ kept }: ClaimVersion, value: number) {
  return kept.tables.claims.find(({ values }) => values[0] === value);
}

function creditOf(version: ClaimVersion, value: number): string | null {
  const id = claimOf(version, value)?.sourceId;
  return version.tables.sources.find((source) => source.id === id)?.name ?? null;
}
