import { FORECAST_CUES, FORECAST_WORDS } from '../english/words/opinion-words';
import { contentOf, cueOf, placeOf } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import { countOf } from '../wording/numbers';
import { sourcesById, unnamedSources } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** Views and forecasts from people without names, counted once for the story. */
export const anonOpinion: AnalysisRule = {
  id: 'anon-opinion',
  default: false,
  severity: 'information',
  title: 'Unnamed sources give opinions and forecasts',
  backing: ['AP', 'NPR'],
  check(analysis) {
    const unnamed = new Set(unnamedSources(analysis).map(({ id }) => id));
    const sources = sourcesById(analysis);
    const views = analysis.attributions.filter(
      (statement) =>
        statement.sourceId !== null && unnamed.has(statement.sourceId) && isView(analysis, statement),
    );
    const places = views.map(
      (view) => placeOf(view) ?? sources.get(view.sourceId ?? '')?.mentions[0] ?? ([0, 0] as const),
    );
    const [first, ...others] = places;
    if (first === undefined) return [];
    const passages = countOf(places.length, 'passage');
    return [
      {
        span: first,
        message: `${passages.charAt(0).toUpperCase()}${passages.slice(1)} ${places.length === 1 ? 'gives' : 'give'} unnamed opinion or forecast. AP allows information only.`,
        related: others.map((span) => ({ span, message: 'Another unnamed opinion or forecast.' })),
      },
    ];
  },
};

/** What they plan or saw themselves is information. */
const OWN = /^[“"]?(?:that )?(?:he|she|they|I|we) (?:will|would|plan|intend|saw|heard|had|was|were)\b/iu;

function isView(analysis: Analysis, statement: Attribution): boolean {
  const content = contentOf(analysis, statement);
  if (OWN.test(content)) return false;
  return FORECAST_CUES.test(cueOf(analysis, statement)) || FORECAST_WORDS.test(content);
}
