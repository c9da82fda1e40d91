import assert from 'node:assert/strict';
import { checkArticle } from '../../server/src/core/check/check-article';
import type { Span } from '../../server/src/core/text/span';
import { loadEngine } from '../../test/support/engine';
import { type DeskStory, isDeskCorpus, type JudgedFinding, readDeskCorpus } from './desk-corpus';
import { measureDesk } from './desk-measure';
import { printDesk } from './desk-report';

const TEXT = [
  'Some economists say the toll will not survive the winter.',
  'The town has lost nearly a fifth of its nurses since the merger.',
  '“Nobody has counted the boats,” said Ada Quist, a pilot.',
  'A clerk familiar with the books said the chest was empty.',
].join('\n\n');

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const STORY: DeskStory = {
  id: 's1',
  text: TEXT,
  sampled: false,
  quotes: [{ span: at('Nobody has counted the boats'), speaker: 'Ada Quist' }],
  scare: [],
  sources: [{ kinds: ['anonymous-person'], mentions: [at('A clerk familiar with the books')] }],
  claims: [{ span: at('nearly a fifth of its nurses'), credit: null }],
  asks: [
    { rule: 'vague-authority', span: at('economists'), weight: 'must' },
    { rule: 'reply-missing', span: at('the chest was empty'), weight: 'must' },
    { rule: 'other', span: at('since the merger'), weight: 'must' },
    { rule: 'anon-no-reason', span: at('A clerk'), weight: 'may' },
  ],
};

function reportOn(story: DeskStory, judged: readonly JudgedFinding[] = []) {
  const analysis = engine.analyze(story.text);
  return measureDesk([{ story, analysis, findings: checkArticle(analysis) }], judged);
}

const engine = loadEngine();

describe('the accuracy on stories as an editor read them', () => {
  it('sets findings against what the editor asks, and prints it', () => {
    assert.deepEqual(printDesk(reportOn(STORY)), [
      '  asks.P        66.7  of 3',
      '  asks.R        50.0  of 2',
      '  silent         nan  of 0',
      '  speaker      100.0  of 1',
      '  wrong name     0.0  of 1',
      '  scare taken    nan  of 0',
      '  unnamed.P    100.0  of 1',
      '  unnamed.R    100.0  of 1',
      '  claims.P     100.0  of 1',
      '  claims.R     100.0  of 1',
      '  credit       100.0  of 1',
      '  rule                   findings useful   must  found',
      '  anon-no-reason                1      1      0      0',
      '  reply-missing                 0      0      1      0',
      '  stat-no-source                1      0      0      0',
      '  vague-authority               1      1      1      1',
    ]);
  });

  it('counts what two later readings hold to be useful', () => {
    const span = at('nearly a fifth of its nurses');
    const judged = (verdicts: readonly string[]) => [{ id: 's1', rule: 'stat-no-source', span, verdicts }];
    assert.equal(reportOn(STORY, judged(['useful', 'noise'])).figures[0]?.part, 2);
    assert.equal(reportOn(STORY, judged(['useful', 'useful'])).figures[0]?.part, 3);
  });

  it('takes a rule that asks nearly the same in the same sentence for the one that is wanted', () => {
    const asks = [{ rule: 'evidential', span: at('economists'), weight: 'must' } as const];
    const { byRule } = reportOn({ ...STORY, asks });
    assert.deepEqual(byRule.find(([rule]) => rule === 'evidential')?.[1], {
      findings: 0,
      useful: 0,
      must: 1,
      found: 1,
    });
  });

  it('is silent where nothing is owed and nothing else is asked', () => {
    const quiet = { ...STORY, asks: [] };
    assert.deepEqual(reportOn(quiet).figures[2], { name: 'silent', part: 0, of: 1 });
    const text = 'The board met on Monday.';
    const empty = { ...quiet, text, quotes: [], sources: [], claims: [] };
    assert.deepEqual(reportOn(empty).figures[2], { name: 'silent', part: 1, of: 1 });
  });

  it('counts a name of somebody else apart from none', () => {
    const quotes = [{ span: at('Nobody has counted the boats'), speaker: 'Ivo Brandt' }];
    const figure = (name: string) => reportOn({ ...STORY, quotes }).figures.find((one) => one.name === name);
    assert.equal(figure('speaker')?.part, 0);
    assert.equal(figure('wrong name')?.part, 1);
  });

  it('tells the form of a corpus by its first line, and names a line that is not in it', () => {
    assert.equal(isDeskCorpus(`${JSON.stringify(STORY)}\n`), true);
    assert.equal(isDeskCorpus('{"id": "a", "text": "b", "attributions": []}'), false);
    assert.throws(() => readDeskCorpus(`${JSON.stringify(STORY)}\n{"id": "s2"}`), /^Error: Line 2 /);
  });
});
