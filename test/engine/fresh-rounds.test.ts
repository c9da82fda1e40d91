import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  FEWEST_FINDINGS,
  type FreshRounds,
  LEAST_SHARE,
  shareOf,
  withRounds,
  withShare,
} from '../../scripts/generate/fresh-rounds';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { anonNoReason } from '../../server/src/core/rules/anon-no-reason';
import { anonQuote } from '../../server/src/core/rules/anon-quote';

const ROUND = {
  read: '1 May 2026',
  stories: 20,
  owed: 4,
  owedFound: 1,
  quotations: 50,
  wrongNames: 5,
};

const ROUNDS: FreshRounds = {
  rounds: [
    { ...ROUND, name: 'first', verdicts: { 'anon-no-reason': { useful: 2, noise: 5, wrong: 1 } } },
    { ...ROUND, name: 'second', verdicts: { 'anon-no-reason': { useful: 9, noise: 1, wrong: 0 } } },
  ],
  mendedAfter: { 'anon-no-reason': 'first' },
};

const PAGE = '# anon-no-reason: no reason\n\n*Warning, in the default set.*\n\n> Why?\n';

describe('the rounds on unseen stories', () => {
  it('count for a rule from the last one after which it was mended', () => {
    assert.deepEqual(shareOf('anon-no-reason', ROUNDS), { useful: 9, findings: 10 });
    assert.deepEqual(shareOf('anon-no-reason', { ...ROUNDS, mendedAfter: {} }), { useful: 11, findings: 18 });
    assert.throws(
      () => shareOf('anon-no-reason', { ...ROUNDS, mendedAfter: { 'anon-no-reason': 'ninth' } }),
      /“ninth”/,
    );
  });

  it('stand on the page of a default rule, once', () => {
    const page = withShare(PAGE, anonNoReason, ROUNDS);
    assert.match(page, /default set\.\*\n\n\*On unseen stories: 9 of 10 useful\.\*\n\n> Why\?\n$/);
    assert.equal(withShare(page, anonNoReason, ROUNDS), page);
    assert.match(
      withShare(page, anonNoReason, { ...ROUNDS, rounds: ROUNDS.rounds.slice(0, 1) }),
      /no finding yet/,
    );
    assert.equal(withShare(page, anonQuote, ROUNDS), PAGE);
  });

  it('lead the model card', () => {
    const card = withRounds('<!-- fresh rounds -->\n<!-- /fresh rounds -->\n', ROUNDS);
    assert.match(card, /\| second, 1 May 2026 \| 20 \| 10 \| 90\.0 \| 10\.0 \| 0\.0 \| 25\.0 \| 10\.0 \|/);
    assert.throws(() => withRounds('# Accuracy\n', ROUNDS), /fresh rounds/);
  });

  it('leave no rule in the default set of which too few findings are useful', () => {
    const rounds: FreshRounds = JSON.parse(readFileSync('docs/fresh-rounds.json', 'utf8'));
    const shares = ALL_RULES.filter((rule) => rule.default).map(({ id }) => ({ id, ...shareOf(id, rounds) }));
    const poor = shares.filter(
      ({ useful, findings }) => findings >= FEWEST_FINDINGS && useful < LEAST_SHARE * findings,
    );
    assert.deepEqual(poor, []);
    const known = new Set(ALL_RULES.map(({ id }) => id));
    const named = rounds.rounds.flatMap(({ verdicts }) => Object.keys(verdicts));
    assert.deepEqual(
      [...named, ...Object.keys(rounds.mendedAfter)].filter((id) => !known.has(id)),
      [],
    );
  });
});
