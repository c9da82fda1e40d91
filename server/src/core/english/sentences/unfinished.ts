import { lineEnds } from '../patterns/line-ends';
import { BINDING_ABBREVIATIONS } from '../words/abbreviations';

const LAST_WORD = /([\p{L}.]+)\.$/u;

/** Words at the end of a line that no sentence ends with: an article, a conjunction, an abbreviation before a name. */
export function isUnfinished(words: string): boolean {
  return lineEnds.goesOn.isIn(words) || BINDING_ABBREVIATIONS.has(LAST_WORD.exec(words)?.[1] ?? '');
}
