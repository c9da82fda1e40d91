import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/core/analysis';
import { createEngine } from '../../server/src/core/engine';
import { findBlocks } from '../../server/src/core/prose/prose';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { readDesk } from '../../server/src/core/rules/read-desk';
import { edited, longArticle, shortestTime } from '../benchmark/long-article';

/** Ratios rather than milliseconds: they hold on a slow machine too. Half as much again is for noise. */
const SLACK = 1.5;

describe('speed', function () {
  this.timeout(120_000);
  const [short, long, times] = [4_000, 16_000, 4];

  it('of Markdown to prose grows with the article, with and without blank lines', () => {
    for (const lineEnd of ['\n\n', '\n']) {
      const [small, large] = [short, long].map((words) => longArticle(words * 5).replaceAll('\n\n', lineEnd));
      findBlocks(large ?? '');
      const smallTime = shortestTime(7, () => findBlocks(small ?? ''));
      const largeTime = shortestTime(7, () => findBlocks(large ?? ''));
      assert.ok(largeTime <= smallTime * times * SLACK, `${largeTime} ms, of ${smallTime} ms for a quarter`);
    }
  });

  it('of an analysis grows with the article', () => {
    const engine = createEngine();
    engine.analyze(longArticle(short));
    const shortTime = shortestTime(3, () => engine.analyze(longArticle(short)));
    const longTime = shortestTime(3, () => engine.analyze(longArticle(long)));
    assert.ok(longTime <= shortTime * times * SLACK, `${longTime} ms, of ${shortTime} ms for a quarter`);
  });

  it('of the rules, all of them, grows with the article', () => {
    const engine = createEngine();
    const [small, large] = [short * 2, long * 2].map((words) => engine.analyze(longArticle(words)));
    assert.ok(small !== undefined && large !== undefined);
    const check = (analysis: Analysis) => {
      const desk = readDesk(analysis);
      return () => ALL_RULES.forEach((rule) => void rule.check(analysis, desk));
    };
    check(large)();
    const smallTime = shortestTime(4, check(small));
    const largeTime = shortestTime(4, check(large));
    assert.ok(largeTime <= smallTime * times * SLACK, `${largeTime} ms, of ${smallTime} ms for a quarter`);
  });

  it('of an analysis after one edit is a fraction of the first one', () => {
    const engine = createEngine();
    const article = longArticle(short);
    engine.analyze(article, 'story.md');
    const cold = shortestTime(5, () => engine.analyze(article));
    const warm = shortestTime(9, (run) => engine.analyze(edited(article, run), 'story.md'));
    assert.ok(warm * 4 <= cold, `${warm} ms, of ${cold} ms for the whole`);
  });

  it('holds for five megabytes', () => {
    const text = longArticle(200_000);
    const article = text.repeat(Math.ceil(5_000_000 / text.length));
    const started = performance.now();
    findBlocks(article);
    assert.ok(performance.now() - started < 10_000);
  });
});
