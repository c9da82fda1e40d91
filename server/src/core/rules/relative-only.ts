import { insertAtSentenceEnd } from '../fixes/insertions';
import type { FigureWords } from '../language/vocabulary/figures';
import { givesEnds, isLevel, numbersGiveEnds } from '../story/comparisons';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/**
 * "Doubles the risk", "50 percent more likely" and no figure that says of what. Twice a tiny risk is a tiny risk.
 */
export const relativeOnly: ParagraphRule = {
  id: 'relative-only',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: 'A multiple without the figures behind it',
  backing: ['SMC', 'BBC', 'RSS'],
  check({ claims, previous, next }, { vocabulary: { figures } }) {
    return (
      claims
        .filter(
          (claim) =>
            isMultiple(claim, figures) &&
            !isScore(claim, figures) &&
            !isIntended(claim, figures) &&
            !isOfThings(claim, figures),
        )
        // The lead that says “doubled” is followed by what it doubled from.
        .filter((claim) => !numbersGiveEnds(claim, claim.passage.sentence.words))
        .filter((claim) => ![previous, next].some((beside) => beside !== null && givesEnds(claim, beside)))
        .filter((claim) => !claims.some((other) => other.key !== claim.key && isLevel(other)))
        .map((claim) => ({
          at: claim.passage,
          about: claim,
          message: `“${shorten(claim.passage.words, 40)}”: from what to what? Give the figures behind it.`,
        }))
    );
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'from TK to TK')),
};

const LONGEST_LIKELIHOOD = 16;

function isMultiple(
  { change, measure, passage, isNarrated }: ClaimView,
  { likelihood }: FigureWords,
): boolean {
  if (change === null || change.by === null || change.from !== null || change.to !== null) return false;
  if (!isNarrated) return false;
  if (measure === 'factor') return true;
  return measure === 'percent' && likelihood.isIn(passage.words + passage.wordsBehind(LONGEST_LIKELIHOOD));
}

/** "Twelve times faster than through graphite": a comparison of two things tells all that it means. */
function isOfThings({ passage }: ClaimView, { comparesMaterials }: FigureWords): boolean {
  return comparesMaterials.isIn(passage.words + passage.wordsBehind(LONGEST_LIKELIHOOD));
}

const LONGEST_OBJECT = 20;

/** "doubled the lead", "doubled down", and a batter's doubles. */
function isScore({ passage, subject }: ClaimView, { score, noMultiple }: FigureWords): boolean {
  const words = passage.words + passage.wordsBehind(LONGEST_OBJECT);
  return score.isIn(subject ?? '') || score.isIn(words) || noMultiple.isIn(words);
}

const LONGEST_INTENT = 18;
const LONGEST_RISK = 60;

/** A plan has no figures yet; a risk that may double has. */
function isIntended({ passage, kind }: ClaimView, { intentBefore, riskBehind, byLaw }: FigureWords): boolean {
  const isPlan =
    kind === 'forecast' ||
    intentBefore.isIn(passage.wordsBefore(LONGEST_INTENT)) ||
    byLaw.isIn(passage.before);
  return isPlan && !riskBehind.isIn(passage.wordsBehind(LONGEST_RISK));
}
