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

  it('to whoever counts, prices, asks for or forecasts it, though nobody says it', () => {
    const analysis = analyzeParagraphs(
      'The county pegs the cost of the dam at $4.5 million. The central bank cut its growth forecast to 2.1 percent.',
      'The crowd, estimated to number more than 45,000 by the city police, sang until dusk.',
      'The transport ministry has requested a budget of $102 billion for next year.',
    );
    assert.match(creditOf(analysis, '$4.5 million') ?? '', /county/);
    assert.match(creditOf(analysis, '2.1 percent') ?? '', /central bank/);
    assert.match(creditOf(analysis, '45,000') ?? '', /city police/);
    assert.match(creditOf(analysis, '$102 billion') ?? '', /transport ministry/);
  });

  it('to the survey that the sentence opens with', () => {
    const analysis = analyzeParagraphs(
      'In the latest Harrow College poll, taken in May, Norling led Abara 48 percent to 37 percent. Among women, her edge was 66 percent to 24 percent.',
    );
    assert.match(creditOf(analysis, '48 percent to 37 percent') ?? '', /Harrow College poll/);
    assert.match(creditOf(analysis, '66 percent to 24 percent') ?? '', /Harrow College poll/);
  });

  it('to the document over its following sentences, until somebody else speaks', () => {
    const analysis = analyzeParagraphs(
      'The audit report found that 312 flats stood empty. The vacancy rate in the north was 14 percent. Tenants paid $40 too much, Ina Torvald said.',
    );
    assert.match(creditOf(analysis, '14 percent') ?? '', /report/);
    assert.match(creditOf(analysis, '$40') ?? '', /Torvald/);
  });

  it('to the figures of a firm in the measures that it has given', () => {
    const analysis = analyzeParagraphs(
      'Orrin Foods said sales rose 8 percent to $4.1 billion. Net income fell to $310 million.',
    );
    assert.match(creditOf(analysis, '$310 million') ?? '', /Orrin Foods/);
  });

  it('to the source behind a figure that stands beside its name', () => {
    const analysis = analyzeParagraphs(
      'About 1 in 36 pupils had asthma, according to the Tidewater Clinic -- about 2.8%. That is up from 1 in 44 in 2018.',
    );
    assert.match(creditOf(analysis, '1 in 36') ?? '', /Clinic/);
    assert.match(creditOf(analysis, '2.8%') ?? '', /Clinic/);
    assert.match(creditOf(analysis, '1 in 44') ?? '', /Clinic/);
  });

  it('to the next sentence where it takes up what this one found', () => {
    const analysis = analyzeParagraphs(
      'More than half of the pupils had asthma. According to the Tidewater Clinic, this finding calls for more nurses.',
    );
    assert.match(creditOf(analysis, 'half of the pupils') ?? '', /Clinic/);
    assert.equal(claimWith(analysis, 'half of the pupils').credit.basis, 'sentence-behind');
  });

  it('to the document that tells of a promise, not to who promised', () => {
    const analysis = analyzeParagraphs(
      'According to the indictment, two clerks promised growers as much as $19,000 a field.',
    );
    assert.match(creditOf(analysis, '$19,000') ?? '', /indictment/);
  });

  it('to the document by which somebody else has said it', () => {
    const analysis = analyzeParagraphs(
      'The city said it had lost $4 million on the dam, according to a filing with the court.',
    );
    assert.match(creditOf(analysis, '$4 million') ?? '', /filing/);
  });

  it('to nobody for election results, what bodies agree on and what is believed', () => {
    const analysis = analyzeParagraphs(
      'Election results showed Norling with 61 percent of the vote.',
      'The 14 towns agreed on a $54 million package.',
      'More than 4,000 islanders are believed to have left.',
    );
    assert.equal(creditOf(analysis, '61 percent'), null);
    assert.equal(creditOf(analysis, '$54 million'), null);
    assert.equal(creditOf(analysis, '4,000 islanders'), null);
  });
});
