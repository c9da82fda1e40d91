import { existsSync } from 'node:fs';
import { runProcess } from '../setup/processes.mjs';
import { say, withProgress } from '../setup/progress.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Debian and Ubuntu have one to install, for whoever may. */
async function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('No Chromium was found to show the editor in: installing that of the distribution.');
  await withProgress('Installing chromium (apt-get)', async () => {
    await runProcess('apt-get', ['update', '-qq'], { quiet: true, timeoutSeconds: 300 });
    const packages = ['chromium', 'fonts-dejavu-core'];
    await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      quiet: true,
      timeoutSeconds: 900,
    });
  }).catch(() => undefined);
}

async function findBrowser() {
  const wanted = process.env.CHROMIUM;
  const inPlace = () => usualPlaces.find((place) => existsSync(place));
  if (wanted === undefined && inPlace() === undefined) await installBrowser();
  const found = wanted ?? inPlace();
  if (found === undefined || !existsSync(found)) {
    throw new Error(
      wanted === undefined
        ? 'No Chromium was found to show the editor in. On Debian and Ubuntu: apt-get install chromium fonts-dejavu-core. Elsewhere, set CHROMIUM to its path.'
        : `CHROMIUM is set to ${wanted}, and there is no such file.`,
    );
  }
  return found;
}

/**
 * Opens a headless Chromium whose pages reach nothing but this machine.
 *
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { page: await context.newPage(), close: () => browser.close() };
}
