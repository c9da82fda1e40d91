import { once } from 'node:events';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  RegistrationRequest,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { heapOf, peakOf, startChild } from './child';
import type { Answer, Contestant } from './contestant';
import { applyEdit, type Edit } from './edits';

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

/** How a language server is started. */
export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Whether its heap is to be asked for; only where Node runs it. */
  readonly tellsHeap: boolean;
}

/**
 * Starts a language server that speaks over standard streams, up to the end of the handshake. An answer is timed from
 * the moment before the change is sent to the moment when the diagnostics that were asked for right behind it are
 * there as objects.
 */
export async function startLanguageServer({
  name,
  command,
  args,
  tellsHeap,
}: ServerCommand): Promise<Contestant> {
  const child = startChild(command, args, tellsHeap);
  const connection = createProtocolConnection(child.stdout, child.stdin);
  answerAsEditor(connection);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: EDITOR,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  let opened = 0;
  let version = 1;
  let resultId: string | undefined;
  const uri = () => `file:///benchmark/article-${opened}.md`;

  async function pull(started: number): Promise<Answer> {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uri() },
      ...(resultId === undefined ? {} : { previousResultId: resultId }),
    });
    const milliseconds = performance.now() - started;
    if (report.kind !== 'full') throw new Error(`${name} has nothing new to say of a text that has changed.`);
    resultId = report.resultId;
    return { milliseconds, findings: report.items.length };
  }

  async function close(): Promise<void> {
    if (opened === 0) return;
    resultId = undefined;
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uri() },
    });
  }

  return {
    name,
    close,
    async open(article) {
      await close();
      opened += 1;
      version = 1;
      const started = performance.now();
      const textDocument = { uri: uri(), languageId: 'markdown', version, text: article };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return pull(started);
    },
    async change({ before, edits }) {
      const contentChanges = toContentChanges(before, edits);
      version += 1;
      const started = performance.now();
      const textDocument = { uri: uri(), version };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges,
      });
      return pull(started);
    },
    async memory() {
      return { peak: peakOf(child), heap: tellsHeap ? await heapOf(child) : null };
    },
    async stop() {
      const exit = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exit;
      connection.dispose();
    },
  };
}

/** What a server may ask of its editor before it answers. */
function answerAsEditor(connection: ProtocolConnection): void {
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
}

function toContentChanges(before: string, edits: readonly Edit[]): TextDocumentContentChangeEvent[] {
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
