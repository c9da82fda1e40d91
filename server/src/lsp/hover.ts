import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import type { Span } from '../core/text/span';
import { sourcesById } from '../core/wording/sources';
import type { Article } from './article';
import { type Card, writeCard } from './card';
import { claimCard } from './claim-card';
import { toOffset, toRange } from './positions';
import { sourceCard, UNCLEAR_SPEAKER } from './source-card';

/**
 * The card at a position: of the figure there, else of the source that is mentioned or speaks there. Where
 * statements nest, the innermost one answers.
 *
 * @returns null where the article says nothing that has a source, and outside words.
 */
export function hoverAt(article: Article, position: Position, kind: MarkupKind): Hover | null {
  const at = toOffset(article.lines, position);
  const found = claimAt(article, at) ?? sourceAt(article, at);
  if (found === null) return null;
  return { contents: writeCard(found.card, kind), range: toRange(article.lines, found.span) };
}

interface Found {
  readonly span: Span;
  readonly card: Card;
}

function claimAt(article: Article, at: number): Found | null {
  const claim = article.analysis.claims.find((c) => holds(c.span, at));
  return claim === undefined ? null : { span: claim.span, card: claimCard(article, claim) };
}

function sourceAt(article: Article, at: number): Found | null {
  const { attributions, sources } = article.analysis;
  const places = [
    ...sources.flatMap((s) => s.mentions.map((span) => ({ span, sourceId: s.id as string | null }))),
    ...attributions.flatMap((a) =>
      [...a.source, ...a.cue, ...a.content].map((span) => ({ span, sourceId: a.sourceId })),
    ),
  ].filter(({ span }) => holds(span, at));
  const innermost = places.reduce<(typeof places)[number] | null>(
    (best, place) => (best === null || width(place.span) < width(best.span) ? place : best),
    null,
  );
  if (innermost === null) return null;
  const source =
    innermost.sourceId === null ? undefined : sourcesById(article.analysis).get(innermost.sourceId);
  return { span: innermost.span, card: source === undefined ? UNCLEAR_SPEAKER : sourceCard(article, source) };
}

function holds(span: Span, at: number): boolean {
  return span[0] <= at && at < span[1];
}

function width(span: Span): number {
  return span[1] - span[0];
}
