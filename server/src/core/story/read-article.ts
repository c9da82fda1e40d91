import type { Language } from '../language/language';
import type { Draft } from '../prose/draft';
import type { Analysis } from '../terms/analysis';
import type { Story } from './story';

/** One version of an article, read: what stands in the file, and what was read in it. */
export interface ReadArticle extends Analysis {
  readonly draft: Draft;
  readonly story: Story;
  readonly language: Language;
  /** The id under which the analysis has a source or claim of the story. */
  idOf(key: string): string;
}
