import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../scripts/editor/browser.mjs';
import { serveArticle } from '../../scripts/editor/serve-article.mjs';
import type { EditorServer } from '../../scripts/editor/server-build.mjs';
import { editorCache, exampleArticle, outFolder } from '../../scripts/setup/paths.mjs';

const screenshots = join(outFolder, 'screenshots');

/** Lets the page show the article and little else. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Where the editor has installed the extension, below its profile. */
function installedFolder(profileFolder: string): string {
  const extensions = join(profileFolder, 'extensions');
  const name = readdirSync(extensions).find((folder) => folder.startsWith('on-the-record.on-the-record-'));
  assert.ok(name, 'the editor has installed the extension');
  return join(extensions, name);
}

/** The middle of words of the article on the screen, in pixels; they must not run over the end of a line. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const line = page.locator('.monaco-editor .view-line > span').filter({ hasText: words }).first();
  const text = ((await line.textContent()) ?? '').replaceAll('\u00a0', ' ');
  const box = await line.boundingBox();
  assert.ok(box && text.includes(words), `the words "${words}" are on the screen`);
  // The editor's font is of one width.
  const middle = (text.indexOf(words) + words.length / 2) / text.length;
  return { x: box.x + box.width * middle, y: box.y + box.height / 2 };
}

/** Rests the pointer on words of the article and gives what the hover says. */
async function hoverOn(page: Page, words: string): Promise<string> {
  const { x, y } = await placeOf(page, words);
  // A hover that is still open could lie over the words.
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
  await page.mouse.move(x, y, { steps: 5 });
  const hover = page
    .locator('.monaco-hover:not(.hidden)')
    .filter({ hasText: /Says, |Why no name|no period/ });
  await hover.waitFor({ timeout: 20_000 });
  await page.getByText('Checking for quick fixes').waitFor({ state: 'hidden' });
  return (await hover.textContent()) ?? '';
}

describe('the packaged extension, installed in VS Code', function () {
  this.timeout(180_000);

  const profile = join(editorCache, 'smoke');
  let server: EditorServer;
  let page: Page;
  let closeBrowser = async () => {};

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    const served = await serveArticle(exampleArticle, profile, settings);
    server = served.server;
    const browser = await openBrowser();
    ({ page, close: closeBrowser } = browser);
    await page.goto(served.address);
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  });

  after(async () => {
    await page?.screenshot({ path: join(screenshots, 'last.png') });
    await closeBrowser();
    server?.stop();
  });

  it('holds what it needs to run, and nothing of its workshop', () => {
    const files = readdirSync(installedFolder(profile), { recursive: true, encoding: 'utf8' });
    for (const needed of [
      ...[
        'dist/extension.cjs',
        'dist/server.cjs',
        'dist/server-main.cjs',
        'dist/attribution.bin',
        'dist/tagger.bin',
      ],
      'docs/rules/anon-source.md',
    ]) {
      assert.ok(files.includes(needed), `${needed} is packaged`);
    }
    const workshop = files.filter((file) =>
      /(^|\/)(test|training|node_modules|src|scripts)\/|\.(ts|map)$/.test(file),
    );
    assert.deepEqual(workshop, []);
  });

  it('underlines what it asks about', async () => {
    await page.locator('.cdr.squiggly-info, .cdr.squiggly-warning').first().waitFor({ timeout: 60_000 });
  });

  it('shows a card on a source, below what is asked about it', async () => {
    await page.keyboard.press('Control+b');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    const hover = await hoverOn(page, 'senior administration');
    await page.screenshot({ path: join(screenshots, 'hover-on-source.png') });
    assert.match(hover, /Senior administration official involved/);
    assert.match(hover, /unnamed, \d of \d/);
    assert.match(hover, /Why no name: “because the budget/);
    assert.doesNotMatch(hover, /Mention \d/);
  });

  it('shows a card on a quotation that tells who speaks', async () => {
    const card = await hoverOn(page, 'looking at the whole picture');
    await page.screenshot({ path: join(screenshots, 'hover.png') });
    assert.match(card, /“the official” read as Senior administration official/);
    assert.match(card, /Says, 5 times/);
  });

  it('asks who said it from the card, in the article’s own names, and the card says what was set right', async () => {
    await hoverOn(page, 'looking at the whole picture');
    await page
      .locator('.monaco-hover:not(.hidden) a')
      .filter({ hasText: 'Somebody else said this' })
      .first()
      .click();
    const pick = page.locator('.quick-input-widget');
    await pick.getByText('Somebody else …').waitFor({ timeout: 20_000 });
    await page.screenshot({ path: join(screenshots, 'who-said-it.png'), scale: 'css' });
    const rows = await pick.locator('.monaco-list-row').allTextContents();
    assert.match(rows.join('\n'), /Calvin Reyes.*named · line 11/);
    await page.keyboard.type('somebody else');
    await page.keyboard.press('Enter');
    await pick.getByText('Who said it?').waitFor({ timeout: 20_000 });
    await page.keyboard.type('Jonah Peel');
    await page.keyboard.press('Enter');
    await pick.getByText(/stands nowhere in the story/).waitFor({ timeout: 20_000 });
    await page.screenshot({ path: join(screenshots, 'who-said-it-refused.png') });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Calvin Reyes');
    await page.keyboard.press('Enter');
    await pick.waitFor({ state: 'hidden' });
    const card = await hoverOn(page, 'looking at the whole picture');
    await page.screenshot({ path: join(screenshots, 'set-right.png'), scale: 'css' });
    assert.match(card, /“the official” read as Calvin Reyes/);
    assert.match(card, /Set right by hand/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.screenshot({ path: join(screenshots, 'set-right-entry.png') });
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+z');
  });

  it('lists questions only among the problems, each with what it is about', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+m');
    const rows = page.locator('.markers-panel .monaco-list-row .marker-message-details-container');
    await rows.first().waitFor({ timeout: 20_000 });
    const problems = await rows.allTextContents();
    await page.screenshot({ path: join(screenshots, 'problems.png') });
    await page.keyboard.press('Control+j');
    assert.deepEqual(
      problems.filter((problem) => /anon-source|stat-claim/.test(problem)),
      [],
    );
    assert.deepEqual(
      problems.filter((problem) => !problem.trimStart().startsWith('“')),
      [],
    );
  });

  it('says in its status what the article rests on, and in which mode it is read', async () => {
    await page.locator('.statusbar-item[id*="status.languageStatus"]').first().click();
    const status = page.locator('.hover-language-status').filter({ hasText: 'unnamed' });
    await status.waitFor({ timeout: 20_000 });
    await page.screenshot({ path: join(screenshots, 'status.png') });
    assert.match(
      (await status.textContent()) ?? '',
      /8 unnamed sources.*Drafting · \d questions.*Switch Mode/,
    );
    await page.keyboard.press('Escape');
  });

  it('leaves the reader alone: no pop-up, no tab but the article', async () => {
    assert.deepEqual(await page.locator('.notification-toast').allTextContents(), []);
    assert.equal(await page.locator('.tabs-container .tab').count(), 1);
  });
});
