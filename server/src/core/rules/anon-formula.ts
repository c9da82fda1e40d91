import { type NarratorWords, narratorWords } from '../story/narrator-words';
import type { Analysis } from '../terms/analysis';
import type { AnalysisRule } from './rule';

/** "Familiar with the matter" again and again: asked once, at the third. */
export const anonFormula: AnalysisRule = {
  id: 'anon-formula',
  default: false,
  severity: 'hint',
  title: '"Familiar with the matter", over and over',
  backing: ['WSJ'],
  check(analysis) {
    const formulas = withoutSpecific(narratorWords(analysis, FORMULA));
    const third = formulas[FEWEST - 1];
    if (third === undefined || formulas.length * 1000 < FEWEST * countWords(analysis)) return [];
    return [
      {
        span: third.span,
        message: `Third “${KIN.exec(third.words)?.[0]?.toLowerCase() ?? 'familiar with'}”. Say what they saw or did.`,
        related: formulas
          .filter((formula) => formula !== third)
          .map(({ span }) => ({ span, message: 'The same formula.' })),
      },
    ];
  },
};

/** As many in a thousand words are too many. */
const FEWEST = 3;
const KIN = /familiar with|with (?:direct |first-hand |detailed )?knowledge of|briefed on|close to|aware of/i;
const FORMULA =
  /\b(?:familiar with|with (?:direct |first-hand |detailed )?knowledge of|briefed on|close to|aware of) (?:the |his |her |their |its |these |those )?(?:[\p{L}’'-]+ ){0,2}?(?:matters?|situation|plans?|planning|discussions?|talks|thinking|deliberations|issues?|subject|case|process|negotiations?|investigation|probe|deal|decision|proposal|conversations?|details|effort|episode|meetings?)\b/giu;
/** Objects that tell something: each is said once. */
const GENERAL = /\b(?:matters?|situation|thinking|deliberations|issues?|subject|process|details)$/iu;

function withoutSpecific(found: readonly NarratorWords[]): readonly NarratorWords[] {
  const objects = found.map(({ words }) => words.toLowerCase());
  return found.filter(
    ({ words }) =>
      GENERAL.test(words) || objects.filter((object) => object === words.toLowerCase()).length > 1,
  );
}

function countWords({ blocks }: Analysis): number {
  return blocks.reduce((sum, { block }) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0);
}
