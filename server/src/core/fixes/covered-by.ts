import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import { type EditedText, spanOf } from './edited-text';
import { ignoreInBlock } from './write-suppression';

const MOST_OFFERED = 3;

/** Notes that a reason which the story gives for others holds here too: one fix for each reason, the nearest first. */
export function coveredBy(text: EditedText, at: Passage, rule: string): readonly Fix[] {
  const place = spanOf(text, at);
  return text.story.paragraphs
    .flatMap(({ anonymity }) => anonymity.flatMap(({ reason }) => reason ?? []))
    .map(({ passage, words }) => ({ start: spanOf(text, passage)[0], words }))
    .sort((a, b) => Math.abs(a.start - place[0]) - Math.abs(b.start - place[0]))
    .slice(0, MOST_OFFERED)
    .flatMap(({ start, words }) => {
      const edit = ignoreInBlock(text, place, rule, `covered by “${shorten(words, 80)}”`);
      const { line } = text.lines.placeOf(start);
      return edit === null
        ? []
        : [{ title: `Covered by “${shorten(words, 40)}”, line ${line}`, edits: [edit] }];
    });
}
