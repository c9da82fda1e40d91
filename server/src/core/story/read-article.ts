import type { Language } from '../language/language';
import type { Draft } from '../prose/draft';
import type { Analysis } from '../terms/analysis';
import type { FollowedCorrection } from '../terms/correction';
import type { Readable } from '../terms/facts';
import type { People } from '../terms/person';
import type { Tables } from '../terms/tables';
import { indexLines, type LineIndex } from '../text/line-index';
import { numberRows, withIds } from './number-rows';
import type { Story } from './story';
import { claimsInFile, quotationsInFile, sourcesInFile } from './to-analysis';
import type { SourceView } from './views';

/**
 * One version of an article, read: what stands in the file, and what was read in it. What belongs to the file is made
 * when somebody asks for it; rules look at the story alone.
 */
export interface ReadArticle extends Analysis {
  readonly draft: Draft;
  readonly story: Story;
  readonly language: Language;
  readonly lines: LineIndex;
  /** Whom its names name. */
  readonly people: People;
  /** What became of what the register sets right. */
  readonly followed: readonly FollowedCorrection[];
  /** A source of the tables, by its id, as the story has it. */
  readonly viewOf: (sourceId: string) => SourceView | undefined;
}

/** What a version of an article is put together from. */
export interface ArticleParts {
  readonly draft: Draft;
  readonly readables: readonly Readable[];
  readonly tables: Tables;
  readonly people: People;
  readonly story: Story;
  readonly language: Language;
  readonly followed: readonly FollowedCorrection[];
}

/** Opens the door between a story and its file. */
export function readArticle({
  draft,
  readables,
  tables,
  people,
  story,
  language,
  followed,
}: ArticleParts): ReadArticle {
  const numbers = once(() => numberRows(tables));
  const numbered = once(() => withIds(tables, numbers()));
  const views = once(
    () => new Map(story.sources.map((view) => [numbers().sources.get(view.key) ?? view.key, view])),
  );
  const sources = once(() => sourcesInFile(numbered(), draft));
  const claims = once(() => claimsInFile(numbered(), draft));
  const blocks = once(() =>
    readables.map(({ paragraph, facts }) => ({ block: draft.blockOf(paragraph), facts })),
  );
  const quotations = once(() => quotationsInFile(readables, draft));
  const lines = once(() => indexLines(draft.text));
  return {
    text: draft.text,
    frontMatter: draft.frontMatter,
    comments: draft.comments,
    draft,
    story,
    language,
    readables,
    people,
    followed,
    viewOf: (sourceId) => views().get(sourceId),
    get lines() {
      return lines();
    },
    get blocks() {
      return blocks();
    },
    get quotations() {
      return quotations();
    },
    get attributions() {
      return sources().attributions;
    },
    get sources() {
      return sources().sources;
    },
    get replies() {
      return sources().replies;
    },
    get anonymity() {
      return sources().anonymity;
    },
    get pronouns() {
      return sources().pronouns;
    },
    get secondHand() {
      return sources().secondHand;
    },
    get claims() {
      return claims().claims;
    },
    get claimRelations() {
      return claims().claimRelations;
    },
    get polls() {
      return claims().polls;
    },
  };
}

/** Makes something at the first call, and hands it out again at each further one. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
