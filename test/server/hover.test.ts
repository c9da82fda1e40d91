import assert from 'node:assert/strict';
import type { ChangeFigure } from '../../server/src/core/terms/quantity';
import { hoverAt } from '../../server/src/lsp/hover';
import {
  claimWith,
  handMadeAnalysis,
  handMadeArticle,
  quoteOf,
  sourceWith,
  spanOf,
  statementWith,
} from './hand-made';
import { rangeOf, wordsAt } from './language-server';

const TEXT = `# Dry dock sinks

The dock was never inspected, said a *former* shipyard manager who saw the logs, who asked not to be named because of a lawsuit.
“Nobody looked,” the former manager said. “They have told us \`nothing\`,” said Lea Ortiz (D-Ohio).
The mayor wrongly said 900 men worked there. The number was about 90, the Labor Office said, 40 percent of the town's welders.
“Somebody will pay.”
`;

const MANAGER = sourceWith({
  id: 's1',
  kind: 'anonymous-person',
  name: 'former shipyard manager who saw the logs',
  mentions: [
    spanOf(TEXT, 'a *former* shipyard manager who saw the logs'),
    spanOf(TEXT, 'the former manager'),
  ],
  role: 'shipyard manager',
  tenure: 'former',
  reason: { ...quoteOf(TEXT, 'because of a lawsuit'), inherited: false },
  basis: quoteOf(TEXT, 'saw the logs'),
});
const ORTIZ = sourceWith({
  id: 's2',
  kind: 'named-person',
  name: 'Lea Ortiz',
  mentions: [spanOf(TEXT, 'Lea Ortiz')],
  role: 'representative',
  affiliation: 'House of Representatives',
  party: 'D-Ohio',
});
const OFFICE = sourceWith({
  id: 's3',
  kind: 'organization',
  name: 'Labor Office [North_East]',
  mentions: [spanOf(TEXT, 'the Labor Office')],
});

const percent = (value: number): ChangeFigure => ({
  value,
  measure: 'percent',
  unit: 'percent',
  step: 1,
  hedged: false,
});

const ANALYSIS = handMadeAnalysis(TEXT, {
  sources: [MANAGER, ORTIZ, OFFICE],
  attributions: [
    statementWith({
      id: 'a1',
      sourceId: 's1',
      content: [spanOf(TEXT, 'The dock was never inspected')],
      cue: [spanOf(TEXT, 'said')],
      source: MANAGER.mentions.slice(0, 1),
    }),
    statementWith({ id: 'a2', sourceId: 's1', form: 'direct', content: [spanOf(TEXT, '“Nobody looked,”')] }),
    statementWith({
      id: 'a3',
      sourceId: 's2',
      form: 'mixed',
      content: [spanOf(TEXT, '“They have told us `nothing`,”')],
    }),
    statementWith({ id: 'a4', sourceId: 's3', content: [spanOf(TEXT, 'The number was about 90')] }),
    statementWith({
      id: 'a5',
      sourceId: null,
      form: 'direct',
      content: [spanOf(TEXT, '“Somebody will pay.”')],
    }),
  ],
  claims: [
    claimWith({
      id: 'c1',
      span: spanOf(TEXT, '900 men'),
      kind: 'count',
      values: [900],
      unit: 'men',
      disputed: true,
    }),
    claimWith({
      id: 'c2',
      span: spanOf(TEXT, 'about 90'),
      kind: 'count',
      values: [90],
      unit: 'men',
      sourceId: 's3',
      credit: { basis: 'attribution', span: spanOf(TEXT, 'the Labor Office'), destination: null },
    }),
    claimWith({
      id: 'c3',
      span: spanOf(TEXT, '40 percent'),
      kind: 'rate',
      measure: 'percent',
      values: [40],
      unit: 'percent',
      base: quoteOf(TEXT, "of the town's welders"),
    }),
  ],
  claimRelations: [
    {
      kind: 'correction',
      claims: ['c1', 'c2'],
      verdict: 'open',
      reckoned: null,
      isHeadlineAgainstBody: false,
    },
    {
      kind: 'change',
      claims: ['c3'],
      verdict: 'agrees',
      reckoned: { from: percent(50), to: percent(40), percent: -20, difference: -10 },
      isHeadlineAgainstBody: false,
    },
  ],
});

const ARTICLE = handMadeArticle(ANALYSIS);

/** The card on the words, the first of them under the pointer. */
function cardOn(words: string, kind: 'markdown' | 'plaintext' = 'markdown') {
  const hover = hoverAt(ARTICLE, rangeOf(TEXT, words).start, kind);
  if (hover === null) return null;
  assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
  assert.equal(hover.contents.kind, kind);
  return { text: hover.contents.value, words: hover.range === undefined ? null : wordsAt(TEXT, hover.range) };
}

/** `[line 3](<….md#L3,36>)`, as editors count lines and columns. */
function linkTo(words: string): string {
  const { line, character } = rangeOf(TEXT, words).start;
  return `[line ${line + 1}](<${ARTICLE.uri}#L${line + 1},${character + 1}>)`;
}

describe('the hover card', () => {
  it('of an unnamed source tells kind, role, reason and basis, statements and the first mention', () => {
    assert.deepEqual(cardOn('former* shipyard'), {
      words: 'a *former* shipyard manager who saw the logs',
      text: `**Source: former shipyard manager who saw the logs**

- Kind: unnamed person, the only unnamed source
- Role: former shipyard manager
- Reason for not naming: “because of a lawsuit”, ${linkTo('because of')}
- How they know: saw the logs
- Statements: 2
- Direct quotations: 1
- First mention: ${linkTo('a *former*')}`,
    });
  });

  it('is the same on a later mention, on what the source says and on the verb', () => {
    const first = cardOn('former* shipyard')?.text;
    assert.equal(cardOn('the former manager')?.text, first);
    assert.equal(cardOn('Nobody looked')?.text, first);
    assert.equal(cardOn('The dock was')?.text, first);
    assert.equal(cardOn('said a')?.text, first);
  });

  it('of a named source tells role, affiliation and party', () => {
    assert.deepEqual(cardOn('Lea Ortiz'), {
      words: 'Lea Ortiz',
      text: `**Source: Lea Ortiz**

- Kind: named person
- Role: representative
- Affiliation: House of Representatives (D-Ohio)
- Statements: 1
- Direct quotations: 0
- Partly quoted: 1
- First mention: ${linkTo('Lea Ortiz')}`,
    });
  });

  it('of a figure tells value, unit, period and who is credited', () => {
    assert.deepEqual(cardOn('about 90'), {
      words: 'about 90',
      text: `**Figure: about 90 men**

- Kind: count
- Value: 90
- Unit: men
- Period: no period given
- Credited to: Labor Office \\[North\\_East\\], organization, ${linkTo('the Labor Office')}
- Sets right: 900 men, ${linkTo('900 men')}`,
    });
  });

  it('of a figure without a source tells base, working and that nobody is credited', () => {
    assert.equal(
      cardOn('40 percent')?.text,
      `**Figure: 40 percent**

- Kind: rate or share
- Value: 40
- Unit: percent
- Base: of the town's welders
- Period: no period given
- Credited to: nobody: the article says it itself
- Working: 50 to 40 is −20 %, 10 points`,
    );
  });

  it('of a disputed figure tells the right one', () => {
    assert.equal(
      cardOn('900 men')?.text,
      `**Figure: 900 men**

- Kind: count
- Value: 900
- Unit: men
- Period: no period given
- Credited to: nobody: the article says it itself
- Disputed: yes
- Set right: about 90 men, ${linkTo('about 90')}`,
    );
  });

  it('says so where the text does not tell who speaks', () => {
    assert.match(cardOn('Somebody will pay')?.text ?? '', /^\*\*Source: not clear from the text\*\*/);
  });

  it('is plain text for a client that shows no Markdown', () => {
    assert.equal(
      cardOn('about 90', 'plaintext')?.text,
      `Figure: about 90 men
Kind: count
Value: 90
Unit: men
Period: no period given
Credited to: Labor Office [North_East], organization, line 5
Sets right: 900 men, line 5`,
    );
  });

  it('is absent where the article says nothing of its own', () => {
    assert.equal(cardOn('# Dry dock'), null);
    assert.equal(cardOn('The mayor'), null);
  });
});
