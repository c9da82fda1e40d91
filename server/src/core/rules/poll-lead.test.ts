import { assertFindings } from '../../../../test/support/findings';
import { pollLead } from './poll-lead';

describe('poll-lead', () => {
  it('asks whether a gap within the margin is a lead', () => {
    assertFindings(
      pollLead,
      `
      A Nordmark poll found that Pohl leads Weber 47 percent to 45 percent. The poll of 812 likely voters has a margin of error of plus or minus 3 percentage points.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ poll-lead: A 2-point gap and a margin of ±3: is that a lead, or “about even”?
      `,
    );
  });

  it('finds ties that no poll can find', () => {
    assertFindings(
      pollLead,
      `
      A Nordmark poll found Pohl at 47 percent and Weber at 46 percent, a statistical tie. It asked 812 likely voters.
                                                                          ^^^^^^^^^^^^^^^ poll-lead
      `,
    );
  });

  it('is silent for a clear lead, and where the text calls it even', () => {
    assertFindings(
      pollLead,
      `
      A Nordmark poll found that Pohl leads Weber 52 percent to 41 percent. The poll of 812 likely voters has a margin of error of plus or minus 3 percentage points.
      `,
    );
    assertFindings(
      pollLead,
      `
      A Nordmark poll found Pohl and Weber about even, at 47 percent to 45 percent. The poll of 812 likely voters has a margin of error of plus or minus 3 percentage points.
      `,
    );
  });

  it('is silent for subgroups, for polls without a margin, and outside polls', () => {
    assertFindings(
      pollLead,
      `
      A Nordmark poll found that among women Pohl leads Weber 47 percent to 45 percent. The poll of 812 likely voters has a margin of error of plus or minus 3 percentage points.
      `,
    );
    assertFindings(
      pollLead,
      `
      A Nordmark poll found that Pohl leads Weber 47 percent to 45 percent.
      `,
    );
    assertFindings(
      pollLead,
      `
      The two boats finished in a statistical tie, the club said.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      pollLead,
      `
      Nordmark polled 900 voters; the margin of error is plus or minus 4 points. Pohl has 46 percent, Weber has 44 percent.

      It is a **statistical** tie.
                ^^^^^^^^^^^^^^^^^ poll-lead: “statistical tie” says more than a poll can. AP would write “about even”. Shall we?
      `,
    );
  });
});
