import assert from 'node:assert/strict';
import { loadEngine } from '../support/engine';

interface Example {
  readonly how: string;
  readonly text: string;
  /** For words that are said: by what their speaker is known, and "probably" where it is a guess. */
  readonly read: Readonly<Record<string, string>>;
}

const EXAMPLES: readonly Example[] = [
  {
    how: 'a name, the same name, a pronoun, and who goes on',
    text: 'Mayor Ada Quist said the dam would hold. “It is sound,” Quist said. “It is old,” she added. “It is ours.”',
    read: {
      'the dam would hold': 'named',
      'It is sound': 'same name',
      'It is old': 'pronoun',
      'It is ours': 'nearest',
    },
  },
  {
    how: 'a description that stands for the first time, and one that points back',
    text: 'A retired engineer said the dam was sound. The engineer said the wall was dry.',
    read: { 'the dam was sound': 'named', 'the wall was dry': 'description' },
  },
  {
    how: 'a description that the story has not used of anybody',
    text: 'Former minister Douglas Hoag was at the dam. The Green MP for Weston said the wall was dry.',
    read: { 'the wall was dry': 'description, probably' },
  },
  {
    how: 'a pronoun that may mean another',
    text: 'Tom Boyle has the key. Tom Boyle came to the dam first, and Max Odell came later. He said it was dry.',
    read: { 'it was dry': 'pronoun, probably' },
  },
  {
    how: 'a quotation that begins its paragraph and names nobody',
    text: 'Mayor Ada Quist walked the dam on Friday and looked at the wall.\n\n“Nobody has ever seen a drop of water here.”',
    read: { 'Nobody has ever': 'nearest, probably' },
  },
  {
    how: 'a role in the lead whose bearer is named further down',
    text: 'The dam will hold, a coroner said on Friday.\n\nThe wall is dry.\n\n“It is sound,” said the coroner, Ada Quist.',
    read: { 'The dam will hold': 'description, probably', 'It is sound': 'named' },
  },
  {
    how: 'words of a headline that somebody says again',
    text: '# ‘Nobody has seen water here’: fear at the dam\n\nThe wall is dry.\n\n“Nobody has seen water here,” said Ada Quist, the mayor.',
    read: { 'Nobody has seen water here’': 'same words' },
  },
];

describe('how a speaker is known', () => {
  const engine = loadEngine();

  for (const { how, text, read } of EXAMPLES)
    it(how, () => {
      const { attributions } = engine.analyze(text);
      for (const [words, expected] of Object.entries(read)) {
        const at = text.indexOf(words);
        const row = attributions.find(({ content }) =>
          content.some(([start, end]) => start <= at && at < end),
        );
        const reading = row?.reading ?? null;
        const found = reading === null ? 'nobody' : `${reading.by}${reading.isGuess ? ', probably' : ''}`;
        assert.equal(found, expected, words);
      }
    });

  it('is not told where nobody is known to speak', () => {
    const { attributions } = engine.analyze('“Nobody has ever seen a drop of water here.”');
    assert.deepEqual(
      attributions.map(({ sourceId, reading }) => [sourceId, reading]),
      [[null, null]],
    );
  });

  it('leaves a kind open where no word tells it', () => {
    const { sources } = engine.analyze(
      'A ranzelman said the dam was dry. An official said the wall was old.',
    );
    assert.deepEqual(
      sources.map(({ name, isKindGuess }) => [name, isKindGuess]),
      [
        ['ranzelman', true],
        ['official', false],
      ],
    );
  });

  it('leaves open who two are whom the story speaks of as known', () => {
    const { sources } = engine.analyze(
      'Ada Quist and Jon Holm were partners for years. Both said the dam was dry. Both owners said the wall was old.\n\n' +
        'Two engineers saw the crack. “It was wide,” both engineers said.',
    );
    assert.deepEqual(
      sources
        .filter(({ kind }) => kind === 'anonymous-group')
        .map(({ name, isKindGuess }) => [name, isKindGuess]),
      [
        ['Both owners', true],
        ['Two engineers', false],
      ],
    );
  });
});
