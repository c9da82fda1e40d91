import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { statNoPeriod } from './stat-no-period';

describe('stat-no-period', () => {
  it('asks in which time things happened', () => {
    assertFindings(
      statNoPeriod,
      `
      The hospital recorded 4,100 admissions, according to the health ministry.
                            ^^^^^^^^^^^^^^^^ stat-no-period: “4,100 admissions” in which period? A year, a month, since when?
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      Police in Norrland made 312 arrests, the interior ministry said.
                              ^^^^^^^^^^^ stat-no-period
      `,
    );
  });

  it('asks at the right figure that stands beside a false one, whose time is its own', () => {
    assertFindings(
      statNoPeriod,
      `
      The minister has falsely claimed that 90,000 people die each year of the cold. The true number is about 4,000, according to the Weather Institute, and deaths started declining in 2021.
                                                                                                        ^^^^^^^^^^^ stat-no-period
      `,
    );
  });

  it('is silent where the time stands with it, in its paragraph or a sentence away', () => {
    assertFindings(
      statNoPeriod,
      `
      The hospital recorded 4,100 admissions in 2022, according to the health ministry.
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      The hospital recorded 4,100 admissions, according to the health ministry. Last year was its worst.
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      It was a long winter. Nothing like it had been seen since 2009.

      The hospital recorded 4,100 admissions, according to the health ministry.
      `,
    );
  });

  it('is silent for what is there and does not happen', () => {
    assertFindings(
      statNoPeriod,
      `
      The hospital has 412 beds, according to the health ministry.
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      The party has 31,000 members, the party said.
      `,
    );
  });

  it('is silent for figures without a source, in quoted words, and of one event', () => {
    assertFindings(
      statNoPeriod,
      `
      There were 4,100 admissions.
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      “We had 4,100 admissions,” said Ana Pohl, who runs the hospital.
      `,
    );
    assertFindings(
      statNoPeriod,
      `
      Nine people were killed in the crash, the police said.
      `,
    );
  });

  it('is silent where the register notes the period', () => {
    assertFindings(
      statNoPeriod,
      `
      ---
      claims:
        adm: {as: "4,100 admissions", period: "2022"}
      ---

      The hospital recorded 4,100 admissions, according to the health ministry.
      `,
    );
  });

  it('leaves room for the period', () => {
    const text = 'Police made 312 arrests, the interior ministry said.';
    assert.equal(
      applyFix(statNoPeriod, text, 'Insert “in TK”'),
      'Police made 312 arrests in TK, the interior ministry said.',
    );
  });

  it('is silent about a few of something', () => {
    assertFindings(statNoPeriod, 'The judge said that evidence of 11 citations had misled the jury.');
  });
});
