// `node scripts/pictures/draw-icon.mjs`: makes the icon's PNG from its SVG, of 128 pixels as editors want it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../editor/browser.mjs';
import { projectFolder } from '../setup/paths.mjs';

const images = join(projectFolder, 'docs', 'images');
const { page, close } = await openBrowser({ scale: 1 });
await page.setViewportSize({ width: 128, height: 128 });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(images, 'icon.svg'), 'utf8')}`,
);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await close();
