import type { Span } from '../../text/span';
import {
  AMBIGUOUS_ABBREVIATIONS,
  BINDING_ABBREVIATIONS,
  CLOCK_ABBREVIATIONS,
  NUMBERING_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
} from '../words/abbreviations';

/**
 * A stop with the closing marks after it and the space behind them; a stop in quotation marks may run into the
 * next word, as scraped copy has it. A bullet begins a sentence of its own, and so do the pointer to another story that
 * scraped copy runs into its paragraph and what it points to.
 */
const CANDIDATE =
  /(?:\.(?: \.){1,3}|[.!?]+|…)["”’')\]»›“]*(?=\s)|[.!?]”(?=\p{Lu}\p{Ll})|(?<=\s)(?=[•▪●]\s|Related (?:article|video|story|gallery)\b)|(?<=\bRelated (?:article|video|story|gallery)\s)(?=[\p{Lu}\d“"‘'])/gu;
/** An abbreviation is no longer than this, nor is a party tag. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 140;
const WORD_BEFORE = /[\p{L}][\p{L}.]*$/u;
const INITIAL = /^\p{Lu}$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** "[D-Nev.]" */
const PARTY_TAG = /[([][A-Z]{1,3}-[\p{L}. ]+$/u;
/** The number of a list item or of a heading. */
const ITEM_NUMBER = /^\(?(?:\d{1,3}|[a-zA-Z])$/;
/** "Reno, Nev", "(Fla" */
const AFTER_PLACE = /(?:, |\()[\p{L}.]+$/u;
const NAME_BEFORE_INITIAL = /\p{Lu}[\p{L}’'-]*\.? \p{Lu}$/u;
const OPENING = /^["“‘'([«„]*/;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const VISIBLE = /[\p{L}\p{N}]/u;
/** Words that begin a sentence far more often than they follow an abbreviation within one. */
const STARTER =
  /^(?:The|An?|In|On|At|It|Its|He|She|They|We|I|You|But|And|Or|If|As|When|While|For|From|After|Before|That|This|These|Those|There|His|Her|Their|Our|My|With|Since|Under|Although|Though|Because|Despite|During|However|Still|Yet|So|To|By|Some|Many|Most|More|Now|Both|One|Two|Three|No|Not|Nothing|Nobody|What|Who|How|Why|Where|Asked|Meanwhile|Instead|Among|Last|Also|Then|Here|About|Each|Every|Neither|Such|Other|Others|Another|Even|Only|Just|Once|Until|Mr|Mrs|Ms|Shares|Officials|Police|Critics|Experts|Residents|Investors|Analysts|Researchers)\b/;
const CLOCK_FOLLOWER =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\b|^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Coordinated|Universal)\b|^(?:[ECMPA]\.?[SD]?\.?T|GMT|UTC|IST|CEST|AEDT|AEST|NZDT|NZST|BST)\b/;
/** `“Enough!” Ms. Oke, the mayor, said`: the stop belongs to the quotation, the sentence goes on. */
const SPEECH_TAG =
  /^((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*)(?:, [^,.?!“"]{2,60},)? (?:\p{Ll}+ly |later |then |once |also )?(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|shouted|shouts|yelled|cried|cries|screamed|whispered|demanded|demands|wondered|wonders|tweeted|posted|texted|exclaimed|joked|jokes|quipped|recalled|recalls|responded|answered|answers|continued|continues|called|calls|insisted|laughed)\b(?![,:] ?["“‘'])/u;

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
  const last = text.trimEnd().length;
  let start = firstVisible(text, 0);
  let worded = false;
  let seen = start;
  for (const candidate of text.matchAll(CANDIDATE)) {
    const end = candidate.index + candidate[0].length;
    if (end <= start) continue;
    const next = firstVisible(text, end);
    if (next >= last) break;
    worded ||= VISIBLE.test(text.slice(seen, end));
    seen = end;
    if (!worded) continue;
    const before = text.slice(Math.max(start, candidate.index - LOOK_BACK), candidate.index);
    if (candidate[0].length > 0 && !endsSentence(before, candidate[0], text.slice(next, next + LOOK_AHEAD)))
      continue;
    sentences.push([start, text.slice(start, end).trimEnd().length + start]);
    start = next;
    seen = next;
    worded = false;
  }
  if (last > start) sentences.push([start, last]);
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
  const closes = /["”’'»“]/.test(stop);
  const abbreviation = stop.startsWith('.') ? WORD_BEFORE.exec(before)?.[0] : undefined;
  if (LOWER.test(word)) return stop === '.' && /["“]/.test(opening) && !isAbbreviation(abbreviation, before);
  if (closes && /^[!?…]/.test(stop) && isSpeechTag(word)) return false;
  if (isEllipsis(stop)) return !/\s$/.test(before) || opening.length > 0 || STARTER.test(word);
  if (!stop.startsWith('.')) return true;
  if (PARTY_TAG.test(before)) return false;
  // A dateline, a time and what happened then.
  if (
    /^[–—-]/.test(word) &&
    (isAbbreviation(abbreviation, before) || CLOCK_ABBREVIATIONS.has(abbreviation ?? ''))
  )
    return false;
  if (abbreviation === undefined) return !ITEM_NUMBER.test(before);
  if (stop.length > 1) return closes || !isAbbreviation(abbreviation, before);
  return endsAfterWord(abbreviation, before, opening, word);
}

function isEllipsis(stop: string): boolean {
  return stop.startsWith('…') || stop.startsWith('..') || stop.startsWith('. ');
}

function isSpeechTag(word: string): boolean {
  const name = SPEECH_TAG.exec(word)?.[1];
  return name !== undefined && (!STARTER.test(name) || /^M(?:r|rs|s)\b/.test(name));
}

function isAbbreviation(word: string | undefined, before: string): boolean {
  return word !== undefined && (BINDING_ABBREVIATIONS.has(word) || isAmbiguous(word, before));
}

function isAmbiguous(word: string, before: string): boolean {
  if (AMBIGUOUS_ABBREVIATIONS.has(word) || INITIALS.test(word)) return true;
  return PLACE_ABBREVIATIONS.has(word) && AFTER_PLACE.test(before);
}

function endsAfterWord(abbreviation: string, before: string, opening: string, word: string): boolean {
  if (BINDING_ABBREVIATIONS.has(abbreviation)) return false;
  if (NUMBERING_ABBREVIATIONS.has(abbreviation)) return !/^[\d#£$]/.test(word);
  if (CLOCK_ABBREVIATIONS.has(abbreviation)) return opening.length > 0 || !CLOCK_FOLLOWER.test(word);
  if (ITEM_NUMBER.test(before)) return false;
  if (INITIAL.test(abbreviation)) {
    // "Malcolm I. Ames", but "than I. Ames left".
    if (abbreviation === 'I' && !NAME_BEFORE_INITIAL.test(before)) return true;
    return STARTER.test(word);
  }
  return !isAmbiguous(abbreviation, before) || opening.length > 0 || STARTER.test(word);
}
