import type { Vocabulary } from '../language/vocabulary/vocabulary';
import type { Passage } from './passage';
import type { BesideView } from './views';

/** Words of the article's own voice that accuse somebody. */
export interface Accusation {
  readonly at: Passage;
  /** The last word of the name of whom they accuse. */
  readonly target: string;
}

/** The accusations of a paragraph against people and bodies by name; what is told of a court has its answer there. */
export function accusationsIn(paragraph: BesideView, { replies, names }: Vocabulary): readonly Accusation[] {
  return paragraph.narrated(replies.accuses).flatMap((at) => {
    const target = targetOf(at, paragraph, names);
    if (target === null || replies.neverBefore.isIn(at.before)) return [];
    return replies.inCourt.isIn(at.before + at.after) ? [] : [{ at, target }];
  });
}

/** UTF-16 code units between the verb and the name. */
const NEAR = 12;

/** The person or body right behind the verb, by the last word of the name. */
function targetOf(at: Passage, { mentions }: BesideView, names: Vocabulary['names']): string | null {
  const end = at.place.span[1];
  const next = mentions.find(
    ({ passage, isQuoted }) => !isQuoted && passage.place.span[0] >= end && at.sentence.holds(passage),
  );
  if (next === undefined || next.passage.place.span[0] - end > NEAR) return null;
  const name = next.phrase.name?.full ?? next.phrase.proper;
  return name === null || names.isPlaceThatSpeaks(name.toLowerCase())
    ? null
    : (name.split(' ').at(-1) ?? name);
}
