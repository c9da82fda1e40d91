import type { PollJudge } from '../../language/claim-judges';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim } from '../../terms/claim';
import type { PollLead, PollRecord } from '../../terms/poll';
import type { Quote } from '../../terms/quote';
import type { Source } from '../../terms/source';
import { areSameItems } from '../../text/sequence';
import type { Span } from '../../text/span';
import { keepRows } from '../keep-rows';
import type { OrderOf, Told } from './placed-claim';
import { findSurveys, type Survey } from './surveys';

/** What an article tells of surveys, with what it was gathered from. */
export interface KeptPolls {
  readonly sources: readonly Source<Place>[];
  readonly figures: readonly Told[];
  readonly records: readonly PollRecord<Place>[];
  readonly searched: Searched;
}

/** Where the paragraphs that were searched tell of a survey. Spans of their words; null where they do not. */
type Searched = Readonly<Record<Particular, ReadonlyMap<Paragraph, Span | null>>>;

type Particular = 'pollster' | 'sponsor' | 'dates' | 'population';

/**
 * Gathers what the article tells about each survey: pollster, sponsor, sample, dates, margin, population, its
 * figures, and every lead held against the margin.
 *
 * @param figures the claims that are figures of surveys, in the order of the text.
 * @param sources the sources that are surveys.
 * @param before what was gathered of the version before: a paragraph that stays is not searched again.
 */
export function keepPolls(
  figures: readonly Told[],
  sources: readonly Source<Place>[],
  orderOf: OrderOf,
  judge: PollJudge,
  before: KeptPolls | null,
): KeptPolls {
  if (before !== null && areSameItems(before.figures, figures) && areSameItems(before.sources, sources))
    return before;
  const pollster = createSearch(judge.pollsterIn, before?.searched.pollster);
  const sponsor = createSearch(judge.sponsorIn, before?.searched.sponsor);
  const dates = createSearch(judge.datesIn, before?.searched.dates);
  const population = createSearch(judge.populationIn, before?.searched.population);
  const records = findSurveys(figures, sources, orderOf, judge).map((survey) =>
    recordOf(survey, judge, {
      pollster: () => pollster.first(survey.passages),
      sponsor: () => sponsor.first(survey.passages),
      dates: () => dates.first(survey.passages),
      population: () => population.first(survey.passages),
    }),
  );
  return {
    sources,
    figures,
    records: keepRows(records, before?.records ?? [], ({ claims }) => claims[0] ?? ''),
    searched: {
      pollster: pollster.searched,
      sponsor: sponsor.searched,
      dates: dates.searched,
      population: population.searched,
    },
  };
}

/** A search through paragraphs of which none is searched twice. */
interface Search {
  readonly searched: ReadonlyMap<Paragraph, Span | null>;
  /** The first words that tell it. */
  first(passages: readonly Paragraph[]): Quote<Place> | null;
}

function createSearch(
  find: (words: string) => Span | null,
  known: ReadonlyMap<Paragraph, Span | null> | undefined,
): Search {
  const searched = new Map<Paragraph, Span | null>();
  const spanIn = (paragraph: Paragraph): Span | null => {
    const last = searched.get(paragraph) ?? known?.get(paragraph);
    const span = last === undefined ? find(paragraph.words) : last;
    searched.set(paragraph, span);
    return span;
  };
  return {
    searched,
    first(passages) {
      for (const paragraph of passages) {
        const span = spanIn(paragraph);
        if (span !== null)
          return { span: { paragraph, span }, text: paragraph.words.slice(span[0], span[1]) };
      }
      return null;
    },
  };
}

function recordOf(
  { sources, span, claims, pairs }: Survey,
  judge: PollJudge,
  told: Readonly<Record<Particular, () => Quote<Place> | null>>,
): PollRecord<Place> {
  const sample = claims.find((claim) => claim.pollRole === 'sample');
  const marginClaim = claims.find((claim) => claim.pollRole === 'margin');
  const pollster = namedPollster(sources, judge) ?? told.pollster();
  const sponsor = told.sponsor();
  const margin = marginClaim?.values[0] ?? null;
  const dated = [sample, marginClaim].find((claim) => claim?.period != null && /\d/.test(claim.period.text));
  return {
    sourceId: sources.find((source) => judge.pollsterOf(source.name) !== null)?.id ?? sources[0]?.id ?? null,
    span,
    pollster,
    sponsor: sponsor?.text === pollster?.text ? null : sponsor,
    sample: sample?.values[0] ?? null,
    dates: dated?.period ?? told.dates(),
    margin,
    population: populationOf(claims, sample, judge) ?? told.population(),
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

/** "leads 47 to 41", "a 3-point lead", held against the margin of error as AP asks. */
function leadsOf(
  claims: readonly Claim<unknown>[],
  pairs: Survey['pairs'],
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
