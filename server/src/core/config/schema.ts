import type { Rule } from '../rules/rule';
import { RULE_SETTINGS } from './configuration';
import { PROFILE_NAMES, PROFILES } from './profiles';
import type { CONFIGURATION_KEYS } from './read-layer';
import { SUPPRESSION } from './rule-ids';

/** A JSON schema, as far as this project writes one. */
export type Schema = Readonly<Record<string, unknown>>;

type Key = (typeof CONFIGURATION_KEYS)[number];

/** The schema of `.on-the-record.yaml`, from the rules (JSON Schema draft 7, which editors' YAML support reads). */
export function configurationSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'On the Record',
    description: 'How a newsroom wants its articles checked.',
    type: 'object',
    additionalProperties: false,
    properties: properties(rules),
  };
}

/**
 * The settings `onTheRecord.*` of an editor: the same keys, for each resource. A setting that is not made says
 * nothing, so that the file counts.
 */
export function editorSettings(rules: readonly Rule[]): Readonly<Record<string, Schema>> {
  const { profile, ...others } = properties(rules);
  const nullable = {
    ...profile,
    type: ['string', 'null'],
    enum: [null, ...PROFILE_NAMES],
    enumDescriptions: ['As `.on-the-record.yaml` says, else reviewer.', ...descriptions()],
    default: null,
  };
  return Object.fromEntries(
    Object.entries({ profile: nullable, ...others }).map(([key, schema]) => [
      `onTheRecord.${key}`,
      { scope: 'resource', default: key === 'rules' ? {} : [], ...schema },
    ]),
  );
}

function properties(rules: readonly Rule[]): Readonly<Record<Key, Schema>> {
  return {
    profile: {
      type: 'string',
      enum: PROFILE_NAMES,
      enumDescriptions: descriptions(),
      description: 'For whom the rules ask: writer, reviewer (unless you say otherwise) or desk.',
    },
    rules: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries([
        ...rules.map((rule) => [rule.id, ruleSchema(rule)]),
        ABOUT_SUPPRESSIONS,
      ]),
      description: 'A severity for a rule; off to silence it; default to ask it as the profile would.',
    },
    vagueNouns: words('Nouns that name nobody, besides the well-known ones: "stakeholders".'),
    householdNames: words('Names that need no role in a story: a head of state.'),
    acceptedSources: words('Names of sources that a figure may be credited to without further words.'),
    include: words('Globs of the articles; without any, every Markdown file is one that is not excluded.'),
    exclude: words(
      'Globs of what is no news, besides readmes, changelogs, licences and the like. One that begins with ! takes an article back in.',
    ),
  };
}

function descriptions(): readonly string[] {
  return PROFILE_NAMES.map((name) => PROFILES[name].description);
}

function words(description: string): Schema {
  return { type: 'array', items: { type: 'string' }, uniqueItems: true, description };
}

function ruleSchema({ id, title, severity, default: isDefault }: Rule): Schema {
  return {
    type: 'string',
    enum: RULE_SETTINGS,
    description: `${title}. ${isDefault ? `Default: ${severity}` : 'Off by default'}. See docs/rules/${id}.md.`,
  };
}

const ABOUT_SUPPRESSIONS: readonly [string, Schema] = [
  SUPPRESSION,
  {
    type: 'string',
    enum: RULE_SETTINGS,
    description:
      'A suppression that covers nothing, names no rule or gives no reason. See docs/rules/suppression.md.',
  },
];
