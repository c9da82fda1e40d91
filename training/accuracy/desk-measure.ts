import type { Analysis } from '../../server/src/core/terms/analysis';
import type { Finding } from '../../server/src/core/terms/finding';
import type { Source } from '../../server/src/core/terms/source';
import { contains, overlaps, type Span } from '../../server/src/core/text/span';
import { type AskCounts, countAsks, type RuleCounts } from './desk-asks';
import type { DeskStory, JudgedFinding } from './desk-corpus';

/** A story with what the engine reads in it and the rules ask. */
export interface CheckedStory {
  readonly story: DeskStory;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** A share in percent, of so many. */
export interface DeskFigure {
  readonly name: string;
  readonly part: number;
  readonly of: number;
}

/** The figures over all stories, and how each rule fared, by name. */
export interface DeskReport {
  readonly figures: readonly DeskFigure[];
  readonly byRule: readonly (readonly [string, RuleCounts])[];
}

/** Measures stories as their editors would: what is asked, who says what, who is unnamed, which figures, whose. */
export function measureDesk(
  stories: readonly CheckedStory[],
  judged: readonly JudgedFinding[] = [],
): DeskReport {
  const asks = stories.map(({ story, findings }) => countAsks(story, findings, judged));
  const byRule = rulesOf(asks);
  const all = byRule.map(([, counts]) => counts);
  const quiet = asks.filter(({ isQuiet }) => isQuiet);
  const total = (key: keyof RuleCounts) => all.reduce((sum, counts) => sum + counts[key], 0);
  return {
    byRule,
    figures: [
      { name: 'asks.P', part: total('useful'), of: total('findings') },
      { name: 'asks.R', part: total('found'), of: total('must') },
      { name: 'silent', part: quiet.filter(({ isSilent }) => isSilent).length, of: quiet.length },
      ...figuresOf(stories, QUOTES, speakersOf),
      ...figuresOf(stories, SCARE, scareOf),
      ...figuresOf(stories, UNNAMED, unnamedOf),
      ...figuresOf(stories, CLAIMS, claimsOf),
    ],
  };
}

const QUOTES = ['speaker', 'wrong name'];
const SCARE = ['scare taken'];
const UNNAMED = ['unnamed.P', 'unnamed.R'];
const CLAIMS = ['claims.P', 'claims.R', 'credit'];

/** One answer for each thing counted: true where it is right; by the figure's name. */
type Answers = Readonly<Record<string, readonly boolean[]>>;

function figuresOf(
  stories: readonly CheckedStory[],
  names: readonly string[],
  answer: (one: CheckedStory) => Answers,
): readonly DeskFigure[] {
  const answers = stories.map(answer);
  return names.map((name) => {
    const all = answers.flatMap((one) => one[name] ?? []);
    return { name, part: all.filter((isRight) => isRight).length, of: all.length };
  });
}

function rulesOf(asks: readonly AskCounts[]): DeskReport['byRule'] {
  const rules = [...new Set(asks.flatMap(({ byRule }) => [...byRule.keys()]))].sort();
  return rules.map((rule) => {
    const counts = asks.flatMap(({ byRule }) => byRule.get(rule) ?? []);
    const sum = (key: keyof RuleCounts) => counts.reduce((all, one) => all + one[key], 0);
    return [
      rule,
      { findings: sum('findings'), useful: sum('useful'), must: sum('must'), found: sum('found') },
    ];
  });
}

function speakersOf({ story, analysis }: CheckedStory): Answers {
  const sources = byId(analysis);
  const given = story.quotes.map(({ span, speaker }) => {
    const over = analysis.attributions
      .filter(({ content }) => content.some((said) => overlaps(said, span)))
      .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content));
    const who = over.flatMap(({ sourceId }) => sources.get(sourceId ?? '') ?? [])[0];
    const isRight =
      speaker === null ? who === undefined : who !== undefined && isCalled(speaker, who, story.text);
    return { isRight, isOther: who !== undefined && !isRight };
  });
  return {
    speaker: given.map(({ isRight }) => isRight),
    'wrong name': given.map(({ isOther }) => isOther),
  };
}

/** A mark on each side and a stop may stand around what is quoted. */
const MARKS = 4;

function scareOf({ story, analysis }: CheckedStory): Answers {
  const contents = analysis.attributions.flatMap(({ content }) => content);
  const isTaken = (scare: Span) =>
    contents.some((said) => contains(said, scare) && length(said) <= length(scare) + MARKS);
  return { 'scare taken': story.scare.map(isTaken) };
}

const ANONYMOUS: ReadonlySet<string> = new Set(['anonymous-person', 'anonymous-group']);

function unnamedOf({ story, analysis }: CheckedStory): Answers {
  const ours = analysis.sources.filter(({ kind, mentions }) => ANONYMOUS.has(kind) && mentions.length > 0);
  const firm = story.sources.filter(
    ({ kinds, optional }) => kinds.some((kind) => ANONYMOUS.has(kind)) && optional !== true,
  );
  return {
    'unnamed.P': ours.map((one) => story.sources.some((gold) => meet(one.mentions, gold.mentions))),
    'unnamed.R': firm.map((gold) => ours.some((one) => meet(one.mentions, gold.mentions))),
  };
}

function claimsOf({ story, analysis }: CheckedStory): Answers {
  const sources = byId(analysis);
  const matched = story.claims.map((gold) => ({
    gold,
    claim: analysis.claims.find(({ span }) => overlaps(span, gold.span)),
  }));
  const credited = matched.flatMap(({ gold: { credit }, claim }) => {
    if (claim === undefined) return [];
    const source = sources.get(claim.sourceId ?? '');
    if (credit === null || source === undefined) return [credit === null && source === undefined];
    return [isCreditedTo(source, credit, story.text)];
  });
  const found = story.sampled
    ? []
    : analysis.claims.map(({ span }) => story.claims.some((gold) => overlaps(span, gold.span)));
  return {
    'claims.P': found,
    'claims.R': matched.filter(({ gold }) => gold.optional !== true).map(({ claim }) => claim !== undefined),
    credit: credited,
  };
}

function isCreditedTo(source: Source, credit: Span, text: string): boolean {
  const words = wordsIn([source.name, ...source.names].join(' '));
  return meet(source.mentions, [credit]) || sharedWords(wordsIn(text.slice(...credit)), words) > 0;
}

const DESCRIBED = /^(?:an?|the|one|two|three|some)\s+[a-z]/i;
const NAME_PART = /(?<![\p{L}\p{N}_])[A-Z][\p{L}\p{N}_’'-]+/gu;

/** By the last word of the editor's name for whoever speaks, or by half the words of a description. */
function isCalled(gold: string, source: Source, text: string): boolean {
  const mentions = source.mentions.map((mention) => text.slice(...mention));
  const said = wordsIn([source.name, ...source.names, ...mentions].join(' '));
  const last = gold.match(NAME_PART)?.at(-1);
  if (last !== undefined && !DESCRIBED.test(gold)) return sharedWords(wordsIn(last), said) > 0;
  const words = wordsIn(gold);
  return sharedWords(words, said) * 2 >= words.size;
}

const SMALL: ReadonlySet<string> = new Set(
  'a an the of for in on at to and or who which that with from by his her their its mr ms mrs dr said former then'.split(
    ' ',
  ),
);

function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)));
}

function sharedWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => others.has(word)).length;
}

function byId({ sources }: Analysis): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)));
}

function length([start, end]: Span): number {
  return end - start;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + length(span), 0);
}
