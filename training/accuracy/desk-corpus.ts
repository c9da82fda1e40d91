import type { Span } from '../../server/src/core/text/span';

/** A story as a standards editor read it before anything was run on it. Spans in UTF-16 code units of `text`. */
export interface DeskStory {
  readonly id: string;
  readonly text: string;
  /** Only some of its figures are marked: found ones that are not among them are no mistake. */
  readonly sampled: boolean;
  readonly quotes: readonly { readonly span: Span; readonly speaker: string | null }[];
  /** Words in quotation marks that nobody is quoted as saying. */
  readonly scare: readonly Span[];
  /** The unnamed ones. */
  readonly sources: readonly {
    readonly kinds: readonly string[];
    readonly mentions: readonly Span[];
    readonly optional?: boolean;
  }[];
  readonly claims: readonly {
    readonly span: Span;
    readonly credit: Span | null;
    readonly optional?: boolean;
  }[];
  readonly asks: readonly DeskAsk[];
}

/** What an editor would put to the writer: not to print unasked, or defensible. */
export interface DeskAsk {
  /** One of the rules, or `other`. */
  readonly rule: string;
  readonly span: Span;
  readonly weight: 'must' | 'may';
  /** Asked before, about the same: not looked for again. */
  readonly second?: boolean;
}

/** A finding that was judged later, by two independent readings of the story and the finding alone. */
export interface JudgedFinding {
  readonly id: string;
  readonly rule: string;
  readonly span: Span;
  readonly verdicts: readonly string[];
}

/** True for the first line of a corpus in this form. */
export function isDeskCorpus(lines: string): boolean {
  const [first = ''] = lines.split('\n', 1);
  return first.trim() !== '' && 'asks' in JSON.parse(first);
}

/**
 * Reads a corpus in this form, one story a line.
 *
 * @throws Error naming the line that is no such story.
 */
export function readDeskCorpus(lines: string): readonly DeskStory[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const story: Partial<DeskStory> = JSON.parse(line);
    const lists = [story.quotes, story.scare, story.sources, story.claims, story.asks];
    if (typeof story.id !== 'string' || typeof story.text !== 'string' || !lists.every(Array.isArray))
      throw new Error(
        `Line ${index + 1} is no story as an editor read it: it needs "id", "text", "quotes", "scare", "sources", "claims" and "asks".`,
      );
    return [story as DeskStory];
  });
}

/** Reads findings that were judged later, one a line. */
export function readJudged(lines: string): readonly JudgedFinding[] {
  return lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as JudgedFinding]));
}
