import type { Passage } from '../story/passage';
import type { Fix, HouseWord } from '../terms/fix';
import type { EditedText } from './edited-text';

/** Somebody whom every reader knows: the house is never asked again who that is. */
export function knowEverywhere(name: string): Fix {
  return toHouse(`Take “${name}” for a household name`, { list: 'householdNames', word: name });
}

/** A source that says enough where something comes from, wherever its name stands. */
export function acceptEverywhere(name: string): Fix {
  return toHouse(`Accept “${name}” as a source`, { list: 'acceptedSources', word: name });
}

/** The first body that is named in the sentence of a figure, to be accepted as its source. */
export function acceptBodyBeside({ story }: EditedText, at: Passage): readonly Fix[] {
  const paragraph = story.paragraphs.find(({ passage }) => passage.holds(at));
  const named = (paragraph?.mentions ?? []).find(
    ({ passage, phrase, person, isQuoted }) =>
      phrase.proper !== null && person === null && !isQuoted && at.sentence.holds(passage),
  );
  return named?.phrase.proper == null ? [] : [acceptEverywhere(named.phrase.proper)];
}

function toHouse(title: string, house: HouseWord): Fix {
  return { title, edits: [], house };
}
