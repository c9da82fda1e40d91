import type { PollJudge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim } from '../../terms/claim';
import type { PollLead, PollRecord } from '../../terms/poll';
import type { Quote } from '../../terms/quote';
import type { Source } from '../../terms/source';
import type { Span } from '../../text/span';
import { sentenceOf, shareSentence, type Told, wordsBetween } from './placed-claim';
import { isPollSource, type OrderOf } from './poll-passages';

/** A survey with the claims and the passages that tell about it. */
interface Survey {
  readonly sources: readonly Source<Place>[];
  readonly span: Place;
  readonly claims: readonly Claim<Place>[];
  /** Two shares that a sentence about a lead sets against each other. */
  readonly pairs: readonly Pair[];
  /** The paragraphs that speak of it, in order. */
  readonly passages: readonly Paragraph[];
}

type Pair = readonly [Claim<Place>, Claim<Place>];

/**
 * Gathers what the article tells about each survey: pollster, sponsor, sample, dates, margin, population, its
 * figures, and every lead held against the margin.
 *
 * @param told all claims of the article in the order of the text.
 * @param orderOf the position of a paragraph among all.
 */
export function findPolls(
  told: readonly Told[],
  sources: readonly Source<Place>[],
  orderOf: OrderOf,
  judge: PollJudge,
): readonly PollRecord<Place>[] {
  return surveysOf(told, sources, orderOf, judge).map((survey) => recordOf(survey, judge));
}

function surveysOf(
  told: readonly Told[],
  sources: readonly Source<Place>[],
  orderOf: OrderOf,
  judge: PollJudge,
): readonly Survey[] {
  const polls = sources.filter((source) => isPollSource(source, judge));
  const figures = told.filter(({ claim }) => claim.kind === 'poll' || claim.pollRole !== null);
  if (!figures.some(isFinding)) return [];
  const groups = groupByName(polls, judge);
  const namedIn = ({ words }: Paragraph) =>
    groups.find((group) => group.some((source) => isNamedIn(source, words, judge)));
  if (groups.length === 0) groups.push([]);
  return groups.flatMap((group): readonly Survey[] => {
    const ids = new Set(group.map((source) => source.id));
    const isOnly = groups.length === 1;
    const own = figures.filter(({ claim, placed }) => {
      if (isOnly) return true;
      // Sample and margin stand in a paragraph of their own that names the survey again.
      const isAside = claim.pollRole === 'sample' || claim.pollRole === 'margin';
      const named = isAside ? namedIn(placed.paragraph) : undefined;
      return named === undefined ? claim.sourceId !== null && ids.has(claim.sourceId) : named === group;
    });
    const claims = own.map(({ claim }) => claim);
    const span = group[0]?.mentions[0] ?? claims[0]?.span;
    if (span === undefined || !own.some(isFinding)) return [];
    // Reefs and stars are surveyed too: without a name it takes people who answered.
    const asksPeople = claims.some(
      ({ pollRole, unit, base }) =>
        pollRole === 'margin' || judge.populationIn(`${unit ?? ''} ${base?.text ?? ''}`) !== null,
    );
    if (group.length === 0 && !asksPeople) return [];
    const passages = new Set([
      ...own.map(({ placed }) => placed.paragraph),
      ...group.flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph)),
    ]);
    return [
      {
        sources: group,
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

/** "The Courier/Channel 6 survey …" names the "Courier-Channel 6" one. */
function isNamedIn(source: Source<unknown>, text: string, judge: PollJudge): boolean {
  const words = (judge.pollsterOf(source.name) ?? '').split(/[\s/–-]+/).filter((word) => word.length > 2);
  return words.length > 0 && words.every((word) => text.includes(word));
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

function recordOf({ sources, span, claims, passages, pairs }: Survey, judge: PollJudge): PollRecord<Place> {
  const sample = claims.find((claim) => claim.pollRole === 'sample');
  const marginClaim = claims.find((claim) => claim.pollRole === 'margin');
  const pollster = namedPollster(sources, judge) ?? search(passages, judge.pollsterIn);
  const sponsor = search(passages, judge.sponsorIn);
  const margin = marginClaim?.values[0] ?? null;
  const dated = [sample, marginClaim].find((claim) => claim?.period != null && /\d/.test(claim.period.text));
  return {
    sourceId: sources.find((source) => judge.pollsterOf(source.name) !== null)?.id ?? sources[0]?.id ?? null,
    span,
    pollster,
    sponsor: sponsor?.text === pollster?.text ? null : sponsor,
    sample: sample?.values[0] ?? null,
    dates: dated?.period ?? search(passages, judge.datesIn),
    margin,
    population: populationOf(claims, sample, judge) ?? search(passages, judge.populationIn),
    claims: claims.map((claim) => claim.id),
    leads: leadsOf(claims, pairs, margin),
  };
}

function namedPollster(sources: readonly Source<Place>[], judge: PollJudge): Quote<Place> | null {
  for (const source of sources) {
    const name = judge.pollsterOf(source.name);
    const mention = source.mentions[0];
    if (name !== null && mention !== undefined) return { span: mention, text: name };
  }
  return null;
}

function populationOf(
  claims: readonly Claim<Place>[],
  sample: Claim<Place> | undefined,
  judge: PollJudge,
): Quote<Place> | null {
  if (sample?.unit != null && judge.populationIn(sample.unit) !== null)
    return { span: sample.span, text: sample.unit };
  for (const { base } of claims) {
    const words = base === null ? null : judge.populationIn(base.text);
    if (base !== null && words !== null) return { span: base.span, text: base.text.slice(...words) };
  }
  return null;
}

function search(passages: readonly Paragraph[], find: (words: string) => Span | null): Quote<Place> | null {
  for (const paragraph of passages) {
    const span = find(paragraph.words);
    if (span !== null) return { span: { paragraph, span }, text: paragraph.words.slice(span[0], span[1]) };
  }
  return null;
}

/** "leads 47 to 41", "a 3-point lead", held against the margin of error as AP asks. */
function leadsOf(
  claims: readonly Claim<unknown>[],
  pairs: readonly Pair[],
  margin: number | null,
): readonly PollLead[] {
  const leads: PollLead[] = pairs.map(([a, b]) =>
    lead([a.id, b.id], Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0)), margin),
  );
  for (const claim of claims) {
    const [a, b] = claim.values;
    const isPair = claim.kind === 'poll' && claim.isRange && a !== undefined && b !== undefined;
    if (isPair) leads.push(lead([claim.id], Math.abs(a - b), margin));
    else if (claim.pollRole === 'lead' && a !== undefined) leads.push(lead([claim.id], a, margin));
  }
  return leads;
}

function lead(claims: readonly string[], difference: number, margin: number | null): PollLead {
  const points = Number(difference.toPrecision(6));
  const reading =
    margin === null ? null : points < margin ? 'even' : points <= 2 * margin ? 'slight' : 'clear';
  return { claims, points, reading };
}
