import type { Analysis } from '../analysis';
import { EMPTY_REGISTER } from '../register/register';
import { ALL_RULES } from './all-rules';
import type { Finding } from './finding';
import type { Desk } from './rule';

/** No register, no words of the house's own. */
export const PLAIN_DESK: Desk = {
  register: EMPTY_REGISTER,
  house: { vagueNouns: [], householdNames: [], acceptedSources: [] },
};

/** Asks every default rule about the article; findings in the order of the text. */
export function checkArticle(analysis: Analysis, desk: Desk = PLAIN_DESK): readonly Finding[] {
  return ALL_RULES.filter((rule) => rule.default)
    .flatMap((rule) =>
      rule
        .check(analysis, desk)
        .map((seen): Finding => ({ related: [], ...seen, rule: rule.id, severity: rule.severity })),
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
