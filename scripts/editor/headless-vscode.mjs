#!/usr/bin/env node
// Takes the arguments of VS Code's executable that `@vscode/test-electron` passes, and runs an extension's tests
// in VS Code's server build with a headless browser as its window. Exits as VS Code would.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../setup/paths.mjs';
import { tellFailure } from '../setup/prepare.mjs';
import { openBrowser } from './browser.mjs';
import { fetchServerBuild, makeProfile, startServer, workbenchAddress } from './server-build.mjs';

const timeoutSeconds = 300;

/** @param {readonly string[]} args */
function readArguments(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  const need = (/** @type {string} */ name) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`headless-vscode needs --${name}=PATH.`);
    return value;
  };
  return {
    folder: positionals[0] ?? projectFolder,
    developedExtension: need('extensionDevelopmentPath'),
    // The workbench adds the ending itself.
    extensionTests: need('extensionTestsPath').replace(/\.js$/, ''),
    profile: need('user-data-dir'),
  };
}

/** @param {readonly string[]} args @returns {Promise<number>} the exit code that the tests gave */
async function runExtensionTests(args) {
  const { folder, developedExtension, extensionTests, profile } = readArguments(args);
  const server = await startServer(await fetchServerBuild(), makeProfile(join(profile, 'headless')), {
    forTests: true,
  });
  const { page, close } = await openBrowser();
  try {
    /** @type {Promise<number>} */
    const tested = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve);
      page.on('crash', () => reject(new Error('The browser page that shows the editor crashed.')));
      setTimeout(() => {
        reject(
          new Error(`The extension's tests did not end within ${timeoutSeconds} s; the editor's log: ${server.log}`),
        );
      }, timeoutSeconds * 1000).unref();
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ parts) => {
      console[type === 'error' || type === 'warn' ? type : 'log'](...parts);
    });
    await page.goto(workbenchAddress(server, folder, { developedExtension, extensionTests }));
    return await Promise.race([tested, server.died]);
  } finally {
    await close();
    server.stop();
  }
}

runExtensionTests(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    tellFailure(error);
    process.exit(1);
  },
);
