import type { Rule } from '../../server/src/core/rules/rule';

/** How the findings of a rule in one round were judged. */
export interface Verdicts {
  readonly useful: number;
  readonly noise: number;
  readonly wrong: number;
}

/** One reading of stories that nobody had looked at. */
export interface FreshRound {
  readonly name: string;
  readonly read: string;
  readonly stories: number;
  /** What the editor would not print unasked, of the rules' kinds, and what of it is asked. */
  readonly owed: number;
  readonly owedFound: number;
  readonly quotations: number;
  readonly wrongNames: number;
  readonly verdicts: Readonly<Record<string, Verdicts>>;
}

/** All rounds, in order, and after which of them a rule was last mended: what was judged till then is of another rule. */
export interface FreshRounds {
  readonly rounds: readonly FreshRound[];
  readonly mendedAfter: Readonly<Record<string, string>>;
}

/** What was judged of a rule as it is now. */
export interface Share {
  readonly useful: number;
  readonly findings: number;
}

/** So many findings before a share tells something, and the share below which a rule is mended or off by default. */
export const FEWEST_FINDINGS = 10;
export const LEAST_SHARE = 0.8;

/**
 * The findings of a rule since it was last mended.
 *
 * @throws Error where the rule was mended after a round that is none.
 */
export function shareOf(rule: string, { rounds, mendedAfter }: FreshRounds): Share {
  const last = mendedAfter[rule];
  const from = last === undefined ? 0 : rounds.findIndex(({ name }) => name === last) + 1;
  if (last !== undefined && from === 0)
    throw new Error(`docs/fresh-rounds.json: ${rule} was mended after “${last}”, and no round is called so.`);
  const judged = rounds.slice(from).flatMap(({ verdicts }) => verdicts[rule] ?? []);
  return {
    useful: judged.reduce((sum, { useful }) => sum + useful, 0),
    findings: judged.reduce((sum, one) => sum + countOf(one), 0),
  };
}

function countOf({ useful, noise, wrong }: Verdicts): number {
  return useful + noise + wrong;
}

/** The line under a page's title that says how severe its rule is, and the line about unseen stories, if it has one. */
const HEAD = /^(?<status>\*.+\*\n)(?:\n\*On unseen stories: .*\*\n)?/m;

/** The page of a default rule with its share of useful findings; any other page as it is, without one. */
export function withShare(page: string, rule: Rule, rounds: FreshRounds): string {
  const share = rule.default ? `\n*On unseen stories: ${inWords(shareOf(rule.id, rounds))}.*\n` : '';
  return page.replace(HEAD, (_, status: string) => `${status}${share}`);
}

function inWords({ useful, findings }: Share): string {
  if (findings === 0) return 'no finding yet as the rule is now';
  const told = `${useful} of ${findings} useful`;
  return findings < FEWEST_FINDINGS ? `${told}, too few to tell` : told;
}

const OPENING = '<!-- fresh rounds -->';
const CLOSING = '<!-- /fresh rounds -->';

/**
 * The model card with its table of rounds between `<!-- fresh rounds -->` and `<!-- /fresh rounds -->`.
 *
 * @throws when the card lacks one of the two marks.
 */
export function withRounds(card: string, { rounds }: FreshRounds): string {
  const start = card.indexOf(OPENING);
  const end = card.indexOf(CLOSING);
  if (start < 0 || end < start)
    throw new Error(`docs/accuracy.md needs a line ${OPENING} and, below it, a line ${CLOSING}.`);
  const table = [
    '| round | stories | findings that ask something | useful | noise | wrong | of what must be asked, found | quotations with a wrong name |',
    '|---|---|---|---|---|---|---|---|',
    ...rounds.map(rowOf),
  ].join('\n');
  return `${card.slice(0, start + OPENING.length)}\n\n${table}\n\n${card.slice(end)}`;
}

function rowOf(round: FreshRound): string {
  const judged = Object.values(round.verdicts);
  const findings = judged.reduce((sum, one) => sum + countOf(one), 0);
  const share = (key: keyof Verdicts) =>
    percent(
      judged.reduce((sum, one) => sum + one[key], 0),
      findings,
    );
  return `| ${round.name}, ${round.read} | ${round.stories} | ${findings} | ${share('useful')} | ${share('noise')} | ${share('wrong')} | ${percent(round.owedFound, round.owed)} | ${percent(round.wrongNames, round.quotations)} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
