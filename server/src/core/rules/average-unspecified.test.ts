import { assertFindings } from '../../../../test/support/findings';
import { averageUnspecified } from './average-unspecified';

describe('average-unspecified', () => {
  it('asks which average it is', () => {
    assertFindings(
      averageUnspecified,
      `
      The average rent is $1,200.
                          ^^^^^^ average-unspecified: Is this average the mean or the median?
      `,
    );
  });

  it('is silent where it is said, and where mean and median hardly differ', () => {
    assertFindings(
      averageUnspecified,
      `
      The median rent is $1,200.
      `,
    );
    assertFindings(
      averageUnspecified,
      `
      The average rainfall is 40 millimetres.
      `,
    );
    assertFindings(
      averageUnspecified,
      `
      Her batting average is .312.
      `,
    );
  });

  it('is silent in quoted words', () => {
    assertFindings(
      averageUnspecified,
      `
      “The average rent is $1,200,” said Ana Pohl.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      averageUnspecified,
      `
      The **average** *rent* is $1,200.
                                ^^^^^^ average-unspecified
      `,
    );
  });

  it('is silent where markup stands in the words that say which', () => {
    assertFindings(
      averageUnspecified,
      `
      The aver*age* rent, or rather the me*di*an, is $1,200.
      `,
    );
  });
});
