import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { models } from '../../../../../test/support/engine';
import { fingerprintArticles } from '../../../../../training/train';
import { modelFingerprint } from './weights/attribution-model';

describe('the attribution model', () => {
  it('was trained on the articles in training/articles as they are', () => {
    assert.equal(
      modelFingerprint(models.attribution),
      fingerprintArticles('training/articles'),
      'Run "npm run train".',
    );
  });

  it('is under 1 MB gzipped', () => {
    assert.ok(gzipSync(models.attribution).length < 1_000_000);
  });
});
