import type { ReadBlock } from '../../terms/analysis';
import type { Claim } from '../../terms/claim';
import type { PollLead, PollRecord } from '../../terms/poll';
import type { Quote } from '../../terms/quote';
import type { Source } from '../../terms/source';
import type { Span } from '../../text/span';
import type { PlacedClaim } from './placed-claim';
import { isPollSource } from './poll-passages';

/** A survey with the claims and the passages that tell about it. */
interface Survey {
  readonly sources: readonly Source[];
  readonly span: Span;
  readonly claims: readonly Claim[];
  /** Two shares that a sentence about a lead sets against each other. */
  readonly pairs: readonly (readonly [Claim, Claim])[];
  /** Source texts of the paragraphs that speak of it, with where they begin. */
  readonly passages: readonly { readonly text: string; readonly start: number }[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’/-]*(?: (?:of|and|for|the|&|\\p{Lu}[\\p{L}\\p{N}&'’/-]*)){0,7}";
const BY_POLLSTER = new RegExp(
  `\\b(?:conducted|carried out|done|run|fielded|undertaken|poll|survey)\\b[^.;]{0,40}?\\bby (?:the )?(${NAME})`,
  'u',
);
const SPONSORED = new RegExp(
  `\\b(?:commissioned|sponsored|funded|paid for|backed) by (?:the )?(${NAME})|\\b(?:conducted|carried out|done) for (?:the )?(${NAME})`,
  'u',
);
const POPULATION =
  /\b(?:(?:likely|registered|eligible|undecided|Black|Latino|Hispanic|white|young|older|primary|swing) )?(?:voters|adults|respondents|ratepayers|residents|households|Americans|Britons|Canadians|Australians|Republicans|Democrats|independents|workers|employees|employers|owners|parents|teachers|students|economists|troops)\b/i;
const MONTH = '(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)\\p{L}*\\.?';
const DATES = new RegExp(
  `\\b(?:conducted|carried out|taken|fielded|completed|surveyed|surveying|interviewed|polled|questioned|between|from)\\b[^.;]{0,90}?((?:(?:from|between|on|in|during|over|through) )?(?:(?:early|mid|late)[ -])?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:(?: to | and |[-–]| through )(?:${MONTH} )?\\d{1,2}(?: ${MONTH})?)?(?:,? \\d{4})?)`,
  'u',
);
const LEADING_WORDS =
  /^(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|new|recent|latest|another|one|separate|national|statewide|weekend|monthly|weekly|online|telephone|nationwide|first|previous|earlier|own|internal|public|its|snap|exit) )+/;
const POLL_TAIL =
  /\b(?:(?:national|tracking|opinion|online|statewide|exit|daily|weekly|state|daybreak) )*(?:polls?|polling|surveys?|pollsters?)\b.*$/iu;

/**
 * Gathers what the article tells about each survey: pollster, sponsor, sample, dates, margin, population, its
 * figures, and every lead held against the margin.
 */
export function findPolls(
  blocks: readonly ReadBlock[],
  text: string,
  claims: readonly Claim[],
  placed: readonly PlacedClaim[],
  sources: readonly Source[],
): readonly PollRecord[] {
  return surveysOf(blocks, text, claims, placed, sources).map(recordOf);
}

function surveysOf(
  blocks: readonly ReadBlock[],
  text: string,
  claims: readonly Claim[],
  placed: readonly PlacedClaim[],
  sources: readonly Source[],
): readonly Survey[] {
  const polls = sources.filter((source) => isPollSource(source));
  const figures = claims.filter((claim) => claim.kind === 'poll' || claim.pollRole !== null);
  if (!figures.some((claim) => claim.pollRole === 'share' || claim.pollRole === 'lead')) return [];
  const blockOf = new Map(placed.map((claim) => [claim.id, claim.block]));
  const groups = groupByName(polls);
  const namedIn = (claim: Claim): Source[] | undefined => {
    const block = blocks[blockOf.get(claim.id) ?? -1]?.block.text ?? '';
    return groups.find((group) => group.some((source) => isNamedIn(source, block)));
  };
  if (groups.length === 0) groups.push([]);
  return groups.flatMap((group): readonly Survey[] => {
    const ids = new Set(group.map((source) => source.id));
    const isOnly = groups.length === 1;
    const own = figures.filter((claim) => {
      if (isOnly) return true;
      // Sample and margin stand in a paragraph of their own that names the survey again.
      const named = claim.pollRole === 'sample' || claim.pollRole === 'margin' ? namedIn(claim) : undefined;
      return named === undefined ? claim.sourceId !== null && ids.has(claim.sourceId) : named === group;
    });
    const places = new Set<number>();
    for (const claim of own) places.add(blockOf.get(claim.id) ?? -1);
    for (const source of group)
      for (const mention of source.mentions) places.add(blockAt(blocks, mention[0]));
    const first = group[0]?.mentions[0] ?? own[0]?.span;
    if (first === undefined || !own.some((claim) => claim.pollRole === 'share' || claim.pollRole === 'lead'))
      return [];
    // Reefs and stars are surveyed too: without a name it takes people who answered.
    const asksPeople = own.some(
      (claim) =>
        claim.pollRole === 'margin' || POPULATION.test(`${claim.unit ?? ''} ${claim.base?.text ?? ''}`),
    );
    if (group.length === 0 && !asksPeople) return [];
    const passages = [...places]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const span = blocks[index]?.block.span;
        return span === undefined ? [] : [{ text: text.slice(span[0], span[1]), start: span[0] }];
      });
    return [{ sources: group, span: first, claims: own, passages, pairs: pairsIn(text, own, placed) }];
  });
}

/** "Poll" in a headline and "the poll" later are the survey that is named between them. */
function groupByName(polls: readonly Source[]): Source[][] {
  const groups: Source[][] = [];
  let waiting: Source[] = [];
  for (const poll of polls) {
    if (pollsterIn(poll.name) === null && /^(?:\S+ )?(?:polls?|surveys?)$/i.test(poll.name)) {
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
function isNamedIn(source: Source, text: string): boolean {
  const words = (pollsterIn(source.name) ?? '').split(/[\s/–-]+/).filter((word) => word.length > 2);
  return words.length > 0 && words.every((word) => text.includes(word));
}

function blockAt(blocks: readonly ReadBlock[], place: number): number {
  return blocks.findIndex(({ block }) => block.span[0] <= place && place < block.span[1]);
}

const LEAD_WORD =
  /\b(?:leads?\b(?! to)|led|leading|ahead|edges?|edging|trails?|trailing|trailed|advantage)\b/i;

/** "She leads Hale 46 percent to 44 percent", "ahead with 46 percent, while 44 percent back Hale". */
function pairsIn(
  text: string,
  claims: readonly Claim[],
  placed: readonly PlacedClaim[],
): readonly (readonly [Claim, Claim])[] {
  const sentenceOf = new Map(placed.map((claim) => [claim.id, claim.sentence]));
  const pairs: (readonly [Claim, Claim])[] = [];
  for (let i = 0; i + 1 < claims.length; i++) {
    const [a, b] = [claims[i], claims[i + 1]];
    const sentence = a === undefined ? undefined : sentenceOf.get(a.id);
    if (a === undefined || b === undefined || sentence === undefined) continue;
    const isPair = isShareOfOne(a) && isShareOfOne(b) && sentenceOf.get(b.id)?.[0] === sentence[0];
    const gap = text.slice(a.span[1], b.span[0]);
    const isSetAgainst = gap.length < 70 && /\b(?:to|while|and|versus|vs|against)\b/.test(gap);
    const rest = text.slice(b.span[1], sentence[1]);
    if (!isPair || !isSetAgainst || /^[^,;.]{0,20}\bundecided/.test(rest)) continue;
    if (!LEAD_WORD.test(text.slice(sentence[0], sentence[1]))) continue;
    pairs.push([a, b]);
    i++;
  }
  return pairs;
}

function isShareOfOne(claim: Claim): boolean {
  return claim.pollRole === 'share' && claim.measure === 'percent' && claim.values.length === 1;
}

function recordOf({ sources, span, claims, passages, pairs }: Survey): PollRecord {
  const sample = claims.find((claim) => claim.pollRole === 'sample');
  const marginClaim = claims.find((claim) => claim.pollRole === 'margin');
  const pollster = namedPollster(sources) ?? search(passages, BY_POLLSTER);
  const sponsor = search(passages, SPONSORED);
  const margin = marginClaim?.values[0] ?? null;
  const dated = [sample, marginClaim].find((claim) => claim?.period != null && /\d/.test(claim.period.text));
  return {
    sourceId: sources.find((source) => pollsterIn(source.name) !== null)?.id ?? sources[0]?.id ?? null,
    span,
    pollster,
    sponsor: sponsor?.text === pollster?.text ? null : sponsor,
    sample: sample?.values[0] ?? null,
    dates: dated?.period ?? search(passages, DATES),
    margin,
    population: populationOf(claims, sample) ?? search(passages, POPULATION),
    claims: claims.map((claim) => claim.id),
    leads: leadsOf(claims, pairs, margin),
  };
}

/** "Quinnipiac University" in "a new Quinnipiac University poll of voters"; null in "the poll". */
function pollsterIn(name: string): string | null {
  const rest = name.replace(LEADING_WORDS, '').replace(POLL_TAIL, '').trim();
  const pollster = rest
    .replace(/ (?:average|averages|of|by|for|annual|yearly|monthly)\b.*$/, '')
    .replace(/['’]s$|[.,]$/, '');
  return /^\p{Lu}/u.test(pollster) && pollster.length > 1 ? pollster : null;
}

function namedPollster(sources: readonly Source[]): Quote | null {
  for (const source of sources) {
    const name = pollsterIn(source.name);
    const mention = source.mentions[0];
    if (name !== null && mention !== undefined) return { span: mention, text: name };
  }
  return null;
}

function populationOf(claims: readonly Claim[], sample: Claim | undefined): Quote | null {
  if (sample?.unit != null && POPULATION.test(sample.unit)) return { span: sample.span, text: sample.unit };
  const base = claims.find((claim) => claim.base !== null && POPULATION.test(claim.base.text))?.base;
  const words = base === null || base === undefined ? null : POPULATION.exec(base.text);
  if (base === null || base === undefined || words === null) return null;
  return { span: base.span, text: words[0] };
}

function search(passages: Survey['passages'], pattern: RegExp): Quote | null {
  for (const { text, start } of passages) {
    const match = pattern.exec(text);
    const words = match === null ? undefined : (match[1] ?? match[2] ?? match[0]);
    if (match === null || words === undefined) continue;
    const at = start + match.index + match[0].lastIndexOf(words);
    return { span: [at, at + words.length], text: words };
  }
  return null;
}

/** "leads 47 to 41", "a 3-point lead", held against the margin of error as AP asks. */
function leadsOf(
  claims: readonly Claim[],
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
