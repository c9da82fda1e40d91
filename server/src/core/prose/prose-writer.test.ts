import assert from 'node:assert/strict';
import { textOf } from '../text/span';
import { findBlocks } from './prose';
import { toSource } from './source-map';

/** The words of the only block, each with the source that it comes from where that is something else. */
function read(source: string): { readonly text: string; readonly rewritten: readonly string[] } {
  const [block] = findBlocks(source);
  assert.ok(block !== undefined);
  const rewritten = block.text.split(' ').flatMap((word, i, all) => {
    const at = all.slice(0, i).join(' ').length + Math.min(i, 1);
    const written = textOf(source, toSource(block, [at, at + word.length]));
    return written === word ? [] : [written];
  });
  return { text: block.text, rewritten };
}

describe('words as readers see them', () => {
  it('hold no character that nobody sees', () => {
    for (const mark of [
      '\u00AD',
      '\u200B',
      '\u200C',
      '\u200D',
      '\u2060',
      '\uFEFF',
      '\u200E',
      '\u180E',
      '\u034F',
    ])
      assert.deepEqual(read(`The Ex${mark}perts said so.`), {
        text: 'The Experts said so.',
        rewritten: [`Ex${mark}perts`],
      });
  });

  it('keep joiners where a script or an emoji is spelled with them', () => {
    for (const text of [
      'He wrote می\u200Cخواهم there.',
      'It is क्\u200Dष now.',
      'A 👩\u200D🚒 came.',
      'A 👩🏽\u200D🚒 came.',
      'A ❤\uFE0F\u200D🔥 too.',
    ])
      assert.deepEqual(read(text), { text, rewritten: [] });
  });

  it('have composed letters, and point at the whole of what was written for one', () => {
    assert.deepEqual(read('Jose\u0301 Nu\u0301n\u0303ez spoke.'), {
      text: 'José Núñez spoke.',
      rewritten: ['Jose\u0301', 'Nu\u0301n\u0303ez'],
    });
    assert.deepEqual(read('Q\u0301 stays.'), { text: 'Q\u0301 stays.', rewritten: [] });
    assert.deepEqual(read('É stays.'), { text: 'É stays.', rewritten: [] });
    assert.equal(read('**e**\u0301 x').text, 'e\u0301 x');
  });

  it('have the hyphen of the keyboard', () => {
    assert.equal(read('Twenty\u2011five of twenty\u2010six.').text, 'Twenty-five of twenty-six.');
    assert.equal(read('From 3–4 — or −5.').text, 'From 3–4 — or −5.');
  });
});
