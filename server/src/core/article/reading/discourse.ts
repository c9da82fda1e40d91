import type { Asked, PronounJudge } from '../../language/judge';
import type { Gender } from '../../terms/source';
import type { Span } from '../../text/span';
import { type Entity, isHumanKind } from './entity';

/** One place where the reader has met an entity. */
export interface Heard {
  readonly entity: Entity;
  readonly block: number;
  /** Block span. */
  readonly span: Span;
  /** Counts sentences through the whole article. */
  readonly sentence: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  /** Speaks here, as the subject of its verb. */
  readonly speaks: boolean;
  /** Inside what somebody else is reported to say. */
  readonly reported: boolean;
  readonly quoted: boolean;
}

/** What a pronoun asks of its antecedent. */
export interface PronounQuery {
  readonly pronoun: string;
  readonly block: number;
  readonly at: number;
  readonly sentence: number;
  /** Block spans whose people the pronoun cannot mean: what it is the speaker of. */
  readonly outside: readonly Span[];
}

/** Who a pronoun means, and who else it could mean. */
export interface PronounReading {
  readonly entity: Entity | null;
  /** All that a reader could think of, the best first; at most four. */
  readonly candidates: readonly Entity[];
}

/** How far back a reader looks. */
const MEMORY = 40;
const BLOCKS_BACK = 5;
/**
 * How much each circumstance counts. Fitted by coordinate search on the project's own written articles.
 */
export const PROMINENCE = {
  /** Two readings closer than this cannot be told apart. */
  tie: 0.1,
  /** Readings within this of the best are offered as alternatives. */
  rival: 1.5,
  /** Gender or number known to agree. */
  agrees: 1.2,
  /** Each sentence back, up to `sentences`. */
  sentence: -0.7,
  sentences: 5,
  /** Each block back. */
  block: -1.6,
  speaks: 1.4,
  subject: 1.4,
  possessive: -0.6,
  quoted: -1.6,
  reported: -1.6,
  /** Each time that the reader has met the entity lately, up to `repeats`. */
  repeat: 0.3,
  repeats: 6,
  /** Somebody unnamed who has not said anything: stories quote the people whom they name. */
  silent: -1.5,
  /** A body, or one person, for "they". */
  loosely: -1,
} as const;

/**
 * Reads a pronoun that stands for a source by what its form asks (gender, number), by how lately and how prominently
 * each candidate was met (subject, speaker), after the order of preferences of centering theory (Grosz, Joshi and
 * Weinstein 1995: subject before object before the rest).
 *
 * @param heard what the reader has met so far, in order.
 */
export function readPronoun(
  heard: readonly Heard[],
  query: PronounQuery,
  judge: PronounJudge,
): PronounReading {
  const asked = judge.asks(query.pronoun);
  if (asked === null) return { entity: null, candidates: [] };
  const scores = new Map<Entity, number>();
  const times = new Map<Entity, number>();
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - MEMORY; i--) {
    const place = heard[i];
    if (place === undefined || query.block - place.block > BLOCKS_BACK) break;
    if (place.block === query.block && place.span[0] >= query.at) continue;
    if (
      place.block === query.block &&
      query.outside.some((span) => span[0] <= place.span[0] && place.span[1] <= span[1])
    )
      continue;
    const fit = fitOf(place.entity, asked, query.pronoun, judge);
    if (fit === null) continue;
    const before = scores.get(place.entity);
    const isSilent = place.entity.kind === 'anonymous-person' && place.entity.lastSpoke < 0;
    const score = fit + prominence(place, query) + (isSilent ? PROMINENCE.silent : 0);
    scores.set(place.entity, before === undefined ? score : Math.max(before, score));
    times.set(place.entity, (times.get(place.entity) ?? 0) + 1);
  }
  const ranked = [...scores]
    .map(([entity, near]) => ({
      entity,
      near,
      score: near + PROMINENCE.repeat * Math.min(PROMINENCE.repeats, times.get(entity) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return { entity: null, candidates: [] };
  const tied = second !== undefined && best.score - second.score < PROMINENCE.tie;
  return {
    entity: tied ? null : best.entity,
    candidates: ranked
      .filter(({ near }) => best.near - near < PROMINENCE.rival)
      .slice(0, 4)
      .map(({ entity }) => entity),
  };
}

/**
 * Whom a new description means that points back to nobody described so: the most prominent named person of the last two
 * blocks of whom the article has told no role yet, if one stands out.
 */
export function readEpithet(
  heard: readonly Heard[],
  query: Omit<PronounQuery, 'pronoun'> & { readonly gender: Gender | null },
): Entity | null {
  const scores = new Map<Entity, number>();
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - MEMORY; i--) {
    const place = heard[i];
    if (place === undefined || query.block - place.block > 1) break;
    const { entity } = place;
    if (entity.kind !== 'named-person' || entity.plural || (entity.person?.roles.size ?? 1) > 0) continue;
    if (query.gender !== null && entity.gender !== null && entity.gender !== query.gender) continue;
    if (!place.subject && !place.speaks) continue;
    if (
      place.block === query.block &&
      query.outside.some((span) => span[0] <= place.span[0] && place.span[1] <= span[1])
    )
      continue;
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, prominence(place, query)));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  const second = ranked[1];
  if (best === undefined) return null;
  return second !== undefined && best[1] - second[1] < PROMINENCE.rival ? null : best[0];
}

/** How well an entity answers; null where it cannot. */
function fitOf(entity: Entity, asked: Asked, pronoun: string, judge: PronounJudge): number | null {
  const human = isHumanKind(entity.kind);
  switch (asked) {
    case 'male':
    case 'female':
      return human && !entity.plural ? genderFit(entity, asked) : null;
    case 'plural':
      if (judge.isOfTwo(pronoun)) return entity.plural && (entity.count ?? 2) === 2 ? 1 : null;
      if (human && entity.plural) return 1;
      if (entity.kind === 'organization') return PROMINENCE.loosely;
      if (human && entity.kind !== 'named-person' && entity.gender === null)
        return judge.mayBeOne(pronoun) ? PROMINENCE.loosely : null;
      return null;
    case 'thing':
      return human ? null : entity.plural ? null : 0.5;
  }
}

function genderFit(entity: Entity, asked: Gender): number | null {
  if (entity.gender === null) return 0;
  return entity.gender === asked ? PROMINENCE.agrees : null;
}

function prominence(place: Heard, query: Pick<PronounQuery, 'sentence' | 'block'>): number {
  const sentences = Math.max(0, query.sentence - place.sentence);
  const blocks = query.block - place.block;
  let score = PROMINENCE.sentence * Math.min(sentences, PROMINENCE.sentences) + PROMINENCE.block * blocks;
  if (place.speaks) score += PROMINENCE.speaks;
  else if (place.subject) score += PROMINENCE.subject;
  if (place.possessive) score += PROMINENCE.possessive;
  if (place.quoted) score += PROMINENCE.quoted;
  else if (place.reported) score += PROMINENCE.reported;
  return score;
}
