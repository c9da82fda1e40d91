import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckSettings } from '../core/check/check-article';
import { whyNoNews } from '../core/config/article-scope';
import { noNewsWords } from '../core/config/no-news-words';

/** Says in the log why an open document has no findings, once for each. */
export interface LeftAlone {
  tell(document: TextDocument, settings: CheckSettings): void;
  closed(uri: string): void;
}

/** Begins with nothing told. The log names no file: it may be named after a source. */
export function createLeftAlone(connection: Connection): LeftAlone {
  const told = new Set<string>();
  return {
    tell(document, { configuration, address }) {
      const { uri } = document;
      if (told.has(uri)) return;
      const reason = whyNoNews(configuration, address, document.getText());
      if (reason === null) return;
      told.add(uri);
      connection.console.info(`A document is ${noNewsWords(reason, uri)}`);
    },
    closed(uri) {
      told.delete(uri);
    },
  };
}
