import { readFileSync } from 'node:fs';
import { createEngine } from '../core/engine';
import { toAnalysisJson } from './analysis-json';

const engine = createEngine();
for (const file of process.argv.slice(process.argv[3] === '--format' ? 5 : 3)) {
  process.stdout.write(
    `${JSON.stringify(toAnalysisJson(file, engine.analyze(readFileSync(file, 'utf8'))))}\n`,
  );
}
