import { insertBehind } from '../fixes/insertions';
import type { SecondHandWords } from '../language/vocabulary/second-hand';
import { isOutletToldNext, namesOutlet } from '../story/credited-beside';
import { atPassage, type ParagraphRule, type Passage } from './rule';

/** "Media reports say": somebody else's reporting, and no word on whose. */
export const secondhandVague: ParagraphRule = {
  id: 'secondhand-vague',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: '"Media reports", and no outlet is named',
  backing: ['AP'],
  check(paragraph, { vocabulary }) {
    // A headline has no room for outlets; the story names them.
    if (paragraph.role === 'headline') return [];
    return paragraph.secondHand
      .filter(({ kind, passage }) => kind === 'unnamed-reports' && !passage.isQuoted)
      .filter(({ passage }) => areNewsReports(passage, vocabulary.secondHand))
      .filter(({ passage }) => !namesOutlet(passage, paragraph, vocabulary.names))
      .filter(({ passage }) => !isOutletToldNext(passage, paragraph, vocabulary.names))
      .map(({ passage }) => ({ at: passage, message: 'Which outlet? Name and link it.' }));
  },
  fixes: atPassage((at, text, { vocabulary }) => {
    const reports = at.first(vocabulary.secondHand.reports);
    return reports === null ? [] : insertBehind(text, reports, 'by TK');
  }),
};

const REACH = 60;

function areNewsReports(at: Passage, words: SecondHandWords): boolean {
  const before = at.wordsBefore(REACH);
  const behind = at.wordsBehind(REACH);
  if (words.isVerb.isIn(before) || words.citedBySomebody.isIn(before)) return false;
  if (at.has(words.newsReports)) return !words.from.isIn(behind);
  return !words.otherReports.isIn(behind) && !words.owned.isIn(before);
}
