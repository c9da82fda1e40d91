import type { Finding } from '../../server/src/core/terms/finding';
import { overlaps, type Span } from '../../server/src/core/text/span';
import type { DeskAsk, DeskStory, JudgedFinding } from './desk-corpus';

/** How one rule fared. */
export interface RuleCounts {
  readonly findings: number;
  readonly useful: number;
  /** What an editor would not print unasked, and of that what the rule asks. */
  readonly must: number;
  readonly found: number;
}

/** What is asked in one story. */
export interface AskCounts {
  readonly byRule: ReadonlyMap<string, RuleCounts>;
  /** Nothing in it must be asked. */
  readonly isQuiet: boolean;
  /** Nothing is asked that an editor would not. */
  readonly isSilent: boolean;
}

/** Rules that ask nearly the same. */
const NEAR: readonly (readonly string[])[] = [
  ['vague-authority', 'evidential', 'study-unnamed'],
  ['anon-no-reason', 'anon-thin'],
  ['secondhand-vague', 'evidential'],
  ['stat-no-source', 'stat-anon-source'],
  ['poll-incomplete', 'stat-no-source'],
];

/** They list and ask nothing. */
const INVENTORY: ReadonlySet<string> = new Set(['anon-source', 'stat-claim', 'suppression']);

const READINGS = 2;

/** Sets the findings in a story against what its editor asks, and against what two readings judged useful later. */
export function countAsks(
  story: DeskStory,
  findings: readonly Finding[],
  judged: readonly JudgedFinding[],
): AskCounts {
  const later = judged
    .filter(({ id, verdicts }) => id === story.id && verdicts.filter(isUseful).length >= READINGS)
    .map(({ rule, span }): DeskAsk => ({ rule, span, weight: 'may' }));
  const asks = [...story.asks, ...later].map((ask) => ({ ...ask, at: sentenceAround(story.text, ask.span) }));
  const asked = findings.filter(({ rule }) => !INVENTORY.has(rule));
  const meets = (finding: Finding, ask: (typeof asks)[number]) =>
    isNear(finding.rule, ask.rule) && overlaps(finding.span, ask.at);
  const isWanted = (finding: Finding) => asks.some((ask) => meets(finding, ask));
  const owed = asks.filter(({ weight, rule, second }) => weight === 'must' && rule !== 'other' && !second);
  const rules = new Set([...asked, ...owed].map(({ rule }) => rule));
  const byRule = new Map(
    Array.from(rules, (rule): [string, RuleCounts] => {
      const own = asked.filter((finding) => finding.rule === rule);
      const must = owed.filter((ask) => ask.rule === rule);
      return [
        rule,
        {
          findings: own.length,
          useful: own.filter(isWanted).length,
          must: must.length,
          found: must.filter((ask) => asked.some((finding) => meets(finding, ask))).length,
        },
      ];
    }),
  );
  const isQuiet = !asks.some(({ weight, second }) => weight === 'must' || second);
  return { byRule, isQuiet, isSilent: asked.every(isWanted) };
}

function isUseful(verdict: string): boolean {
  return verdict === 'useful';
}

function isNear(one: string, other: string): boolean {
  return one === other || NEAR.some((rules) => rules.includes(one) && rules.includes(other));
}

const BEGINS = /[.!?]["”’')]*\s+|\n/g;
const ENDS = /[.!?]["”’')]*(?:\s|$)|\n/;

/** By stops and line ends alone, so that it owes nothing to the engine. */
function sentenceAround(text: string, [start, end]: Span): Span {
  const begins = [...text.slice(0, start).matchAll(BEGINS)].at(-1);
  const ends = ENDS.exec(text.slice(end));
  return [
    begins === undefined ? 0 : begins.index + begins[0].length,
    ends === null ? text.length : end + ends.index + 1,
  ];
}
