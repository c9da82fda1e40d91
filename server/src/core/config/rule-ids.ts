import { ALL_RULES } from '../rules/all-rules';

/** The house's own observation about suppressions that say too little or cover nothing; `docs/rules/suppression.md`. */
export const SUPPRESSION = 'suppression';

/** Every id that a configuration or a suppression may name. */
export const RULE_IDS: readonly string[] = [...ALL_RULES.map(({ id }) => id), SUPPRESSION];

/** True for the id of a rule, and for `suppression`. */
export function isRuleId(word: string): boolean {
  return RULE_IDS.includes(word);
}
