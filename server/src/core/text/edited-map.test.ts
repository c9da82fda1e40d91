import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditedMap } from './edited-map';

describe('an edited map', () => {
  it('holds what was set last, and nothing where it was taken out', () => {
    const first = new EditedMap(new Map([['Quist', 1]]));
    const second = first.with(
      new Map([
        ['Quist', undefined],
        ['Vane', 2],
      ]),
    );
    assert.deepEqual([first.get('Quist'), first.get('Vane')], [1, undefined]);
    assert.deepEqual([second.get('Quist'), second.get('Vane')], [undefined, 2]);
  });

  it('is like a plain map after any edits, however many', () => {
    const edit = fc.tuple(
      fc.integer({ min: 0, max: 400 }).map(String),
      fc.option(fc.nat(), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 200 }), { maxLength: 8 }), (rounds) => {
        const plain = new Map<string, number>();
        let edited = new EditedMap<number>();
        for (const round of rounds) {
          edited = edited.with(new Map(round));
          for (const [key, value] of new Map(round)) {
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          }
          for (let key = 0; key <= 400; key++) assert.equal(edited.get(String(key)), plain.get(String(key)));
        }
      }),
      { numRuns: 30 },
    );
  });
});
