import type { Judge } from '../language/judge';
import type { Paragraph, Place } from '../prose/paragraph';
import type { Readable } from '../terms/facts';
import type { People } from '../terms/person';
import type { PollRecord } from '../terms/poll';
import type { Tables } from '../terms/tables';
import { areSameItems } from '../text/sequence';
import { type KeptSources, keepSources } from './kept-sources';
import type { ParagraphRows, Rows } from './paragraph-rows';
import { type Neighbourhood, paragraphView, type ViewSurroundings } from './paragraph-view';
import { type Passage, passageOf } from './passage';
import { type PollParts, pollView } from './poll-view';
import { sortRows } from './rows';
import type { ParagraphView, PollView, SourceView } from './views';

/** One version of an article, as rules see it: no markup, no offset of the file. */
export interface Story {
  readonly paragraphs: readonly ParagraphView[];
  /** In the order of their first mention. */
  readonly sources: readonly SourceView[];
  /** Unnamed people and groups who speak to the article itself, in the order in which it brings them in. */
  readonly unnamed: readonly SourceView[];
  readonly polls: readonly PollView[];
  /** The position among all paragraphs of the one that a passage stands in, from 0. */
  indexOf(passage: Passage): number;
}

/** What a story is put together from. */
export interface StoryParts {
  readonly readables: readonly Readable[];
  readonly tables: Tables;
  readonly people: People;
  readonly judge: Judge;
}

/** A story that remembers the version before: views of what did not change are the same objects. */
export interface KeptStory {
  readonly story: Story;
  readonly rows: Rows;
  readonly paragraphs: ReadonlyMap<ParagraphRows, KeptParagraph>;
  readonly sources: KeptSources;
  readonly polls: ReadonlyMap<PollRecord<Place>, KeptPoll>;
  readonly surroundings: Surroundings;
}

interface KeptParagraph extends Neighbourhood {
  readonly view: ParagraphView;
}

interface KeptPoll extends PollParts {
  readonly view: PollView;
}

/** The same for all versions of an article, so that a view that is kept holds no version but its own. */
interface Surroundings extends ViewSurroundings {
  readonly readables: WeakMap<Paragraph, Readable>;
}

// V8 gives nearly every copy that is made by spreading a shape of its own, which is larger than the copy.

function keptParagraph(hood: Neighbourhood, surroundings: Surroundings): KeptParagraph {
  const { before, here, behind } = hood;
  return { before, here, behind, view: paragraphView(hood, surroundings) };
}

/** Makes the reading surface of an article. */
export function keepStory(parts: StoryParts, before: KeptStory | null): KeptStory {
  const { readables, tables, people, judge } = parts;
  const surroundings = before?.surroundings ?? surroundingsFor(judge);
  for (const readable of readables) surroundings.readables.set(readable.paragraph, readable);
  const rows = sortRows(readables, tables, people, before?.rows ?? null);
  const kept = new Map<ParagraphRows, KeptParagraph>();
  const paragraphs = rows.paragraphs.map((here, i) => {
    const hood = { before: rows.paragraphs[i - 1] ?? null, here, behind: rows.paragraphs[i + 1] ?? null };
    const last = before?.paragraphs.get(here);
    const isKept = last !== undefined && last.before === hood.before && last.behind === hood.behind;
    const one = isKept ? last : keptParagraph(hood, surroundings);
    kept.set(here, one);
    return one.view;
  });
  const sources = keepSources({ rows, tables, paragraphs, surroundings }, before);
  const polls = keepPolls(rows, tables, paragraphs, sources.views, surroundings, before);
  const views = [...sources.views.values()].map(({ view }) => view);
  const story: Story = {
    paragraphs,
    sources: views,
    unnamed: views.filter(({ isUnnamed, firstMention }) => isUnnamed && firstMention !== null),
    polls: [...polls.values()].map(({ view }) => view),
    indexOf: ({ place }) => rows.indexOf.get(place.paragraph) ?? -1,
  };
  return { story, rows, paragraphs: kept, sources, polls, surroundings };
}

function surroundingsFor(judge: Judge): Surroundings {
  const readables = new WeakMap<Paragraph, Readable>();
  return {
    judge,
    readables,
    readableOf({ paragraph }) {
      const readable = readables.get(paragraph);
      if (readable === undefined) throw new RangeError('The place belongs to no version of the story.');
      return readable;
    },
  };
}

function keepPolls(
  rows: Rows,
  tables: Tables,
  paragraphs: readonly ParagraphView[],
  sources: KeptSources['views'],
  surroundings: Surroundings,
  before: KeptStory | null,
): ReadonlyMap<PollRecord<Place>, KeptPoll> {
  if (tables.polls.length === 0) return new Map();
  const byId = new Map(tables.claims.map((claim) => [claim.id, claim]));
  const isPollsterTold = tables.polls.some(({ pollster }) => pollster !== null);
  const passageAt = (place: Place) => passageOf(surroundings.readableOf(place), place.span);
  const speakerOf = (key: string | null) => (key === null ? null : (sources.get(key)?.view ?? null));
  return new Map(
    tables.polls.map((row) => {
      const claims = row.claims.flatMap((id) => byId.get(id) ?? []);
      const indices = new Set([row, ...claims].map(({ span }) => rows.indexOf.get(span.paragraph) ?? -1));
      const around = [...indices].flatMap((i) => paragraphs[i] ?? []);
      const voices = [row, ...claims].map(({ sourceId }) => speakerOf(sourceId));
      const parts = { row, claims, paragraphs: around, voices, isPollsterTold };
      const last = before?.polls.get(row);
      const isKept =
        last?.isPollsterTold === isPollsterTold &&
        areSameItems(last.claims, claims) &&
        areSameItems(last.voices, voices) &&
        areSameItems(last.paragraphs, around);
      return [row, isKept ? last : { ...parts, view: pollView(parts, passageAt, speakerOf) }];
    }),
  );
}
