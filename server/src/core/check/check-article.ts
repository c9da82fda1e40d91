import { isNews } from '../config/article-scope';
import { type Configuration, PLAIN_CONFIGURATION, severityOf } from '../config/configuration';
import { PROFILES } from '../config/profiles';
import { SUPPRESSION } from '../config/rule-ids';
import { ALL_RULES } from '../rules/all-rules';
import type { Desk } from '../rules/rule';
import { applySuppressions, type SuppressionRemark } from '../suppressions/apply-suppressions';
import { NO_IGNORES, type SentenceIgnores } from '../suppressions/sentence-ignores';
import type { Analysis } from '../terms/analysis';
import type { Finding, Severity } from '../terms/finding';
import { readDesk } from './read-desk';

/** How the house wants an article checked. */
export interface CheckSettings {
  readonly configuration: Configuration;
  readonly ignores: SentenceIgnores;
  /** Path or URI of the article, for the globs; null for a text without one. */
  readonly address: string | null;
}

/** The default rules, each with its own severity; of suppressions only those in the article. */
export const PLAIN_SETTINGS: CheckSettings = {
  configuration: PLAIN_CONFIGURATION,
  ignores: NO_IGNORES,
  address: null,
};

/**
 * Asks the rules about an article, as the house wants it: which rules, how severely, and not where somebody wrote
 * why not. Findings in the order of the text; none for a text that is no news.
 *
 * @param desk what rules may look at besides the analysis; without it, the register in the article's front matter
 *   and the words of the configuration.
 */
export function checkArticle(
  analysis: Analysis,
  desk?: Desk,
  { configuration, ignores, address }: CheckSettings = PLAIN_SETTINGS,
): readonly Finding[] {
  if (!isNews(configuration, address, analysis.text)) return [];
  const seenBy = desk ?? readDesk(analysis, { house: configuration.house });
  const asked = ALL_RULES.flatMap((rule) => {
    const severity = severityOf(configuration, rule);
    return severity === null ? [] : [{ rule, severity }];
  });
  const found = asked.flatMap(({ rule, severity }) =>
    rule.check(analysis, seenBy).map((seen): Finding => ({ related: [], ...seen, rule: rule.id, severity })),
  );
  const ids = new Set(asked.map(({ rule }) => rule.id));
  const { findings, remarks } = applySuppressions(analysis, found, ids, ignores);
  return [...findings, ...remarks.flatMap((remark) => toFinding(remark, configuration))].sort(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
  );
}

/** Every profile wants to know of suppressions, as they decide what the others get to see. */
function toFinding(
  { span, message, kind }: SuppressionRemark,
  { profile, rules }: Configuration,
): readonly Finding[] {
  const own: Severity = kind === 'faulty' ? 'warning' : 'information';
  const said = rules.get(SUPPRESSION) ?? 'default';
  if (said === 'off') return [];
  const byProfile = PROFILES[profile].severity({ id: SUPPRESSION, default: true, severity: own });
  return [{ rule: SUPPRESSION, severity: said === 'default' ? byProfile : said, span, message, related: [] }];
}
