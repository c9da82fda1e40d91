import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import { contains, type Span } from '../text/span';

/*
 * Fixes that put words into the text. What only the writer can know is a TK in them, so that it cannot be printed.
 */

/** `Insert “at TK”`: words right behind a place, with the space that they need. */
export function insertBehind({ text }: Analysis, span: Span, words: string): Fix {
  const at = behindMarkup(text, span[1]);
  return { title: titleOf(words), edits: [{ span: [at, at], text: ` ${words}` }] };
}

/** Words between commas behind a place; the second comma only where no mark follows. */
export function insertApposition({ text }: Analysis, span: Span, words: string): Fix {
  const at = behindMarkup(text, span[1]);
  const closing = FOLLOWED_BY_MARK.test(text.slice(at, at + 20)) ? '' : ',';
  return { title: titleOf(words), edits: [{ span: [at, at], text: `, ${words}${closing}` }] };
}

/**
 * Words behind a comma at the end of the sentence that holds a place.
 *
 * @returns nothing where the sentence ends inside quotation marks or without a stop.
 */
export function insertAtSentenceEnd(analysis: Analysis, span: Span, words: string): readonly Fix[] {
  const index = paragraphOf(analysis, span);
  const document = index === null ? undefined : analysis.blocks[index];
  const sentence = document?.facts.sentences
    .map((one) => toSource(document.block, one))
    .find((one) => contains(one, span));
  if (sentence === undefined) return [];
  const stop = STOP.exec(analysis.text.slice(...sentence));
  if (stop === null) return [];
  const at = sentence[0] + stop.index;
  return [{ title: titleOf(words), edits: [{ span: [at, at], text: `, ${words}` }] }];
}

/** A sentence of its own at the end of the paragraph that holds a place. */
export function insertSentence(analysis: Analysis, span: Span, sentence: string): readonly Fix[] {
  const index = paragraphOf(analysis, span);
  const block = index === null ? undefined : analysis.blocks[index]?.block;
  if (block === undefined || block.kind === 'heading' || block.kind === 'table-cell') return [];
  const at = block.span[1];
  return [{ title: titleOf(sentence), edits: [{ span: [at, at], text: ` ${sentence}` }] }];
}

function titleOf(words: string): string {
  return `Insert “${words}”`;
}

const FOLLOWED_BY_MARK = /^(?:[.,;:!?)—–]|\s*$|\s+[—–-]\s)/u;
/** One stop, with a closing parenthesis at most: a quotation mark would close what somebody said. */
const STOP = /(?<![.!?”"’'»])[.!?]\)?\s*$/u;
/** What closes emphasis or a link. */
const CLOSING_MARKUP = /(?:[*_]{1,3}|\]\([^()\s]*\)|\]\[[^[\]]*\])*/y;

function behindMarkup(text: string, at: number): number {
  CLOSING_MARKUP.lastIndex = at;
  CLOSING_MARKUP.test(text);
  return Math.max(at, CLOSING_MARKUP.lastIndex);
}
