import type { Judge } from '../../language/judge';
import type { LocalAnonymity } from '../../terms/anonymity';
import type { Readable } from '../../terms/facts';
import type { Span } from '../../text/span';
import { createSpanIndex, indexAt, type SpanIndex } from '../../text/span-index';
import type { EntityKey } from '../reading/known';
import type { Reference, Telling, Told } from '../reading/reading';

/** A statement about anonymity, and whom a reader has in mind where it stands. */
export interface Circumstances {
  readonly readable: Readable;
  readonly statement: LocalAnonymity;
  /** Whom its subject means. */
  readonly subject: Reference | null;
  /** True for one that says that its subject talked. */
  readonly tellsOfTalk: boolean;
  /** Whom its sentence quotes, the nearest first. */
  readonly beside: readonly EntityKey[];
  /** Who spoke before it in this paragraph or the one before, the last one first. */
  readonly before: readonly EntityKey[];
}

/**
 * The circumstances of the statements about anonymity of a paragraph, in order.
 *
 * @param previous what the paragraph before tells; null for the first one.
 */
export function circumstancesIn(
  readable: Readable,
  { references, statements }: Telling,
  previous: Telling | null,
  judge: Judge,
): readonly Circumstances[] {
  const { paragraph, facts } = readable;
  if (facts.anonymity.length === 0) return [];
  const met = createSpanIndex(references.map((place) => [place.span, place] as const));
  const sources = createSpanIndex(
    statements.flatMap((told) =>
      told.statement.local.source.slice(0, 1).map((span) => [span, told] as const),
    ),
  );
  return facts.anonymity.map((statement) => {
    const { subject, span, explicit } = statement;
    const sentence = facts.sentences[indexAt(facts.sentences, span[0])] ?? span;
    const spokenHere = statements.filter((told) => told.statement.at < span[0]);
    return {
      readable,
      statement,
      subject: subject === null ? null : (met.touching(subject)[0] ?? null),
      tellsOfTalk: explicit && judge.sources.spoke.isIn(paragraph.words.slice(span[0], span[1])),
      beside: besideIn(sentence, statement, sources),
      before: [...entitiesOf(spokenHere).reverse(), ...entitiesOf(previous?.statements ?? []).reverse()],
    };
  });
}

function entitiesOf(statements: readonly Told[]): EntityKey[] {
  return statements.flatMap(({ entity }) => entity ?? []);
}

/** Who speaks in the statement's own sentence: the nearest before it, else after it. */
function besideIn(sentence: Span, { span }: LocalAnonymity, sources: SpanIndex<Told>): readonly EntityKey[] {
  return sources
    .touching(sentence)
    .flatMap(({ entity, statement }) => {
      const source = statement.local.source[0];
      if (entity === null || source === undefined) return [];
      if (source[0] < sentence[0] || source[0] >= sentence[1]) return [];
      const distance = source[0] <= span[0] ? Math.max(0, span[0] - source[1]) : 200 + source[0];
      return [{ entity, distance }];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ entity }) => entity);
}
