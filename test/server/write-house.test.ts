import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { EDITOR, LanguageServer, rangeOf } from './language-server';

const TEXT = `“The weir was open,” Mara Lindqvist said.

The road is dry.

The valley has lost nearly a fifth of its nurses since the merger of the Tarn Health Board. The clinic is shut.
`;
const HOUSE = '.on-the-record.yaml';
const NAME_FIX = 'Take “Mara Lindqvist” for a household name';
const SOURCE_FIX = 'Accept “Tarn Health Board” as a source';

const CLIENT: ClientCapabilities = {
  ...EDITOR,
  textDocument: {
    ...EDITOR.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    ...EDITOR.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

describe('a fix that tells the house something', function () {
  this.timeout(20_000);
  let folder: string;
  let server: LanguageServer;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-house-'));
  });
  afterEach(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

  async function start(capabilities = CLIENT): Promise<void> {
    server = await LanguageServer.start(capabilities);
    server.connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    await server.open(uriOf('weir.md'), TEXT);
  }

  async function offered(words: string, uri = uriOf('weir.md')): Promise<readonly CodeAction[]> {
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: rangeOf(TEXT, words),
      context: { diagnostics: [] },
    });
    return (actions ?? []).filter(
      (one): one is CodeAction => typeof one.command !== 'string' && /^(?:Take|Accept) /.test(one.title),
    );
  }

  const asked = async () => (await server.diagnostics(uriOf('weir.md'))).map(({ code }) => code);

  /** Does what an editor would do with an action, and saves. */
  async function carryOut(action: CodeAction | undefined): Promise<void> {
    for (const change of action?.edit?.documentChanges ?? []) {
      if (!TextDocumentEdit.is(change)) continue;
      const file = fileURLToPath(change.textDocument.uri);
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      writeFileSync(
        file,
        change.edits.filter((one): one is TextEdit => 'newText' in one).reduce(put, before),
      );
    }
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(HOUSE), type: FileChangeType.Changed }],
    });
  }

  function put(text: string, { range: { start }, newText }: TextEdit): string {
    const lines = text.split('\n');
    const at = lines.slice(0, start.line).reduce((sum, line) => sum + line.length + 1, 0) + start.character;
    return text.slice(0, at) + newText + text.slice(at);
  }

  it('makes the configuration where there is none, and is obeyed at once', async () => {
    await start();
    assert.ok((await asked()).includes('speaker-no-role'));
    const [action] = await offered('Mara Lindqvist');
    assert.equal(action?.title, NAME_FIX);
    const [create] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: uriOf(HOUSE), options: { ignoreIfExists: true } });
    await carryOut(action);
    assert.equal(readFileSync(join(folder, HOUSE), 'utf8'), 'householdNames: [Mara Lindqvist]\n');
    assert.ok(!(await asked()).includes('speaker-no-role'));
    assert.deepEqual(await offered('Mara Lindqvist'), []);
  });

  it('keeps every byte of a configuration that is not its own', async () => {
    const ours =
      '# ours\r\nacceptedSources:\r\n    -   "Reg. of Ships"   # since May\r\nrules: {tk-left:   off}\r\n';
    writeFileSync(join(folder, HOUSE), ours);
    await start();
    const [action] = await offered('a fifth of its nurses');
    assert.equal(action?.title, SOURCE_FIX);
    await carryOut(action);
    assert.equal(
      readFileSync(join(folder, HOUSE), 'utf8'),
      ours.replace('rules:', '    -   Tarn Health Board\r\nrules:'),
    );
    assert.ok(!(await asked()).includes('stat-no-source'));
  });

  it('brings an editor that knows it one command, with the text that it is made for', async () => {
    writeFileSync(join(folder, HOUSE), 'profile: writer\n');
    await start({ ...CLIENT, experimental: { onTheRecordFillIn: true } });
    const [action] = await offered('Mara Lindqvist');
    assert.equal(action?.edit, undefined);
    assert.equal(action?.command?.command, 'onTheRecord.writeHouse');
    const end = { line: 1, character: 0 };
    assert.deepEqual(action?.command?.arguments, [
      uriOf(HOUSE),
      'profile: writer\n',
      { range: { start: end, end }, newText: 'householdNames: [Mara Lindqvist]\n' },
    ]);
  });

  it('is not offered where nothing could be written or would be read', async () => {
    await start();
    await server.open('untitled:Untitled-1', TEXT);
    assert.deepEqual(await offered('Mara Lindqvist', 'untitled:Untitled-1'), []);
    writeFileSync(join(folder, HOUSE), 'householdNames: [Ada\n');
    assert.deepEqual(await offered('Mara Lindqvist'), []);
    server.kill();
    rmSync(join(folder, HOUSE));
    await start({
      ...CLIENT,
      workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } },
    });
    assert.deepEqual(await offered('Mara Lindqvist'), []);
  });
});
