import { assertFindings } from '../../../../test/support/findings';
import { nameSpelling } from './name-spelling';

describe('name-spelling', () => {
  it('asks which of two spellings is right, behind one given name', () => {
    assertFindings(
      nameSpelling,
      `
      Ada Quister runs the harbour.

      On Monday the board heard Ada Qvister, who was calm.
                                    ^^^^^^^ name-spelling: “Qvister” here, “Quister” in line 1. Which is right?
      `,
    );
  });

  it('asks about a surname alone that nobody else bears', () => {
    assertFindings(
      nameSpelling,
      `
      Maria Lindqvist runs the harbour. Lindqvist left for Aske on Monday.

      “It is late,” Mr. Lindkvist said.
                        ^^^^^^^^^ name-spelling
      `,
    );
  });

  it('is silent about two people, families, short names and quoted words', () => {
    assertFindings(nameSpelling, 'Maria Lindqvist met Anders Lindkvist on the quay.');
    assertFindings(nameSpelling, 'Maria Lindqvist met Anders Lindqvist. Mr. Lindkvist was late.');
    assertFindings(nameSpelling, 'Maria Brandt came by boat. Mr. Brandts was late.');
    assertFindings(nameSpelling, 'Maria Davids came by boat. David was late.');
    assertFindings(nameSpelling, "Maria O’Lindt came by boat. O'Lindt was late.");
    assertFindings(nameSpelling, 'Ada Holm came by boat. Ada Hulm was late.');
    assertFindings(nameSpelling, 'Maria Lindqvist came. “I know Maria Lindkvist,” said Ivo Brandt, a pilot.');
  });

  it('hears that two spellings sound alike', () => {
    assertFindings(
      nameSpelling,
      `
      Maria Brodie won the race. Ms. Brody is 33.
                                     ^^^^^ name-spelling
      `,
    );
    assertFindings(nameSpelling, 'Maria Brodie met Anders Brody on the quay.');
    assertFindings(nameSpelling, 'Maria Stephen came by boat. Mr. Stephens was late.');
  });
});
