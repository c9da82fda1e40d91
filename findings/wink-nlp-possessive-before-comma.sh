#!/bin/sh
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
#
# Behaviour: a possessive that once stood before a comma is one token in every later document of the instance, where
#   it is two otherwise.
# Expected: a document's tokens depend on its text.
# Where: src/tokenizer.js looks a piece up among the words that the instance has met before it cuts it. "Brack's,"
#   fits none of its shapes and goes to src/recursive-tokenizer.js, which takes "Brack's" for a word; `_addToken` then
#   makes it one that is met.
# Seen (Node 20.20):
#   alone:                             Brack|'s|ferry|sank|.
#   after "The pier is Brack's, too.": Brack's|ferry|sank|.
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

const cut = () => nlp.readDoc("Brack's ferry sank.").tokens().out().join('|');

const alone = cut();
nlp.readDoc("The pier is Brack's, too.");
const after = cut();
console.log(`alone:                             ${alone}`);
console.log(`after "The pier is Brack's, too.": ${after}`);
assert.equal(alone, "Brack|'s|ferry|sank|.");
assert.equal(after, "Brack's|ferry|sank|.");
JS
node finding.cjs
