import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { Engine } from '../../server/src/core/engine';
import { toAnalysisJson } from '../../server/src/core/export/analysis-json';
import { loadEngine } from '../support/engine';
import { writtenArticles } from '../support/written-articles';

/** The text with a comma behind every possessive, which has wink-nlp read "Brack’s" as one word. */
const withCommas = (text: string) => text.replaceAll(/(?<=[’']s) /g, ', ');

/** What `analyze` prints, and the facts of each paragraph. */
function analysed(engine: Engine, text: string): string {
  const article = engine.analyze(text);
  return JSON.stringify([toAnalysisJson('story.md', article, []), article.blocks.map(({ facts }) => facts)]);
}

describe('the same text', function () {
  this.timeout(120_000);
  const articles = writtenArticles();

  it('has the same analysis in whatever order articles are read', () => {
    const some = articles.slice(0, 5).flatMap((text) => [text, withCommas(text)]);
    const engine = loadEngine();
    const first = new Map(some.map((text) => [text, analysed(engine, text)]));
    const order = fc.shuffledSubarray([...some], { minLength: some.length });
    fc.assert(
      fc.property(order, fc.boolean(), (texts, anew) => {
        const reader = anew ? loadEngine() : engine;
        for (const text of texts) assert.ok(analysed(reader, text) === first.get(text), text.slice(0, 80));
      }),
      { seed: 17, numRuns: 3 },
    );
  });

  it('has the analysis that it has alone, after 200 others', () => {
    const engine = loadEngine();
    const beginning = (text: string) => text.split('\n\n').slice(0, 5).join('\n\n');
    for (const text of articles.slice(0, 200)) engine.analyze(withCommas(beginning(text)));
    for (const text of articles.slice(0, 8))
      assert.ok(analysed(engine, text) === analysed(loadEngine(), text), text.slice(0, 80));
  });
});

describe('the memory of a closed article', function () {
  this.timeout(120_000);

  /** Bytes in use when everything that nobody holds is let go of. */
  function heapInUse(): number {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  }

  /** A paragraph of 500 words that no other article has. */
  function article(number: number): string {
    return `${Array.from({ length: 500 }, (_, i) => `quomb${(number * 500 + i).toString(36)}z`).join(' ')}.`;
  }

  it('is returned, however many new words it had', () => {
    const engine = loadEngine();
    const readAndClose = (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        engine.analyze(article(i), `${i}.md`);
        engine.forget(`${i}.md`);
      }
    };
    readAndClose(0, 20);
    const before = heapInUse();
    readAndClose(20, 170);
    const grown = heapInUse() - before;
    assert.ok(grown < 2_000_000, `${grown} bytes more, after 75,000 new words`);
  });

  it('is read as if for the first time where a line has become the headline', () => {
    const engine = loadEngine();
    const line = '‘I forgot’: Weber claimed that 90,000 drowned. Corrigan sinks India';
    const before = `${line}\n\nCorrigan had not bowled in eleven weeks, and`;
    const after = `${before}\n\nBy his own account he had spent most of lunch looking for his other boot.`;
    engine.analyze(before, 'story.md');
    assert.deepEqual(
      toAnalysisJson('story.md', engine.analyze(after, 'story.md'), []),
      toAnalysisJson('story.md', engine.analyze(after), []),
    );
  });
});
