import assert from 'node:assert/strict';
import type { ReadArticle } from '../../server/src/core/story/read-article';
import type { Analysis } from '../../server/src/core/terms/analysis';
import type { Attribution } from '../../server/src/core/terms/attribution';
import type { Claim } from '../../server/src/core/terms/claim';
import type { Quote } from '../../server/src/core/terms/quote';
import type { Source } from '../../server/src/core/terms/source';
import type { Span } from '../../server/src/core/text/span';
import { loadEngine } from '../support/engine';

const engine = loadEngine();

/** Where words stand in a text; `nth` counts from 1. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, `the text does not hold “${words}”`);
  return [at, at + words.length];
}

export function quoteOf(text: string, words: string): Quote {
  return { span: spanOf(text, words), text: words };
}

/** An analysis that somebody wrote down, so that its views can be tested whatever the engine finds. */
export function handMadeAnalysis(text: string, parts: Partial<Analysis>): ReadArticle {
  return {
    ...engine.analyze(text),
    blocks: [],
    readables: [],
    people: { of: () => null, inRole: () => null },
    attributions: [],
    sources: [],
    claims: [],
    claimRelations: [],
    polls: [],
    quotations: [],
    replies: [],
    anonymity: [],
    pronouns: [],
    secondHand: [],
    ...parts,
  };
}

export function sourceWith(
  parts: Pick<Source, 'id' | 'kind' | 'name' | 'mentions'> & Partial<Source>,
): Source {
  return {
    names: [parts.name],
    role: null,
    affiliation: null,
    party: null,
    tenure: null,
    people: null,
    reason: null,
    basis: null,
    ...parts,
  };
}

export function statementWith(
  parts: Pick<Attribution, 'id' | 'sourceId'> & Partial<Attribution>,
): Attribution {
  return { form: 'indirect', source: [], cue: [], content: [], ...parts };
}

export function claimWith(parts: Pick<Claim, 'id' | 'span' | 'kind' | 'values'> & Partial<Claim>): Claim {
  return {
    unit: null,
    hedge: null,
    base: null,
    period: null,
    sourceId: null,
    inQuote: false,
    disputed: false,
    measure: 'count',
    hedgeSense: null,
    steps: parts.values.map(() => 1),
    isRange: false,
    change: null,
    pollRole: null,
    subject: null,
    credit: { basis: 'narrator', span: null, destination: null },
    inHeadline: false,
    ...parts,
  };
}
