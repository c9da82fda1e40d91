import assert from 'node:assert/strict';
import { analyzeParagraphs, claimWith, creditOf } from '../../../../../test/support/claims';

describe('claims are credited', () => {
  it('to the attribution that says them, in its sentence', () => {
    const analysis = analyzeParagraphs(
      'Some 1,946 households are waiting for a home, according to the county’s housing agency.',
      '“We closed 12 centres,” said Ina Torvald, who runs the library service.',
    );
    assert.match(creditOf(analysis, '1,946 households') ?? '', /housing agency/);
    assert.match(creditOf(analysis, '12 centres') ?? '', /Torvald/);
    assert.equal(claimWith(analysis, '12 centres').inQuote, true);
    assert.equal(claimWith(analysis, '1,946 households').inQuote, false);
  });

  it('over the clauses that "according to" stands between', () => {
    const analysis = analyzeParagraphs(
      'The number of falls is about 3,400 a year, according to the Harbour Safety Board, and admissions have dropped by 12 percent since May.',
    );
    assert.match(creditOf(analysis, '3,400') ?? '', /Harbour Safety Board/);
    assert.match(creditOf(analysis, '12 percent') ?? '', /Harbour Safety Board/);
    assert.equal(claimWith(analysis, '12 percent').credit.span !== null, true);
  });

  it('to the report of the sentence before that goes on', () => {
    const analysis = analyzeParagraphs(
      'The audit report found that 312 flats stood empty last year. Of those, 87 had been empty for a decade or more.',
    );
    assert.match(creditOf(analysis, '312 flats') ?? '', /report/);
    assert.match(creditOf(analysis, '87') ?? '', /report/);
    assert.equal(claimWith(analysis, '87').credit.basis, 'sentence-before');
  });

  it('to the survey that a passage reports', () => {
    const analysis = analyzeParagraphs(
      'A majority of islanders oppose the bridge, according to a new Harrow College poll.',
      'Among women, 61 percent are against it and 22 percent are for it.',
    );
    const claim = claimWith(analysis, '61 percent');
    assert.equal(claim.kind, 'poll');
    assert.match(creditOf(analysis, '61 percent') ?? '', /Harrow College poll/);
    assert.equal(claim.credit.basis, 'poll');
  });

  it('to a link or to a mark of the register', () => {
    const analysis = analyzeParagraphs(
      'The port moved [1.4 million containers](https://example.org/port) last year.',
      'The quarry shipped [310,000 tonnes](#quarry) in May.',
    );
    const port = claimWith(analysis, '1.4 million containers');
    assert.equal(port.credit.basis, 'link');
    assert.equal(port.credit.destination, 'https://example.org/port');
    assert.equal(claimWith(analysis, '310,000 tonnes').credit.basis, 'register');
  });

  it('to the narrator where nobody is named', () => {
    const analysis = analyzeParagraphs('The valley has 4,200 orchards. Their harvest fell 9 percent.');
    assert.equal(creditOf(analysis, '4,200 orchards'), null);
    assert.equal(claimWith(analysis, '9 percent').credit.basis, 'narrator');
  });

  it('and count no source of the story', () => {
    const analysis = analyzeParagraphs(
      'The vote was put off, according to two dozen current and former clerks of the court.',
    );
    assert.deepEqual(analysis.claims, []);
  });
});
