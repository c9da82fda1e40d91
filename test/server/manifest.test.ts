import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

/** What stands at the end of a way through the manifest. */
function at(...way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([name]) => name === key)?.[1]
        : null,
    manifest,
  );
}

describe('what an editor reads of the extension', () => {
  const settings = Object.entries(at('contributes', 'configuration', 'properties') ?? {}).map(
    ([name, setting]) => ({ name, ...(setting as { order?: number; default?: unknown; type?: unknown }) }),
  );

  it('names settings in the order of use, the mode first, and shows no null', () => {
    const inOrder = settings.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ name }) => name);
    assert.equal(inOrder[0], 'onTheRecord.profile');
    assert.equal(new Set(settings.map(({ order }) => order)).size, settings.length);
    for (const { name, default: initial, type } of settings) {
      assert.notEqual(initial ?? null, null, name);
      assert.ok(!JSON.stringify(type).includes('null'), name);
    }
  });

  it('opens the pages of the rules as pages', () => {
    const associations = Object.entries(
      at('contributes', 'configurationDefaults', 'workbench.editorAssociations') ?? {},
    );
    assert.deepEqual(
      associations.map(([, editor]) => editor),
      ['vscode.markdown.preview.editor'],
    );
  });

  it('has an icon of 128 pixels, drawn from what stands beside it', () => {
    const icon = String(at('icon'));
    const bytes = readFileSync(icon);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [128, 128]);
    assert.ok(existsSync(icon.replace('.png', '.svg')));
  });

  it('has pictures in its documentation that are there and light', () => {
    const shown = ['README.md', 'docs/editor.md'].flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) =>
        page.startsWith('docs/') ? `docs/${path}` : path,
      ),
    );
    assert.ok(shown.length >= 10, shown.join());
    for (const picture of shown) assert.ok(readFileSync(picture).length < 400_000, picture);
  });
});
