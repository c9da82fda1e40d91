import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { pronounSpeaker } from './pronoun-speaker';

const TWO_MEN = `Peter Okafor has promised new trains for a decade, according to his former deputy Simon Hale. In the spring he said the first would run by Christmas.`;

describe('pronoun-speaker', () => {
  it('asks where the sentence is about one man and told by another', () => {
    assertFindings(
      pronounSpeaker,
      `
      Peter Okafor has promised new trains for a decade, according to his former deputy Simon Hale. In the spring he said the first would run by Christmas.
                                                                                                                  ^^ pronoun-speaker: “He” could be Okafor or Hale.
      `,
    );
  });

  it('offers to say which', () => {
    assert.equal(
      applyFix(pronounSpeaker, TWO_MEN, 'Say Okafor'),
      TWO_MEN.replace('In the spring he said', 'In the spring Okafor said'),
    );
  });

  it('asks once where one pronoun stands before two verbs', () => {
    assertFindings(
      pronounSpeaker,
      `
      Peter Okafor has promised new trains for a decade, according to his deputy Simon Hale. He praised the plan but said the first was late.
                                                                                             ^^ pronoun-speaker
      `,
    );
  });

  it('is silent where no other person has come in', () => {
    assertFindings(
      pronounSpeaker,
      'Peter Okafor opened the line on Monday. He said the first train would run by Christmas.',
    );
  });

  it('is silent where the same person goes on speaking', () => {
    assertFindings(
      pronounSpeaker,
      'Peter Okafor said he had told Simon Hale everything. He said there was nothing left to hide.',
    );
  });

  it('is silent where the other person is only acted on or spoken of', () => {
    assertFindings(
      pronounSpeaker,
      'Peter Okafor replaced his deputy Simon Hale in May. He praised the new trains but said the first was late.',
    );
    assertFindings(
      pronounSpeaker,
      'Until last week Peter Okafor had never mentioned Simon Hale. In the spring he said the line was safe.',
    );
  });

  it('is silent where the gender settles it, or what he says names the other', () => {
    assertFindings(
      pronounSpeaker,
      'Peter Okafor has fought Maria Delgado for years. She said the fight was over.',
    );
    assertFindings(
      pronounSpeaker,
      'Peter Okafor was replaced by Simon Hale in May. He said Hale had never called him.',
    );
  });
});
