import type { Rule } from '../../server/src/core/rules/rule';
import { rulesSchema } from './rule-settings';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

/** The extension's manifest with the setting `onTheRecord.rules`: a severity, or off, for each rule. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed: Manifest = JSON.parse(manifest);
  const { properties, ...configuration } = parsed.contributes.configuration;
  const setting = {
    scope: 'resource',
    ...rulesSchema(rules),
    default: {},
    markdownDescription: '%setting.rules%',
  };
  const edited = {
    ...parsed,
    contributes: {
      ...parsed.contributes,
      configuration: { ...configuration, properties: { ...properties, 'onTheRecord.rules': setting } },
    },
  };
  return `${JSON.stringify(edited, null, 2)}\n`;
}
