import { insertApposition } from '../fixes/analysis-insertions';
import { toSource } from '../prose/source-map';
import { contentOf } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { SourceKind } from '../terms/source';
import { isUnnamed, sourcesById } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** The headline says as a fact what in the story only people without names say. */
export const headlineFlat: AnalysisRule = {
  id: 'headline-flat',
  default: false,
  severity: 'information',
  title: 'The headline is firmer than the sourcing',
  backing: ['SMC'],
  check(analysis) {
    const headline = analysis.blocks.find(({ block }) => block.text.trim().length > 0)?.block;
    if (headline?.kind !== 'heading' || HEDGED.test(headline.text)) return [];
    const wanted = contentWords(headline.text);
    if (wanted.size < FEWEST_WORDS) return [];
    const { unnamed, firm } = bestMatches(analysis, wanted);
    if (unnamed.share < ENOUGH || firm.share >= unnamed.share) return [];
    const span = toSource(headline, [0, headline.text.trimEnd().length]);
    return [
      {
        span,
        ...(unnamed.sourceId === null ? {} : { subject: unnamed.sourceId }),
        message: 'Headline is firmer than the sourcing.',
        related: unnamed.related,
      },
    ];
  },
  fixes: ({ span }, analysis) => [insertApposition(analysis, span, 'TK say')],
};

const HEDGED =
  /[?:“”"‘]|\b(?:says?|said|told|tells?|sources?|officials|according|reportedly|alleged\w*|may|might|could|likely|expected|set to|claims?|report|warns?|sees?|seen|feared|believed|considers?|considering|weighs?|mulls?)\b/iu;
const FEWEST_WORDS = 4;
/** Shared words, of those of the headline that carry its meaning. */
const ENOUGH = 0.6;
const FIRM: ReadonlySet<SourceKind> = new Set([
  'named-person',
  'spokesperson',
  'organization',
  'document',
  'poll',
]);
const SMALL =
  /^(?:the|and|for|with|from|that|this|into|over|after|under|amid|its|his|her|their|has|have|had|was|were|are|will|not|but|who|about|more|than|new|all)$/;

interface Match {
  readonly share: number;
  readonly sourceId: string | null;
  readonly related: readonly { readonly span: readonly [number, number]; readonly message: string }[];
}

const NOTHING: Match = { share: 0, sourceId: null, related: [] };

/** How much of the headline the best statement of an unnamed source holds, and the best of anybody else or of the narrator. */
function bestMatches(analysis: Analysis, wanted: ReadonlySet<string>): { unnamed: Match; firm: Match } {
  const sources = sourcesById(analysis);
  let unnamed = NOTHING;
  let firm = NOTHING;
  for (const statement of analysis.attributions) {
    const source = statement.sourceId === null ? undefined : sources.get(statement.sourceId);
    if (source === undefined) continue;
    const share = shareOf(wanted, contentOf(analysis, statement));
    const place = statement.source[0];
    const related =
      place === undefined ? [] : [{ span: place, message: 'In the story, this unnamed source says it.' }];
    if (isUnnamed(source) && share > unnamed.share) unnamed = { share, sourceId: source.id, related };
    if (FIRM.has(source.kind) && share > firm.share) firm = { share, sourceId: source.id, related: [] };
  }
  for (const share of narratorShares(analysis, wanted)) if (share > firm.share) firm = { ...NOTHING, share };
  return { unnamed, firm };
}

/** The sentences of the text in which nobody speaks. */
function narratorShares(analysis: Analysis, wanted: ReadonlySet<string>): readonly number[] {
  const said = analysis.attributions.flatMap(({ content }) => content);
  return analysis.blocks.flatMap(({ block, facts }) =>
    block.kind === 'heading'
      ? []
      : facts.sentences.flatMap((sentence) => {
          const share = shareOf(wanted, block.text.slice(...sentence));
          if (share < ENOUGH) return [];
          const place = toSource(block, sentence);
          if (said.some((span) => span[0] < place[1] && place[0] < span[1])) return [];
          return [share];
        }),
  );
}

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !SMALL.test(word)).map(stem));
}

/** Enough of a word to find it in another form: "closes", "closed", "closing". */
function stem(word: string): string {
  return word.replace(/[’']s$/, '').replace(/(?:ing|ed|es|s|e)$/, '');
}

function shareOf(wanted: ReadonlySet<string>, text: string): number {
  const found = contentWords(text);
  return [...wanted].filter((word) => found.has(word)).length / wanted.size;
}
