import assert from 'node:assert/strict';
import { readMarked } from '../../../../../test/support/marked-article';

describe('epithets', () => {
  const whoSays = (...paragraphs: readonly string[]) => readMarked(...paragraphs).speakers;

  it('mean whom the story has just named under a noun of the same trade', () => {
    assert.deepEqual(
      whoSays(
        '{s1:Skipper Jason Odell} {c1:believes} {q1:the mood is good}. {q2:“We lack nothing,”} {c2:said} {s2:the Harbour full-back}.',
      ),
      ['Jason Odell: 1 2'],
    );
    assert.deepEqual(
      whoSays(
        '{q1:More help was coming}, {c1:according to} {s1:Secretary of State Ada Quist}. {s2:The top Norland diplomat} {c2:called} {q2:it urgent}.',
      ),
      ['Ada Quist: 1 2'],
    );
  });

  it('mean the one of whom the very noun was used, though others are nearer', () => {
    assert.deepEqual(
      whoSays(
        '{s1:Jens Holt} {c1:said} {q1:it was late}. Holt had met President Tom Boyle at noon. {s2:The island’s new president} {c2:said} {q2:it was early}.',
      ),
      ['Jens Holt: 1', 'Tom Boyle: 2'],
    );
  });

  it('mean nobody of two who go under the noun', () => {
    assert.deepEqual(
      whoSays(
        'President Tom Boyle met President Ada Quist at noon. {s1:The island president} {c1:said} {q1:it was late}.',
      ),
      ['The island president: 1'],
    );
  });

  it('mean nobody whom the story has narrowed otherwise, or who has another trade', () => {
    assert.deepEqual(
      whoSays(
        '{s1:Norland President Tom Boyle} {c1:left}{q1: early}. {s2:The Westmark president} {c2:said} {q2:it was late}.',
      ),
      ['Tom Boyle: 1', 'The Westmark president: 2'],
    );
    assert.deepEqual(
      whoSays(
        '{s1:Mayor Ada Quist} {c1:said} {q1:she saw smoke}. {s2:The fire chief} {c2:said} {q2:it was out}.',
      ),
      ['Ada Quist: 1', 'The fire chief: 2'],
    );
  });
});
