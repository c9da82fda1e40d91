import assert from 'node:assert/strict';
import { numberOf, packWords, wordOf } from './word-table';

describe('a table of words', () => {
  const words = ['ferry', 'Ferry', 'harbour', '', '’s', '\ud83d\udea2', '\ud83d', 'naïve'];
  const table = packWords(words);

  it('gives each word its place', () => {
    assert.deepEqual(
      words.map((word) => numberOf(table, word)),
      words.map((_, place) => place),
    );
  });

  it('gives each place its word', () => {
    assert.deepEqual(
      words.map((_, place) => wordOf(table, place)),
      words,
    );
  });

  it('knows no other word, whatever it is called', () => {
    for (const word of ['ferr', 'ferryy', 'FERRY', 'constructor', '__proto__', '\udea2'])
      assert.equal(numberOf(table, word), undefined, word);
  });

  it('finds thousands of words that look alike', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `pier${i}`);
    const large = packWords(many);
    assert.ok(many.every((word, place) => numberOf(large, word) === place && wordOf(large, place) === word));
    assert.equal(numberOf(large, 'pier5000'), undefined);
  });
});
