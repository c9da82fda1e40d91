import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function findBrowser() {
  const wanted = process.env.CHROMIUM;
  const found = wanted ?? usualPlaces.find((place) => existsSync(place));
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
    executablePath: findBrowser(),
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
