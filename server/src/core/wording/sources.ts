import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Source, SourceKind } from '../terms/source';

const UNNAMED_KINDS: ReadonlySet<SourceKind> = new Set(['anonymous-person', 'anonymous-group']);

/** One or several humans whose names the article withholds or never gives; no spokesperson, no "experts". */
export function isUnnamed(source: Source): boolean {
  return UNNAMED_KINDS.has(source.kind);
}

/**
 * The unnamed sources in the order in which the article brings them in: the order in which they are numbered.
 * A person of whom only somebody's quoted words speak is none of the article's sources.
 */
export function unnamedSources(analysis: Analysis): readonly Source[] {
  const isQuoted = quotedSpeech(analysis);
  return inTextOrder(
    analysis.sources.filter((source) => isUnnamed(source) && source.mentions.some((m) => !isQuoted(m))),
  );
}

/** Sources by their first mention; those without a mention last. */
export function inTextOrder(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => firstOffset(a) - firstOffset(b));
}

function firstOffset(source: Source): number {
  return source.mentions[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
}

/** How much of the article rests on one source. */
export interface StatementCount {
  readonly statements: number;
  /** Statements that are all in quotation marks. */
  readonly direct: number;
  /** Paraphrases with a quoted part. */
  readonly mixed: number;
}

export const NO_STATEMENTS: StatementCount = { statements: 0, direct: 0, mixed: 0 };

/** Counts, by source id, the statements that the article gives to each source. */
export function countStatements(analysis: Analysis): ReadonlyMap<string, StatementCount> {
  const counts = new Map<string, StatementCount>();
  for (const { sourceId, form } of analysis.attributions) {
    if (sourceId === null) continue;
    const { statements, direct, mixed } = counts.get(sourceId) ?? NO_STATEMENTS;
    counts.set(sourceId, {
      statements: statements + 1,
      direct: direct + (form === 'direct' ? 1 : 0),
      mixed: mixed + (form === 'mixed' ? 1 : 0),
    });
  }
  return counts;
}

/** The sources of an article by their ids. */
export function sourcesById(analysis: Analysis): ReadonlyMap<string, Source> {
  return new Map(analysis.sources.map((source) => [source.id, source]));
}

/** "former general counsel", from role and tenure; null where the article says nothing. */
function roleOf(source: Pick<Source, 'role' | 'tenure'>): string | null {
  if (source.role === null) return source.tenure === 'former' ? 'former' : null;
  const tells = source.tenure !== 'former' || /\b(?:former|ex|retired|onetime|late)\b/i.test(source.role);
  return tells ? source.role : `former ${source.role}`;
}

/** The affiliation with the party tag: "House Intelligence Committee (D-Texas)". */
function affiliationOf(source: Pick<Source, 'affiliation' | 'party'>): string | null {
  if (source.party === null) return source.affiliation;
  return source.affiliation === null ? source.party : `${source.affiliation} (${source.party})`;
}

/** Role, body and party in one phrase, nothing twice; empty where the article says nothing. */
export function describeRole(source: Pick<Source, 'role' | 'tenure' | 'affiliation' | 'party'>): string {
  const role = roleOf(source);
  const isTold = role !== null && source.affiliation !== null && role.includes(source.affiliation);
  const affiliation = isTold ? source.party : affiliationOf(source);
  return [role, affiliation].filter((part) => part !== null).join(', ');
}
