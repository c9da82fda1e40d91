import type { Draft } from '../prose/draft';
import type { Passage } from '../story/passage';
import type { ReadArticle } from '../story/read-article';
import type { Story } from '../story/story';
import type { Analysis } from '../terms/analysis';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

/** The file that a fix edits, with the story that was read in it. */
export interface EditedText
  extends Pick<Analysis, 'text' | 'blocks' | 'frontMatter'>,
    Pick<ReadArticle, 'language'> {
  readonly draft: Draft;
  readonly story: Story;
  readonly lines: LineIndex;
}

/** Where a passage stands in the file, as a source span in UTF-16 code units. */
export function spanOf({ draft }: EditedText, { place }: Passage): Span {
  return draft.sourceOf(place);
}

const LINE_BREAK = /\s*\n[\s>]*/g;

/** Does the file have the words of a passage and no markup between them? What takes their place cuts none in two. */
export function isPlain(text: EditedText, passage: Passage): boolean {
  return text.draft.text.slice(...spanOf(text, passage)).replace(LINE_BREAK, ' ') === passage.words;
}

/** What closes emphasis or a link, in HTML too, with the attributes that some dialects write behind it. */
const CLOSING_MARKUP =
  /(?:[*_]{1,3}|==|\]\([^()\s]*\)|\]\[[^[\]]*\]|\](?![([:])|<\/(?:a|abbr|b|cite|em|i|mark|small|span|strong|u)>|\{[:.#][^{}\n]*\})*/y;

/** Where something is put in behind a passage: behind the markup that closes there. A source offset in UTF-16 code units. */
export function behindMarkup(text: EditedText, passage: Passage): number {
  const [, end] = spanOf(text, passage);
  CLOSING_MARKUP.lastIndex = end;
  CLOSING_MARKUP.test(text.draft.text);
  return Math.max(end, CLOSING_MARKUP.lastIndex);
}
