import assert from 'node:assert/strict';
import { readDraft } from './draft';

describe('a draft', () => {
  const before = readDraft('One *rule*.\n\nTwo stand.\n\nTwo stand.\n\nThree fall.');

  it('keeps the paragraphs that an edit leaves alone', () => {
    const after = readDraft('One *rule*.\n\nTwo stand.\n\nBoth fell.\n\nThree fall.', before);
    assert.deepEqual(
      after.paragraphs.map((paragraph, i) => paragraph === before.paragraphs[i]),
      [true, true, false, true],
    );
  });

  it('gives what replaces a paragraph its key, and what is new a new one', () => {
    const after = readDraft('One *rule*.\n\nTwo stand.\n\nBoth fell.\n\nNews.\n\nThree fall.', before);
    const [first, second, third, fourth] = before.paragraphs.map(({ key }) => key);
    const keys = after.paragraphs.map(({ key }) => key);
    assert.deepEqual([keys[0], keys[1], keys[2], keys[4]], [first, second, third, fourth]);
    assert.equal(new Set(keys).size, 5);
  });

  it('reads a paragraph anew when its markup alone has changed', () => {
    const after = readDraft('One **rule**.\n\nTwo stand.\n\nTwo stand.\n\nThree fall.', before);
    assert.equal(after.paragraphs[0]?.words, before.paragraphs[0]?.words);
    assert.notEqual(after.paragraphs[0], before.paragraphs[0]);
  });

  it('knows the way of words back to its own version of the file', () => {
    const after = readDraft(
      'A headline is new.\n\nOne *rule*.\n\nTwo stand.\n\nTwo stand.\n\nThree fall.',
      before,
    );
    const paragraph = after.paragraphs.find(({ words }) => words.startsWith('One'));
    assert.ok(paragraph !== undefined);
    const span = after.sourceOf({ paragraph, span: [4, 8] });
    assert.equal(after.text.slice(...span), 'rule');
  });
});
