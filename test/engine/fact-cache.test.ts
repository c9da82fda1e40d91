import assert from 'node:assert/strict';
import { createFactCache, type FactCache } from '../../server/src/core/article/reading/fact-cache';
import { findFacts } from '../../server/src/core/english/facts';
import { readDraft } from '../../server/src/core/prose/draft';

describe('the fact cache', () => {
  /** A cache that notes what it had to read. */
  function noting(): { readonly cache: FactCache; readonly read: string[] } {
    const read: string[] = [];
    const cache = createFactCache((text) => {
      read.push(text);
      return findFacts(text, 'prose', { tokenize: () => [], findAttributions: () => [] });
    });
    return { cache, read };
  }

  const blocks = (paragraphs: readonly string[]) => readDraft(paragraphs.join('\n\n')).paragraphs;

  it('reads one block after an edit of one block, however long the article', () => {
    const { cache, read } = noting();
    const article = Array.from({ length: 5000 }, (_, i) => `Paragraph ${i} stands.`);
    const before = cache.withFacts('story.md', blocks(article));
    read.length = 0;
    const after = cache.withFacts('story.md', blocks(article.with(2500, 'Paragraph 2500 falls.')));
    assert.deepEqual(read, ['Paragraph 2500 falls.']);
    assert.equal(after[4999]?.facts, before[4999]?.facts);
  });

  it('reads a repeated block once', () => {
    const { cache, read } = noting();
    cache.withFacts('story.md', blocks(['More follows.', 'Rain fell.', 'More follows.']));
    assert.deepEqual(read, ['More follows.', 'Rain fell.']);
  });

  it('keeps what the last analysis used, document by document', () => {
    const { cache, read } = noting();
    cache.withFacts('a.md', blocks(['One.', 'Two.']));
    cache.withFacts('b.md', blocks(['Three.']));
    cache.withFacts('a.md', blocks(['Two.']));
    cache.withFacts('a.md', blocks(['One.', 'Two.']));
    cache.withFacts('b.md', blocks(['Three.']));
    cache.forget('b.md');
    cache.withFacts('b.md', blocks(['Three.']));
    assert.deepEqual(read, ['One.', 'Two.', 'Three.', 'One.', 'Three.']);
  });
});
