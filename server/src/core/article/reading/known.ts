import type { NounJudge } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Person } from '../../terms/person';
import type { Gender, SourceKind } from '../../terms/source';
import { fitted } from '../../text/sequence';

/**
 * Names an entity: a person by the key of the directory, anybody else by the paragraph that first speaks of them and the
 * head noun by which it does.
 */
export type EntityKey = string;

/** The key of the entity that is a person of the directory. */
export function entityOfPerson(key: string): EntityKey {
  return `@${key}`;
}

/** What somebody who has read so far knows of someone or something that the article speaks of. */
export interface Known {
  readonly key: EntityKey;
  readonly kind: SourceKind;
  /** The key of the person in the directory; null for what is no person with a name. */
  readonly person: string | null;
  /** Head nouns under which it goes, singular, each once. */
  readonly heads: readonly string[];
  /** Every content word that describes it, once. */
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly count: number | null;
  readonly gender: Gender | null;
  /** True for a named person of whom the article tells no role anywhere. */
  readonly lacksRole: boolean;
  /** The keys of the people who speak together as this entity. */
  readonly members: readonly string[];
  /** The group that it is one of: "one of the officials". */
  readonly partOf: EntityKey | null;
  /** How many of its descriptions were worth keeping, up to {@link MOST_PHRASES}. */
  readonly phrases: number;
  /** Has spoken as the subject of a verb. */
  readonly spoke: boolean;
  /** Somebody has set the kind right. */
  readonly isKindByHand: boolean;
}

/** How many descriptions of one entity are kept: the article has told who it is long before. */
export const MOST_PHRASES = 40;

/**
 * How many words that describe one entity are kept. Every paragraph keeps what was known before it, so that a list
 * without an end, of what only looks like one thing ("Dock 1", "Dock 2"), would fill the memory with its copies.
 */
export const MOST_WORDS = 200;

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

/** What a phrase changes in what is known of an entity. */
export interface Described {
  /** The same object where the phrase tells nothing. */
  readonly known: Known;
  /** The words that are new for it, each once. */
  readonly fresh: readonly string[];
  /** Whether the phrase is worth keeping for the card of the source. */
  readonly isKept: boolean;
}

/** What is known of an entity before its first phrase has described it. */
export function nothingKnown(
  key: EntityKey,
  kind: SourceKind,
  person: Person | null,
  phrase: NounPhrase | null,
  nouns: NounJudge,
): Known {
  const titles = phrase?.conjuncts.flatMap((name) => name.titles.map(nouns.singular)) ?? [];
  return {
    key,
    kind,
    person: person?.key ?? null,
    heads: person === null ? unique(titles) : [...person.roles],
    words: person === null ? [] : unique([...person.roles, ...person.parts]),
    plural: phrase !== null && (phrase.plural || phrase.conjuncts.length > 1),
    count: phrase?.count ?? null,
    gender: person?.gender ?? null,
    lacksRole: person?.roles.size === 0,
    members: [],
    partOf: null,
    phrases: 0,
    spoke: false,
    isKindByHand: false,
  };
}

/** Adds what a phrase tells of an entity. */
export function describe(known: Known, phrase: NounPhrase, nouns: NounJudge): Described {
  if (phrase.pronoun !== null) return { known, fresh: [], isKept: false };
  const fresh = unique(contentWords(phrase).filter((word) => !known.words.includes(word))).slice(
    0,
    Math.max(0, MOST_WORDS - known.words.length),
  );
  const tells = fresh.length > 0 || phrase.appositions.length > 0;
  const isKept = known.phrases === 0 || (tells && known.phrases < MOST_PHRASES);
  const gender = known.gender ?? nouns.genderOf(phrase.head);
  const count = known.count ?? (phrase.plural ? phrase.count : null);
  const isNewHead = !known.heads.includes(phrase.head);
  const isSame =
    fresh.length === 0 && !isKept && !isNewHead && gender === known.gender && count === known.count;
  if (isSame) return { known, fresh, isKept };
  return {
    known: {
      ...known,
      heads: isNewHead ? known.heads.concat([phrase.head]) : known.heads,
      words: fresh.length > 0 ? known.words.concat(fresh) : known.words,
      gender,
      count,
      phrases: known.phrases + (isKept ? 1 : 0),
    },
    fresh,
    isKept,
  };
}

/** The words of a phrase that describe whom it means. */
export function contentWords({ head, modifiers, tail, proper, possessor }: NounPhrase): readonly string[] {
  const name = proper === null ? [] : proper.toLowerCase().split(' ');
  return [head, ...modifiers, ...tail, ...name, ...(possessor === null ? [] : [possessor])];
}

/** Each word once, in order. */
export function unique(words: readonly string[]): readonly string[] {
  return fitted(words.filter((word, i) => words.indexOf(word) === i));
}
