import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Positions } from './positions';
import { unchangedEnds } from './sequence';

function next(positions: Positions<string>, before: string, now: string): Positions<string> {
  return positions.next(
    [...now],
    unchangedEnds([...before], [...now], (a, b) => a === b),
    (item) => item,
  );
}

describe('the positions in a list', () => {
  it('move with what an edit puts in or takes out before them', () => {
    const first = Positions.of([...'harbo']);
    const longer = next(first, 'harbo', 'hXYarbo');
    assert.equal(longer.at('o'), 6);
    assert.equal(longer.at('X'), 1);
    const shorter = next(longer, 'hXYarbo', 'hXo');
    assert.deepEqual(
      [...'hXoY'].map((item) => shorter.at(item)),
      [0, 1, 2, -1],
    );
    assert.equal(first.at('o'), 4, 'those of the version before stay as they are');
  });

  it('are those of the list after any edits', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 40 }), (versions) => {
        let before: readonly string[] = [];
        let positions = Positions.of<string>([]);
        for (const version of versions) {
          positions = positions.next(
            version,
            unchangedEnds(before, version, (a, b) => a === b),
            (item) => item,
          );
          before = version;
          for (const item of 'abcdefghij') assert.equal(positions.at(item), version.indexOf(item));
        }
      }),
    );
  });
});
