import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { copyExample } from '../../scripts/editor/example-copy.mjs';
import { makeProfile } from '../../scripts/editor/server-build.mjs';
import { exampleArticle, projectFolder } from '../../scripts/setup/paths.mjs';

describe('trying it out', () => {
  it('opens a copy of the example, outside of the checkout', () => {
    const copy = copyExample();
    assert.match(relative(projectFolder, copy), /^\.\./);
    assert.equal(readFileSync(copy, 'utf8'), readFileSync(exampleArticle, 'utf8'));
    rmSync(dirname(copy), { recursive: true });
  });

  it('saves nothing by itself: in a browser VS Code would', () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-profile-'));
    makeProfile(folder);
    const settings = JSON.parse(readFileSync(join(folder, 'User', 'settings.json'), 'utf8'));
    assert.equal(settings['files.autoSave'], 'off');
    rmSync(folder, { recursive: true });
  });
});
