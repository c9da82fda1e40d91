import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  LSPErrorCodes,
  PositionEncodingKind,
  Range,
  ResponseError,
  type ShowDocumentParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRuleId } from '../core/config/rule-ids';
import type { Engine } from '../core/engine';
import type { Article } from './article';
import { createArticles } from './articles';
import { type ClientSupport, readClientSupport } from './client-support';
import { codeActionsAt, resolveCodeAction } from './code-actions';
import { GO_TO_COMMAND, RULE_PAGE_COMMAND, SOURCE_LIST_COMMAND, sourceList } from './commands';
import { createDelivery, PUSH_DELAY_MS, start } from './delivery';
import { type DiagnosticStyle, NO_DIAGNOSTICS } from './diagnostics';
import { isOfHouse } from './house';
import { connectHouse } from './house-connection';
import { hoverAt } from './hover';
import { CARET_NOTIFICATION, isCaret } from './quiet-typing';

/** What the entry of one platform gives to the server. */
export interface ServerOptions {
  readonly version: string;
  readonly loadEngine: () => Engine;
  /** The folder with the rules' pages, as a URI that ends in a slash; null where there is none. */
  readonly rulePages: string | null;
  /** The text of a file by its URI; null where there is none. Rejects where there is one that cannot be read. */
  readonly readText: (uri: string) => Promise<string | null>;
}

/** Wires the language features to a connection. Returns when the connection listens. */
export function serve(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const articles = createArticles(options.loadEngine);
  const house = connectHouse(
    connection,
    {
      readText: async (uri) => documents.get(uri)?.getText() ?? options.readText(uri),
      versionOf: (uri) => documents.get(uri)?.version ?? null,
    },
    recheck,
  );
  const edits = new Map<string, ReturnType<typeof setTimeout>>();
  let support: ClientSupport = readClientSupport({}, false);
  let style: DiagnosticStyle = { rulePages: options.rulePages, supports: support.diagnostics };

  // Nobody waits for an answer here: the log says what went wrong.
  const delivery = createDelivery({
    connection,
    support: () => support,
    style: () => style,
    read(uri) {
      try {
        return read(uri);
      } catch {
        return null;
      }
    },
    visit: (uri) => visit(uri).catch(() => null),
  });

  connection.onInitialize((params): InitializeResult => {
    support = readClientSupport(params.capabilities, options.rulePages !== null);
    style = { rulePages: options.rulePages, supports: support.diagnostics };
    house.introduce(params, support.settings);
    return {
      serverInfo: { name: 'On the Record', version: options.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        ...(support.codeActions.literals
          ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: true } }
          : {}),
        executeCommandProvider: { commands: [SOURCE_LIST_COMMAND, GO_TO_COMMAND, RULE_PAGE_COMMAND] },
        ...(support.pull
          ? {
              diagnosticProvider: {
                identifier: 'on-the-record',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });

  connection.onInitialized(() => house.subscribe());

  /** Article text never reaches the log: of an error only its type and where it happened. */
  function read(uri: string): Article | null {
    const document = documents.get(uri);
    if (document === undefined) return null;
    try {
      return articles.read(document, house.settingsOf(uri));
    } catch (error) {
      connection.console.error(`Could not read ${uri}: ${whereItHappened(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, 'The article could not be read; see the output.');
    }
  }

  /** Reads an article in the settings of its house as they are now. */
  async function visit(uri: string): Promise<Article | null> {
    const document = documents.get(uri);
    if (document !== undefined) await house.visit(document);
    return read(uri);
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await pendingMessages();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const article = await visit(textDocument.uri);
    return article === null ? NO_DIAGNOSTICS : delivery.report(article, previousResultId);
  });

  connection.onHover(({ textDocument, position }) => {
    const article = read(textDocument.uri);
    return article === null ? null : hoverAt(article, position, support.hover);
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const article = await visit(textDocument.uri);
    return article === null ? [] : codeActionsAt(article, range, context, support.codeActions);
  });

  connection.onCodeActionResolve((action) => {
    const resolved = resolveCodeAction(action, read, support.codeActions);
    if (resolved === null) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed; ask again.');
    }
    return resolved;
  });

  connection.onExecuteCommand(async ({ command, arguments: [first, second] = [] }) => {
    switch (command) {
      case SOURCE_LIST_COMMAND:
        return sourceList(openArticle(first));
      case GO_TO_COMMAND:
        if (!Range.is(second)) throw new ResponseError(ErrorCodes.InvalidParams, 'Give a range to go to.');
        await show({ uri: openFile(first), selection: second, takeFocus: true });
        return null;
      case RULE_PAGE_COMMAND:
        await show({ uri: pageOf(first), takeFocus: true });
        return null;
      default:
        throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
    }
  });

  /** An article, or a file of the house. */
  function openFile(uri: unknown): string {
    return typeof uri === 'string' && isOfHouse(uri) ? uri : openArticle(uri).uri;
  }

  function openArticle(uri: unknown): Article {
    const article = typeof uri === 'string' ? read(uri) : null;
    if (article === null) {
      throw new ResponseError(ErrorCodes.InvalidParams, 'Give the URI of an open Markdown article.');
    }
    return article;
  }

  function pageOf(rule: unknown): string {
    if (options.rulePages === null || typeof rule !== 'string' || !isRuleId(rule)) {
      throw new ResponseError(ErrorCodes.InvalidParams, 'Give the id of a rule that has a page.');
    }
    return `${options.rulePages}${rule}.md`;
  }

  async function show(params: ShowDocumentParams): Promise<void> {
    if (support.codeActions.showDocument) await connection.window.showDocument(params);
  }

  connection.onNotification(CARET_NOTIFICATION, (params: unknown) => {
    if (isCaret(params) && documents.get(params.uri) !== undefined) delivery.caretMoved(params);
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isOfHouse(uri)) houseChanged(uri);
    else delivery.changed(uri);
  });

  documents.onDidClose(({ document: { uri } }) => {
    if (isOfHouse(uri)) return houseChanged(uri);
    articles.close(uri);
    house.close(uri);
    delivery.closed(uri);
  });

  /** A file of the house is being edited, or was closed with its edits thrown away. */
  function houseChanged(uri: string): void {
    start(edits, uri, PUSH_DELAY_MS, async () => {
      await house.fileChanged(uri);
      recheck();
    });
  }

  /** The settings have changed, or a file of the house. */
  function recheck(): void {
    articles.recheck();
    delivery.refresh(documents.keys());
  }

  documents.listen(connection);
  connection.listen();
}

/** Lets the messages that have arrived be seen first, so that a cancelled or outdated question is not answered. */
function pendingMessages(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function whereItHappened(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
