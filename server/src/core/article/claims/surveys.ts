import type { PollJudge } from '../../language/claim-judges';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim } from '../../terms/claim';
import type { Source } from '../../terms/source';
import { type OrderOf, sentenceOf, shareSentence, type Told, wordsBetween } from './placed-claim';

/** A survey with the claims and the passages that tell about it. */
export interface Survey {
  readonly sources: readonly Source<Place>[];
  readonly span: Place;
  /** In the order of the text. */
  readonly claims: readonly Claim<Place>[];
  /** Two shares that a sentence about a lead sets against each other. */
  readonly pairs: readonly Pair[];
  /** The paragraphs that speak of it, in order. */
  readonly passages: readonly Paragraph[];
}

type Pair = readonly [Claim<Place>, Claim<Place>];

/**
 * Sorts the figures of surveys by the surveys.
 *
 * @param figures in the order of the text.
 * @param polls the sources that are surveys, in the order of the table.
 */
export function findSurveys(
  figures: readonly Told[],
  polls: readonly Source<Place>[],
  orderOf: OrderOf,
  judge: PollJudge,
): readonly Survey[] {
  if (!figures.some(isFinding)) return [];
  const groups = groupByName(polls, judge);
  return sortByGroup(figures, groups, judge).flatMap((own, i): readonly Survey[] => {
    const sources = groups[i] ?? [];
    const claims = own.map(({ claim }) => claim);
    const span = sources[0]?.mentions[0] ?? claims[0]?.span;
    if (span === undefined || !own.some(isFinding)) return [];
    // Reefs and stars are surveyed too: without a name it takes people who answered.
    if (sources.length === 0 && !claims.some((claim) => asksPeople(claim, judge))) return [];
    const passages = new Set([
      ...own.map(({ placed }) => placed.paragraph),
      ...sources.flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph)),
    ]);
    return [
      {
        sources,
        span,
        claims,
        passages: [...passages].sort((a, b) => orderOf(a) - orderOf(b)),
        pairs: pairsIn(own, judge),
      },
    ];
  });
}

/** A figure that a survey was held for: what people answered. */
function isFinding({ claim }: Told): boolean {
  return claim.pollRole === 'share' || claim.pollRole === 'lead';
}

function asksPeople({ pollRole, unit, base }: Claim<Place>, judge: PollJudge): boolean {
  return pollRole === 'margin' || judge.populationIn(`${unit ?? ''} ${base?.text ?? ''}`) !== null;
}

/** "Poll" in a headline and "the poll" later are the survey that is named between them. */
function groupByName(polls: readonly Source<Place>[], judge: PollJudge): Source<Place>[][] {
  const groups: Source<Place>[][] = [];
  let waiting: Source<Place>[] = [];
  for (const poll of polls) {
    if (judge.pollsterOf(poll.name) === null && judge.bareName.isIn(poll.name)) {
      const last = groups.at(-1);
      if (last === undefined) waiting.push(poll);
      else last.push(poll);
      continue;
    }
    groups.push([...waiting, poll]);
    waiting = [];
  }
  if (waiting.length > 0) groups.push(waiting);
  return groups;
}

/**
 * The figures of each group of sources, in its place; all figures in one where the article knows of one survey only.
 */
function sortByGroup(
  figures: readonly Told[],
  groups: readonly (readonly Source<Place>[])[],
  judge: PollJudge,
): readonly (readonly Told[])[] {
  if (groups.length <= 1) return [figures];
  const groupOf = new Map(groups.flatMap((group, i) => group.map(({ id }) => [id, i] as const)));
  const namedIn = createGroupFinder(groups, judge);
  const sorted: Told[][] = groups.map(() => []);
  for (const figure of figures) {
    const { pollRole, sourceId } = figure.claim;
    // Sample and margin stand in a paragraph of their own that names the survey again.
    const isAside = pollRole === 'sample' || pollRole === 'margin';
    const named = isAside ? namedIn(figure.placed.paragraph) : undefined;
    sorted[named ?? groupOf.get(sourceId ?? '') ?? -1]?.push(figure);
  }
  return sorted;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Finds the first group of which a paragraph names the pollster: "The Courier/Channel 6 survey …" names the
 * "Courier-Channel 6" one.
 */
function createGroupFinder(
  groups: readonly (readonly Source<Place>[])[],
  judge: PollJudge,
): (paragraph: Paragraph) => number | undefined {
  const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly group: number }[]>();
  groups.forEach((sources, group) => {
    for (const { name } of sources) {
      const words = (judge.pollsterOf(name) ?? '').split(/[\s/–-]+/).filter((word) => word.length > 2);
      const first = words[0]?.match(WORD)?.[0];
      if (first === undefined) continue;
      const others = byFirstWord.get(first);
      if (others === undefined) byFirstWord.set(first, [{ words, group }]);
      else others.push({ words, group });
    }
  });
  return ({ words: text }) => {
    const named = [...new Set(text.match(WORD))]
      .flatMap((first) => byFirstWord.get(first) ?? [])
      .filter(({ words }) => words.every((word) => text.includes(word)));
    return named.length === 0 ? undefined : Math.min(...named.map(({ group }) => group));
  };
}

/** "She leads Hale 46 percent to 44 percent", "ahead with 46 percent, while 44 percent back Hale". */
function pairsIn(told: readonly Told[], judge: PollJudge): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < told.length; i++) {
    const [a, b] = [told[i], told[i + 1]];
    if (a === undefined || b === undefined || !isPair(a, b, judge)) continue;
    pairs.push([a.claim, b.claim]);
    i++;
  }
  return pairs;
}

function isPair(a: Told, b: Told, judge: PollJudge): boolean {
  if (!isShareOfOne(a.claim) || !isShareOfOne(b.claim) || !shareSentence(a.placed, b.placed)) return false;
  const gap = wordsBetween(a.placed, a.placed.span[1], b.placed.span[0]);
  const isSetAgainst = gap.length < 70 && judge.setAgainst.isIn(gap);
  const rest = wordsBetween(b.placed, b.placed.span[1], b.placed.sentence[1]);
  return isSetAgainst && !judge.undecided.isIn(rest) && judge.lead.isIn(sentenceOf(a.placed));
}

function isShareOfOne(claim: Claim<unknown>): boolean {
  return claim.pollRole === 'share' && claim.measure === 'percent' && claim.values.length === 1;
}
