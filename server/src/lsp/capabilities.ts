import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { GO_TO_COMMAND, RULE_PAGE_COMMAND, SOURCE_LIST_COMMAND } from './commands';

/** What the server offers to a client, as far as the client can take it. */
export function capabilitiesFor(support: ClientSupport): ServerCapabilities {
  return {
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
  };
}
