import assert from 'node:assert/strict';
import { findingsOf } from '../../server/src/core/check/ask-one-rule';
import { readDesk } from '../../server/src/core/check/read-desk';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { loadEngine } from '../support/engine';
import { writtenArticles } from '../support/written-articles';

const engine = loadEngine();

const OBJECT = /^“[^”]{1,64}”/;

describe('messages', () => {
  it('begin with what they are about, so that a list of them can be read', () => {
    // Each tenth shows all rules at work.
    for (const text of writtenArticles().filter((_, i) => i % 10 === 0)) {
      const article = engine.analyze(text);
      const desk = readDesk(article);
      const messages = ALL_RULES.flatMap((rule) => findingsOf(rule, article, desk)).map((f) => f.message);
      assert.deepEqual(
        messages.filter((message) => !OBJECT.test(message)),
        [],
      );
    }
  }).timeout(120_000);

  it('number unnamed sources as the article brings them in', () => {
    const article = engine.analyze(
      'A clerk at the court said the file was gone. Two guards at the court said it had been shredded.',
    );
    const desk = readDesk(article);
    const [reason] = ALL_RULES.filter(({ id }) => id === 'anon-no-reason');
    assert.ok(reason !== undefined);
    assert.deepEqual(
      findingsOf(reason, article, desk).map(({ message }) => message.slice(0, message.indexOf(':'))),
      ['“A clerk at the court” (1 of 2)', '“Two guards at the court” (2 of 2)'],
    );
  });
});
