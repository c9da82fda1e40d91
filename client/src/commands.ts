import { commands, type Disposable, type LogOutputChannel, l10n, languages, window, workspace } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient, State } from 'vscode-languageclient/node';
import { ARTICLES } from './language-client';
import { switchMode } from './switch-mode';

/** The commands of the palette. */
export function registerCommands(client: LanguageClient, output: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('onTheRecord.exportSourceList', () => exportSourceList(client)),
    commands.registerCommand('onTheRecord.switchMode', () => switchMode(client)),
    commands.registerCommand('onTheRecord.restartServer', () => restart(client, output)),
    commands.registerCommand('onTheRecord.showOutput', () => output.show()),
  ];
}

/** Opens the source list of the article in front as an untitled Markdown document beside it. */
async function exportSourceList(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || languages.match(ARTICLES, editor.document) === 0) {
    window.showInformationMessage(
      l10n.t('Open the Markdown article whose sources you want to list, then try again.'),
    );
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const content: string = await client.sendRequest(ExecuteCommandRequest.type, {
    command: 'onTheRecord.sourceList',
    arguments: [uri],
  });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** Starts the server again, or at last when it has never run; what goes wrong is in the output and the language status. */
async function restart(client: LanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await (client.state === State.Running ? client.restart() : client.start());
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
  }
}
