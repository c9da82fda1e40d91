import type { Source } from '../core/terms/source';
import { SOURCE_KIND_WORDS } from '../core/wording/kinds';
import { countOf } from '../core/wording/numbers';
import {
  affiliationOf,
  countStatements,
  isUnnamed,
  NO_STATEMENTS,
  roleOf,
  unnamedSources,
} from '../core/wording/sources';
import type { Article } from './article';
import type { Card, CardRow } from './card';
import { toLink } from './positions';

/** What the article tells about one source: the card on its mentions and on what it says. */
export function sourceCard(article: Article, source: Source): Card {
  return {
    title: { label: 'Source', value: source.name },
    rows: [
      { label: 'Kind', value: kind(article, source) },
      ...optional('Role', roleOf(source)),
      ...optional('Affiliation', affiliationOf(source)),
      ...optional('People', source.kind === 'anonymous-group' ? (source.people?.toString() ?? null) : null),
      ...(isUnnamed(source) ? [reason(article, source), basis(source)] : []),
      ...statements(article, source),
      ...firstMention(article, source),
    ],
  };
}

/** The card on a quotation or statement whose speaker the text leaves open. */
export const UNCLEAR_SPEAKER: Card = {
  title: { label: 'Source', value: 'not clear from the text' },
  rows: [{ label: 'Hint', value: 'name the speaker in this sentence or the one before' }],
};

function kind(article: Article, source: Source): string {
  const unnamed = unnamedSources(article.analysis);
  const number = unnamed.findIndex((other) => other.id === source.id) + 1;
  const words = SOURCE_KIND_WORDS[source.kind];
  if (number === 0) return words;
  return unnamed.length === 1
    ? `${words}, the only unnamed source`
    : `${words}, ${number} of ${countOf(unnamed.length, 'unnamed source')}`;
}

function optional(label: string, value: string | null): readonly CardRow[] {
  return value === null || value.trim() === '' ? [] : [{ label, value }];
}

function reason({ uri, lines }: Article, source: Source): CardRow {
  const label = 'Reason for not naming';
  if (source.reason === null) return { label, value: 'none given' };
  const [start] = source.reason.span;
  const place = `line ${lines.placeOf(start).line}${source.reason.inherited ? ', shared with others' : ''}`;
  return {
    label,
    value: `“${source.reason.text}”,`,
    link: { words: place, target: toLink(uri, lines, start) },
  };
}

function basis(source: Source): CardRow {
  return { label: 'How they know', value: source.basis?.text ?? 'not stated' };
}

function statements(article: Article, source: Source): readonly CardRow[] {
  const count = countStatements(article.analysis).get(source.id) ?? NO_STATEMENTS;
  return [
    { label: 'Statements', value: String(count.statements) },
    { label: 'Direct quotations', value: String(count.direct) },
    ...(count.mixed === 0 ? [] : [{ label: 'Partly quoted', value: String(count.mixed) }]),
  ];
}

function firstMention({ uri, lines }: Article, source: Source): readonly CardRow[] {
  const first = source.mentions[0];
  if (first === undefined) return [];
  const words = `line ${lines.placeOf(first[0]).line}`;
  return [{ label: 'First mention', value: '', link: { words, target: toLink(uri, lines, first[0]) } }];
}
