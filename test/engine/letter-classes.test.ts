import assert from 'node:assert/strict';
import { spellOut } from '../../scripts/setup/letter-classes.mjs';

/** The expression that the build makes of one. */
function built(literal: RegExp): RegExp {
  const code = spellOut(`= ${literal}`).slice('= '.length);
  const end = code.lastIndexOf('/');
  return new RegExp(code.slice(1, end), code.slice(end + 1));
}

describe('the letter classes that the build spells out', () => {
  const printed = Array.from({ length: 0x530 }, (_, code) => code).concat(
    Array.from({ length: 0x100 }, (_, code) => 0x1e00 + code),
  );

  for (const property of [/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{N}$/u, /^\p{M}$/u]) {
    it(`say of Latin, Greek and Cyrillic what Unicode says of ${property.source}`, () => {
      const spelledOut = built(property);
      assert.doesNotMatch(spelledOut.source, /\\p/);
      for (const character of printed.map((code) => String.fromCharCode(code)))
        assert.equal(spelledOut.test(character), property.test(character), JSON.stringify(character));
    });
  }

  it('take the words of other scripts for letters, and their spaces for none', () => {
    for (const word of ['北京', 'القاهرة', 'ירושלים', 'दिल्ली', 'მთავრობა', '서울', 'ひらがな'])
      assert.match(word, built(/^\p{L}+$/u));
    assert.doesNotMatch('\u1680\u180e\u2003\u3000\ufeff', built(/\p{L}/u));
  });

  it('stand in brackets once', () => {
    const named = built(/^(?:\p{Lu}[\p{L}.’'-]*|[^\p{L}\]]|\[)$/u);
    for (const text of ['Łukasz', 'Éire.', '?', '[']) assert.match(text, named);
    for (const text of ['łukasz', ']', 'é']) assert.doesNotMatch(text, named);
  });

  it('leave alone what is no letter class and no expression', () => {
    for (const code of [
      'const tags = [/<[a-z]+>/g, 4 / 2];',
      "const text = '\\\\p{L}';",
      String.raw`const mark = /\p{Sc}|\\p{L}/u;`,
    ])
      assert.equal(spellOut(code), code);
  });
});
