import assert from 'node:assert/strict';
import { readMarked } from '../../../../../test/support/marked-article';

/** "former official: because … (inherited)" for each unnamed source. */
function reasonsIn(...paragraphs: readonly string[]): readonly string[] {
  return readMarked(...paragraphs).sources.map(({ name, reason }) =>
    reason === null ? `${name}: none` : `${name}: ${reason.text}${reason.inherited ? ' (inherited)' : ''}`,
  );
}

describe('why a name is withheld', () => {
  const given: readonly (readonly [sentence: string, reason: string])[] = [
    [
      '{q1:It failed}, {c1:said} {s1:an official}, who spoke on the condition of anonymity because the talks are private.',
      'because the talks are private',
    ],
    [
      '{q1:It failed}, {c1:said} {s1:a nurse}, who asked not to be named for fear of losing her job.',
      'for fear of losing her job',
    ],
    [
      '{s1:A driver}, who requested anonymity citing company rules, {c1:said} {q1:it failed}.',
      'citing company rules',
    ],
    [
      '{q1:It failed}, {c1:said} {s1:an aide granted anonymity to discuss internal strategy}.',
      'to discuss internal strategy',
    ],
    [
      '{q1:It failed}, {c1:said} {s1:a clerk} who was not authorized to speak publicly about the plan.',
      'was not authorized to speak publicly about the plan',
    ],
    [
      '{q1:It failed}, {s1:a clerk} {c1:said}, speaking on condition of anonymity because she was not permitted to talk to reporters.',
      'because she was not permitted to talk to reporters',
    ],
    [
      '{q1:It failed}, {c1:said} {s1:a skipper}, who would rather not be named since his licence is up.',
      'since his licence is up',
    ],
    [
      '{s1:A sailor}, who asked that his name be left out as he is to be promoted, {c1:said} {q1:it sank}.',
      'as he is to be promoted',
    ],
    [
      '{s1:A pal}, who did not want her last name used in case her boss reads this, {c1:said} {q1:it sank}.',
      'in case her boss reads this',
    ],
  ];
  for (const [sentence, reason] of given) {
    it(reason, () => {
      assert.equal(readMarked(sentence).sources[0]?.reason?.text, reason);
    });
  }

  it('reads a reason that stands before', () => {
    assert.deepEqual(
      reasonsIn('{q1:It failed}, {c1:said} {s1:a nurse}. Fearing reprisals, she asked not to be named.'),
      ['nurse: Fearing reprisals'],
    );
  });

  it('does not take the bare formula for a why', () => {
    const article = readMarked(
      '{q1:It failed}, {c1:said} {s1:an official} who spoke on condition of anonymity.',
    );
    assert.equal(article.sources[0]?.reason, null);
    assert.equal(article.anonymity[0]?.reason, null);
    assert.deepEqual(article.anonymity[0]?.own, ['s1']);
  });

  it('stops at the verb and at the next statement', () => {
    assert.deepEqual(
      reasonsIn(
        '{s1:A clerk}, who asked not to be named because the file is sealed, {c1:said} {q1:it was thick}.',
      ),
      ['clerk: because the file is sealed'],
    );
  });

  it('gives no reason to those who have a name', () => {
    assert.deepEqual(
      reasonsIn(
        '{q1:It failed}, {c1:said} {s1:Ada Quist}. The victim was not identified because she is a minor.',
      ),
      ['Ada Quist: none'],
    );
  });
});

describe('whom a reason covers', () => {
  it('those before and after it, by “like others”', () => {
    assert.deepEqual(
      reasonsIn(
        '{q1:It failed}, {c1:according to} {s1:people close to the sale}.',
        '{q2:It is over}, {c2:said} {s2:a banker} who, like others, spoke on condition of anonymity because the talks are private.',
        '{q3:It will be back}, {s3:two lawyers} {c3:said}. {q4:It will not}, {c4:said} {s4:Ada Quist}. {q5:Perhaps}, {s5:experts} {c5:said}.',
      ),
      [
        'people close to the sale: because the talks are private (inherited)',
        'banker: because the talks are private',
        'two lawyers: because the talks are private (inherited)',
        'Ada Quist: none',
        'experts: none',
      ],
    );
  });

  it('the one who is meant by a pronoun or a description in the next sentence', () => {
    assert.deepEqual(
      reasonsIn(
        '{s1:A councillor who voted against} {c1:said} {q1:it was late}. The councillor spoke on condition of anonymity because the session was closed.',
        '{s2:A porter} {c2:said} {q2:it was early}. He asked not to be identified because he needs the work.',
      ),
      ['councillor who voted against: because the session was closed', 'porter: because he needs the work'],
    );
  });

  it('a part of the group that it was said of', () => {
    assert.deepEqual(
      reasonsIn(
        '{q1:It failed}, {c1:said} {s1:two officials}, who spoke on condition of anonymity because they feared for their jobs.',
        '{q2:“Badly,”} {s2:one of the officials} {c2:said}.',
      ),
      [
        'two officials: because they feared for their jobs',
        'one of the officials: because they feared for their jobs (inherited)',
      ],
    );
  });

  it('everyone, where the article says that it rests on interviews with them', () => {
    assert.deepEqual(
      reasonsIn(
        'This account is based on interviews with 17 officials, most of whom spoke on condition of anonymity to discuss private talks.',
        '{q1:It failed}, {c1:said} {s1:a diplomat}. {q2:It did}, {s2:an aide} {c2:said}.',
      ),
      [
        '17 officials: to discuss private talks',
        'diplomat: to discuss private talks (inherited)',
        'aide: to discuss private talks (inherited)',
      ],
    );
  });

  it('not another who speaks beside it', () => {
    assert.deepEqual(
      reasonsIn(
        '{q1:It failed}, {c1:said} {s1:a nurse}, who asked not to be named because the ward is small.',
        '{q2:It did not}, {c2:said} {s2:a porter}.',
      ),
      ['nurse: because the ward is small', 'porter: none'],
    );
  });

  it('makes a source of those who spoke on condition of anonymity and whom nothing else quotes', () => {
    const article = readMarked(
      'The plan was described by former employees of the mill. Most of them spoke on condition of anonymity, citing agreements that they had signed.',
    );
    assert.deepEqual(
      article.sources.map(({ kind, reason }) => [kind, reason?.text]),
      [['anonymous-group', 'citing agreements that they had signed']],
    );
  });
});
