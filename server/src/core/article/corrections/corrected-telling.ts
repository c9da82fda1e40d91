import type { Readable } from '../../terms/facts';
import { contains, overlaps, type Span } from '../../text/span';
import { createSpanIndex, indexAt } from '../../text/span-index';
import type { EntityKey } from '../reading/known';
import type { TellingPhrase } from '../reading/reader';
import type { Reference, Telling, Told } from '../reading/reading';
import { readBy } from '../reading/speaker-readings';
import { formOf } from '../reading/statements';

/** What corrections change in what one paragraph tells. */
export interface TellingChange {
  /** Who makes a statement, by its number in the telling. */
  readonly speakers: ReadonlyMap<number, EntityKey>;
  /** Words that were read as nobody's, and who says them. */
  readonly added: readonly Reference[];
  /** Statements that are none, by their numbers. */
  readonly dropped: ReadonlySet<number>;
  /** Those who are no sources. */
  readonly gone: ReadonlySet<EntityKey>;
  /** What tells of those whom the article does not speak of itself. */
  readonly phrases: readonly TellingPhrase[];
}

/** What a paragraph tells once somebody has set it right. */
export function correctTelling(telling: Telling, change: TellingChange, readable: Readable): Telling {
  const { speakers, dropped, gone } = change;
  const references = [...telling.references];
  const statements = telling.statements.flatMap((told, number): readonly Told[] => {
    const entity = speakers.get(number);
    if (entity !== undefined) {
      const isBegun = change.phrases.some((one) => one.entity === entity);
      return [givenTo(entity, told, references, { readable, isBegun })];
    }
    const isGone = dropped.has(number) || (told.entity !== null && gone.has(told.entity));
    return isGone ? [] : [told];
  });
  const all = [...statements, ...change.added.map((said) => saidAloud(said, references, readable))];
  return {
    statements: change.added.length === 0 ? all : all.sort((a, b) => a.statement.at - b.statement.at),
    references: references.filter(({ entity }) => !gone.has(entity)),
    phrases: [...telling.phrases.filter(({ entity }) => !gone.has(entity)), ...change.phrases],
  };
}

/** A statement as somebody's; where it stands the paragraph speaks of them from now on. */
function givenTo(
  entity: EntityKey,
  told: Told,
  references: Reference[],
  { readable, isBegun }: { readonly readable: Readable; readonly isBegun: boolean },
): Told {
  const { statement } = told;
  const { local, phrase } = statement;
  // Words that were read as somebody else's are not how the story calls whom it speaks of elsewhere.
  const isOwn = told.entity === entity || (isBegun && phrase?.pronoun === null);
  const namesAnother = told.entity !== entity && phrase !== null && (phrase.name ?? phrase.proper) !== null;
  const source = namesAnother ? besideCue(entity, told, references, readable) : local.source;
  const [span = local.cue[0] ?? local.content[0]] = source;
  if (!namesAnother)
    for (const [i, reference] of references.entries()) {
      const isHere = local.source.some((one) => overlaps(one, reference.span));
      if (isHere && reference.entity === told.entity) references[i] = { ...reference, entity };
    }
  if (span !== undefined && !references.some((one) => one.entity === entity))
    references.push({ span, entity });
  return {
    ...told,
    statement: namesAnother ? { ...statement, phrase: null, local: { ...local, source } } : statement,
    entity,
    reading: readBy('by hand'),
    candidates: [],
    shown: isOwn ? source : [],
    isFirstHand: told.isFirstHand || told.entity === null,
  };
}

/** Where the sentence of a cue speaks of somebody whom it does not make the speaker: nearest to the cue. */
function besideCue(
  entity: EntityKey,
  { statement: { local } }: Told,
  references: readonly Reference[],
  { facts }: Readable,
): readonly Span[] {
  const [cue] = local.cue;
  if (cue === undefined) return [];
  const sentence = facts.sentences[indexAt(facts.sentences, cue[0])] ?? cue;
  const distance = ({ span }: Reference) => Math.max(span[0] - cue[1], cue[0] - span[1], 0);
  const [nearest] = references
    .filter((one) => one.entity === entity && contains(sentence, one.span))
    .filter(({ span }) => !local.content.some((said) => overlaps(said, span)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? [] : [nearest.span];
}

/** Words that nothing says to be somebody's; of a quotation the whole. */
function saidAloud({ span, entity }: Reference, references: Reference[], readable: Readable): Told {
  const { paragraph, facts } = readable;
  const quotations = createSpanIndex(facts.quotations.map((one) => [one.span, one] as const));
  const [quotation] = quotations.touching(span);
  const content = quotation !== undefined && contains(quotation.span, span) ? quotation.span : span;
  if (!references.some((one) => one.entity === entity)) references.push({ span: content, entity });
  return {
    statement: {
      local: { source: [], cue: [], content: [content] },
      phrase: null,
      form: formOf(paragraph.words, [content], quotations),
      at: content[0],
    },
    entity,
    reading: readBy('by hand'),
    candidates: [],
    shown: [],
    isFirstHand: true,
  };
}
