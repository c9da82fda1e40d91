import type { Span } from '../../server/src/core/text/span';

/** An article with a person's annotation, one JSON object a line. Spans in UTF-16 code units of `text`. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly AnnotatedAttribution[];
  readonly sources?: readonly AnnotatedSource[];
  readonly claims?: readonly AnnotatedClaim[];
}

export interface AnnotatedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly entity?: string;
}

export interface AnnotatedSource {
  readonly kinds?: readonly string[];
  readonly mentions: readonly Span[];
  readonly reason?: Span | null;
  readonly optional?: boolean;
}

export interface AnnotatedClaim {
  readonly span: Span;
  readonly kinds: readonly string[];
  readonly attributed_to?: readonly string[];
  readonly optional?: boolean;
}

/**
 * Reads a corpus, one article a line.
 *
 * @throws Error naming the line that is not an article with `id` and `text`.
 */
export function readCorpus(lines: string): readonly AnnotatedArticle[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim().length === 0) return [];
    const article: Partial<AnnotatedArticle> = JSON.parse(line);
    if (typeof article.id !== 'string' || typeof article.text !== 'string')
      throw new Error(`Line ${index + 1} is no annotated article: it needs "id" and "text".`);
    return [article as AnnotatedArticle];
  });
}
