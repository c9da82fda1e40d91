import type { ReportingWords } from '../../language/vocabulary/reporting';
import { reporting as words } from '../patterns/reporting';

/** Reporting verbs, and "say" in the form of each. */
export const reporting: ReportingWords = {
  ...words,
  neutralFor(loaded) {
    if (words.participle.isIn(loaded)) return 'saying';
    if (words.pastTense.isIn(loaded)) return 'said';
    return words.thirdPerson.isIn(loaded) ? 'says' : 'say';
  },
};
