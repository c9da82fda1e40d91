import assert from 'node:assert/strict';
import { models } from '../../../../../test/support/engine';
import { findSentences } from '../sentences/sentences';
import { createTokenizer } from '../sentences/tokens';
import { scopeOf } from './figure-scope';

const tokenize = createTokenizer(models.tagger);

/** Checks whose the figure in brackets is. */
function assertScope(marked: string, scope: string): void {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  assert.equal(scopeOf(tokenize(text, findSentences(text)), [start, end]), scope, marked);
}

describe('whose a figure is', () => {
  it('is told by what a share is a share of', () => {
    assertScope('[Some 14 percent of boat owners] have no licence.', 'society');
    assertScope('The islands put [3.9 percent of their gross domestic product] into quays.', 'society');
    assertScope('The town has lost [a fifth of its nurses].', 'society');
    assertScope('The firm has lost [a fifth of its divers].', 'own');
    assertScope('They make up [a quarter of all accidents] at sea.', 'society');
    assertScope('[About 60 percent of them] swim.', 'own');
    assertScope('[About 71 percent of the school’s pupils] swim.', 'own');
    assertScope('[About 11 percent of participants] swim.', 'own');
    assertScope('[One in 17 of the 22 million badges] is lost.', 'society');
  });

  it('is told by the subject of its clause', () => {
    assertScope('Eel thefts in the county [rose 21 percent] last year.', 'society');
    assertScope('The unemployment rate is [6.3 percent].', 'society');
    assertScope('It [rose 21 percent] last year.', 'own');
    assertScope('Holm’s shares [have lost 31 percent].', 'own');
    assertScope('The bakery employs [340 people].', 'own');
    assertScope('Profit [fell 12 percent] in 2024.', 'own');
    assertScope('Water rates [go up 7.5 percent].', 'own');
    assertScope('Turnout, by contrast, [was up 70 percent] from 2018.', 'society');
  });

  it('is told by whether it holds or happened', () => {
    assertScope('Rope makers have cut [40,000 jobs] since 2019.', 'society');
    assertScope('Divers recovered [340 coins] on Sunday.', 'happened');
    assertScope('[About 900 people] ran along the quay.', 'happened');
    assertScope('[About 40,000 islanders] live on boats.', 'society');
    assertScope('That would cost [40,000 jobs].', 'own');
  });
});
