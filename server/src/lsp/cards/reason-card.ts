import type { Reason } from '../../core/terms/source';
import { readCount } from '../../core/wording/numbers';
import { capitalized, shorten } from '../../core/wording/text';
import type { Article } from '../article';
import type { Card, CardLine } from './card';
import { linkTo } from './link';

/** Whom the words cover that say why a name is withheld. */
export function reasonCard(article: Article, { text, span }: Reason): Card {
  const covered = article.analysis.sources.filter(({ reason }) => reason?.span[0] === span[0]);
  return {
    groups: [
      [
        [
          { strong: 'Reason' },
          ` given for ${readCount(covered.length, 'unnamed source')}: “${shorten(text, 160)}”`,
        ],
      ],
      covered.flatMap(({ name, mentions: [first] }): readonly CardLine[] =>
        first === undefined ? [] : [[linkTo(article, first), ` ${capitalized(shorten(name, 80))}`]],
      ),
    ],
    actions: [],
  };
}
