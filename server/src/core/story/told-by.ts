import type { Passage } from './passage';
import type { BesideView } from './views';

/** Words lie in what somebody or something in particular says, who is not the source of this key. */
export function isToldBy(words: Passage, { statements }: BesideView, butBy: string): boolean {
  return statements.some(
    ({ speaker, content }) =>
      speaker?.isIdentified === true && speaker.key !== butBy && content.some((said) => said.holds(words)),
  );
}
