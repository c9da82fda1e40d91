import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { behindMarkup, type EditedText } from './edited-text';

/** Words behind a cue, or behind the source where it follows the cue: "said Ana Ruiz, the mayor, in a statement". */
export function insertAfterSource(title: string, text: EditedText, cue: Passage, words: string): Fix {
  const source = text.story.paragraphs
    .find(({ passage }) => passage.holds(cue))
    ?.statements.find((said) => said.cue[0]?.touches(cue))
    ?.source.at(-1);
  const told = source === undefined ? cue : cue.through(source);
  const end = behindMarkup(text, told);
  // The apposition ends first.
  const comma = told.words.slice(cue.words.length).includes(',') && told.place.span[0] === cue.place.span[0];
  return { title, edits: [{ span: [end, end], text: `${comma ? ',' : ''} ${words}` }] };
}
