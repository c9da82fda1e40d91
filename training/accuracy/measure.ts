import type { Analysis } from '../../server/src/core/terms/analysis';
import type { Attribution } from '../../server/src/core/terms/attribution';
import { overlaps, type Span } from '../../server/src/core/text/span';
import type { AnnotatedArticle, AnnotatedAttribution } from './corpus';

/** How many were found, how many of the found are right, and how many there were. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly recalled: number;
  readonly annotated: number;
}

/** A figure of the report: precision, recall and F, or a share. */
export type Figure = { readonly name: string } & (
  | { readonly counts: Counts }
  | { readonly share: [number, number] }
);

export interface AnalyzedArticle {
  readonly article: AnnotatedArticle;
  readonly analysis: Analysis;
}

const WORD = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;
const UNNAMED = new Set(['anonymous-person', 'anonymous-group']);

/**
 * Measures an engine's analyses against annotation, component by component.
 *
 * Exact: the same span; overlap: the share of tokens in common (both as BBC Citron publishes them). Contents @0.3: an
 * annotated content is found when more than 30 % of it is covered by one content of ours, one to one (as the Gender
 * Gap Tracker publishes it); the speaker is right when the source spans overlap or both are absent.
 */
export function measure(articles: readonly AnalyzedArticle[]): readonly Figure[] {
  const attributed = articles.filter(({ article }) => (article.attributions?.length ?? 0) > 0);
  const labelled = articles.filter(({ article }) =>
    article.sources?.some(({ kinds }) => kinds !== undefined),
  );
  const claimed = articles.filter(({ article }) => (article.claims?.length ?? 0) > 0);
  return [
    ...(attributed.length > 0 ? attributionFigures(attributed) : []),
    ...(labelled.length > 0 ? [unnamedFigure(labelled)] : []),
    ...(claimed.length > 0 ? claimFigures(claimed) : []),
  ];
}

function attributionFigures(articles: readonly AnalyzedArticle[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const part of ['cue', 'source', 'content'] as const) {
    const exact = articles.map(({ article, analysis }) => {
      const ours = analysis.attributions.filter((a) => a[part].length > 0).map((a) => keyOf(a[part]));
      const theirs = (article.attributions ?? [])
        .filter((a) => a[part].length > 0)
        .map((a) => keyOf(a[part]));
      const left = [...theirs];
      const right = ours.filter((key) => {
        const at = left.indexOf(key);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      }).length;
      return { right, found: ours.length, recalled: right, annotated: theirs.length };
    });
    const overlap = articles.map(({ article, analysis }) => {
      const ours = tokensIn(
        article.text,
        analysis.attributions.flatMap((a) => a[part]),
      );
      const theirs = tokensIn(
        article.text,
        (article.attributions ?? []).flatMap((a) => a[part]),
      );
      const right = [...ours].filter((token) => theirs.has(token)).length;
      return { right, found: ours.size, recalled: right, annotated: theirs.size };
    });
    figures.push(
      { name: `${part}, exact`, counts: sum(exact) },
      { name: `${part}, overlap`, counts: sum(overlap) },
    );
  }
  const pairs = articles.map(({ article, analysis }) => ({
    pairs: pair(article.attributions ?? [], analysis.attributions),
    found: analysis.attributions.length,
    annotated: article.attributions?.length ?? 0,
  }));
  const matched = pairs.flatMap((one) => one.pairs);
  const agree = matched.filter(
    ([gold, ours]) =>
      gold.source.some((a) => ours.source.some((b) => overlaps(a, b))) ||
      (gold.source.length === 0 && ours.source.length === 0),
  );
  figures.push({
    name: 'contents @0.3',
    counts: sum(
      pairs.map(({ pairs: { length }, found, annotated }) => ({
        right: length,
        found,
        recalled: length,
        annotated,
      })),
    ),
  });
  figures.push({ name: 'speaker of the found', share: [agree.length, matched.length] });
  return figures;
}

/** Pairs each annotated content with the one of ours that covers most of it, more than 30 %. */
function pair(
  theirs: readonly AnnotatedAttribution[],
  ours: readonly Attribution[],
): readonly [AnnotatedAttribution, Attribution][] {
  const left = new Set(ours);
  return theirs.flatMap((gold): [AnnotatedAttribution, Attribution][] => {
    const size = length(gold.content);
    let best: Attribution | null = null;
    let most = 0.3 * size;
    for (const candidate of left) {
      const common = commonLength(gold.content, candidate.content);
      if (common > most) [best, most] = [candidate, common];
    }
    if (best === null) return [];
    left.delete(best);
    return [[gold, best]];
  });
}

function unnamedFigure(articles: readonly AnalyzedArticle[]): Figure {
  return {
    name: 'unnamed sources',
    counts: sum(
      articles.map(({ article, analysis }) => {
        const theirs = (article.sources ?? []).filter(({ kinds }) =>
          kinds?.some((kind) => UNNAMED.has(kind)),
        );
        const firm = theirs.filter(({ optional }) => optional !== true);
        const ours = analysis.sources.filter(({ kind }) => UNNAMED.has(kind));
        const meets = (a: readonly Span[], b: readonly Span[]) =>
          a.some((x) => b.some((y) => overlaps(x, y)));
        return {
          right: ours.filter((s) => theirs.some((t) => meets(s.mentions, t.mentions))).length,
          found: ours.length,
          recalled: firm.filter((t) => ours.some((s) => meets(s.mentions, t.mentions))).length,
          annotated: firm.length,
        };
      }),
    ),
  };
}

function claimFigures(articles: readonly AnalyzedArticle[]): readonly Figure[] {
  const counts = articles.map(({ article, analysis }) => {
    const theirs = article.claims ?? [];
    const firm = theirs.filter(({ optional }) => optional !== true);
    return {
      right: analysis.claims.filter((c) => theirs.some((t) => overlaps(c.span, t.span))).length,
      found: analysis.claims.length,
      recalled: firm.filter((t) => analysis.claims.some((c) => overlaps(c.span, t.span))).length,
      annotated: firm.length,
    };
  });
  const matched = articles.flatMap(({ article, analysis }) =>
    (article.claims ?? []).flatMap((gold) => {
      const claim = analysis.claims.find((c) => overlaps(c.span, gold.span));
      return claim === undefined ? [] : [{ gold, claim }];
    }),
  );
  const kinds = matched.filter(({ gold, claim }) => gold.kinds.includes(claim.kind)).length;
  const credited = matched.filter(({ gold }) => gold.attributed_to !== undefined);
  const agree = credited.filter(({ gold, claim }) =>
    gold.attributed_to?.some((name) => (name !== 'narrator') === (claim.sourceId !== null)),
  ).length;
  return [
    { name: 'claims', counts: sum(counts) },
    { name: 'claim kind of the found', share: [kinds, matched.length] },
    { name: 'credited or the narrator’s', share: [agree, credited.length] },
  ];
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}

function tokensIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index),
    ),
  );
}

function length(spans: readonly Span[]): number {
  return spans.reduce((total, [start, end]) => total + end - start, 0);
}

function commonLength(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce(
    (total, a) =>
      total + others.reduce((t, b) => t + Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])), 0),
    0,
  );
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (a, b) => ({
      right: a.right + b.right,
      found: a.found + b.found,
      recalled: a.recalled + b.recalled,
      annotated: a.annotated + b.annotated,
    }),
    { right: 0, found: 0, recalled: 0, annotated: 0 },
  );
}
