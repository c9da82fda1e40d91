import { reckonSum } from '../article/claims/arithmetic';
import { figureOf } from '../article/claims/figures';
import { claimsById } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import type { ChangeFigure } from '../terms/quantity';
import { indexLines } from '../text/line-index';
import { readClaim } from '../wording/claims';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** The same thing counted twice with different results: the headline says 12, the text 14. */
export const numberConflict: AnalysisRule = {
  id: 'number-conflict',
  default: true,
  severity: 'information',
  title: 'Two figures for one thing',
  backing: ['desk'],
  check(analysis) {
    const claims = claimsById(analysis);
    const lines = indexLines(analysis.text);
    return analysis.claimRelations
      .filter(({ kind }) => kind === 'conflict')
      .flatMap(({ claims: [a, b], isHeadlineAgainstBody }) => {
        const first = claims.get(a ?? '');
        const second = claims.get(b ?? '');
        if (first === undefined || second === undefined || isSum(analysis, first, second)) return [];
        const { line } = lines.placeOf(first.span[0]);
        const where = isHeadlineAgainstBody ? 'The headline' : `Line ${line}`;
        return [
          {
            span: second.span,
            subject: second.id,
            message: `${where} says “${words(analysis, first)}”, this line “${words(analysis, second)}”. Which is right?`,
            related: [{ span: first.span, message: 'The other figure.' }],
          },
        ];
      });
  },
  fixes({ related }): readonly Fix[] {
    const [other] = related;
    return other === undefined ? [] : [{ title: 'Go to the other figure', edits: [], goTo: other.span }];
  },
};

/** The headline adds up what the text tells apart: 900 rescued are the 700 and the 200. */
function isSum(analysis: Analysis, headline: Claim, second: Claim): boolean {
  const whole = figureOf(headline);
  const part = figureOf(second);
  if (!headline.inHeadline || whole === null || part === null) return false;
  return (
    isTopped(analysis, second, part, whole) ||
    analysis.claims.some((other) => {
      const rest =
        other.inHeadline || other.id === second.id || other.measure !== second.measure
          ? null
          : figureOf(other);
      return rest !== null && reckonSum([part, rest], whole) === 'agrees';
    })
  );
}

const MORE = /\b(\d[\d,]*) (?:more|others|further)\b/;
const LONGEST_SENTENCE = 300;

/** "800 were rescued, and the fire brigade saved 300 more". */
function isTopped({ text }: Analysis, { span }: Claim, part: ChangeFigure, whole: ChangeFigure): boolean {
  const rest = /^[^\n]*?(?:[.!?]\s|$)/m.exec(text.slice(span[1], span[1] + LONGEST_SENTENCE))?.[0] ?? '';
  const more = MORE.exec(rest)?.[1];
  return more !== undefined && part.value + Number(more.replaceAll(',', '')) === whole.value;
}

function words(analysis: Analysis, claim: Claim): string {
  return shorten(readClaim(analysis, claim), 50);
}
