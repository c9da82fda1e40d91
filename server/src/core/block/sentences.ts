import { AMBIGUOUS_ABBREVIATIONS, BINDING_ABBREVIATIONS } from '../lexicon/abbreviations';
import type { Span } from '../span';

/** A stop, the closing marks after it, and the space behind them. */
const CANDIDATE = /(?:[.!?]+|…)["”’')\]]*(?=\s)/g;
const WORD_BEFORE = /[\p{L}][\p{L}.]*$/u;
const INITIAL = /^\p{Lu}$/u;
const OPENING = /^["“‘'([]*/;
/** Words that begin a sentence far more often than they follow an abbreviation within one. */
const STARTER =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|You|But|And|Or|If|As|When|While|For|From|After|Before|That|This|These|Those|There|His|Her|Their|Our|My|With|Since|Under|Although|However|Still|Yet|So|To|By|Some|Many|Most|Now|Both|One|Two|No|Not|What|Who|How|Why|Where|Asked|Meanwhile|Instead|Among|Last|Also)\b/;
/** `“Enough!” Ms. Oke said`: the stop belongs to the quotation, the sentence goes on. */
const SPEECH_TAG =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|asked|asks|told|wrote|added|replied|shouted|cried|tweeted|exclaimed|joked|recalled|responded|answered)\b/u;

/**
 * Splits the prose of one block into sentences.
 *
 * Rules rather than a statistical splitter: on news copy with "U.S.", "Rep.", "Jan. 20" and quotations they
 * are ahead of `Intl.Segmenter` and of wink's own splitter.
 *
 * @param text the prose of one block.
 * @returns the sentences as block spans in UTF-16 code units, without the space between them; none for blank text.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = firstVisible(text, 0);
  for (const candidate of text.matchAll(CANDIDATE)) {
    const end = candidate.index + candidate[0].length;
    if (end <= start) continue;
    const next = firstVisible(text, end);
    if (next >= text.length) break;
    if (endsSentence(text.slice(start, candidate.index), candidate[0], text.slice(next, next + 80))) {
      sentences.push([start, end]);
      start = next;
    }
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push([start, end]);
  return sentences;
}

function firstVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function endsSentence(before: string, stop: string, after: string): boolean {
  const opening = OPENING.exec(after)?.[0] ?? '';
  const word = after.slice(opening.length);
  if (/^\p{Ll}/u.test(word)) return false;
  const closesQuotation = /["”’']/.test(stop);
  if (closesQuotation && /^[!?…]/.test(stop) && SPEECH_TAG.test(word)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const abbreviation = WORD_BEFORE.exec(before)?.[0];
  if (abbreviation === undefined) return true;
  if (stop.length > 1) return !BINDING_ABBREVIATIONS.has(abbreviation) || closesQuotation;
  if (BINDING_ABBREVIATIONS.has(abbreviation)) {
    // "No." and months bind only to a number or a name; "no." at the end of an answer does not.
    if (abbreviation === 'No' || abbreviation === 'Nos') return !/^[\d#]/.test(word);
    return false;
  }
  if (INITIAL.test(abbreviation)) return abbreviation === 'I' || STARTER.test(word);
  if (AMBIGUOUS_ABBREVIATIONS.has(abbreviation)) return opening.length > 0 || STARTER.test(word);
  return true;
}
