import { paragraphOf } from '../story/paragraphs';
import type { Passage } from '../story/passage';
import type { ReadArticle } from '../story/read-article';
import type { Span } from '../text/span';
import type { Place } from './page';

/** An article that a list is made of: it knows where on paper and where in the file something stands. */
export interface ListedArticle {
  readonly article: ReadArticle;
  /** Where a passage begins. */
  placeOf(passage: Passage): Place;
  /** Where a source span begins. */
  placeAt(span: Span): Place;
}

type ParagraphKey = Passage['place']['paragraph']['key'];

/** What is counted on paper: headlines, bylines and captions are found without a number. */
const COUNTED: ReadonlySet<string> = new Set(['body', 'transcript', 'question', 'answer']);

/** Numbers the paragraphs of a story from 1, as somebody counts who has it on paper. */
export function listedArticle(article: ReadArticle): ListedArticle {
  const { story, lines, draft, readables } = article;
  const counted = story.paragraphs.filter(({ role, kind }) => COUNTED.has(role) && kind !== 'heading');
  const numbers = new Map<ParagraphKey, number>(
    counted.map(({ passage }, i) => [passage.place.paragraph.key, i + 1]),
  );
  const numberOf = (key: ParagraphKey | undefined) => (key === undefined ? null : (numbers.get(key) ?? null));
  return {
    article,
    placeOf: ({ place }) => ({
      line: lines.placeOf(draft.sourceOf(place)[0]).line,
      paragraph: numberOf(place.paragraph.key),
    }),
    placeAt: (span) => {
      const index = paragraphOf(article, span);
      const key = index === null ? undefined : readables[index]?.paragraph.key;
      return { line: lines.placeOf(span[0]).line, paragraph: numberOf(key) };
    },
  };
}
