import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  RegistrationRequest,
  type ServerCapabilities,
  SetTraceNotification,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { endProcess } from '../../../scripts/setup/processes.mjs';
import { applyEdit } from '../edits';
import { type Command, heapOf, peakOf, startChild } from './child';
import type { Answer, Change, Contestant } from './contestant';

/** An editor that asks for diagnostics, shows all that they can carry, and has no settings. */
const EDITOR: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** What is special about a language server. */
export interface ServerTraits {
  /** Whether it can be asked for its heap; only where Node runs it. */
  readonly tellsHeap: boolean;
  /** Whether it may hold an answer back until it hears something more. */
  readonly needsNudges: boolean;
}

/** How long a server that needs nudges is waited for, in milliseconds. */
const NUDGE_AFTER = 1_000;

/**
 * Starts a language server that speaks over standard streams, up to the end of the handshake. An answer is timed from
 * the moment before the change is sent to the moment when the diagnostics, which are asked for right behind it, are
 * there as objects.
 */
export async function startLanguageServer(
  command: Command,
  { tellsHeap, needsNudges }: ServerTraits,
): Promise<Contestant> {
  const child = startChild(command, { hasMessages: false, tellsHeap });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  answerAsEditor(connection);
  connection.listen();

  const nudging = needsNudges ? nudgingOver(connection) : <T>(request: Promise<T>) => request;
  const takesEdits = await shakeHands(connection, nudging);
  let opened = 0;
  let version = 1;
  let resultId: string | undefined;
  let findings = 0;
  const uri = () => `file:///benchmark/article-${opened}.md`;

  async function pull(started: number): Promise<Answer> {
    const report = await nudging(
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uri() },
        ...(resultId === undefined ? {} : { previousResultId: resultId }),
      }),
    );
    const milliseconds = performance.now() - started;
    resultId = report.resultId;
    if (report.kind === 'full') findings = report.items.length;
    return { milliseconds, findings };
  }

  async function close(): Promise<void> {
    if (opened === 0) return;
    resultId = undefined;
    const textDocument = { uri: uri() };
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    // It has closed it when it has answered what was asked behind it; who asks for its heap is heard elsewhere.
    await nudging(connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }));
  }

  return {
    close,
    async open(article) {
      await close();
      opened += 1;
      version = 1;
      const textDocument = { uri: uri(), languageId: 'markdown', version, text: article };
      const started = performance.now();
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return pull(started);
    },
    async change(change) {
      const contentChanges = takesEdits ? toContentChanges(change) : [{ text: change.after }];
      version += 1;
      const textDocument = { uri: uri(), version };
      const started = performance.now();
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges,
      });
      return pull(started);
    },
    peak: () => peakOf(child),
    heap: () => heapOf(child),
    stop() {
      connection.dispose();
      endProcess(child);
    },
  };
}

/** Does something to a question that a server was asked, until it answers. */
type Waiting = <T>(request: Promise<T>) => Promise<T>;

/** While an answer is waited for, says something that means nothing. */
function nudgingOver(connection: ProtocolConnection): Waiting {
  return (request) => {
    const nudge = () => connection.sendNotification(SetTraceNotification.type, { value: 'off' });
    const timer = setInterval(nudge, NUDGE_AFTER);
    return request.finally(() => clearInterval(timer));
  };
}

/** @returns whether the server takes edits; else it wants the whole text after each change. */
async function shakeHands(connection: ProtocolConnection, waiting: Waiting): Promise<boolean> {
  const { capabilities } = await waiting(
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: EDITOR,
    }),
  );
  await connection.sendNotification(InitializedNotification.type, {});
  return syncOf(capabilities) === TextDocumentSyncKind.Incremental;
}

function syncOf({ textDocumentSync }: ServerCapabilities): TextDocumentSyncKind | undefined {
  return typeof textDocumentSync === 'object' ? textDocumentSync.change : textDocumentSync;
}

/** What a server may ask of its editor before it answers. */
function answerAsEditor(connection: ProtocolConnection): void {
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
}

function toContentChanges({ before, edits }: Change): TextDocumentContentChangeEvent[] {
  const changes: TextDocumentContentChangeEvent[] = [];
  let text = before;
  for (const edit of edits) {
    changes.push({
      range: { start: positionAt(text, edit.start), end: positionAt(text, edit.end) },
      text: edit.text,
    });
    text = applyEdit(text, edit);
  }
  return changes;
}

function positionAt(text: string, offset: number): Position {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length - 1;
  return { line, character: offset - lineStart };
}
