import { assertFindings } from '../../../../test/support/findings';
import { statAnonSource } from './stat-anon-source';

describe('stat-anon-source', () => {
  it('asks for the data behind a figure that only unnamed people give', () => {
    assertFindings(
      statAnonSource,
      `
      Two officials briefed on the audit said 1,400 houses stood empty.
                                              ^^^^^^^^^^^^ stat-anon-source: “1,400 houses”: only unnamed people stand behind it. Can we see the data, or say that it is an estimate?
      `,
    );
    assertFindings(
      statAnonSource,
      `
      The fund has lost 18 percent of its value, according to a person familiar with its accounts.
                        ^^^^^^^^^^^^^^^^^^^^^^^ stat-anon-source
      `,
    );
  });

  it('asks once a source, at its first figure', () => {
    assertFindings(
      statAnonSource,
      `
      A former clerk said the court kept 340 files. The former clerk said it had sold 95 boxes.
                                         ^^^^^^^^^ stat-anon-source
      `,
    );
  });

  it('is silent where somebody who is named, a document or a link stands beside it', () => {
    assertFindings(
      statAnonSource,
      `
      Two officials said 1,400 houses stood empty. Ana Pohl, the city’s auditor, said 1,400 was about right.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      Two officials said 1,400 houses stood empty, as the [audit](https://audit.example/7) has it.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      Two officials said 1,400 houses stood empty.

      The audit, published in May, counted 1,400 houses without a tenant, Ana Pohl said.
      `,
    );
  });

  it('is silent for an estimate that is called one, and for sizes that nobody counted', () => {
    assertFindings(
      statAnonSource,
      `
      Officials estimated that 1,400 houses stood empty.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      Two officials said an estimated 1,400 houses stood empty.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      A person close to the talks suggested that 1,400 houses stood empty.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      A person close to the talks said tens of millions of euros were at stake.
      `,
    );
  });

  it('is silent for a toll on the spot, for small counts and for figures of named sources', () => {
    assertFindings(
      statAnonSource,
      `
      Officials said 14 people were killed when the wall fell.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      A person familiar with the plan said three offices would close.
      `,
    );
    assertFindings(
      statAnonSource,
      `
      Ana Pohl, the auditor, said 1,400 houses stood empty.
      `,
    );
  });

  it('is silent where the register bears the source out', () => {
    assertFindings(
      statAnonSource,
      `
      ---
      sources:
        aides: {as: Two aides to the mayor, kind: anonymous-group, corroborated-by: [audit]}
      ---

      Two aides to the mayor said 1,400 houses stood empty.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      statAnonSource,
      `
      Two **officials** sa*id* that **1,400** files were lost.
                                      ^^^^^^^^^^^^^ stat-anon-source: “1,400 files”: only unnamed people stand behind it. Can we see the data, or say that it is an estimate?
      `,
    );
  });

  it('is silent where an authority tells the public, and about a few of something', () => {
    assertFindings(statAnonSource, 'The storm damaged more than 200 homes, officials said.');
    assertFindings(statAnonSource, 'A diplomat briefed on the talks said the sides had agreed on 90 names.');
    assertFindings(
      statAnonSource,
      'The wage bill has grown to $4.6 million, according to the Controller of Budget.',
    );
  });

  it('is silent about what one thing cost', () => {
    assertFindings(statAnonSource, 'A clerk briefed on the sale said they shared the $6.2 million house.');
  });

  it('is silent about what is told of somebody by the way', () => {
    assertFindings(
      statAnonSource,
      'Holm, which makes 40 percent of its sales abroad, is in talks about a sale, two people briefed on the talks said.',
    );
  });
});
