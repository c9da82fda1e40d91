import { claimsById } from '../story/passages';
import type { Fix } from '../terms/fix';
import { indexLines } from '../text/line-index';
import { readClaim } from '../wording/claims';
import type { AnalysisRule } from './rule';

/** The wrong figure comes first and the right one after it: readers keep what they read first. */
export const falseClaimFirst: AnalysisRule = {
  id: 'false-claim-first',
  default: false,
  severity: 'hint',
  title: 'The falsehood before the fact',
  backing: ['NPR'],
  check(analysis) {
    const claims = claimsById(analysis);
    const lines = indexLines(analysis.text);
    return analysis.claimRelations
      .filter(({ kind }) => kind === 'correction')
      .flatMap(({ claims: [wrong, right] }) => {
        const disputed = claims.get(wrong ?? '');
        const fact = claims.get(right ?? '');
        if (disputed === undefined || fact === undefined || fact.span[0] < disputed.span[0]) return [];
        const words = readClaim(analysis, fact);
        return [
          {
            span: disputed.span,
            subject: disputed.id,
            message: `Could the true figure, “${words}” on line ${lines.placeOf(fact.span[0]).line}, come first?`,
            related: [{ span: fact.span, message: 'The true figure.' }],
          },
        ];
      });
  },
  fixes({ related }): readonly Fix[] {
    const [fact] = related;
    return fact === undefined ? [] : [{ title: 'Go to the true figure', edits: [], goTo: fact.span }];
  },
};
