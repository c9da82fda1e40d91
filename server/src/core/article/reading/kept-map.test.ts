import assert from 'node:assert/strict';
import { differingKeys, emptyMap, type KeptMap, valueAt, withoutValue, withValue } from './kept-map';

const names = Array.from({ length: 5000 }, (_, i) => `name ${i}`);

describe('a kept map', () => {
  const full = names.reduce<KeptMap<number>>((map, name, i) => withValue(map, name, i), emptyMap());

  it('has what was set last, and nothing else', () => {
    assert.ok(names.every((name, i) => valueAt(full, name) === i));
    assert.equal(valueAt(full, 'another name'), null);
    assert.equal(valueAt(withValue(full, 'name 7', 70), 'name 7'), 70);
  });

  it('leaves the map as it was', () => {
    withValue(full, 'name 7', 70);
    withoutValue(full, 'name 8');
    assert.equal(valueAt(full, 'name 7'), 7);
    assert.equal(valueAt(full, 'name 8'), 8);
  });

  it('lets go of a name', () => {
    const less = withoutValue(full, 'name 8');
    assert.equal(valueAt(less, 'name 8'), null);
    assert.ok(names.every((name, i) => i === 8 || valueAt(less, name) === i));
    assert.equal(withoutValue(less, 'name 8'), less);
  });

  it('tells in what it differs from another one', () => {
    assert.deepEqual(differingKeys(full, full), []);
    const other = withoutValue(withValue(withValue(full, 'name 7', 70), 'new', 1), 'name 8');
    assert.deepEqual([...differingKeys(full, other)].sort(), ['name 7', 'name 8', 'new']);
    assert.equal(differingKeys(emptyMap<number>(), full).length, names.length);
  });

  it('tells names apart whose hashes are the same', () => {
    // The first two have the same hash, and the last two.
    const alike = ['costarring', 'liquid', 'declinate', 'macallums'];
    const map = alike.reduce<KeptMap<number>>((all, name, i) => withValue(all, name, i), full);
    assert.deepEqual(
      alike.map((name) => valueAt(map, name)),
      [0, 1, 2, 3],
    );
  });
});
