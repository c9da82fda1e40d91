import assert from 'node:assert/strict';
import { writeSourceList } from '../../server/src/core/export/source-list';
import { claimWith, handMadeAnalysis, quoteOf, sourceWith, spanOf, statementWith } from './hand-made';

const TEXT = `Dry dock sinks | again

A clerk | typist said it sank. “Twice,” the clerk said.
Two welders briefed on the repairs, who asked not to be named because of a lawsuit, said so.
The union said 40 percent of its 900 members were out in May.
A spokeswoman agreed. “Somebody will pay.”
`;

const ANALYSIS = handMadeAnalysis(TEXT, {
  sources: [
    sourceWith({
      id: 's1',
      kind: 'organization',
      name: 'union',
      mentions: [spanOf(TEXT, 'The union')],
    }),
    sourceWith({
      id: 's2',
      kind: 'spokesperson',
      name: 'spokeswoman',
      mentions: [spanOf(TEXT, 'A spokeswoman')],
    }),
    sourceWith({
      id: 's3',
      kind: 'anonymous-group',
      name: 'welders briefed on the repairs',
      mentions: [spanOf(TEXT, 'Two welders briefed on the repairs')],
      people: 2,
      reason: { ...quoteOf(TEXT, 'because of a lawsuit'), inherited: false },
      basis: quoteOf(TEXT, 'briefed on the repairs'),
    }),
    sourceWith({
      id: 's4',
      kind: 'anonymous-person',
      name: 'clerk | typist',
      mentions: [spanOf(TEXT, 'A clerk | typist'), spanOf(TEXT, 'the clerk')],
      reason: { ...quoteOf(TEXT, 'because of a lawsuit'), inherited: true },
    }),
  ],
  attributions: [
    statementWith({ id: 'a1', sourceId: 's4' }),
    statementWith({ id: 'a2', sourceId: 's4', form: 'direct' }),
    statementWith({ id: 'a3', sourceId: 's3' }),
    statementWith({ id: 'a4', sourceId: 's1' }),
    statementWith({ id: 'a5', sourceId: 's2' }),
    statementWith({
      id: 'a6',
      sourceId: null,
      form: 'direct',
      content: [spanOf(TEXT, '“Somebody will pay.”')],
    }),
  ],
  claims: [
    claimWith({
      id: 'c1',
      span: spanOf(TEXT, '40 percent'),
      kind: 'rate',
      measure: 'percent',
      values: [40],
      unit: 'percent',
      base: quoteOf(TEXT, 'of its 900 members'),
      period: quoteOf(TEXT, 'in May'),
      sourceId: 's1',
      credit: { basis: 'attribution', span: spanOf(TEXT, 'The union'), destination: null },
    }),
    claimWith({ id: 'c2', span: spanOf(TEXT, '900 members'), kind: 'count', values: [900], disputed: true }),
  ],
});

describe('the source list', () => {
  it('has unnamed sources first, then named ones, figures, and what nobody is named for', () => {
    assert.equal(
      writeSourceList(ANALYSIS, 'dry_dock.md'),
      `# Source list: dry\\_dock.md

Four sources, two of them unnamed. None of the unnamed ones without a reason. Two figures, one with a source.

## Unnamed sources

| Source | Description | Kind | People | Affiliation | Reason | Basis | Lines | Statements | Direct quotations |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| s4 | clerk \\| typist | unnamed person | 1 | – | because of a lawsuit (line 4, shared with others) | not stated | 3 | 2 | 1 |
| s3 | welders briefed on the repairs | unnamed people | 2 | – | because of a lawsuit (line 4) | briefed on the repairs | 4 | 1 | 0 |
| s2 | spokeswoman | spokesperson, not named | – | – | – | – | 6 | 1 | 0 |

## Named sources

| Source | Name | Kind | Role | Affiliation | Lines | Statements | Direct quotations |
| --- | --- | --- | --- | --- | --- | --- | --- |
| s1 | union | organization | – | – | 5 | 1 | 0 |

## Figures

| Claim | Line | Figure | Kind | Source | Period | Base | Note |
| --- | --- | --- | --- | --- | --- | --- | --- |
| c1 | 5 | 40 percent | rate or share | s1: union | in May | of its 900 members | – |
| c2 | 5 | 900 members | count | none given | none given | – | disputed |

## Speaker not clear

One statement whose speaker the text does not make clear, on line 6.
`,
    );
  });

  it('of an article without sources says so and has no empty tables', () => {
    assert.equal(
      writeSourceList(handMadeAnalysis('', {}), 'Untitled-1'),
      '# Source list: Untitled-1\n\nNo sources. No figures.\n',
    );
  });
});
