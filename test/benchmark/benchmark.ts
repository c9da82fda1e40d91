import { findBlocks } from '../../server/src/core/prose/prose';
import { loadEngine } from '../support/engine';
import { edited, longArticle, medianTime } from './long-article';

/** Words, and how often each time is taken. */
const SIZES: readonly (readonly [words: number, runs: number])[] = [
  [2_000, 25],
  [20_000, 7],
  [200_000, 3],
];

const loading = performance.now();
const engine = loadEngine();
console.log(`load the models: ${(performance.now() - loading).toFixed(0)} ms\n`);
// The first analyses find the code still cold; an editor has read an article before it is edited.
for (let i = 0; i < 5; i++) engine.analyze(edited(longArticle(2_000), i));

console.log('  words   Markdown to prose   analysis   after one edit   (medians, ms)');
for (const [words, runs] of SIZES) {
  const article = longArticle(words);
  const prose = medianTime(runs, () => findBlocks(article));
  const cold = medianTime(runs, () => engine.analyze(article));
  engine.analyze(article, 'benchmark.md');
  const edit = medianTime(runs, (run) => engine.analyze(edited(article, run), 'benchmark.md'));
  engine.forget('benchmark.md');
  const columns = [prose.toFixed(1).padStart(19), cold.toFixed(1).padStart(10), edit.toFixed(1).padStart(16)];
  console.log(`${String(words).padStart(7)} ${columns.join(' ')}`);
}
