import { sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** "The average income": a few rich households pull the mean far above what half of the people have. */
export const averageUnspecified: AnalysisRule = {
  id: 'average-unspecified',
  default: false,
  severity: 'hint',
  title: 'An average that may be a mean or a median',
  backing: ['RSS'],
  check(analysis) {
    return analysis.claims
      .filter(
        (claim) => claim.kind === 'average' && claim.values.length > 0 && !claim.inQuote && !claim.inHeadline,
      )
      .filter((claim) => isSkewed(analysis, claim))
      .map((claim) => ({
        span: claim.span,
        subject: claim.id,
        message: `Is the average “${shorten(analysis.text.slice(...claim.span), 40)}” the mean or the median?`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    const sentence = sentenceOf(analysis, span)?.span;
    const word = sentence === undefined ? null : AVERAGE.exec(analysis.text.slice(...sentence));
    if (sentence === undefined || word === null) return [];
    const at = sentence[0] + word.index;
    return ['median', 'mean'].map((which) => ({
      title: `Say “${which}”`,
      edits: [{ span: [at, at + word[0].length], text: /^A/.test(word[0]) ? capital(which) : which }],
    }));
  },
};

/** The adjective with what it is the average of; "on average" can be neither. */
const AVERAGE = /(?<!\b(?:on|an) )\baverage\b(?= \p{L})/iu;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SAID_WHICH = /\b(?:means?|median|typical)\b/i;
/** What is spread so that mean and median part. Provenance: RSS, "Making sense of statistics". */
const SPREAD =
  /\b(?:incomes?|earnings|wages?|salar(?:y|ies)|pay|pensions?|wealth|savings|debts?|loans?|rents?|prices?|costs?|bills?|fees?|fares?|houses?|homes?|waits?|waiting|delays?|stays?|response times?|deposits?|donations?|bonus(?:es)?|mortgages?|tuition)\b/i;
const NOT_SPREAD =
  /\b(?:batting|scoring|goals?|points|dow|index|nasdaq|nikkei|temperatures?|rainfall|degrees|snow)\b/i;

function isSkewed(analysis: Analysis, claim: Claim): boolean {
  const text = sentenceOf(analysis, claim.span)?.text ?? '';
  return SPREAD.test(text) && !SAID_WHICH.test(text) && !NOT_SPREAD.test(text);
}
