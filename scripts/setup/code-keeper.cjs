// node --require scripts/setup/code-keeper.cjs PROGRAM …: keeps the code that V8 has made of a script when the
// program ends, functions that were called included, as FILE.v8 beside the script.
const { renameSync, writeFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  /** @param {string} source @param {{ filename: string }} options */
  constructor(source, options) {
    super(source, options);
    process.on('exit', () => {
      writeFileSync(`${options.filename}.new`, this.createCachedData());
      // V8 does not look whether code is whole: nobody may ever see a part of it.
      renameSync(`${options.filename}.new`, `${options.filename}.v8`);
    });
  }
};
