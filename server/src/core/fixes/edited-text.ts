import type { Draft } from '../prose/draft';
import type { Passage } from '../story/passage';
import type { Story } from '../story/story';
import type { Analysis } from '../terms/analysis';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

/** The file that a fix edits, with the story that was read in it. */
export interface EditedText extends Pick<Analysis, 'text' | 'blocks' | 'frontMatter'> {
  readonly draft: Draft;
  readonly story: Story;
  readonly lines: LineIndex;
}

/** Where a passage stands in the file, as a source span in UTF-16 code units. */
export function spanOf({ draft }: EditedText, { place }: Passage): Span {
  return draft.sourceOf(place);
}
