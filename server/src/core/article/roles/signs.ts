import type { RoleJudge, RoleSigns } from '../../language/judge';
import type { Paragraph } from '../../prose/paragraph';
import { between, unchangedEnds } from '../../text/sequence';

/** A paragraph with what it tells of its role by itself, wherever it stands. */
export interface SignedParagraph {
  readonly paragraph: Paragraph;
  readonly signs: RoleSigns;
  /** Its words are those of one link; in a list, most of them, beside an outlet or a day. */
  readonly isLink: boolean;
}

/** Looks at each paragraph by itself; at those only that the version before did not have. */
export function keepSigns(
  paragraphs: readonly Paragraph[],
  before: readonly SignedParagraph[],
  judge: RoleJudge,
): readonly SignedParagraph[] {
  const ends = unchangedEnds(before, paragraphs, (last, paragraph) => last.paragraph === paragraph);
  const fresh = between(paragraphs, ends).map((paragraph) => ({
    paragraph,
    signs: judge.signsOf(paragraph.words),
    isLink: isLink(paragraph),
  }));
  if (fresh.length === 0 && paragraphs.length === before.length) return before;
  return [...before.slice(0, ends.head), ...fresh, ...before.slice(before.length - ends.tail)];
}

/** How much of a list item is the link, where it lists other stories. */
const MOST_OF_IT = 0.5;

function isLink({ links: [first, ...others], words, kind }: Paragraph): boolean {
  if (first === undefined || others.length > 0) return false;
  const [start, end] = first.span;
  const share = (end - start) / words.length;
  return share === 1 || (kind === 'list-item' && share >= MOST_OF_IT);
}
