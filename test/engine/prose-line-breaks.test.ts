import assert from 'node:assert/strict';
import { isUnfinished } from '../../server/src/core/english/sentences/unfinished';
import { findBlocks } from '../../server/src/core/prose/prose';

function words(text: string): readonly string[] {
  return findBlocks(text, isUnfinished).map((block) => block.text);
}

/** Breaks a paragraph as an editor does: before the word that does not fit. */
function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line.length > 0 && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line.length === 0 ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const HEADLINE = 'Night trains to return to the northern line';
const CAPTION = 'Commuters wait at Tamworth Junction on Monday evening. Photograph: Iris Okafor/The Signal';
const STORY = [
  'Night trains will run again on the northern line from 3 October, Transport Secretary Gwen Lloyd said on Monday, ending a gap of eleven years that passengers’ groups have called a scandal.',
  '“People clean offices at 4 a.m. They deserve a train,” Lloyd told reporters at Tamworth Junction. She declined to say what the service would cost. The Treasury referred questions to her department, which did not respond.',
  'Union leaders were less sure. Dr. Paul Amadi, who speaks for the drivers, said Mr. Lloyd’s figures had “more holes than the timetable” and that U.S. consultants had drawn them up.',
  'A report by the regulator found that 2,400 Sunday services were cancelled last year. It blamed rosters, rolling stock and, in one case, a swan.',
  'Local Labour MP Tom Priestley welcomed the plan.',
  'The first train leaves Crewe at 00.14.',
];

describe('line breaks', () => {
  it('end a paragraph in copy with one paragraph, headline or caption a line', () => {
    assert.deepEqual(words([HEADLINE, CAPTION, ...STORY].join('\n')), [HEADLINE, CAPTION, ...STORY]);
  });

  it('keep a signature with the quotation above it', () => {
    assert.deepEqual(words('> “It sped up our work.”\n> – **Mara Olin**\n\nThe council meets on Monday.'), [
      '“It sped up our work.” – Mara Olin',
      'The council meets on Monday.',
    ]);
    assert.deepEqual(words('“It sped up our work.”\n— And then it broke, he said.'), [
      '“It sped up our work.”',
      '— And then it broke, he said.',
    ]);
  });

  it('end a paragraph in short copy too', () => {
    const flash = [
      'Quake hits Vanuatu',
      'PORT VILA, 3 May',
      'A quake of magnitude 6.1 hit Vanuatu on Friday.',
      'There was no word of damage.',
      'More follows',
    ];
    assert.deepEqual(words(flash.join('\n')), flash);
  });

  for (const width of [60, 72, 78, 80, 88, 100])
    it(`are layout in text wrapped at ${width} columns`, () => {
      assert.deepEqual(words(STORY.map((p) => wrap(p, width)).join('\n\n')), STORY);
    });

  it('are layout in wrapped block quotes and lists', () => {
    const quoted = STORY.map((p) => wrap(p, 70).replace(/^/gm, '> ')).join('\n>\n');
    assert.deepEqual(words(quoted), STORY);
    const listed = STORY.map((p) => `- ${wrap(p, 70).replace(/\n/g, '\n  ')}`).join('\n');
    assert.deepEqual(words(listed), STORY);
  });

  it('set a headline and a byline apart from wrapped text right below them', () => {
    const copy = `${HEADLINE}\nBy Iris Okafor\n${STORY.map((p) => wrap(p, 72)).join('\n\n')}`;
    assert.deepEqual(words(copy), [HEADLINE, 'By Iris Okafor', ...STORY]);
  });

  it('end a paragraph where wrapped text goes on with an indent', () => {
    const typed = STORY.map((p) => `    ${wrap(p, 66)}`).join('\n');
    assert.deepEqual(words(typed), STORY);
  });

  it('end a paragraph where wrapped text leaves room for the next word', () => {
    const [first, second] = [
      'Nobody was hurt.',
      'Police said the driver of a lorry had been asleep at the wheel for perhaps a minute.',
    ];
    const copy = `${wrap(STORY[0] ?? '', 72)}\n${first}\n${wrap(second ?? '', 72)}`;
    assert.deepEqual(words(copy), [STORY[0], first, second]);
  });

  it('join the clauses of a sentence that is written one a line', () => {
    const copy = `The minister said on Monday
that night trains would run again,
although she did not say
what they would cost.
The Treasury did not respond.`;
    assert.deepEqual(words(copy), [
      'The minister said on Monday that night trains would run again, although she did not say what they would cost.',
      'The Treasury did not respond.',
    ]);
  });

  it('join a title and its name, an article and its noun', () => {
    assert.deepEqual(words('The letter was sent by Gov.\nAnna Ruiz to the\nTreasury on Friday.'), [
      'The letter was sent by Gov. Anna Ruiz to the Treasury on Friday.',
    ]);
  });

  it('keep the lines of a poem’s sentence together and those of an address apart', () => {
    assert.deepEqual(
      words('The lamps went out along the quay,\nAnd no one spoke, and no one could.\n\nThe end'),
      ['The lamps went out along the quay, And no one spoke, and no one could.', 'The end'],
    );
    assert.deepEqual(words('Rail Passengers’ Union\n14 Station Parade\nCrewe CW1 2AB'), [
      'Rail Passengers’ Union',
      '14 Station Parade',
      'Crewe CW1 2AB',
    ]);
  });

  it('mean the same as CR, LF, CRLF, or Unicode’s own', () => {
    const lines = [HEADLINE, CAPTION, ...STORY];
    for (const end of ['\n', '\r', '\r\n', '\u2028', '\u2029', '\v'])
      assert.deepEqual(words(lines.join(end)), lines, JSON.stringify(end));
  });
});
