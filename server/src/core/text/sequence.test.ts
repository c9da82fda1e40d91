import assert from 'node:assert/strict';
import { areSameItems, between, unchangedEnds } from './sequence';

/** What stands between the ends that two words share. */
function changed(before: string, now: string): readonly string[] {
  const [old, fresh] = [[...before], [...now]];
  const ends = unchangedEnds(old, fresh, (a, b) => a === b);
  return [between(old, ends).join(''), between(fresh, ends).join('')];
}

describe('two versions of a list', () => {
  it('differ between their ends', () => {
    assert.deepEqual(changed('harbour', 'harvour'), ['b', 'v']);
    assert.deepEqual(changed('harbour', 'arbour'), ['h', '']);
    assert.deepEqual(changed('', 'ferry'), ['', 'ferry']);
  });

  it('count an item once that both ends could claim', () => {
    assert.deepEqual(changed('aaa', 'aa'), ['a', '']);
    assert.deepEqual(changed('ferry', 'ferry'), ['', '']);
  });

  it('are the same with the same items in the same order', () => {
    assert.ok(areSameItems(['a', 'b'], ['a', 'b']));
    assert.ok(!areSameItems(['a', 'b'], ['b', 'a']));
    assert.ok(!areSameItems(['a'], ['a', 'b']));
  });
});
