import type { AttackWords } from '../../language/vocabulary/attacks';
import { attacks as words } from '../patterns/attacks';

/** Judgements of somebody’s character or fitness, and how they are said of somebody. */
export const attacks: AttackWords = {
  personal: words.personal,
  survey: words.survey,
  condition: words.condition,
  attackIn(said) {
    const found = words.attack.first(said);
    if (found === null) return null;
    const before = said.slice(0, found.span[0]);
    const behind = said.slice(found.span[1]);
    if (!words.predicated.isIn(before) || !words.standsAlone.isIn(behind)) return null;
    const excuses = [words.negatedBefore, words.accusedByLaw, words.ofOneself];
    return excuses.some((excuse) => excuse.isIn(before)) ? null : found.span;
  },
};
