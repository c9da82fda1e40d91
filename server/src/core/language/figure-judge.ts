import type { Token } from '../terms/token';
import type { Span } from '../text/span';

/**
 * Whose a figure is: `society`, of a class of people or things, which somebody must have counted; `own`, what a body, a
 * person or a thing of the story is told of itself; `happened`, what whoever was there could see.
 */
export type FigureScope = 'society' | 'own' | 'happened';

/** What the clause around a figure tells of it. */
export interface FigureJudge {
  /**
   * @param tokens of the paragraph.
   * @param figure a span of the paragraph.
   */
  scopeOf(tokens: readonly Token[], figure: Span): FigureScope;
}
