import assert from 'node:assert/strict';
import { seededRandom } from '../support/random';
import { applyEdit, EDIT_KINDS, type EditKind, makeEdit, takingBack } from './edits';

const ARTICLE = `# The ferry is late again

The ferry to the outer island was late again on Monday, and nobody on the quay had been told when it would come.

“It is the log,” said Ada Quist, the harbour master. “It has been blank for a week.”`;

const NARRATION = 'The ferry to the outer island';

/** The article after one edit of a kind, always at the same place. */
function edited(kind: EditKind, number = 0): string {
  return applyEdit(ARTICLE, makeEdit(kind, ARTICLE, seededRandom(1), number));
}

describe('the edits that are timed', () => {
  it('are the same in every run', () => {
    for (const kind of EDIT_KINDS) assert.equal(edited(kind), edited(kind));
  });

  it('can be taken back', () => {
    for (const kind of EDIT_KINDS) {
      const edit = makeEdit(kind, ARTICLE, seededRandom(1), 1);
      assert.equal(applyEdit(applyEdit(ARTICLE, edit), takingBack(ARTICLE, edit)), ARTICLE);
    }
  });

  it('type words into narration, not into what somebody says', () => {
    for (let seed = 0; seed < 20; seed++) {
      const edit = makeEdit('a word typed into narration', ARTICLE, seededRandom(seed), seed);
      assert.match(ARTICLE.slice(ARTICLE.lastIndexOf('\n', edit.start) + 1), new RegExp(`^${NARRATION}`));
    }
  });

  it('change the name of somebody who speaks', () => {
    assert.ok(edited('a speaker’s name changed').includes('said Ada Aldworth, the harbour master'));
  });

  it('put markup around words that stay', () => {
    const texts = [0, 1, 2].map((number) => edited('markup added', number));
    assert.ok(texts[0]?.includes(`> ${NARRATION}`));
    assert.match(texts[1] ?? '', / \*\*\p{L}+\*\* /u);
    assert.match(texts[2] ?? '', / \[\p{L}+\]\(https:\/\/example\.org\/2\) /u);
  });

  it('say so where an article has no place for them', () => {
    assert.throws(() => makeEdit('a speaker’s name changed', 'It rained.', seededRandom(1), 0), /no place/);
  });
});
