import type { AnonymityWords } from '../language/vocabulary/anonymity';
import { articleRule, type Passage } from './rule';

/** "Familiar with the matter" again and again. It asks the whole article, as it counts: asked once, at the third. */
export const anonFormula = articleRule({
  id: 'anon-formula',
  default: false,
  severity: 'hint',
  title: '"Familiar with the matter", over and over',
  backing: ['WSJ'],
  find: (paragraph, { vocabulary }) => [
    { words: paragraph.passage.wordCount, formulas: paragraph.narrated(vocabulary.anonymity.formula) },
  ],
  check(_, { vocabulary: { anonymity } }, found) {
    const paragraphs = found.flatMap((one) => one.found);
    const formulas = withoutSpecific(
      paragraphs.flatMap((one) => one.formulas),
      anonymity,
    );
    const third = formulas[FEWEST - 1];
    const words = paragraphs.reduce((sum, one) => sum + one.words, 0);
    if (third === undefined || formulas.length * 1000 < FEWEST * words) return [];
    const lead = third.first(anonymity.formulaLead)?.words.toLowerCase() ?? third.words;
    return [
      {
        at: third,
        message: `Third “${lead}”. Say what they saw or did.`,
        related: formulas.filter((at) => at !== third).map((at) => ({ at, message: 'The same formula.' })),
      },
    ];
  },
});

/** As many in a thousand words are too many. */
const FEWEST = 3;

/** An object that tells something is no formula where it is said once. */
function withoutSpecific(found: readonly Passage[], { generalFormula }: AnonymityWords): readonly Passage[] {
  const times = new Map<string, number>();
  for (const { words } of found) times.set(words.toLowerCase(), (times.get(words.toLowerCase()) ?? 0) + 1);
  return found.filter(
    (formula) => formula.has(generalFormula) || (times.get(formula.words.toLowerCase()) ?? 0) > 1,
  );
}
