import assert from 'node:assert/strict';
import { models } from '../../../../../test/support/engine';
import { findSentences } from '../sentences/sentences';
import { createTokenizer } from '../sentences/tokens';
import { findFigureAgents, findFigureMakers } from './figure-makers';

const tokenize = createTokenizer(models.tagger);

/** Draws carets under who makes the figures of a sentence. */
function makersIn(text: string): readonly string[] {
  const tokens = tokenize(text, findSentences(text));
  const drawn = Array.from({ length: text.length }, () => ' ');
  for (const { source } of [...findFigureMakers(tokens), ...findFigureAgents(tokens)])
    for (const [from, to] of source) drawn.fill('^', from, to);
  return [text, drawn.join('').trimEnd()];
}

const FOUND: readonly (readonly [string, string])[] = [
  ['The county pegs the cost at $4 million.', '^^^^^^^^^^'],
  ['Orrin Capital values the chain at $2 billion.', '^^^^^^^^^^^^^'],
  ['The bank cut its growth forecast to 2.1 percent.', '^^^^^^^^'],
  ['The ministry has asked for a record budget of $102 million.', '^^^^^^^^^^^^'],
  ['A recent study examined the brains of 86 people.', '^^^^^^^^^^^^^^'],
  ['Researchers at Harrow College surveyed 1,200 nurses.', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  ['In May police recorded 41 thefts.', '       ^^^^^^'],
  ['A Harrow College poll gave her 47 percent.', '^^^^^^^^^^^^^^^^^^^^^'],
  [
    'The chain was valued at $4 billion by Orrin Capital.',
    '                                      ^^^^^^^^^^^^^',
  ],
  [
    'Marchers, estimated to number 45,000 by the city police, sang.',
    '                                        ^^^^^^^^^^^^^^^',
  ],
  ['In a survey of nurses by the union, 61 percent said no.', '   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  [
    'At least 70 kites tore, town radio reported Friday, with gusts to come.',
    '                        ^^^^^^^^^^',
  ],
  ['It says more than 6,000 gardeners swap its seeds.', '^^'],
  ['The guild bills itself as the oldest choir in the county, with 250 members.', '^^^^^^^^^'],
  ['Analysts have valued the old piers at £40 million.', '^^^^^^^^'],
  [
    'Quillet was named the worst port for the second year, by the Harbour Union.',
    '                                                         ^^^^^^^^^^^^^^^^^',
  ],
  [
    'The cost doubled, with the Ministry of Ports, Lamps and Ferries asking for 28 billion yen.',
    '                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ],
];

const LEFT: readonly string[] = [
  'The county put its foot down at the table.',
  'The bank will count 41 coins.',
  'High-priced seats at the hall cost $400.',
  'In a statement on Monday, the mayor named three wards.',
  'She recorded 12 songs.',
  'The company seeking to run six ports left.',
];

describe('who makes a figure without saying it', () => {
  for (const [text, carets] of FOUND) {
    it(text, () => assert.deepEqual(makersIn(text), [text, carets]));
  }
  for (const text of LEFT) {
    it(`nobody: ${text}`, () => assert.deepEqual(makersIn(text), [text, '']));
  }
});
