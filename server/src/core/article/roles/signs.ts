import type { RoleJudge, RoleSigns } from '../../language/judge';
import type { Paragraph } from '../../prose/paragraph';
import { between, unchangedEnds } from '../../text/sequence';

/** A paragraph with what it tells of its role by itself, wherever it stands. */
export interface SignedParagraph {
  readonly paragraph: Paragraph;
  readonly signs: RoleSigns;
  /** All its words are those of one link. */
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

function isLink({ links: [first, ...others], words }: Paragraph): boolean {
  if (first === undefined || others.length > 0) return false;
  return first.span[0] === 0 && first.span[1] === words.length;
}
