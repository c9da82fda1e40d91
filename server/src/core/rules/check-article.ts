import type { Analysis } from '../analysis';
import { ALL_RULES } from './all-rules';
import type { Finding } from './finding';

/** Asks every default rule about the article; findings in the order of the text. */
export function checkArticle(analysis: Analysis): readonly Finding[] {
  return ALL_RULES.filter((rule) => rule.default)
    .flatMap((rule) =>
      rule
        .check(analysis)
        .map((seen): Finding => ({ related: [], ...seen, rule: rule.id, severity: rule.severity })),
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
