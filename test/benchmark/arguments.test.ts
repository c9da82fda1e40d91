import assert from 'node:assert/strict';
import { LENGTHS, PARTS, RIVALS, readArguments } from './arguments';

describe('the arguments of the benchmark', () => {
  it('name nothing for everything', () => {
    assert.deepEqual(readArguments([]), { parts: PARTS, rivals: RIVALS, lengths: LENGTHS, writes: false });
  });

  it('name parts and lengths, against the baseline alone unless peers are named', () => {
    const { parts, rivals, lengths } = readArguments(['edits', '2000', '20000']);
    assert.deepEqual([parts, rivals, lengths], [['edits'], ['baseline'], [2_000, 20_000]]);
    assert.deepEqual(readArguments(['start', 'peers']).rivals, ['peers']);
  });

  it('are refused where they are unknown, and where a part would be written down for the whole', () => {
    assert.throws(() => readArguments(['edit']), /There is no “edit” here/);
    assert.throws(() => readArguments(['edits', '--write']), /Only a run of everything/);
  });
});
