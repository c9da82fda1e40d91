import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import published from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import { models } from '../../../../../../test/support/engine';
import { readSections } from './sections';
import { readTaggerModel } from './tagger-model';

const PARAGRAPHS = [
  ...readFileSync('examples/article.md', 'utf8').split('\n\n'),
  'The mayor’s aides, who didn’t want to be named, said they’d seen Brack’s ledgers; he wouldn’t.',
  'Toothaker & Sons paid $3.2m (£2.5m) for 1,200 berths at www.example.org on 3rd May 2021 at 5:30pm #ferry @harbour :-)',
  'The constructor of the pier and its prototype: leaving, left, leaves; better, best; women, geese, analyses.',
];

describe('the tagger’s packed model', () => {
  it('makes wink-nlp read as the published one does', () => {
    const packed = winkNLP(readTaggerModel(models.tagger), ['pos']);
    // The two packages describe the same structure, each with private opaque types.
    const whole = winkNLP(published as unknown as Model, ['pos']);
    for (const text of PARAGRAPHS) {
      const [words, expected] = [packed.readDoc(text).tokens(), whole.readDoc(text).tokens()];
      const { value, pos, lemma, precedingSpaces } = packed.its;
      for (const property of [value, pos, lemma, precedingSpaces]) {
        const its = property as ItsFunction<string>;
        assert.deepEqual(words.out(its), expected.out(its), text);
      }
    }
  });

  it('is read where it lies', () => {
    const [, lexicon] = readSections(models.tagger);
    assert.equal(lexicon?.buffer, models.tagger.buffer);
    assert.ok((lexicon?.byteLength ?? 0) > 1_000_000);
  });

  it('is not mistaken for one when it is cut off', () => {
    assert.throws(() => readTaggerModel(Uint8Array.from(models.tagger.subarray(0, 100_000))), RangeError);
  });

  it('holds the licence of what it was made of', () => {
    const [head] = readSections(models.tagger);
    assert.match(new TextDecoder().decode(head), /MIT License[\s\S]*GRAYPE/i);
  });
});
