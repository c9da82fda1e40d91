import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import {
  loadAttributionModel,
  modelFingerprint,
  packModel,
} from '../../server/src/core/english/attributions/weights/attribution-model';
import { fingerprintArticles } from '../../training/train';

describe('the attribution model', () => {
  it('was trained on the articles in training/articles as they are', () => {
    assert.equal(modelFingerprint(), fingerprintArticles('training/articles'), 'Run "npm run train".');
  });

  it('is under 1 MB gzipped', () => {
    const packed = packModel(loadAttributionModel(), modelFingerprint());
    assert.ok(gzipSync(packed).length < 1_000_000);
  });
});
