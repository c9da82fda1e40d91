import assert from 'node:assert/strict';
import { checkArticle } from '../../server/src/core/check/check-article';
import type { Span } from '../../server/src/core/text/span';
import { loadEngine } from '../support/engine';

/** A story with what its page has beside it: who says what, which figures it has, and what a desk is asked. */
interface Page {
  readonly what: string;
  readonly text: string;
  readonly said: readonly string[];
  readonly figures: readonly string[];
  /** Rules, but for the inventories. */
  readonly asked: readonly string[];
}

const INVENTORY: ReadonlySet<string> = new Set(['anon-source', 'stat-claim']);
const STORY = 'The depot closed in March, Mayor Lena Okoro said.';
const SAID = 'Mayor Lena Okoro: The depot closed in March';

const PAGES: readonly Page[] = [
  {
    what: 'appeals',
    text: `${STORY}\n\n<i><b>DONATE NOW »</b></i><i> The Harbour Post provides essential journalism thanks to readers like you. Help us raise $10,000 by Thursday and your gift will be DOUBLED. </i><a href="https://example.org/donate"><i>example.org/donate</i></a><i>.</i>\n\n<i><b>100% ESSENTIAL:</b></i><i> The Harbour Post relies on funding from foundations and readers.</i>\n`,
    said: [SAID],
    figures: [],
    asked: [],
  },
  {
    what: 'corrections',
    text: `${STORY}\n\n<em>Correction: This story has been updated to say that the credit is worth 30% of the federal credit.</em>\n\n*Clarification: An earlier version said 40 percent of riders were late.*\n`,
    said: [SAID],
    figures: [],
    asked: [],
  },
  {
    what: 'labels in capitals, of which none speaks',
    text: 'The board met on Monday.\n\nALONG THE QUAY: Freight rates from Busan fell 4 per cent in a week, and tanker rates were unchanged.\n\nBALLOT COUNT: Turnout reached 61 per cent, the council said.\n\nWHAT’S NEXT: Parliament votes on the bill in May.\n',
    said: ['the council: Turnout reached 61 per cent'],
    figures: ['fell 4 per cent', '61 per cent'],
    asked: [],
  },
  {
    what: 'pointers to other stories',
    text: `${STORY}\n\nREAD MORE: Ferry union says strike could last into autumn\n\nWATCH (Filmed in May): How the bell tower was moved\n\nMORE: Teachers warn of empty classrooms as flu spreads\n\nFERRY FARES TO RISE 40 PERCENT AS OFFICIALS MEET BEHIND CLOSED DOORS\n\nThe council meets on Monday.\n`,
    said: [SAID],
    figures: [],
    asked: [],
  },
  {
    what: 'captions and credits, whose people are not the “he” of the story',
    text: '“I will stay,” said Tom Boyle, the master of the ferry.\n\nMaster Jim Halloran of the tug at the quay on 3 June. (Jo Quist / Harbour Post)\n\nPhoto: Jo Quist\n\n“The pumps are old,” he said.\n',
    said: ['Tom Boyle, the master of the ferry: “I will stay,”', 'he: “The pumps are old,”'],
    figures: [],
    asked: [],
  },
  {
    what: 'questions and answers with labels',
    text: '**Q: I work in a small office. Can I go there to pick up supplies?**\n\nA: Yes, as long as it is brief, according to the governor’s office.\n',
    said: ['the governor’s office: Yes, as long as it is brief'],
    figures: [],
    asked: [],
  },
  {
    what: 'an interview with names on lines of their own',
    text: '***Jo:*** *Let us start with your newest project. It has 40 contributors.*\n\n**Mara:**\n\nYes, it deletes old posts. Experts say deleting is safer.\n\nIt took us three years. More than 4,000 people use it.\n\n***Jo:*** *Who pays for it?*\n\n**Mara:**\n\nNobody pays. Our users do.\n',
    said: [
      'Jo: Let us start with your newest project. It has 40 contributors.',
      'Mara: Yes, it deletes old posts. Experts say deleting is safer.',
      'Mara: It took us three years. More than 4,000 people use it.',
      'Jo: Who pays for it?',
      'Mara: Nobody pays. Our users do.',
    ],
    figures: ['40 contributors', 'More than 4,000 people'],
    asked: [],
  },
  {
    what: 'lists of other outlets’ stories',
    text: 'Partners who used the data:\n\n- Harbor Post: [19 officers guilty of misconduct but one sacked](https://example.org/a) 12 February 2022\n- ONS: [Crime tables](https://example.org/b)\n- Dunmore Echo: [Findings led to no action](https://example.org/c)\n',
    said: [],
    figures: [],
    asked: [],
  },
  {
    what: 'datelines and lines of an agency',
    text: 'Source: Harbour News| 2026-03-01 02:49:47|Editor: jq\n\nHARBOUR, March 1 (HN) -- The depot closed in March, Mayor Lena Okoro said.\n',
    said: [SAID],
    figures: [],
    asked: [],
  },
];

describe('page furniture', () => {
  const engine = loadEngine();
  for (const { what, text, said, figures, asked } of PAGES)
    it(`is no story: ${what}`, () => {
      const article = engine.analyze(text);
      const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
      const named = new Map(article.sources.map(({ id, name }) => [id, name]));
      assert.deepEqual(
        article.attributions
          .filter(({ content }) => content.length > 0)
          .map(({ source, sourceId, content }) => {
            const who = source.length > 0 ? words(source) : named.get(sourceId ?? '');
            return `${who}: ${words(content)}`;
          }),
        said,
      );
      assert.deepEqual(
        article.claims.map(({ span }) => words([span])),
        figures,
      );
      const questions = checkArticle(article).map(({ rule }) => rule);
      assert.deepEqual(
        questions.filter((rule) => !INVENTORY.has(rule)),
        asked,
      );
    });
});

describe('whom a caption names', () => {
  it('is not the “he” of the story', () => {
    const text = PAGES.find(({ what }) => what.startsWith('captions'))?.text ?? '';
    const { attributions, sources } = loadEngine().analyze(text);
    const [, he] = attributions;
    assert.equal(sources.find(({ id }) => id === he?.sourceId)?.name, 'Tom Boyle');
  });
});
