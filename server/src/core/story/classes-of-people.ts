import type { ClassWords } from '../language/vocabulary/classes';
import type { Passage } from './passage';
import type { ParagraphView, SpeakerView } from './views';

/** Classes of people who should know ("analysts", "critics") of whom the paragraph tells a view, and who are no source. */
export function classesHoldingViews(
  paragraph: ParagraphView,
  { holdingViews, asSeenBy, membersWanting }: ClassWords,
): readonly Passage[] {
  return [holdingViews, asSeenBy, membersWanting].flatMap((views) =>
    paragraph.narrated(views).flatMap((found) => {
      const people = views.first(found.words)?.parts.people;
      if (people === undefined) return [];
      const from = found.words.indexOf(people);
      const at = found.part(from, from + people.length);
      const isSource = paragraph.statements.some(({ source }) => source.some((place) => place.touches(at)));
      return isSource && views !== membersWanting ? [] : [at];
    }),
  );
}

/** So many sentences behind: an example further on is another voice. */
const NEAR = 1;

/**
 * Somebody in particular is heard in the same sentence or the next, be it of the next paragraph, who was not heard
 * before: readers take them for an example.
 */
export function namesExample(
  at: Passage,
  { sentences, statements, next }: ParagraphView,
  { experts, ordinary }: Pick<ClassWords, 'experts' | 'ordinary'>,
): boolean {
  // A pensioner is no example of the experts.
  const isOfExperts = at.has(experts);
  const isOther = ({ role }: SpeakerView, source: readonly Passage[] = []) =>
    isOfExperts &&
    ((role !== null && ordinary.isIn(role)) ||
      source.some(({ tokens }) => tokens.some(({ lemma }) => ordinary.has(lemma))));
  const from = sentences.findIndex((sentence) => sentence.touches(at));
  const near = sentences.slice(from, from + NEAR + 1);
  const isNear = statements.some(
    ({ speaker, source, at: spoken }) =>
      speaker !== null &&
      !isOther(speaker, source) &&
      !source.some((place) => place.touches(at)) &&
      isNew(speaker, [...near, ...(next?.sentences ?? [])]) &&
      spoken !== null &&
      near.some((sentence) => sentence.touches(spoken)),
  );
  const goesOn = from + NEAR >= sentences.length;
  return (
    isNear ||
    (goesOn &&
      (next?.speakers ?? []).some((speaker) => !isOther(speaker) && isNew(speaker, next?.sentences ?? [])))
  );
}

function isNew({ isIdentified, mentions: [first] }: SpeakerView, within: readonly Passage[]): boolean {
  return isIdentified && (first === undefined || within.some((sentence) => sentence.touches(first)));
}
