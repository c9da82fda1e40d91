import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CueRange } from '../server/src/core/english/attributions/cue-range';
import {
  type AttributionModel,
  CUE_RULES,
  LABEL_COUNTS,
  tagCues,
} from '../server/src/core/english/attributions/decode-attributions';
import type { LinearModel } from '../server/src/core/english/attributions/linear-model';
import { roleGoesOn } from '../server/src/core/english/attributions/role-labels';
import { ROLE_PLACES } from '../server/src/core/english/attributions/role-places';
import { sequenceRules } from '../server/src/core/english/attributions/sequence-rules';
import { packModel } from '../server/src/core/english/attributions/weights/attribution-model';
import { cueExample, type MarkedBlock, markBlocks, roleExamples } from './examples';
import { parseArticles } from './parse-articles';
import { type Example, type Regime, randomNumbers, trainPerceptron } from './perceptron';
import { createRememberingTokenizer } from './remembering-tokenizer';
import { frontAccordingTo, rewordCues } from './reword';

const ARTICLES = 'training/articles';
const MODEL = 'server/src/core/english/attributions/weights/attribution.bin';
/** How many parts the articles are cut into, so that the tagger's errors on unseen articles can be learned from. */
const FOLDS = 4;
/** Perceptrons with other orders of the examples, added up: their errors differ, their knowledge does not. */
const SEEDS = [17, 18, 19] as const;

const REWORDING_SEED = 5;

type Kind = Omit<Regime, 'seed'>;
const CUES: Kind = { labels: LABEL_COUNTS.cues, rules: CUE_RULES, passes: 8, margin: 10, recall: 3 };
const ROLE_RULES = sequenceRules(LABEL_COUNTS.roles, ROLE_PLACES, roleGoesOn);
const ROLES: Kind = { labels: LABEL_COUNTS.roles, rules: ROLE_RULES, passes: 8, margin: 3, recall: 1 };

/** SHA-256 of the annotated articles, in hexadecimal. */
export function fingerprintArticles(folder: string): string {
  const hash = createHash('sha256');
  for (const file of articleFiles(folder)) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

function articleFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

/** Trains both labellers on the annotated articles; the same articles and code give the same model. */
export function trainModel(folder: string): AttributionModel {
  const tokenize = createRememberingTokenizer(readFileSync('dist/tagger.bin'));
  const articles = articleFiles(folder).flatMap((file) =>
    parseArticles(readFileSync(join(folder, file), 'utf8')),
  );
  const random = randomNumbers(REWORDING_SEED);
  const parts = articles.map((article) => {
    const own = markBlocks(article, tokenize);
    const known = new Set(own.map(wordsOf));
    const variants = [rewordCues(article, random), frontAccordingTo(article)];
    const reworded = variants.flatMap((variant) => markBlocks(variant, tokenize));
    return [...own, ...reworded.filter((block) => !known.has(wordsOf(block)))];
  });
  const blocks = parts.flat();
  const examples = new Map(blocks.map((block) => [block, cueExample(block)]));
  const cueExamples = (some: readonly MarkedBlock[]) => some.flatMap((block) => examples.get(block) ?? []);
  const proposed = new Map<MarkedBlock, readonly CueRange[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = parts.filter((_, i) => i % FOLDS !== fold).flat();
    const model = trainPerceptron(cueExamples(others), { ...CUES, seed: SEEDS[0] });
    for (const block of parts.filter((_, i) => i % FOLDS === fold).flat())
      proposed.set(block, tagCues(model, block.observations));
  }
  return {
    cues: trainSum(cueExamples(blocks), CUES),
    roles: trainSum(
      blocks.flatMap((block) => roleExamples(block, proposed.get(block) ?? [])),
      ROLES,
    ),
  };
}

function wordsOf(block: MarkedBlock): string {
  return block.tokens.map((token) => token.text).join(' ');
}

function trainSum(examples: readonly Example[], kind: Kind): LinearModel {
  const models = SEEDS.map((seed) => trainPerceptron(examples, { ...kind, seed }));
  const sum = (table: 'emissions' | 'transitions') =>
    Float64Array.from({ length: models[0]?.[table].length ?? 0 }, (_, i) =>
      models.reduce((total, model) => total + (model[table][i] ?? 0), 0),
    );
  return { labels: kind.labels, emissions: sum('emissions'), transitions: sum('transitions') };
}

/** Writes the model; with `--check` compares it with the one in place instead. */
export function main(check: boolean): number {
  const started = Date.now();
  const packed = packModel(trainModel(ARTICLES), fingerprintArticles(ARTICLES));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (check) {
    const same = Buffer.compare(packed, readFileSync(MODEL)) === 0;
    console.log(
      same
        ? `The model is that of the articles (${seconds} s).`
        : 'The model is not that of the articles and code: run "npm run train".',
    );
    return same ? 0 : 1;
  }
  writeFileSync(MODEL, packed);
  console.log(`Trained in ${seconds} s: ${MODEL}, ${packed.length} bytes.`);
  return 0;
}
