import { assertFindings } from '../../../../test/support/findings';
import { statClaim } from './stat-claim';

describe('stat-claim', () => {
  it('reads out the figure, its source and its period', () => {
    assertFindings(
      statClaim,
      `
      Rents rose 4.4 percent last year, the statistics office said.
            ^^^^^^^^^^^^^^^^ stat-claim: “rose 4.4 percent”: source statistics office, period last year.
      `,
    );
    assertFindings(
      statClaim,
      `
      The town has lost nearly a fifth of its nurses since the merger.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stat-claim: “nearly a fifth of its nurses”: no source, no period.
      `,
    );
  });

  it('takes a link for a source', () => {
    assertFindings(
      statClaim,
      `
      The town has [lost nearly a fifth of its nurses](https://example.org/nurses) since the merger.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stat-claim: “nearly a fifth of its nurses”: source https://example.org/nurses, no period.
      `,
    );
  });

  it('makes one finding of a disputed figure and the right one', () => {
    assertFindings(
      statClaim,
      `
      The mayor falsely claimed that 5,000 homes stand empty. The actual number is about 1,200, according to the Housing Agency.
                                     ^^^^^^^^^^^ stat-claim: “5,000 homes”: disputed; set right as “about 1,200 homes”, source Housing Agency, no period.
      `,
    );
  });

  it('makes one finding of a figure that is given again, with the source that stands at either place', () => {
    assertFindings(
      statClaim,
      `
      In Aske, 42 percent of homes stand empty.
               ^^^^^^^^^^^^^^^^^^^ stat-claim: “42 percent of homes”: source Housing Agency, no period.

      The agent shrugged.

      The Housing Agency said that 42 percent of homes stand empty.
      `,
    );
  });

  it('is silent about dates, ages, addresses, scores, durations, sections and counts of sources', () => {
    assertFindings(
      statClaim,
      'On May 4, 2019, the 34-year-old, who lives at 12 Harbour Road, scored 3 goals in 20 minutes.',
    );
    assertFindings(statClaim, 'Two inspectors said Section 31 applied and set a 10-day deadline.');
  });

  it('is silent about tolls, ranks, trends without a figure, and promises', () => {
    assertFindings(statClaim, 'Four people were killed when the bus left Route 9.');
    assertFindings(statClaim, 'Prices have soared. It was the wettest spring since 2008.');
    assertFindings(statClaim, 'The president said she would send 4,000 troops to the border.');
    assertFindings(
      statClaim,
      `
      The plan would cost $310 million, the budget office said.
                          ^^^^^^^^^^^^ stat-claim
      `,
    );
  });

  it('is silent about the sample and the margin of a survey', () => {
    assertFindings(
      statClaim,
      `
      Some 52 percent of voters back the plan, a poll of 900 adults found. It has a margin of error of 3 percentage points.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ stat-claim
      `,
    );
  });

  it('reads out the words without their markup', () => {
    assertFindings(
      statClaim,
      `
      Rents rose **4.4** percent last year, the statistics office said.
            ^^^^^^^^^^^^^^^^^^^^ stat-claim: “rose 4.4 percent”: source statistics office, period last year.
      `,
    );
  });

  it('sees a promise through its markup', () => {
    assertFindings(
      statClaim,
      `
      The mayor said she *would* **hire** 400 nurses.
      `,
    );
  });
});
