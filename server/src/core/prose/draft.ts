import { Positions } from '../text/positions';
import { between, sameEnds, unchangedEnds } from '../text/sequence';
import type { Span } from '../text/span';
import { lastBeginningBefore } from '../text/span-index';
import { type About, NOTHING_ABOUT, readAbout } from './about';
import type { Block } from './block';
import type { Comment } from './comments';
import type { FrontMatter } from './front-matter';
import type { IsUnfinished } from './line-breaks';
import type { Form, Paragraph, Place, ProseLink, ProseRun } from './paragraph';
import { type Prose, readProse } from './prose';
import { toSource } from './source-map';

/** One version of a file. What did not change is the same object as in the version before. */
export interface Draft {
  /** The text of the file; source spans count in its UTF-16 code units. */
  readonly text: string;
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  /** What it was made of; the next version takes over what an edit left alone. */
  readonly prose: Prose;
  readonly frontMatter: FrontMatter | null;
  /** What it tells of the story. */
  readonly about: About;
  /** In the order of the text. */
  readonly comments: readonly Comment[];
  /** Where each paragraph stands among all. */
  readonly positions: Positions<Paragraph>;
  /** The position of a paragraph among all, or -1 for one of another version. */
  indexOf(paragraph: Paragraph): number;
  /** The paragraph that holds an offset of the file; null where none does. */
  paragraphAt(offset: number): Paragraph | null;
  /** A paragraph as it stands in this version; its span is a source span and covers its markup. */
  blockOf(paragraph: Paragraph): Block;
  /** Where a paragraph stands with its markup, as a source span. */
  spanOf(paragraph: Paragraph): Span;
  /** The one way from words to the file: a source span. Markup within the words is covered, markup around them is not. */
  sourceOf(place: Place): Span;
}

/**
 * Reads the paragraphs of a file.
 *
 * Paragraphs at the beginning and at the end that are as they were are the objects of the version before; what stands
 * between takes over the keys of what it replaces, in order.
 *
 * @param before the version before; null at the first reading.
 * @param isUnfinished tells words that no sentence ends with.
 */
export function readDraft(text: string, before: Draft | null = null, isUnfinished?: IsUnfinished): Draft {
  const prose = readProse(text, isUnfinished, before?.prose ?? null);
  const ordered = keptParagraphs(prose.blocks, before);
  return draftOf(text, prose, keptAbout(text, prose.frontMatter, before), ordered);
}

/**
 * The draft with other objects in the place of some paragraphs, for whoever keeps what was read of them: they are to be
 * read again, as something beside their words tells them to be read otherwise.
 *
 * @param isRead otherwise, by the paragraph and its position.
 */
export function withRenewed(
  { text, prose, about, paragraphs, positions }: Draft,
  isRead: (paragraph: Paragraph, position: number) => boolean,
): Draft {
  const renewed = paragraphs.map((one, i) => (isRead(one, i) ? { ...one } : one));
  const ends = sameEnds(paragraphs, renewed);
  return draftOf(text, prose, about, {
    paragraphs: renewed,
    positions: positions.next(renewed, ends, (one) => one),
  });
}

function draftOf(
  text: string,
  prose: Prose,
  about: About,
  { paragraphs, positions }: Pick<Draft, 'paragraphs' | 'positions'>,
): Draft {
  const { blocks, frontMatter, comments } = prose;
  const blockOf = (paragraph: Paragraph): Block => {
    const block = blocks[positions.at(paragraph)];
    if (block === undefined) throw new RangeError('The paragraph belongs to another version of the file.');
    return block;
  };
  return {
    text,
    prose,
    paragraphs,
    frontMatter,
    about,
    comments,
    positions,
    indexOf: (paragraph) => positions.at(paragraph),
    blockOf,
    paragraphAt(offset) {
      const i = lastBeginningBefore(blocks, offset);
      return offset < (blocks[i]?.span[1] ?? 0) ? (paragraphs[i] ?? null) : null;
    },
    spanOf: (paragraph) => blockOf(paragraph).span,
    sourceOf: ({ paragraph, span }) => toSource(blockOf(paragraph), span),
  };
}

/** The same object where the same is written. */
function keptAbout(text: string, frontMatter: FrontMatter | null, before: Draft | null): About {
  if (frontMatter === null) return NOTHING_ABOUT;
  const last = before?.frontMatter ?? null;
  const isSame =
    last !== null &&
    last.format === frontMatter.format &&
    before?.text.slice(...last.content) === text.slice(...frontMatter.content);
  return isSame && before !== null ? before.about : readAbout(text, frontMatter);
}

function keptParagraphs(
  blocks: readonly Block[],
  before: Draft | null,
): Pick<Draft, 'paragraphs' | 'positions'> {
  const last = before?.paragraphs ?? [];
  const ends = unchangedEnds(last, blocks, isSame);
  const replaced = between(last, ends);
  const added = between(blocks, ends);
  let key = -1;
  if (added.length > replaced.length) for (const one of last) key = Math.max(key, one.key);
  const fresh = added.map((block, i) => toParagraph(block, replaced[i]?.key ?? ++key));
  const paragraphs = [...last.slice(0, ends.head), ...fresh, ...last.slice(last.length - ends.tail)];
  return {
    paragraphs,
    positions:
      before === null ? Positions.of(paragraphs) : before.positions.next(paragraphs, ends, (one) => one),
  };
}

function toParagraph({ kind, level, quoteDepth, form, text, links, runs }: Block, key: number): Paragraph {
  return { key, kind, level, quoteDepth, form, words: text, links, runs };
}

function isSame(paragraph: Paragraph, block: Block): boolean {
  const isPlacedAlike =
    block.kind === paragraph.kind &&
    block.level === paragraph.level &&
    block.quoteDepth === paragraph.quoteDepth &&
    isSameForm(block.form, paragraph.form);
  // A block that was taken over has the runs of the one before.
  if (!isPlacedAlike || block.runs === paragraph.runs) return isPlacedAlike;
  return (
    block.text === paragraph.words &&
    areSame(block.links, paragraph.links, isSameLink) &&
    areSame(block.runs, paragraph.runs, isSameRun)
  );
}

function isSameForm(a: Form, b: Form): boolean {
  return a === b || (a.set === b.set && a.named === b.named && a.besideImage === b.besideImage);
}

function areSame<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((x, i) => {
      const y = b[i];
      return y !== undefined && same(x, y);
    })
  );
}

function isSameLink(a: ProseLink, b: ProseLink): boolean {
  return a.destination === b.destination && a.span[0] === b.span[0] && a.span[1] === b.span[1];
}

function isSameRun(a: ProseRun, b: ProseRun): boolean {
  return a.at === b.at && a.from === b.from && a.length === b.length && a.sourceLength === b.sourceLength;
}
