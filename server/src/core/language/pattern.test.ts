import assert from 'node:assert/strict';
import { pattern } from './pattern';

const boat = pattern({
  says: 'a boat',
  from: 'the harbour',
  match: /(?<size>big |small )?boats?/gi,
  finds: ['a [boat]'],
  leaves: ['a raft'],
});

describe('a pattern', () => {
  it('finds every place, with its parts', () => {
    assert.deepEqual(
      boat.find('Boats, and a small boat').map(({ span, words, parts }) => [span, words, parts.size]),
      [
        [[0, 5], 'Boats', undefined],
        [[13, 23], 'small boat', 'small '],
      ],
    );
    assert.deepEqual(boat.find('a raft'), []);
  });

  it('answers the same however often it is asked, and whatever was asked before', () => {
    for (let i = 0; i < 3; i++) {
      assert.equal(boat.isIn('a boat'), true);
      assert.equal(boat.first('a boat, a boat')?.span[0], 2);
      assert.equal(boat.find('boat boat').length, 2);
      assert.equal(boat.first('raft'), null);
    }
  });

  it('hands out words without what it finds', () => {
    assert.equal(boat.without('a big boat and a boat.'), 'a  and a .');
  });
});
