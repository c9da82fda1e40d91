import { assertFindings } from '../../../../test/support/findings';
import { relativeOnly } from './relative-only';

describe('relative-only', () => {
  it('asks for the figures behind a multiple or a likelihood', () => {
    assertFindings(
      relativeOnly,
      `
      Eating liver doubles the risk of gout, the trial found.
                   ^^^^^^^ relative-only: “doubles”: from what to what? Give the figures behind it.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      People who sleep badly were 50 percent more likely to have a stroke.
                                  ^^^^^^^^^^^^^^^ relative-only
      `,
    );
    assertFindings(
      relativeOnly,
      `
      The number of stolen bicycles tripled.
                                    ^^^^^^^ relative-only
      `,
    );
    assertFindings(
      relativeOnly,
      `
      The drug could double the risk of a stroke.
                     ^^^^^^ relative-only
      `,
    );
  });

  it('is silent where from and to, or another level, are given', () => {
    assertFindings(
      relativeOnly,
      `
      The number of stolen bicycles tripled, from 40 to 120.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      Eating liver doubles the risk of gout. In the trial, 4 percent of those who ate it fell ill.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      The number of stolen bicycles tripled. The police recorded 120 thefts.
      `,
    );
  });

  it('is silent for other senses, scores and plans', () => {
    assertFindings(
      relativeOnly,
      `
      The minister doubled down on her promise.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      The shed doubles as a chapel.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      Okafor doubled the lead in the 69th minute.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      The mayor promised to triple the fund.
      `,
    );
  });

  it('is silent for a plain percentage, a headline and quoted words', () => {
    assertFindings(
      relativeOnly,
      `
      Prices rose 4 percent.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      # Liver doubles the risk of gout

      The trial ran for a year.
      `,
    );
    assertFindings(
      relativeOnly,
      `
      “It doubles the risk,” said Ana Pohl, a doctor.
      `,
    );
  });

  it('is silent where the sentence gives both ends in a measure of any kind, and for what somebody imagines', () => {
    assertFindings(
      relativeOnly,
      'The kiln draws 930 amperes, tripling the 310 amperes that its cable was laid for.',
    );
    assertFindings(
      relativeOnly,
      'With a second oven the batch would have been three times larger, Jon Holm guessed.',
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      relativeOnly,
      `
      People who sleep badly were 50 percent **more** *likely* to have a stroke.
                                  ^^^^^^^^^^^^^^^^^ relative-only
      `,
    );
  });

  it('is silent where the next paragraph gives both ends, and where two things are compared by what they are like', () => {
    assertFindings(
      relativeOnly,
      `
      Payouts for lost oars doubled last year.

      The board paid out $186,400, compared with $92,100 in 2023.
      `,
    );
    assertFindings(relativeOnly, 'The council passed a bill that doubles its stake in the mill.');
    assertFindings(relativeOnly, 'Ions move through it 12 times faster than through slate.');
    assertFindings(relativeOnly, 'The film shows him ring the bell twice as he lay on the deck.');
    assertFindings(
      relativeOnly,
      `
      Payouts for lost oars doubled last year.
                            ^^^^^^^ relative-only

      The board sold 14 boats and 300 oars.
      `,
    );
  });
});
