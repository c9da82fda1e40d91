#!/bin/sh
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
#
# Behaviour: each instance that is made from the model makes the model longer, twice as long in the end; the
#   21st breaks off with "RangeError: Invalid string length".
# Expected: instances are independent of each other, and can be made anew.
# Where: the model's dist/load-cer-meta-model.js keeps `JSON.stringify(machines)` in `machines`, so that the next call
#   writes a string as JSON, with a backslash before each quotation mark and each backslash.
# Seen (Node 20.20): what `metaCER()` hands out to 12 instances, in characters
#   2953 3583 4843 7363 12403 22483 42643 82963 163603 324883 647443 1292563
#
# Exits with 1 when this is no longer so, with 2 when npm cannot install the packages.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --loglevel=error --no-audit --no-fund --save-exact wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }
cat > finding.cjs <<'JS'
const assert = require('node:assert/strict');
const model = require('wink-eng-lite-web-model');
const winkNLP = require('wink-nlp');

const lengths = [];
const metaCER = model.metaCER;
model.metaCER = () => {
  const part = metaCER();
  lengths.push(part.machines.length);
  return part;
};
for (let instance = 0; instance < 12; instance++) winkNLP(model, ['pos']);
console.log(`what metaCER() hands out to ${lengths.length} instances, in characters`);
console.log(lengths.join(' '));
assert.equal(
  lengths.join(' '),
  '2953 3583 4843 7363 12403 22483 42643 82963 163603 324883 647443 1292563',
);
JS
node finding.cjs
