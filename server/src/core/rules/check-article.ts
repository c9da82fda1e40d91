import type { Analysis } from '../analysis';
import { ALL_RULES } from './all-rules';
import type { Finding } from './finding';
import { readDesk } from './read-desk';
import type { Desk } from './rule';

/**
 * Asks every default rule about the article; findings in the order of the text. Without a desk, the register is
 * the one in the article's front matter.
 */
export function checkArticle(analysis: Analysis, desk: Desk = readDesk(analysis)): readonly Finding[] {
  return ALL_RULES.filter((rule) => rule.default)
    .flatMap((rule) =>
      rule
        .check(analysis, desk)
        .map((seen): Finding => ({ related: [], ...seen, rule: rule.id, severity: rule.severity })),
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
