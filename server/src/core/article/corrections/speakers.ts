import type { Judge } from '../../language/judge';
import type { Place } from '../../prose/paragraph';
import type { NamedSpeaker } from '../../terms/correction';
import type { NounPhrase } from '../../terms/noun-phrase';
import { findWords, soughtWords } from '../../text/find-words';
import { overlaps } from '../../text/span';
import type { KeptReading } from '../reading/keep-reading';
import { valueAt } from '../reading/kept-map';
import { describe, type EntityKey, entityOfPerson, type Known, nothingKnown } from '../reading/known';

/** What finding a speaker looks at. */
export interface SpeakerContext {
  readonly reading: KeptReading;
  readonly judge: Judge;
  /** Reads words as a noun phrase; null for words that name nothing. */
  readonly readPhrase: (words: string) => NounPhrase | null;
}

/** Somebody whom the article speaks of, or somebody new by their description. */
export type FoundSpeaker =
  | { readonly entity: EntityKey; readonly begun: null }
  | { readonly entity: EntityKey; readonly begun: { readonly known: Known; readonly phrase: NounPhrase } };

/**
 * Finds who is meant by a name or a description: whom the article speaks of in these very words, else a person of its
 * names, else somebody new.
 *
 * Somebody new goes by a description only, for what readers are not told stands in no file: a name that stands nowhere in
 * the article is nobody's.
 *
 * @param places where the article has the words.
 */
export function findSpeaker(
  { words }: NamedSpeaker,
  places: readonly Place[],
  context: SpeakerContext,
): FoundSpeaker | 'unknown-speaker' | 'several-speakers' {
  const met = nearestAt(places, context.reading);
  const [entity, ...others] = met;
  if (others.length > 0) return 'several-speakers';
  if (entity !== undefined) return { entity, begun: null };
  const phrase = context.readPhrase(words);
  if (phrase === null || phrase.pronoun !== null) return 'unknown-speaker';
  const { directory, end } = context.reading;
  const person = phrase.name === null ? null : directory.directory.of(phrase.name);
  const key = person === null ? null : entityOfPerson(person.key);
  if (key !== null && valueAt(end.known, key) !== null) return { entity: key, begun: null };
  if (places.length === 0 && !isDescription(phrase, context)) return 'unknown-speaker';
  return begin(words, phrase, context.judge);
}

/** Whom the article speaks of at places, where the words fit best; several where they fit as well for each. */
function nearestAt(places: readonly Place[], { paragraphs, positions }: KeptReading): readonly EntityKey[] {
  const met = places.flatMap(({ paragraph, span }) => {
    const references = paragraphs[positions.at(paragraph)]?.reading.telling.references ?? [];
    return references
      .filter((reference) => overlaps(reference.span, span))
      .map(({ entity, span: [start, end] }) => ({
        entity,
        distance: Math.abs(start - span[0]) + Math.abs(end - span[1]),
      }));
  });
  const nearest = Math.min(...met.map(({ distance }) => distance));
  return [...new Set(met.filter(({ distance }) => distance === nearest).map(({ entity }) => entity))];
}

/** What is left of a secret when it is described: figures in a row, an address, a name that the story does not have. */
const TELLING_MARK = /\d{4}|@/;
const CAPITALIZED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}’'-]*/gu;

/** Words that a story could use for somebody whom it does not name, and no name that the story does not have. */
function isDescription(phrase: NounPhrase, { reading }: SpeakerContext): boolean {
  const { name, proper, conjuncts, nounClass, text } = phrase;
  if (name !== null || conjuncts.length > 0 || nounClass === null || TELLING_MARK.test(text)) return false;
  const first = text.search(/\S/);
  const capitals = [...text.matchAll(CAPITALIZED)].filter(
    // "A guard": the capital of the beginning is no name's.
    ({ 0: word, index }) => proper !== null || index > first || word.length > 1,
  );
  return capitals.every(({ 0: word }) => stands(word, reading));
}

function stands(words: string, { readables }: KeptReading): boolean {
  const sought = soughtWords(words);
  return readables.some(({ paragraph }) => findWords(paragraph.words, sought, 1).folded.length > 0);
}

function begin(words: string, phrase: NounPhrase, { sources, nouns }: Judge): FoundSpeaker {
  const entity = `by hand:${soughtWords(words).folded}`;
  const kind = sources.kindOf(phrase, phrase.name !== null, 'other');
  const { known } = describe(nothingKnown(entity, kind, null, phrase, nouns), phrase, nouns);
  return { entity, begun: { known, phrase } };
}
