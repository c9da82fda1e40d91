// `npm start [-- article.md]`: opens an article in VS Code with the extension loaded.
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { copyExample } from './editor/example-copy.mjs';
import { editorCache, projectFolder } from './setup/paths.mjs';
import { prepare, tellFailure } from './setup/prepare.mjs';
import { runProcess } from './setup/processes.mjs';
import { say, withProgress } from './setup/progress.mjs';

/** @param {string} article */
async function openInstalled(article) {
  await runProcess('code', [
    '--new-window',
    `--extensionDevelopmentPath=${projectFolder}`,
    dirname(article),
    article,
  ]);
  say(`VS Code shows ${article} with the extension loaded.`);
}

/** @param {string} executable @param {string} article */
async function openDownloaded(executable, article) {
  say(`VS Code shows ${article}. Ctrl-C, or closing its window, ends it.`);
  const profile = join(editorCache, 'start-desktop');
  await runProcess(
    executable,
    [
      ...['--user-data-dir', profile, '--extensions-dir', join(profile, 'extensions')],
      ...['--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--disable-updates'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[`--extensionDevelopmentPath=${projectFolder}`, dirname(article), article],
    ],
    { quiet: true, timeoutSeconds: 24 * 3600 },
  );
}

/** Answers on a port of its own with the way to the workbench, whose address is too long to read or copy. */
function serveShortAddress(/** @type {string} */ target) {
  return new Promise((resolveAddress, reject) => {
    const server = createServer((_, response) => {
      response.writeHead(302, { location: target }).end();
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolveAddress(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/`);
    });
  });
}

/** @param {string} article */
async function openInServer(article) {
  const { serveArticle } = await import('./editor/serve-article.mjs');
  const profile = join(editorCache, `start-${process.pid}`);
  process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
  const { server, address: workbench } = await withProgress('Starting VS Code', () =>
    serveArticle(article, profile),
  );
  const address = await serveShortAddress(workbench);
  say(
    `\nVS Code shows ${article} at\n\n    ${address}\n\nOpen it in a browser on this machine; the first underlines come a few seconds after the page. Ctrl-C ends it.`,
  );
  await server.died;
}

async function main() {
  const [given] = process.argv.slice(2);
  const article = given === undefined ? copyExample() : resolve(given);
  if (!existsSync(article))
    throw new Error(`There is no file ${article}. Use: npm start -- path/to/article.md`);
  await prepare();
  const { chooseEditor } = await import('./editor/choose-editor.mjs');
  const editor = await chooseEditor({ allowInstalled: true });
  if (editor.kind === 'installed') await openInstalled(article);
  else if (editor.kind === 'downloaded') await openDownloaded(editor.executable, article);
  else await openInServer(article);
}

main().catch((error) => {
  tellFailure(error);
  process.exit(1);
});
