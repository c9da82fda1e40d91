import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  type Position,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import type { LanguageServer } from '../server/language-server';
import { filledIn } from '../support/filled-in';

type Span = readonly [number, number];

/** What the server says of an article, as far as fixes are held against it. */
export interface Reading {
  readonly sources: readonly {
    readonly kind: string;
    readonly name: string;
    readonly mentions: readonly Span[];
  }[];
  readonly diagnostics: readonly { readonly rule: string; readonly span: Span }[];
  readonly blocks: readonly { readonly kind: string; readonly role: string }[];
}

/** A replacement in the text, in UTF-16 code units. */
export interface Change {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** One document of a server, whose text is put in whole. */
export class OpenArticle {
  readonly #server: LanguageServer;
  readonly #uri: string;
  #version = 1;

  constructor(server: LanguageServer, uri: string) {
    this.#server = server;
    this.#uri = uri;
  }

  async read(text: string): Promise<Reading> {
    this.#version += 1;
    await this.#server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [{ text }],
    });
    return this.#server.connection.sendRequest('onTheRecord/analysis', { uri: this.#uri });
  }

  diagnostics(): Promise<readonly Diagnostic[]> {
    return this.#server.diagnostics(this.#uri);
  }

  /** The actions that answer a diagnostic and edit the article. */
  async actionsFor(diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    const found = await this.#server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.#uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (found ?? []).filter(
      (one): one is CodeAction =>
        typeof one.command !== 'string' &&
        'diagnostics' in one &&
        one.diagnostics !== undefined &&
        'edit' in one &&
        one.edit !== undefined,
    );
  }
}

/** The edits of an action in the order of the text, with what is to come filled in. */
export function changesOf(text: string, rule: string, { edit }: CodeAction): readonly Change[] {
  return (edit?.documentChanges ?? [])
    .flatMap((change) => (TextDocumentEdit.is(change) ? change.edits : []))
    .map((one) => ({
      at: offsetIn(text, one.range.start),
      end: offsetIn(text, one.range.end),
      text: 'newText' in one ? filledIn(one.newText, rule) : '',
    }))
    .sort((a, b) => a.at - b.at);
}

/** The text after the edits. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes
    .toReversed()
    .reduce((all, { at, end, text: words }) => all.slice(0, at) + words + all.slice(end), text);
}

/** Where an offset of the text stands after the edits. */
export function moved(changes: readonly Change[], offset: number): number {
  return changes
    .filter(({ at, end }) => end < offset || (end === offset && at < end) || (at === offset && at === end))
    .reduce((sum, { at, end, text }) => sum + text.length - (end - at), offset);
}

/** The offset of a position in UTF-16 code units. */
export function offsetIn(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i += 1) start = text.indexOf('\n', start) + 1;
  return start + character;
}
