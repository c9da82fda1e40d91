import assert from 'node:assert/strict';
import { links, sourceOf, words } from '../../../../../test/support/prose-outline';

describe('what Obsidian adds', () => {
  it('links to pages, shown by their alias or by their name', () => {
    const source = '[[People/Ada Brunner|Ada Brunner]] met [[notes/Mara Olin]] and [[Jo#Early life]].';
    assert.deepEqual(words(source), ['Ada Brunner met Mara Olin and Jo.']);
    assert.deepEqual(links(source), [
      'Ada Brunner → People/Ada Brunner',
      'Mara Olin → notes/Mara Olin',
      'Jo → Jo#Early life',
    ]);
    assert.equal(sourceOf(source, 'Ada Brunner'), 'Ada Brunner');
    assert.deepEqual(words('[[notes/official-7|A senior official]] said so.'), [
      'A senior official said so.',
    ]);
  });

  it('embeds pages, comments and names blocks, which are no text', () => {
    assert.deepEqual(
      words(`Rents ![[chart.png|40]] rose. ^37066d

It %%officials said%% fell.

%%
Officials said.

4,000 marched.
%%

- One item ^item-1`),
      ['Rents rose.', 'It fell.', 'One item'],
    );
  });

  it('marks words, which stay', () => {
    assert.deepEqual(words('Rents ==rose *fast*== here.'), ['Rents rose fast here.']);
  });

  it('leaves signs that mean something else', () => {
    for (const text of [
      '5 == 6 and a === b',
      '50%% of 60%% of them',
      'x ^2 and y^',
      'An [[open one',
      '1 ^ 2',
    ])
      assert.deepEqual(words(text), [text]);
  });
});
