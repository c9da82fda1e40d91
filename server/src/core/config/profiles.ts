import type { Rule } from '../rules/rule';
import type { Severity } from '../terms/finding';

/** For whom the rules ask. */
export type ProfileName = 'writer' | 'reviewer' | 'desk';

type Asked = Pick<Rule, 'id' | 'default' | 'severity'>;

/** Which rules a profile asks, and how severely, before a house says anything of single ones. */
export interface Profile {
  /** For settings and completion. */
  readonly description: string;
  readonly asks: (rule: Asked) => boolean;
  readonly severity: (rule: Asked) => Severity;
}

/** The rules that list what is there rather than ask about it. */
const INVENTORY: ReadonlySet<string> = new Set(['anon-source', 'stat-claim']);

/** Every profile by its name. `reviewer` is the one that holds where none is chosen. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  writer: {
    description:
      'While you write: the inventory of sources and figures as hints, and no warnings; errors stay errors.',
    asks: (rule) => rule.default,
    severity: ({ id, severity }) =>
      INVENTORY.has(id) ? 'hint' : severity === 'warning' ? 'information' : severity,
  },
  reviewer: {
    description: 'For the desk, standards and fact-checkers: every default rule with its own severity.',
    asks: (rule) => rule.default,
    severity: (rule) => rule.severity,
  },
  desk: {
    description: "The house's own: only the rules that the configuration names, and those that are errors.",
    asks: (rule) => rule.severity === 'error',
    severity: (rule) => rule.severity,
  },
};

/** The names of the profiles, the gentlest first. */
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

/** True for the name of a profile. */
export function isProfileName(word: unknown): word is ProfileName {
  return typeof word === 'string' && Object.hasOwn(PROFILES, word);
}
