import type { PollJudge } from '../../language/claim-judges';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { ParagraphFacts, Readable } from '../../terms/facts';
import { isShare } from './shares';
import type { SourceTraits } from './source-traits';
import { withoutRespondents } from './speech';

/** Who speaks in a paragraph, and what it has to do with surveys. */
export interface Hearing {
  readonly readable: Readable;
  /** Attributions with a place in it, in the order of the table. */
  readonly statements: readonly Attribution<Place>[];
  /** The statements of those who speak, and not of those who are counted; none where no quantity asks for them. */
  readonly heard: readonly Attribution<Place>[];
  /** It speaks of a survey. */
  readonly reportsPoll: boolean;
  /** It holds figures that a survey may have found. */
  readonly hasShares: boolean;
  /** Beside quantities somebody speaks who is neither a survey nor those who answer it. */
  readonly hasSpeaker: boolean;
}

/** What hearing who speaks looks at, besides the paragraph. */
export interface HearingContext {
  /** By the ids of the sources. */
  readonly traits: ReadonlyMap<string, SourceTraits>;
  readonly factsOf: (paragraph: Paragraph) => ParagraphFacts | undefined;
  readonly judge: PollJudge;
}

/** Hears who speaks in a paragraph. */
export function hear(
  readable: Readable,
  statements: readonly Attribution<Place>[],
  { traits, factsOf, judge }: HearingContext,
): Hearing {
  const { paragraph, facts } = readable;
  const reportsPoll = judge.reportsPoll(paragraph.words);
  if (facts.quantities.length === 0)
    return { readable, statements, heard: [], reportsPoll, hasShares: false, hasSpeaker: false };
  const heard = withoutRespondents(
    statements,
    (other) => (other === paragraph ? facts : factsOf(other))?.quantities ?? [],
  );
  return {
    readable,
    statements,
    heard,
    reportsPoll,
    hasShares: facts.quantities.some(isShare),
    hasSpeaker: heard.some(({ cue, sourceId }) => {
      const source = sourceId === null ? undefined : traits.get(sourceId);
      const isSpeaker = source !== undefined && !source.areRespondents && !source.isPoll;
      return isSpeaker && cue.some((place) => place.paragraph === paragraph);
    }),
  };
}
