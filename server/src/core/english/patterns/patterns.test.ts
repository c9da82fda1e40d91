import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { nestedQuantifiers } from '../../../../../test/support/regex-shape';
import { type Pattern, pattern } from '../../language/pattern';

const FOLDER = 'server/src/core/english/patterns';

/** The patterns that a file hands out, by its name and theirs. */
async function patternsOf(file: string): Promise<readonly (readonly [string, Pattern])[]> {
  const module: Readonly<Record<string, unknown>> = await import(`./${file}.ts`);
  return Object.values(module).flatMap((group) =>
    Object.entries(group as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      isPattern(value) ? [[`${file}.${name}`, value] as const] : [],
    ),
  );
}

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'isIn' in value && 'source' in value;
}

/** An example as its pattern has it: what is found in square brackets. */
function bracketed(pattern: Pattern, words: string): string {
  let marked = '';
  let at = 0;
  for (const { span } of pattern.find(words)) {
    marked += `${words.slice(at, span[0])}[${words.slice(...span)}]`;
    at = span[1];
  }
  return marked + words.slice(at);
}

/** @returns what is wrong with a pattern's description and examples, one line each. */
function faultsOf(pattern: Pattern): readonly string[] {
  const { says, from, finds, leaves, source } = pattern;
  const wrong = [...finds, ...leaves].filter(
    (example) => bracketed(pattern, example.replace(/[[\]]/g, '')) !== example,
  );
  return [
    ...(says === '' || from === '' ? ['says not what it tells or where its words come from'] : []),
    ...(finds.every((example) => !example.includes('[')) ? ['shows nothing that it finds'] : []),
    ...(leaves.length === 0 ? ['shows nothing that it leaves'] : []),
    ...wrong.map((example) => `“${bracketed(pattern, example.replace(/[[\]]/g, ''))}”, not “${example}”`),
    ...nestedQuantifiers(source).map((group) => `nests quantifiers: ${group}`),
    ...slowLine(pattern).map((words) => `takes more than its share of time on “${words}” again and again`),
  ];
}

/** Text that an expression may begin on and not end: the examples and each of their beginnings, and single letters. */
function seedsOf({ finds, leaves }: Pattern): ReadonlySet<string> {
  const examples = [...finds, ...leaves].map((example) => example.replace(/[[\]]/g, ''));
  const beginnings = examples.flatMap((example) =>
    example.split(' ').map((_, i, words) => `${words.slice(0, i + 1).join(' ')} `),
  );
  return new Set(['a', ' ', 'Aa ', '1 ', 'the ', ...beginnings]);
}

const SHORT = 2000;
const LONG = 8000;
/** A line four times as long takes four times as long, and sixteen times where time is lost. */
const MOST_TIMES = 9;
const MEASURABLE_MS = 4;
/** How often a line must be slow before it counts: the machine may have been busy. */
const TRIES = 6;

/** The first line on which a pattern loses time, if there is one. */
function slowLine(pattern: Pattern): readonly string[] {
  const seed = [...seedsOf(pattern)].find((words) =>
    Array.from({ length: TRIES }).every(() => {
      const long = timeOf(pattern, words, LONG);
      return long > MEASURABLE_MS && long > MOST_TIMES * timeOf(pattern, words, SHORT);
    }),
  );
  return seed === undefined ? [] : [seed];
}

/** Milliseconds of the processor. */
function timeOf(pattern: Pattern, seed: string, length: number): number {
  const line = seed.repeat(Math.ceil(length / seed.length));
  const before = process.cpuUsage();
  pattern.find(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));
const patterns = (await Promise.all(files.map(patternsOf))).flat();

describe('the patterns of English', () => {
  it('are where this test looks for them', () => assert.ok(patterns.length > 100));

  for (const [name, found] of patterns) {
    it(`${name}: ${found.says}`, () => assert.deepEqual(faultsOf(found), []));
  }

  const good = {
    says: 'a boat',
    from: 'the harbour',
    match: /\bboats?\b/,
    finds: ['a [boat]'],
    leaves: ['boating'],
  };
  for (const [prohibition, parts] of [
    ['without provenance', { from: '' }],
    ['that says nothing', { says: '' }],
    ['without an example of what it finds', { finds: [] }],
    ['without an example of what it leaves', { leaves: [] }],
    ['that finds less than its example says', { finds: ['[a boat]'] }],
    ['that finds what its example leaves', { leaves: ['two boats'] }],
    ['with nested quantifiers', { match: /\bboats?(?: [a-z]+)*/ }],
    ['that loses time on a long line', { match: /[a-z]+ ?boat|\bboats?\b/ }],
  ] as const) {
    it(`may be none ${prohibition}`, () => {
      assert.deepEqual(faultsOf(pattern(good)), []);
      assert.notDeepEqual(faultsOf(pattern({ ...good, ...parts })), []);
    });
  }
});
