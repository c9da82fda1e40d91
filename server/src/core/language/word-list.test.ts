import assert from 'node:assert/strict';
import { oneOf, wordGroups, wordList, wordMap } from './word-list';

const HEAD = '# Boats.\n# from: the harbour,\n# and its books\n';

describe('a list of words', () => {
  it('says what it holds and where that comes from', () => {
    const { says, from, words } = wordList(`${HEAD}\nferry tug\nbarge\n`);
    assert.equal(says, 'Boats.');
    assert.equal(from, 'the harbour, and its books');
    assert.deepEqual([...words], ['ferry', 'tug', 'barge']);
  });

  it('is looked for in a text as whole words, whatever their capitals', () => {
    const boats = wordList(`${HEAD}\nferry tug_boat\n`);
    assert.equal(boats.isIn('The Ferry sank.'), true);
    assert.equal(boats.isIn('Two ferryboats sank.'), false);
    assert.equal(boats.has('tug boat'), true);
    assert.equal(boats.isIn('a red tug boat.'), true);
    assert.equal(boats.isIn('a tug'), false);
  });

  it('may stand under headings, each with a word on it', () => {
    const boats = wordGroups(`${HEAD}\n[big]\n# They carry people.\nferry liner\n\n[small] tug ferry\n`);
    assert.deepEqual([...boats.groups.keys()], ['big', 'small']);
    assert.equal(boats.under('big').says, 'They carry people.');
    assert.deepEqual([...boats.under('small').words], ['tug', 'ferry']);
    assert.deepEqual(boats.headingsOf('ferry'), ['big', 'small']);
    assert.deepEqual(boats.headingsOf('raft'), []);
    assert.throws(() => boats.under('odd'), /“odd”/);
  });

  it('may tell a value of each word', () => {
    assert.deepEqual(
      [...wordMap(`${HEAD}\n[2] pair couple\n[12] dozen\n`, Number)],
      [
        ['pair', 2],
        ['couple', 2],
        ['dozen', 12],
      ],
    );
    assert.throws(
      () => wordMap(`${HEAD}\n[odd] raft\n`, oneOf('big', 'small')),
      /“odd” is none of big, small/,
    );
  });
});
