import assert from 'node:assert/strict';
import { words } from '../../../../../test/support/prose-outline';

describe('formulas of TeX', () => {
  it('are no text', () => {
    for (const formula of ['$x_1$', '$n$', '$E = mc^2$', '\\(x^2\\)', '\\[\\frac{a}{b}\\]', '$$x = y$$'])
      assert.deepEqual(words(`It is ${formula} here.`), ['It is here.'], formula);
    assert.deepEqual(words('Before.\n\n$$\nx = \\frac{1}{2}\n$$\n\nBehind.'), ['Before.', 'Behind.']);
  });

  it('are no money, no prices of restaurants and no escaped brackets', () => {
    for (const text of [
      'From $4 million to $5 million.',
      'It cost $5, not US$7 or A$8 = €5.',
      '$4.50 and “$6” or $40 a day',
      'Restaurants ($$) and ($$$).',
      'The $x and $y.',
      '$TSLA rose, and $GME fell = more.',
    ])
      assert.deepEqual(words(text), [text]);
    assert.deepEqual(words('“\\[They\\] left \\(early\\),” he said.'), ['“[They] left (early),” he said.']);
  });
});
