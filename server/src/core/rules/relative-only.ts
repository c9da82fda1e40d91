import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { paragraphOf } from '../story/paragraphs';
import { claimsByParagraph } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * "Doubles the risk", "50 percent more likely" and no figure that says of what. Twice a tiny risk is a tiny risk.
 */
export const relativeOnly: AnalysisRule = {
  id: 'relative-only',
  default: true,
  severity: 'information',
  title: 'A multiple without the figures behind it',
  backing: ['SMC', 'BBC', 'RSS'],
  check(analysis) {
    const byParagraph = claimsByParagraph(analysis);
    return analysis.claims
      .filter((claim) => isMultiple(analysis, claim))
      .filter((claim) => {
        const paragraph = paragraphOf(analysis, claim.span);
        const beside = paragraph === null ? [] : (byParagraph.get(paragraph) ?? []);
        return !beside.some((other) => other.id !== claim.id && isAbsolute(other));
      })
      .map((claim) => ({
        span: claim.span,
        subject: claim.id,
        message: `“${shorten(analysis.text.slice(...claim.span), 40)}”: from what to what? Give the figures behind it.`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'from TK to TK');
  },
};

const LIKELIHOOD = /\b(?:more|less) (?:likely|at risk)\b|\blikelier\b/i;
/** "doubled down", "doubled as", and a batter's doubles. */
const OTHER_SENSE =
  /\b(?:doubl|tripl)(?:e|es|ed|ing)[ -](?:down|as|back|up|over)\b|^(?:doubles|triples)(?: (?:and|in|to|off|for)\b|[.,;)])/i;

/** "doubled the lead": a score. */
const SCORE = /\b(?:leads?|scores?|advantage|tally|margin)\b/i;
const INTENT = /\b(?:to|will|would|could|can|should|may|might|must)\s*$/i;
const RISK = /^\W*(?:\p{L}+ly )?(?:\p{L}+ ){0,3}(?:risks?|chances?|odds|likelihood|rates? of)\b/iu;

/** A plan has no figures yet; a risk that may double has. */
function isIntended({ text }: Analysis, { span, kind }: Claim): boolean {
  return (
    (kind === 'forecast' || INTENT.test(text.slice(Math.max(0, span[0] - 12), span[0]))) &&
    !RISK.test(text.slice(span[1], span[1] + 60))
  );
}

function isMultiple(analysis: Analysis, claim: Claim): boolean {
  const { change } = claim;
  if (change === null || change.by === null || change.from !== null || change.to !== null) return false;
  if (claim.inQuote || claim.inHeadline) return false;
  const words = analysis.text.slice(claim.span[0], claim.span[1] + 20);
  if (SCORE.test(claim.subject ?? '') || SCORE.test(words)) return false;
  if (OTHER_SENSE.test(words)) return false;
  if (isIntended(analysis, claim)) return false;
  if (claim.measure === 'factor') return true;
  if (claim.measure !== 'percent') return false;
  return LIKELIHOOD.test(analysis.text.slice(claim.span[0], claim.span[1] + 16));
}

/** A level that a reader can hold the multiple against. */
function isAbsolute({ values, change, measure, pollRole }: Claim): boolean {
  if (values.length === 0 || pollRole === 'sample' || pollRole === 'margin') return false;
  if (change !== null) return change.from !== null || change.to !== null;
  return (
    measure === 'count' ||
    measure === 'currency' ||
    measure === 'percent' ||
    measure === 'ratio' ||
    measure === 'fraction'
  );
}
