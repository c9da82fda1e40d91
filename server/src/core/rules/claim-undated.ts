import { insertApposition } from '../fixes/analysis-insertions';
import { toSource } from '../prose/source-map';
import { narratorWords } from '../story/narrator-words';
import { paragraphOf } from '../story/paragraphs';
import type { Analysis } from '../terms/analysis';
import { overlaps, type Span } from '../text/span';
import type { AnalysisRule } from './rule';

/** "Has repeatedly said": a habit of speech that readers cannot look up. */
export const claimUndated: AnalysisRule = {
  id: 'claim-undated',
  default: false,
  severity: 'hint',
  title: '"Has repeatedly said", and no word on when or where',
  backing: ['OSR', 'IFCN'],
  check(analysis) {
    return narratorWords(analysis, HABIT)
      .filter(({ before, after }) => !TELLS_WHEN.test(before) && !TELLS_WHEN.test(after))
      .filter(({ sentence }) => !hasLink(analysis, sentence))
      .map(({ span }) => ({ span, message: 'When and where?' }));
  },
  fixes: ({ span }, analysis) => [insertApposition(analysis, span, 'most recently at TK on TK')],
};

const HABIT =
  /\b(?:has|have|had) (?:repeatedly|often|long|frequently|consistently|previously|regularly|routinely|always) (?:said|claimed|argued|called for|insisted|vowed|promised|denied|warned|asserted|suggested|accused|maintained|complained|boasted|stated|pledged)\b|\b(?:has|have|had) (?:said|claimed|argued|called for|insisted|promised|warned|asserted) (?:repeatedly|often|many times|time and again|in the past)\b/giu;
const TELLS_WHEN =
  /\b(?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last (?:week|month|year|spring|summer|fall|autumn|winter|night)|this (?:week|month|morning)|in (?:a|an|his|her|their|the) (?:\w+ )?(?:speech|interview|post|tweet|letter|statement|filing|report|book|op-ed|hearing|debate|testimony)|on (?:X|Twitter|Facebook|Truth Social|television|TV)|during (?:the|his|her|a) )/u;

function hasLink(analysis: Analysis, sentence: Span): boolean {
  const index = paragraphOf(analysis, sentence);
  const block = index === null ? undefined : analysis.blocks[index]?.block;
  return (
    block?.links.some(
      (link) => !link.destination.startsWith('#') && overlaps(toSource(block, link.span), sentence),
    ) === true
  );
}
