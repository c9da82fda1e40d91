import type { Connection } from 'vscode-languageserver';
import type { Article } from './article';

/** Says in the log which rules failed in an open article, each once; the log names no article. */
export interface FailureLog {
  tell(article: Article): void;
  closed(uri: string): void;
}

/** Begins with nothing told. */
export function createFailureLog(connection: Connection): FailureLog {
  const told = new Map<string, Set<string>>();
  return {
    tell({ uri, failed }) {
      if (failed.length === 0) return;
      const known = told.get(uri) ?? new Set();
      told.set(uri, known);
      for (const { rule, where } of failed.filter((failure) => !known.has(failure.rule))) {
        known.add(rule);
        connection.console.error(
          `The rule ${rule} failed in a document and is left out there; all others are asked. ${where}`,
        );
      }
    },
    closed(uri) {
      told.delete(uri);
    },
  };
}
