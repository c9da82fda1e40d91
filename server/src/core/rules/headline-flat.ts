import { appositionAnywhere } from '../fixes/insertions';
import { toldIn } from '../story/told-in';
import { articleRule, atPassage } from './rule';

/**
 * The headline says as a fact what in the story only people without names say. It asks the whole article, anywhere in
 * which somebody else may say it.
 */
export const headlineFlat = articleRule({
  id: 'headline-flat',
  default: false,
  severity: 'information',
  title: 'The headline is firmer than the sourcing',
  backing: ['SMC'],
  find: (paragraph, { vocabulary }) => toldIn(paragraph, vocabulary.headlines),
  check({ paragraphs }, { vocabulary: { headlines } }, found) {
    const headline = paragraphs.find(({ passage }) => passage.words.trim() !== '');
    if (headline?.kind !== 'heading' || headline.passage.has(headlines.hedged)) return [];
    const wanted = headlines.meaningIn(headline.passage.words);
    if (wanted.size < FEWEST_WORDS) return [];
    const told = found.flatMap((one) => one.found);
    const unnamed = told.filter(({ speaker }) => speaker?.isUnnamed);
    const shares = unnamed.map(({ words }) => shareOf(wanted, words));
    const most = Math.max(0, ...shares);
    const closest = unnamed[shares.indexOf(most)];
    if (closest?.speaker == null || most < ENOUGH) return [];
    const firm = told.filter(({ speaker }) => speaker === null || speaker.isIdentified);
    if (firm.some(({ words }) => shareOf(wanted, words) >= most)) return [];
    const { speaker: about, at: voice } = closest;
    return [
      {
        at: headline.passage.part(0, headline.passage.words.trimEnd().length),
        about,
        message: 'Headline is firmer than the sourcing.',
        related: voice === null ? [] : [{ at: voice, message: 'In the story, this unnamed source says it.' }],
      },
    ];
  },
  fixes: atPassage((at, text) => [appositionAnywhere(text, at, 'TK say')]),
});

const FEWEST_WORDS = 4;
/** Shared words, of those of the headline that carry its meaning. */
const ENOUGH = 0.6;

function shareOf(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...wanted].filter((word) => words.has(word)).length / wanted.size;
}
