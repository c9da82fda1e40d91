import {
  CodeAction,
  CodeActionKind,
  commands,
  type Disposable,
  Location,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient, Position, Range } from 'vscode-languageclient/node';

/** What the links at the foot of a card do. */
export function registerCardCommands(client: LanguageClient): Disposable[] {
  const { protocol2CodeConverter: toCode } = client;
  return [
    commands.registerCommand(
      'onTheRecord.showPlaces',
      (uri: string, at: Position, places: readonly Range[]) => {
        const target = Uri.parse(uri);
        const locations = places.map((place) => new Location(target, toCode.asRange(place)));
        return commands.executeCommand(
          'editor.action.peekLocations',
          target,
          toCode.asPosition(at),
          locations,
          'peek',
        );
      },
    ),
    commands.registerCommand('onTheRecord.keepNotes', async (uri: string, version: number, at: Range) => {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      if (document.version === version) await keepNotes(document, toCode.asRange(at));
    }),
  ];
}

/** Picks the quick fix that begins an entry of the register. */
async function keepNotes(document: TextDocument, range: import('vscode').Range): Promise<void> {
  const found = await commands.executeCommand<(CodeAction | unknown)[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    20,
  );
  const action = found.find(
    (one): one is CodeAction => one instanceof CodeAction && /^Keep notes/.test(one.title),
  );
  if (action === undefined) return;
  await window.showTextDocument(document);
  if (action.edit instanceof WorkspaceEdit) await workspace.applyEdit(action.edit);
  if (action.command !== undefined)
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
