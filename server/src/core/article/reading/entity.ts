import type { NounJudge } from '../../language/judge';
import type { PlacedSpan } from '../../prose/block';
import type { NounClass, NounPhrase } from '../../terms/noun-phrase';
import type { Person } from '../../terms/person';
import type { Gender, SourceKind } from '../../terms/source';

/** Someone or something that the article speaks of, while its mentions are being gathered. */
export interface Entity {
  kind: SourceKind;
  readonly person: Person | null;
  /** The phrases that told something new of it, in the order of the text. */
  readonly phrases: NounPhrase[];
  /** Head nouns under which it goes, singular. */
  readonly heads: Set<string>;
  /** Every content word that describes it. */
  readonly words: Set<string>;
  readonly nounClass: NounClass | null;
  readonly plural: boolean;
  count: number | null;
  gender: Gender | null;
  /** The group that it is one of: "one of the officials". */
  partOf: Entity | null;
  /** Where it speaks. */
  readonly mentions: PlacedSpan[];
  /** Counts all mentions, sources or not; the larger, the later. */
  lastSeen: number;
  /** Speaks to the article itself, not only inside what somebody else says. */
  firstHand: boolean;
  /** The last mention as a source. */
  lastSpoke: number;
}

const HUMAN_KINDS: ReadonlySet<SourceKind> = new Set([
  'named-person',
  'spokesperson',
  'anonymous-person',
  'anonymous-group',
  'vague-group',
]);

export function isHumanKind(kind: SourceKind): boolean {
  return HUMAN_KINDS.has(kind);
}

/** Begins an entity at its first phrase. */
export function createEntity(
  kind: SourceKind,
  person: Person | null,
  phrase: NounPhrase | null,
  nouns: NounJudge,
): Entity {
  const entity: Entity = {
    kind,
    person,
    phrases: [],
    heads: new Set(
      person?.roles ?? phrase?.conjuncts.flatMap((name) => name.titles.map(nouns.singular)) ?? [],
    ),
    words: new Set(person === null ? [] : [...person.roles, ...person.parts]),
    nounClass: phrase?.nounClass ?? null,
    plural: phrase !== null && (phrase.plural || phrase.conjuncts.length > 1),
    count: phrase?.count ?? null,
    gender: person?.gender ?? null,
    partOf: null,
    mentions: [],
    lastSeen: -1,
    firstHand: false,
    lastSpoke: -1,
  };
  if (phrase !== null) describe(entity, phrase, nouns);
  return entity;
}

/** How many descriptions of one entity are kept: the article has told who it is long before. */
const MOST_PHRASES = 40;

/**
 * Adds what a phrase tells of an entity.
 *
 * @returns the words that are new for it.
 */
export function describe(entity: Entity, phrase: NounPhrase, nouns: NounJudge): readonly string[] {
  if (phrase.pronoun !== null) return [];
  const proper = phrase.proper === null ? [] : phrase.proper.toLowerCase().split(' ');
  const owner = phrase.possessor === null ? [] : [phrase.possessor];
  const fresh = [phrase.head, ...phrase.modifiers, ...phrase.tail, ...proper, ...owner].filter(
    (word) => !entity.words.has(word),
  );
  const tells = fresh.length > 0 || phrase.appositions.length > 0;
  if (entity.phrases.length === 0 || (tells && entity.phrases.length < MOST_PHRASES))
    entity.phrases.push(phrase);
  for (const word of fresh) entity.words.add(word);
  entity.heads.add(phrase.head);
  entity.gender ??= nouns.genderOf(phrase.head);
  if (entity.count === null && phrase.plural) entity.count = phrase.count;
  return fresh;
}
