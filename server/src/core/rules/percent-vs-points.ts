import { replaceWords } from '../fixes/replacements';
import type { Pattern } from '../language/pattern';
import type { FigureWords } from '../language/vocabulary/figures';
import { toldChanges } from '../story/told-changes';
import { readNumber } from '../wording/numbers';
import { readChange } from '../wording/workings';
import type { ClaimView, ParagraphRule, Passage, Question } from './rule';

/** A difference between two percentages told as a percentage: "from 12% to 15%, up 3%". */
export const percentVsPoints: ParagraphRule = {
  id: 'percent-vs-points',
  asks: 'paragraph',
  default: true,
  severity: 'warning',
  title: 'Percentage points called percent',
  backing: ['Full Fact', 'AP'],
  check({ claims }, { judge, vocabulary: { figures } }) {
    const ofShares = claims.filter((claim) => changesAShare(claim, figures)).map(shareQuestion);
    const told = toldChanges(claims, judge.relations)
      .filter(({ verdict }) => verdict === 'points-as-percent')
      .flatMap(({ claims: figures, reckoned }) => {
        const told = figures.find(({ change }) => change?.by != null);
        const size = told?.change?.by?.value;
        if (told === undefined || size === undefined) return [];
        const working = reckoned === null ? '' : ` ${readChange(reckoned)}.`;
        const message = `${readNumber(size)} percent, or ${readNumber(size)} percentage points?${working}`;
        return [{ at: told.passage, about: told, message }];
      });
    return [...told, ...ofShares.filter(({ at }) => !told.some((one) => one.at.touches(at)))];
  },
  fixes({ at, about }, text, { vocabulary: { figures } }) {
    if ('inFile' in at || about === undefined || !('change' in about)) return [];
    const sign = percentSignIn(at, about.change?.by?.value, figures.percent);
    if (sign === null) return [];
    const replaced = replaceWords('Replace by “percentage points”', text, sign, ' percentage points');
    return replaced.map((fix) => ({ ...fix, isSafe: true }));
  },
};

/** "The share of empty homes rose by 22 percent", and not from what: it can be either. */
function changesAShare(
  { change, measure, isNarrated, passage }: ClaimView,
  { shareOfSomething }: FigureWords,
): boolean {
  if (change === null || change.from !== null || change.to !== null || change.by === null) return false;
  return measure === 'percent' && isNarrated && shareOfSomething.isIn(passage.before);
}

function shareQuestion(claim: ClaimView): Question & { readonly at: Passage } {
  const size = readNumber(claim.change?.by?.value ?? 0);
  const message = `${size} percent, or ${size} percentage points? From what to what?`;
  return { at: claim.passage, about: claim, message };
}

/** The sign behind the size of the change, with the space before it. */
function percentSignIn(at: Passage, size: number | undefined, percent: Pattern): Passage | null {
  const signs = percent.find(at.words);
  const own =
    signs.find(({ parts: { number } }) => Number(number?.replaceAll(',', '')) === size) ??
    (signs.length === 1 ? signs[0] : undefined);
  if (own === undefined) return null;
  const [, end] = own.span;
  return at.part(end - (own.parts.sign?.length ?? 0), end);
}
