import type { HeadlineWords } from '../language/vocabulary/headlines';
import type { Passage } from './passage';
import type { BesideView, SpeakerView } from './views';

/** What somebody says, or the narrator: then there is no speaker. */
export interface Told {
  readonly speaker: SpeakerView | null;
  readonly at: Passage | null;
  /** Those that carry a meaning, as headlines are compared by them. */
  readonly words: ReadonlySet<string>;
}

/** What a paragraph tells, each statement and each sentence of the narrator for itself. */
export function toldIn(
  { kind, sentences, statements }: BesideView,
  headlines: HeadlineWords,
): readonly Told[] {
  const isSaid = (sentence: Passage) =>
    statements.some(({ content }) => content.some((said) => said.touches(sentence)));
  const narrated = kind === 'heading' ? [] : sentences.filter((sentence) => !isSaid(sentence));
  return [
    ...statements.flatMap(({ speaker, source: [at = null], contentWords }) =>
      speaker === null ? [] : [{ speaker, at, words: headlines.meaningIn(contentWords) }],
    ),
    ...narrated.map(({ words }) => ({ speaker: null, at: null, words: headlines.meaningIn(words) })),
  ];
}
