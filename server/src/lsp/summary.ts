import type { CheckSettings } from '../core/check/check-article';
import { whyNoNews } from '../core/config/article-scope';
import { noNewsWords } from '../core/config/no-news-words';
import { INVENTORY, PROFILES, type ProfileName } from '../core/config/profiles';
import { countSources, readFigureCount, readUnnamedCount } from '../core/wording/counts';
import { readCount } from '../core/wording/numbers';
import { capitalized } from '../core/wording/text';
import type { Article } from './article';

/** The request for what a status item says of an open document, `{uri}`: a {@link Summary}, or null for no article. */
export const SUMMARY_REQUEST = 'onTheRecord/summary';

/** What an editor says of the document in front. */
export interface Summary {
  readonly mode: ProfileName;
  readonly modeTitle: string;
  /** Why the document is not checked, and how to have it read; null for news. */
  readonly notChecked: string | null;
  /** It is its name alone that says that it is no news. */
  readonly isNameOnly: boolean;
  /** "8 unnamed sources, 2 without a reason". */
  readonly sources: string;
  /** "10 figures, 1 without a source". */
  readonly figures: string;
  /** What is left out because it failed; null where nothing is. */
  readonly leftOut: string | null;
  /** How many questions are open. */
  readonly questions: number;
}

/** Sums an article up in the mode that it is read in. */
export function summarize(article: Article, { configuration, address }: CheckSettings): Summary {
  const { analysis, uri, findings, failed } = article;
  const reason = whyNoNews(configuration, address, analysis.text);
  const counts = countSources(analysis);
  return {
    mode: configuration.profile,
    modeTitle: PROFILES[configuration.profile].title,
    notChecked: reason === null ? null : capitalized(noNewsWords(reason, uri)),
    isNameOnly: reason === 'name',
    sources: readUnnamedCount(counts),
    figures: readFigureCount(counts),
    leftOut: failed.length === 0 ? null : `${readCount(failed.length, 'rule')} failed; see the output`,
    questions: findings.filter(({ rule }) => !INVENTORY.has(rule)).length,
  };
}
