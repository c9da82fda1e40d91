import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { runNpm } from '../setup/npm.mjs';
import { editorCache } from '../setup/paths.mjs';
import { runProcess } from '../setup/processes.mjs';
import { withProgress } from '../setup/progress.mjs';

// Raised by hand, with `playwright-core`, which drives it.
const browserVersion = '153.0.0';
const fontsVersion = '2.37.3';

/** A Chromium (BSD) for machines without one, packed by others (MIT), 70 MB; its own libraries and fonts come along. */
const browserPackage = `@sparticuz/chromium@${browserVersion}`;
/** The letters of one width that an editor wants, under the free licence of Bitstream Vera, 5 MB. */
const fontsPackage = `dejavu-fonts-ttf@${fontsVersion}`;

/**
 * A browser, and what its process is told besides.
 *
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env
 */

/** Is there one for this machine? */
export function isBrowserPacked() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The browser from the npm registry, fetched once into the editor cache (about 300 MB). No install script is run.
 *
 * @returns {Promise<Browser>}
 */
export async function fetchBrowser() {
  const folder = join(editorCache, `browser-${browserVersion}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial-${randomUUID()}`;
    mkdirSync(partial, { recursive: true });
    try {
      await withProgress(`Fetching Chromium ${browserVersion} from npm, to show the editor in`, () =>
        fetchInto(partial, folder),
      );
      renameSync(partial, folder);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter((path) => path !== '');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** @param {string} folder @param {string} home where it will stand in the end */
async function fetchInto(folder, home) {
  await runNpm(['pack', '--silent', browserPackage, fontsPackage], { cwd: folder, quiet: true });
  const untar = (/** @type {string[]} */ ...args) => runProcess('tar', args, { cwd: folder, quiet: true });
  const archives = [`sparticuz-chromium-${browserVersion}.tgz`, `dejavu-fonts-ttf-${fontsVersion}.tgz`];
  for (const archive of archives) {
    await untar('-xzf', archive);
    rmSync(join(folder, archive));
  }
  const packed = (/** @type {string} */ name) =>
    brotliDecompressSync(readFileSync(join(folder, 'package', 'bin', `${name}.br`)));
  writeFileSync(join(folder, 'chromium'), packed('chromium'), { mode: 0o755 });
  for (const name of ['al2023.tar', 'swiftshader.tar', 'fonts.tar']) {
    writeFileSync(join(folder, name), packed(name));
    await untar('-xf', name);
    rmSync(join(folder, name));
  }
  renameSync(join(folder, 'package', 'ttf'), join(folder, 'fonts', 'DejaVu'));
  rmSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), fontSettings(home));
}

/** @param {string} folder */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
