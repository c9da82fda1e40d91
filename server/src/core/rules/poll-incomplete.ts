import { insertSentence } from '../fixes/analysis-insertions';
import { paragraphOf } from '../story/paragraphs';
import { hasLink, periodsOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { PollRecord } from '../terms/poll';
import { overlaps, type Span } from '../text/span';
import { listInWords } from '../wording/numbers';
import type { AnalysisDesk, AnalysisRule } from './rule';

/** A poll without what readers need to trust it: who asked whom, how many, when, and how far off it may be. */
export const pollIncomplete: AnalysisRule = {
  id: 'poll-incomplete',
  default: true,
  severity: 'information',
  title: 'A poll without its particulars',
  backing: ['AP', 'NYT'],
  check(analysis, desk) {
    const skips = [isAggregate, isUnnamed, asksNobody, asksEveryone];
    const isNamed = analysis.polls.some(({ pollster }) => pollster !== null);
    return analysis.polls
      .filter(
        (poll) => !skips.some((skip) => skip(poll, analysis)) && !(isNamed && isUnspecific(poll, analysis)),
      )
      .flatMap((poll) => {
        const missing = missingFrom(poll, analysis, desk);
        if (missing.length === 0) return [];
        const subject = poll.sourceId === null ? {} : { subject: poll.sourceId };
        return [
          {
            span: poll.span,
            ...subject,
            message: `The story does not give this poll’s ${listInWords(missing)}. Can we add it?`,
          },
        ];
      });
  },
  fixes({ span }, analysis, desk): readonly Fix[] {
    const poll = analysis.polls.find((candidate) => candidate.span[0] === span[0]);
    return poll === undefined
      ? []
      : insertSentence(analysis, span, template(missingFrom(poll, analysis, desk)));
  },
};

/** "A yearly Gallup poll": whose it is stands in its own words. */
const NAME = /[^\p{L}]\p{Lu}\p{L}/u;
/** An average of many polls has no sample and no margin of its own. */
const AGGREGATE = /\b(?:averages?|aggregat\p{L}+|polls|surveys|polling)\b/iu;
/** The lead's "a new poll" is the one that the story names further down. */
const UNSPECIFIC = /^(?:an?|the|this|that|one|another) (?:[a-z-]+ ){0,2}(?:poll|survey)$/i;

function isAggregate({ span }: PollRecord, { text }: Analysis): boolean {
  return AGGREGATE.test(text.slice(...span));
}

/** A passage of shares whose survey has no words of its own: what it lacks cannot be told. */
function isUnnamed({ span, claims: ids }: PollRecord, { claims }: Analysis): boolean {
  return claims.some((claim) => ids.includes(claim.id) && overlaps(claim.span, span));
}

/** Land, reefs and wages are surveyed as well: without anybody who was asked it is no poll. */
function asksNobody({ span, population, sample, margin }: PollRecord, { text }: Analysis): boolean {
  return population === null && sample === null && margin === null && !/poll/i.test(text.slice(...span));
}

/** "A survey of superdelegates": all of them are asked, so that there is no sample and no margin of error. */
const OF_A_BODY =
  /\b(?:survey|poll) of (?:\p{L}+[’']s? |the |all |its |\p{L}+ ){0,2}(?:superdelegates|delegates|senators|lawmakers|legislators|members|governors|mayors|councillors|economists)\b/iu;
const LONGEST_BODY = 50;

function asksEveryone({ span }: PollRecord, { text }: Analysis): boolean {
  return OF_A_BODY.test(text.slice(span[0], span[1] + LONGEST_BODY));
}

function isUnspecific({ span, pollster }: PollRecord, { text }: Analysis): boolean {
  return pollster === null && UNSPECIFIC.test(text.slice(...span));
}

/** Volunteers of an online panel are no random sample: no margin of error can be given for them. */
const OPT_IN = /\b(?:opt-in|online panel|self-selected|volunteers|non-?probability|credibility interval)\b/i;

function missingFrom(poll: PollRecord, analysis: Analysis, { register }: AnalysisDesk): readonly string[] {
  const places = passageOf(poll, analysis);
  if (places.some((paragraph) => hasLink(analysis, paragraph))) return [];
  const entry = register.entries.find(({ places: noted }) =>
    noted.some((place) => overlaps(place, poll.span)),
  );
  const noted = (field: string) => entry?.fields.has(field) === true;
  const isOptIn = places.some((paragraph) => OPT_IN.test(analysis.blocks[paragraph]?.block.text ?? ''));
  const isDated = poll.dates !== null || noted('date') || noted('period') || saysWhen(poll, analysis);
  const missing: string[] = [];
  const isNamed =
    poll.pollster !== null || poll.sponsor !== null || NAME.test(analysis.text.slice(...poll.span));
  if (!isNamed && !noted('sponsor')) missing.push('pollster');
  if (isInPassing(poll, analysis)) {
    if (!isDated && !places.some((paragraph) => periodsOf(analysis, paragraph).length > 0))
      missing.push('dates');
    return missing;
  }
  if (!isDated) missing.push('dates');
  if (poll.sample === null && !noted('people')) missing.push('sample size');
  if (poll.population === null) missing.push('population');
  if (poll.margin === null && !isOptIn) missing.push('margin of error');
  return missing;
}

/** "A June poll", "a poll last week": a time in or right behind its words. */
function saysWhen({ span }: PollRecord, analysis: Analysis): boolean {
  if (MONTH.test(analysis.text.slice(...span))) return true;
  const paragraph = paragraphOf(analysis, span);
  const near: Span = [span[0], span[1] + 25];
  return paragraph !== null && periodsOf(analysis, paragraph).some((period) => overlaps(period, near));
}

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** One figure of a poll in a story about something else needs its pollster and a time, no more. */
function isInPassing(poll: PollRecord, { claims }: Analysis): boolean {
  const figures = claims.filter(
    ({ id, pollRole }) => pollRole !== 'sample' && pollRole !== 'margin' && poll.claims.includes(id),
  );
  return figures.length < 3;
}

function passageOf(poll: PollRecord, analysis: Analysis): readonly number[] {
  const claims = analysis.claims.filter(({ id }) => poll.claims.includes(id));
  const places = [poll.span, ...claims.map(({ span }) => span)].map((span) => paragraphOf(analysis, span));
  return [...new Set(places.flatMap((place) => (place === null ? [] : [place])))];
}

const PARTS: readonly (readonly [string, string])[] = [
  ['pollster', ' by TK'],
  ['dates', ' on TK'],
  ['sample size', ' of TK people'],
  ['population', ' among TK'],
];

function template(missing: readonly string[]): string {
  const parts = PARTS.filter(([name]) => missing.includes(name)).map(([, words]) => words);
  const taken = parts.length === 0 ? '' : `was taken${parts.join('')}`;
  const margin = missing.includes('margin of error')
    ? 'has a margin of error of plus or minus TK percentage points'
    : '';
  return `The poll ${[taken, margin].filter((part) => part !== '').join(' and ')}.`;
}
