import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ExecuteCommandRequest } from 'vscode-languageserver/node';
import { LanguageServer } from './language-server';

describe('the command for the source list', () => {
  const uri = 'file:///desk/Dry%20dock.md';
  let server: LanguageServer;
  before(async () => {
    server = await LanguageServer.start();
    await server.open(uri, '“It sank,” said Lea Ortiz, a welder.\n');
  });
  after(() => server.kill());

  const run = (command: string, ...given: readonly unknown[]): Promise<unknown> =>
    server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...given] });

  it('answers with Markdown that is called after the file', async () => {
    const list = await run('onTheRecord.sourceList', uri);
    assert.match(String(list), /^# Sources of Dry dock\.md\n/);
    assert.match(String(list), /\| Lea Ortiz \| welder \|/);
  });

  it('says what is wrong when it is called for nothing', async () => {
    await assert.rejects(run('onTheRecord.sourceList'), /Give the URI of an open Markdown article/);
    await assert.rejects(run('onTheRecord.sourceList', 'file:///desk/closed.md'), /open Markdown article/);
    await assert.rejects(run('onTheRecord.elsewhere', uri), /no command onTheRecord\.elsewhere/);
  });

  it('is not among the commands of the palette, whose titles are all there', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const titles = contributes.commands.map(
      ({ command, category, title }: Record<string, string>) =>
        `${command}: ${category}: ${words[String(title).slice(1, -1)]}`,
    );
    assert.deepEqual(titles, [
      'onTheRecord.showSourceList: On the Record: Show Source List',
      'onTheRecord.copySourceList: On the Record: Copy Source List',
      'onTheRecord.saveSourceList: On the Record: Save Source List As …',
      'onTheRecord.setRight: On the Record: Correct Who Said This …',
      'onTheRecord.switchMode: On the Record: Switch Mode …',
      'onTheRecord.restartServer: On the Record: Restart Server',
      'onTheRecord.showOutput: On the Record: Show Output',
    ]);
  });
});
