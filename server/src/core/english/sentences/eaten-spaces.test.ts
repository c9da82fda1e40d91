import assert from 'node:assert/strict';
import { findEatenSpaces, withSpaces } from './eaten-spaces';

const restored = (text: string) => withSpaces(text, findEatenSpaces(text));

describe('spaces that scraped copy has lost', () => {
  it('finds them between a title, a verb or a small word and a name', () => {
    assert.equal(restored('Harbour MinisterAda Quist left.'), 'Harbour Minister Ada Quist left.');
    assert.equal(restored('“No,” saidAda Quist.'), '“No,” said Ada Quist.');
    assert.equal(restored('DrAda Quist sailed toKiel withTom.'), 'Dr Ada Quist sailed to Kiel with Tom.');
  });

  it('finds them between a name and its verb', () => {
    assert.equal(restored('Mayor Ada Quistsaid on Monday'), 'Mayor Ada Quist said on Monday');
    assert.equal(restored('Mayor Ada Quistargued Friday'), 'Mayor Ada Quist argued Friday');
  });

  it('leaves names that are written so', () => {
    for (const text of [
      'Ronald McAda and Jo MacIntyre of LinkedIn use an iPhone.',
      'DeShawn Quist plays YouTube for BlackRock.',
      'Khaled Alsaid said no. Omar Bensaid was there.',
      'Unsaid words hurt.',
    ])
      assert.deepEqual(findEatenSpaces(text), [], text);
  });

  it('reads whoever is run into', () => {
    assert.deepEqual(findEatenSpaces('Prime MinisterAda Quistsaid Monday'), [14, 23]);
  });
});
