import { attributeQuotation } from '../fixes/attribute-quotation';
import type { Vocabulary } from '../language/vocabulary/vocabulary';
import {
  atPassage,
  type BesideView,
  type MentionView,
  type ParagraphRule,
  type ParagraphView,
  type Passage,
  type QuotationView,
} from './rule';

/**
 * A quotation of a sentence's length beside which nobody speaks: neither in its own paragraph nor at the nearer edge of
 * the ones before and after.
 */
export const quoteUnattributed: ParagraphRule = {
  id: 'quote-unattributed',
  asks: 'paragraph',
  default: true,
  severity: 'warning',
  title: 'A quotation that nobody is said to have said',
  backing: ['Reuters', 'AP'],
  check(paragraph, { vocabulary, register }) {
    if (!isProse(paragraph)) return [];
    return paragraph.quotations
      .filter((quotation) => isSpeech(quotation) && !isContinued(quotation, paragraph))
      .filter(({ passage }) => !register.isNobodys(passage))
      .filter(({ passage }) => !isBesideSpeaker(passage, paragraph, vocabulary))
      .map(({ passage }) => ({ at: passage, message: 'Who said this?' }));
  },
  fixes: atPassage((at, text) => attributeQuotation(text, at)),
};

const FEWEST_WORDS = 6;
/** Speech ends like a sentence; a term, a slogan or a title mostly does not. */
const ENDS_LIKE_SPEECH = /[.!?,…—–-](?:["”’»]|'')?$/;
const BEGINS_LIKE_SPEECH = /^(?:["“„«‘'`]|'')+\s*(?:\p{Lu}|\d|…|\.\.\.|\[)/u;
/** "Q:", "KENDALL:", "Mara Voss —" */
const TRANSCRIPT = /^(?:Q|A|\p{Lu}[\p{L}.’' -]{1,40})\s*[:.]\s/u;

/** Not in headings, block quotes, tables, or the turns of an interview. */
function isProse({ kind, quoteDepth, passage }: BesideView): boolean {
  return kind === 'paragraph' && quoteDepth === 0 && !TRANSCRIPT.test(passage.words);
}

function isSpeech({ passage, closed }: QuotationView): boolean {
  const { words } = passage;
  if (words.split(/\s+/).length < FEWEST_WORDS || !BEGINS_LIKE_SPEECH.test(words)) return false;
  return !closed || ENDS_LIKE_SPEECH.test(words) || /^\s*[.,]?\s*$/.test(passage.wordsBehind(Infinity));
}

/** Goes on from a paragraph that ends inside its quotation. */
function isContinued({ opened, passage }: QuotationView, { previous }: ParagraphView): boolean {
  if (!opened) return true;
  const before = previous?.quotations.at(-1);
  return before !== undefined && !before.closed && passage.place.span[0] <= 1;
}

/** How many turns of a dialogue readers follow without being told whose they are. */
const TURNS = 4;

function isBesideSpeaker(quotation: Passage, paragraph: ParagraphView, vocabulary: Vocabulary): boolean {
  const { previous, next, turnsSinceCue } = paragraph;
  const speaks = (beside: BesideView, sentences: readonly (Passage | undefined)[]) =>
    sentences.some(
      (sentence) => sentence !== undefined && hasSpeaker(sentence, beside, quotation, vocabulary),
    );
  if (cuesIn(paragraph).length > 0 || speaks(paragraph, paragraph.sentences)) return true;
  if (previous !== null && previous.kind !== 'heading') {
    if (turnsSinceCue !== null && turnsSinceCue < TURNS) return true;
    if (introduces(previous) || speaks(previous, [previous.sentences.at(-1)])) return true;
  }
  if (next === null || next.kind === 'heading') return false;
  const [first] = next.sentences;
  return cuesIn(next).some((cue) => first?.touches(cue)) || speaks(next, [first]);
}

/** The words in a paragraph by which somebody is said to speak. */
function cuesIn({ statements, passage }: BesideView): readonly Passage[] {
  return statements.flatMap(({ cue, source }) => [...cue, ...source]).filter((words) => passage.holds(words));
}

/** "The sign read:" */
function introduces({ passage }: BesideView): boolean {
  return /[:—–]\s*$/.test(passage.words);
}

/** A person or body that a sentence outside the quotation is about: it shrugs, it laughs, it speaks next. */
function hasSpeaker(
  sentence: Passage,
  { mentions }: BesideView,
  quotation: Passage,
  { nouns, reporting }: Vocabulary,
): boolean {
  const isOutside = (at: Passage) => sentence.holds(at) && !quotation.touches(at);
  return (
    mentions.some((mention) => isActor(mention, nouns) && isOutside(mention.passage)) ||
    sentence.find(reporting.somebody).some(isOutside)
  );
}

function isActor({ isQuoted, isSubject, phrase, person }: MentionView, nouns: Vocabulary['nouns']): boolean {
  if (isQuoted) return false;
  return (
    person?.certainty === 2 ||
    phrase.name?.full.includes(' ') === true ||
    nouns.isHuman(phrase.head) ||
    (isSubject && phrase.proper !== null)
  );
}
