import assert from 'node:assert/strict';
import { analyzeParagraphs, claimWith } from '../../../../test/support/claims';
import { describeClaim } from './describe-claim';

describe('the card of a claim', () => {
  it('reads the value out, with unit, period, base and credit', () => {
    const analysis = analyzeParagraphs(
      'About 23 percent of registered nurses left the county in 2023, according to the state’s health board.',
    );
    const card = describeClaim(claimWith(analysis, '23 percent'), analysis);
    assert.equal(card.reading, 'About 23 percent of registered nurses');
    assert.equal(card.values, '23');
    assert.equal(card.base, 'of registered nurses');
    assert.equal(card.period, 'in 2023');
    assert.match(card.credit.words, /health board/);
    assert.equal(card.working, null);
    assert.deepEqual(card.related, []);
  });

  it('says so where no period and no source is given', () => {
    const analysis = analyzeParagraphs('The valley has 4,200 orchards.');
    const card = describeClaim(claimWith(analysis, '4,200'), analysis);
    assert.equal(card.period, 'no period given');
    assert.equal(card.credit.words, 'nobody: the article says it itself');
  });

  it('shows the working of a change, and what is amiss', () => {
    const analysis = analyzeParagraphs('The vacancy rate rose from 12 to 15 percent.');
    assert.equal(
      describeClaim(claimWith(analysis, '12 to 15'), analysis).working,
      '12 to 15 is +25 %, 3 points',
    );
    const amiss = analyzeParagraphs('The tax rose from 12 percent to 13.25 percent, up 1.25 percent.');
    assert.match(
      describeClaim(claimWith(amiss, '12 percent'), amiss).working ?? '',
      /; the article gives the points as a percentage$/,
    );
  });

  it('lists the figures that belong to it', () => {
    const analysis = analyzeParagraphs(
      'The mayor has falsely claimed that 650,000 commuters drive in each day. The real figure is about 70,000, the transit agency says.',
    );
    const right = claimWith(analysis, '70,000');
    const card = describeClaim(right, analysis);
    assert.equal(card.reading, 'about 70,000 commuters');
    assert.deepEqual(
      card.related.map(({ label, reading }) => [label, reading]),
      [['Sets right', '650,000 commuters']],
    );
    const wrong = describeClaim(claimWith(analysis, '650,000'), analysis);
    assert.deepEqual(
      wrong.related.map(({ label, span }) => [label, span]),
      [['Set right', right.span]],
    );
  });
});
