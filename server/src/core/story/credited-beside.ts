import type { Vocabulary } from '../language/vocabulary/vocabulary';
import type { Passage } from './passage';
import type { BesideView, ParagraphView } from './views';

/** The sentence of some words says, by others than these, whom it has them from: a speaker or an outlet. */
export function isCredited(words: Passage, { statements, secondHand }: BesideView): boolean {
  const { sentence } = words;
  return (
    statements.some(
      ({ speaker, source, cue }) =>
        speaker !== null &&
        speaker.kind !== 'vague-group' &&
        source.some((place) => place.touches(sentence)) &&
        !cue.some((place) => place.touches(words)),
    ) || secondHand.some(({ outlet, passage }) => outlet !== null && passage.touches(sentence))
  );
}

/** In the sentence of some words somebody speaks who stands outside them. */
export function isSpokenBeside(words: Passage, { statements }: BesideView): boolean {
  return statements.some(
    ({ speaker, source }) =>
      speaker !== null && source.some((place) => words.sentence.holds(place) && !words.holds(place)),
  );
}

/** The sentence of some words names an outlet by others than these, or links to where it has things from. */
export function namesOutlet(words: Passage, paragraph: BesideView, names: Vocabulary['names']): boolean {
  const { sentence } = words;
  return isOutletIn(sentence, words, paragraph, names) || paragraph.isLinked(sentence);
}

/** "…, according to several reports. Two calves died, the Courier said": the sentence before or behind names one. */
export function isOutletToldNext(
  words: Passage,
  paragraph: ParagraphView,
  names: Vocabulary['names'],
): boolean {
  const { sentences } = paragraph;
  const at = sentences.findIndex((sentence) => sentence.holds(words));
  return [sentences[at - 1], sentences[at + 1]].some(
    (sentence) => sentence !== undefined && isOutletIn(sentence, words, paragraph, names),
  );
}

/** A sentence names an outlet, by others than some words: as one, as the speaker or as where things are from. */
function isOutletIn(
  sentence: Passage,
  words: Passage,
  { mentions, secondHand, statements }: BesideView,
  names: Vocabulary['names'],
): boolean {
  const outlets = [
    ...secondHand.flatMap(({ outlet }) => outlet?.passage ?? []),
    ...statements.flatMap(({ speaker, source }) =>
      speaker?.kind === 'media' && CAPITAL.test(speaker.name) ? source : [],
    ),
  ];
  return (
    mentions.some(
      ({ phrase, passage }) =>
        phrase.proper !== null && names.isOutlet(phrase.proper) && passage.touches(sentence),
    ) || outlets.some((outlet) => outlet.touches(sentence) && !outlet.touches(words))
  );
}

const CAPITAL = /^\p{Lu}/u;
