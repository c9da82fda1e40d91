import type { Severity } from '../../server/src/core/rules/finding';
import type { Rule } from '../../server/src/core/rules/rule';

/** The strongest first. */
const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** A JSON schema, as far as this project writes one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a `rules` object: a severity, or off, for each rule. */
export function rulesSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
}

function ruleSchema({ id, title, severity, default: isDefault }: Rule): Schema {
  return {
    type: 'string',
    enum: LEVELS,
    description: `${title}. ${isDefault ? `Default: ${severity}` : 'Off by default'}. See docs/rules/${id}.md.`,
  };
}
