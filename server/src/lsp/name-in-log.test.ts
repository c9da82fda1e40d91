import assert from 'node:assert/strict';
import { nameInLog } from './name-in-log';

describe('how the log calls a file', () => {
  it('keeps the folder, and tells neighbours apart without their names', () => {
    const [a, b] = ['quist-on-the-record.md', 'quist-off.sources.yaml'].map((name) =>
      nameInLog(`file:///desk/2026/${name}`),
    );
    assert.match(a ?? '', /^file:\/\/\/desk\/2026\/\(file [0-9a-f]{8}\)$/);
    assert.notEqual(a, b);
  });

  it('names the files of the house', () => {
    assert.equal(nameInLog('file:///desk/.on-the-record.yaml'), 'file:///desk/.on-the-record.yaml');
  });
});
