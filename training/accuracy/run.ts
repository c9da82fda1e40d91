import { readFileSync } from 'node:fs';
import { createEngine } from '../../server/src/core/engine';
import { readModels } from '../../server/src/read-models';
import { readCorpus } from './corpus';
import { type Figure, measure } from './measure';

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);

function row(figure: Figure): string {
  const name = figure.name.padEnd(28);
  if ('share' in figure) return `  ${name} ${percent(...figure.share)} %  (of ${figure.share[1]})`;
  const { right, found, recalled, annotated } = figure.counts;
  const [p, r] = [found === 0 ? 0 : right / found, annotated === 0 ? 0 : recalled / annotated];
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `  ${name} P ${percent(right, found)}  R ${percent(recalled, annotated)}  F ${percent(f, 1)}  (${annotated} annotated, ${found} found)`;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(
    'Usage: npm run accuracy -- DATA.jsonl …\nEach line is one annotated article; docs/accuracy.md has the form.',
  );
  process.exitCode = 2;
} else {
  const engine = createEngine(readModels('dist'));
  for (const file of files) {
    const corpus = readCorpus(readFileSync(file, 'utf8'));
    console.log(`${file}: ${corpus.length} articles`);
    for (const figure of measure(
      corpus.map((article) => ({ article, analysis: engine.analyze(article.text) })),
    ))
      console.log(row(figure));
  }
}
