import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { behindMarkup, type EditedText, spanOf } from './edited-text';

/*
 * Fixes that put words into the text. What only the writer can know is a TK in them, so that it cannot be printed.
 */

/** `Insert “at TK”`: words right behind a passage, with the space that they need; nothing in a headline. */
export function insertBehind(text: EditedText, at: Passage, words: string): readonly Fix[] {
  if (isHeadline(text, at)) return [];
  const place = behindMarkup(text, at);
  return [{ title: titleOf(words), edits: [{ span: [place, place], text: ` ${words}` }] }];
}

/**
 * Words between commas behind a passage; the second comma only where no mark follows. Nothing in a headline, and nothing
 * where the phrase goes on: it would be parted ("a partner, who asked …, of the firm").
 */
export function insertApposition(text: EditedText, at: Passage, words: string): readonly Fix[] {
  const isParted = text.language.vocabulary.people.goesOn.isIn(at.wordsBehind(NEXT_WORD));
  return isParted || isHeadline(text, at) ? [] : [appositionAnywhere(text, at, words)];
}

/** The same, in a headline too. */
export function appositionAnywhere(text: EditedText, at: Passage, words: string): Fix {
  const place = behindMarkup(text, at);
  const closing = FOLLOWED_BY_MARK.test(at.wordsBehind(20)) ? '' : ',';
  return { title: titleOf(words), edits: [{ span: [place, place], text: `, ${words}${closing}` }] };
}

/** In UTF-16 code units, with the comma and the spaces around it. */
const NEXT_WORD = 8;

function isHeadline({ story }: EditedText, at: Passage): boolean {
  const paragraph = story.paragraphs.find(({ passage }) => passage.holds(at));
  return paragraph?.kind === 'heading' || paragraph?.role === 'headline';
}

/**
 * Words behind a comma at the end of the sentence that holds a passage.
 *
 * @returns nothing where the sentence ends inside quotation marks or without a stop.
 */
export function insertAtSentenceEnd(text: EditedText, at: Passage, words: string): readonly Fix[] {
  const { sentence } = at;
  const stop = sentence.holds(at) ? STOP.exec(sentence.words) : null;
  if (stop === null) return [];
  const [place] = spanOf(text, sentence.part(stop.index, stop.index + 1));
  return [{ title: titleOf(words), edits: [{ span: [place, place], text: `, ${words}` }] }];
}

/** A sentence of its own at the end of the paragraph that holds a passage. */
export function insertSentence({ draft }: EditedText, { place }: Passage, sentence: string): readonly Fix[] {
  const { paragraph } = place;
  if (paragraph.kind === 'heading' || paragraph.kind === 'table-cell') return [];
  const [, at] = draft.spanOf(paragraph);
  return [{ title: titleOf(sentence), edits: [{ span: [at, at], text: ` ${sentence}` }] }];
}

function titleOf(words: string): string {
  return `Insert “${words}”`;
}

const FOLLOWED_BY_MARK = /^(?:[.,;:!?)—–]|\s*$|\s+[—–-]\s)/u;
/** One stop, with a closing parenthesis at most: a quotation mark would close what somebody said. */
const STOP = /(?<![.!?”"’'»])[.!?]\)?\s*$/u;
