import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkArticle } from '../../server/src/core/check/check-article';
import { createEngine, type Engine } from '../../server/src/core/engine';
import { readModels } from '../../server/src/read-models';
import { readCorpus } from './corpus';
import { isDeskCorpus, readDeskCorpus, readJudged } from './desk-corpus';
import { measureDesk } from './desk-measure';
import { printDesk } from './desk-report';
import { type Figure, measure } from './measure';

const USAGE = `Usage: npm run accuracy -- [--judged FINDINGS.jsonl] DATA.jsonl …
Each line is one annotated article, or one story as an editor read it; docs/accuracy.md has both forms.`;

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

function reportOn(file: string, engine: Engine, judgedFile: string | undefined): readonly string[] {
  const lines = readFileSync(file, 'utf8');
  if (!isDeskCorpus(lines)) {
    const corpus = readCorpus(lines);
    const analyzed = corpus.map((article) => ({ article, analysis: engine.analyze(article.text) }));
    return [`${file}: ${corpus.length} articles`, ...measure(analyzed).map(row)];
  }
  const judged = judgedFile === undefined ? [] : readJudged(readFileSync(judgedFile, 'utf8'));
  const stories = readDeskCorpus(lines).map((story) => {
    const analysis = engine.analyze(story.text);
    return { story, analysis, findings: checkArticle(analysis) };
  });
  return [`${basename(file)}: ${stories.length} stories`, ...printDesk(measureDesk(stories, judged))];
}

const { values, positionals: files } = parseArgs({
  options: { judged: { type: 'string' } },
  allowPositionals: true,
});
if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const engine = createEngine(readModels('dist'));
  for (const file of files) for (const line of reportOn(file, engine, values.judged)) console.log(line);
}
