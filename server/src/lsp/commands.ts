import { writeSourceList } from '../core/export/source-list';
import type { Article } from './article';

/** The command that answers with the Markdown source list of a document; its one argument is the document's URI. */
export const SOURCE_LIST_COMMAND = 'onTheRecord.sourceList';

/** The command that shows a place of an open article; its arguments are the document's URI and a range. */
export const GO_TO_COMMAND = 'onTheRecord.goTo';

/** The command that shows the page of a rule; its one argument is the rule's id. */
export const RULE_PAGE_COMMAND = 'onTheRecord.openRulePage';

/** The Markdown source list of an article, named after its file. */
export function sourceList(article: Article): string {
  return writeSourceList(article.analysis, fileName(article.uri));
}

function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
