#!/bin/sh
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
#
# Behaviour: an instance keeps every word that its model does not know, for as long as it lives. There is no call that
#   lets go of them, and dropping the documents does not.
# Expected: what a document needed is garbage once nobody holds the document.
# Where: src/cache.js, `add` and `getFeaturesIndex`; the cache belongs to the instance.
# Seen (Node 20.20):
#   200 documents with 1,000 new words each, none of them held: 117 bytes a word in use
#   the same documents again: 0 bytes a word more
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
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);

const words = 1000;
const documents = 200;

function heapInUse() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Reads the documents and drops them; returns the bytes in use for each of their words. */
function bytesAWord(first) {
  const before = heapInUse();
  for (let d = first; d < first + documents; d++) {
    nlp.readDoc(Array.from({ length: words }, (_, w) => `quomb${(d * words + w).toString(36)}z`).join(' '));
  }
  return (heapInUse() - before) / (documents * words);
}

nlp.readDoc('A harbour.');
const unseen = bytesAWord(0);
const seen = bytesAWord(0);
console.log(`${documents} documents with 1,000 new words each, none of them held: ${unseen.toFixed(0)} bytes a word in use`);
console.log(`the same documents again: ${seen.toFixed(0)} bytes a word more`);
assert.ok(unseen > 50 && seen < 5, 'wink-nlp lets go of the words that it learned');
JS
node --expose-gc finding.cjs
