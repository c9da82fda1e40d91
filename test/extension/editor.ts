import assert from 'node:assert/strict';
import { join } from 'node:path';
import { extensions, type TextDocument, Uri, window, workspace } from 'vscode';

export const EXTENSION = 'on-the-record.on-the-record';

/** An editor answers in its own time: asks again until the answer is there, and fails with the last one. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  isThere: (answer: T) => boolean,
): Promise<T> {
  const limit = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > limit)
      assert.fail(`Waited 20 s for ${what}; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Shows the article that the tests read. */
export async function openArticle(): Promise<TextDocument> {
  const folder = extensions.getExtension(EXTENSION)?.extensionUri ?? Uri.file(process.cwd());
  const uri = Uri.file(join(folder.fsPath, 'test', 'extension', 'articles', 'harbour.md'));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}
