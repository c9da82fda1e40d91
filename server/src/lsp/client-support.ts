import { type ClientCapabilities, type DiagnosticsCapabilities, MarkupKind } from 'vscode-languageserver';

/** What the client at the other end can do, as far as this server asks. */
export interface ClientSupport {
  /** It asks for diagnostics; to one that does not they are sent. */
  readonly pull: boolean;
  /** It can be told to ask again. */
  readonly refresh: boolean;
  readonly diagnostics: DiagnosticsCapabilities;
  /** The richest form of hover that it shows. */
  readonly hover: MarkupKind;
}

/** Reads the capabilities that a client sends with `initialize` (LSP 3.18). */
export function readClientSupport({ textDocument, workspace }: ClientCapabilities): ClientSupport {
  const { publishDiagnostics: push, diagnostic: pull, hover } = textDocument ?? {};
  const either = (name: 'relatedInformation' | 'codeDescriptionSupport' | 'dataSupport') =>
    push?.[name] === true || pull?.[name] === true;
  return {
    pull: pull !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    diagnostics: {
      relatedInformation: either('relatedInformation'),
      codeDescriptionSupport: either('codeDescriptionSupport'),
      dataSupport: either('dataSupport'),
    },
    hover: hover?.contentFormat?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
  };
}
