import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import type { Alignment } from './alignment';
import { type Hearing, hear } from './hearing';
import type { KnownSources, SourceChanges } from './known-sources';
import {
  type ArticleContext,
  type Given,
  isSameGiven,
  type ParagraphClaims,
  readClaims,
} from './paragraph-claims';
import { isHeadline } from './placed-claim';
import {
  changedPolls,
  isSameSense,
  type PollContext,
  type PollSense,
  pollsInMind,
  senseAtFirst,
  senseBehind,
} from './poll-passages';
import { statementChanges } from './statements';

/** What is kept of a paragraph. */
export interface KeptParagraph extends Sensed {
  readonly paragraph: Paragraph;
  /** Null where it holds no quantity. */
  readonly claims: ParagraphClaims | null;
}

/** What the claims of a paragraph are read from. */
interface Sensed {
  readonly given: Given;
  /** What a reader knows of surveys behind the paragraph. */
  readonly behind: PollSense;
}

/** What is kept of one version of an article. */
export interface KeptParagraphs {
  readonly attributions: readonly Attribution<Place>[];
  readonly sources: KnownSources;
  /** The article's first paragraph speaks of polls. */
  readonly isHeadlinePoll: boolean;
  readonly paragraphs: readonly KeptParagraph[];
}

/** A version that is being read, and how it stands to the one before. */
export interface Versions {
  readonly before: KeptParagraphs | null;
  readonly readables: readonly Readable[];
  readonly attributions: readonly Attribution<Place>[];
  readonly sources: KnownSources;
  readonly isHeadlinePoll: boolean;
  readonly changes: SourceChanges;
  readonly alignment: Alignment<KeptParagraph>;
  readonly context: ArticleContext;
}

/**
 * Reads the paragraphs again of whose surroundings something has changed, by their positions: all between those that
 * both versions have in common, and others that an attribution, a source or a survey has come to or gone from. Their
 * claims are made again where they are read from anything else than they were.
 */
export function readChanged(versions: Versions): ReadonlyMap<number, KeptParagraph> {
  const { alignment, readables, changes, context } = versions;
  const changed = new Map<number, KeptParagraph>();
  const read = (index: number, { given, behind }: Sensed): void => {
    const { paragraph, facts } = given.hearing.readable;
    const known = alignment.sameAt(index);
    const isKept =
      known !== undefined && isSameGiven(known.given, given) && !holdsName(paragraph, changes.names);
    const claims = isKept
      ? known.claims
      : facts.quantities.length === 0
        ? null
        : readClaims(given, context, alignment.formerAt(index)?.claims ?? null);
    changed.set(index, { paragraph, given, behind, claims });
  };
  const sensed = senseChanged(versions, hearChanged(versions));
  for (const [index, one] of sensed) read(index, one);
  if (changes.names.size === 0) return changed;
  for (let index = 0; index < readables.length; index++) {
    const known = alignment.sameAt(index);
    if (known === undefined || known.claims === null || sensed.has(index)) continue;
    if (holdsName(known.paragraph, changes.names)) read(index, known);
  }
  return changed;
}

/** With more names than this, it costs less to read all paragraphs again than to look for the names. */
const MOST_NAMES = 40;

function holdsName({ words }: Paragraph, names: ReadonlySet<string>): boolean {
  if (names.size > MOST_NAMES) return true;
  for (const name of names) if (words.includes(name)) return true;
  return false;
}

/** Hears again who speaks where the prose, a statement or the kind or name of a speaker has changed. */
function hearChanged({
  before,
  readables,
  attributions,
  sources,
  changes,
  alignment,
  context,
}: Versions): ReadonlyMap<number, Hearing> {
  const { orderOf, judge } = context;
  const statements = statementChanges(before?.attributions ?? [], attributions);
  const fresh = readables.slice(alignment.from, alignment.to);
  const positions = new Set(fresh.map((_, i) => alignment.from + i));
  const settled = new Set([...fresh, ...alignment.replaced].map(({ paragraph }) => paragraph));
  const add = (paragraph: Paragraph): void => {
    const index = settled.has(paragraph) ? -1 : orderOf(paragraph);
    if (index >= 0) positions.add(index);
  };
  for (const paragraph of statements.paragraphs) add(paragraph);
  if (changes.ids.size > 0) {
    for (const { sourceId, source, cue, content } of attributions) {
      if (sourceId === null || !changes.ids.has(sourceId)) continue;
      for (const { paragraph } of [...source, ...cue, ...content]) add(paragraph);
    }
  }
  const factsOf = (paragraph: Paragraph) => readables[orderOf(paragraph)]?.facts;
  const heard = new Map<number, Hearing>();
  for (const index of positions) {
    const readable = readables[index];
    if (readable === undefined) continue;
    const known = alignment.sameAt(index)?.given.hearing.statements ?? [];
    const said = statements.of(readable.paragraph, known);
    heard.set(index, hear(readable, said, { traits: sources.traits, factsOf, judge: judge.polls }));
  }
  return heard;
}

/** Reads on from every changed paragraph for as long as a reader knows anything else of surveys than before. */
function senseChanged(
  { before, readables, sources, isHeadlinePoll, alignment, context }: Versions,
  heard: ReadonlyMap<number, Hearing>,
): ReadonlyMap<number, Sensed> {
  const article: PollContext = { isHeadlinePoll, named: sources.pollsNamed };
  const renamed = changedPolls(before?.sources.pollsNamed ?? new Map(), sources.pollsNamed);
  const isBegunAnew = before !== null && before.isHeadlinePoll !== isHeadlinePoll;
  const starts = new Set([
    ...heard.keys(),
    ...renamed.map(context.orderOf),
    ...(isBegunAnew ? withShares(alignment, readables.length) : []),
    // The first paragraph may have become the headline, and what was the first may be it no longer.
    0,
    alignment.to,
  ]);
  const sensed = new Map<number, Sensed>();
  for (const start of [...starts].filter((index) => index >= 0).sort((a, b) => a - b)) {
    for (let index = start; index < readables.length && !sensed.has(index); index++) {
      const known = alignment.sameAt(index);
      const hearing = heard.get(index) ?? known?.given.hearing;
      if (hearing === undefined) break;
      const ahead = sensed.get(index - 1) ?? alignment.sameAt(index - 1);
      const sense = ahead?.behind ?? senseAtFirst(sources.polls);
      const behind = senseBehind(sense, hearing, article);
      const isFirst = index === 0 && readables.length > 1;
      sensed.set(index, { given: give(hearing, sense, behind, isFirst, article), behind });
      if (known !== undefined && isSameSense(known.behind, behind)) break;
    }
  }
  return sensed;
}

/** The paragraphs whose figures may go on with a survey. */
function withShares({ sameAt }: Alignment<KeptParagraph>, count: number): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < count; index++)
    if (sameAt(index)?.given.hearing.hasShares) positions.push(index);
  return positions;
}

function give(
  hearing: Hearing,
  sense: PollSense,
  { isPassage }: PollSense,
  isFirst: boolean,
  article: PollContext,
): Given {
  const { paragraph, facts } = hearing.readable;
  const mayBePoll = isPassage || facts.quantities.some(({ kind }) => kind === 'poll');
  return {
    hearing,
    inHeadline: isHeadline(paragraph, isFirst),
    isPassage,
    polls: mayBePoll ? pollsInMind(sense, paragraph, article) : [],
  };
}
