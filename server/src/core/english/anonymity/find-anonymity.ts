import type { LocalAnonymity } from '../../terms/anonymity';
import type { LocalAttribution } from '../../terms/attribution';
import type { LocalMention } from '../../terms/mention';
import type { Span } from '../../text/span';
import { createSpanIndex, type SpanIndex } from '../../text/span-index';
import { classOfNoun } from '../mentions/nouns';
import {
  EVERYONE,
  FORMULAS,
  INSERTED_REASON,
  LEADING_REASON,
  NOT_AUTHORIZED,
  OTHERS,
  REASON,
  STEM,
} from './formulas';

/** How far behind the formula a reason may begin, in code units. */
const REACH = 90;
const SPEECH_VERB = /,?\s+(?:said|told|says|say|added|warned|argued|described|confirmed|recalled|called)\b/u;
const RELATIVE = /\b(?:who|whom|whose)\b(?!.*\b(?:who|whom|whose)\b)/iu;
const OF_WHOM = /\b(?:all|both|most|many|some|none|each|several|two|three|one|neither)\s+of\s+whom\b/iu;
const SUBJECT_PRONOUN = /\b(?:he|she|they|all|both|none|neither|each|most|some|many|several|everyone)\b/giu;

/**
 * Finds the words that say why, or only that, a source goes without a name.
 *
 * Each sentence yields at most one statement: "spoke on condition of anonymity because he was not authorized to
 * speak" is one. The reason ends where the next attribution, quotation or sentence begins.
 *
 * @returns block spans in UTF-16 code units, in the order of the text.
 */
export function findAnonymity(
  text: string,
  sentences: readonly Span[],
  attributions: readonly LocalAttribution[],
  mentions: readonly LocalMention[],
): readonly LocalAnonymity[] {
  if (!STEM.test(text)) return [];
  const said = createSpanIndex(
    attributions.flatMap(({ cue, content }) => [...cue, ...content].map((span) => [span, span] as const)),
  );
  const placed = createSpanIndex(mentions.map((mention) => [mention.phrase.span, mention] as const));
  return sentences.flatMap((sentence, i): readonly LocalAnonymity[] => {
    const words = text.slice(sentence[0], sentence[1]);
    if (!STEM.test(words)) return [];
    const formula = firstOf(words, FORMULAS);
    const unauthorized = firstOf(words, [NOT_AUTHORIZED]);
    const anchor = formula ?? unauthorized;
    if (anchor === null) return [];
    const from = sentence[0] + anchor[0];
    const to = sentence[0] + anchor[1];
    const limit = reasonLimit(text, to, sentence[1], said);
    const reason =
      (formula === null ? null : reasonAfter(text, to, limit)) ??
      (unauthorized === null ? null : unauthorizedReason(text, sentence, unauthorized, said)) ??
      reasonBefore(words, sentence[0], anchor[0]);
    const before = sentences[i - 1];
    return [
      {
        span: [Math.min(from, reason?.[0] ?? from), Math.max(to, reason?.[1] ?? to)],
        reason,
        subject: subjectOf(text, sentence, from, to, placed.touching(sentence)),
        scope:
          EVERYONE.test(words) || (before !== undefined && EVERYONE.test(text.slice(before[0], before[1])))
            ? 'everyone'
            : 'source',
        others: OTHERS.test(words),
        explicit: formula !== null,
      },
    ];
  });
}

function firstOf(text: string, patterns: readonly RegExp[]): Span | null {
  let first: Span | null = null;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (first === null || match.index < first[0]) first = [match.index, end];
      break;
    }
  }
  return first;
}

/** Where a reason must end: at the next content or cue, at a quotation, at the end of the sentence. */
function reasonLimit(text: string, from: number, end: number, said: SpanIndex<Span>): number {
  let limit = end;
  for (const span of said.touching([from, end])) {
    if (span[0] >= from + 3 && span[0] < limit) limit = span[0];
  }
  const quotation = text.slice(from, limit).search(/[“"]/);
  return quotation > 12 ? Math.min(limit, from + quotation) : limit;
}

function reasonAfter(text: string, from: number, limit: number): Span | null {
  for (const match of text.slice(from, limit).matchAll(REASON)) {
    return match.index > REACH ? null : trimReason(text, [from + match.index, limit]);
  }
  const colon = /^\s*:\s+/.exec(text.slice(from, limit));
  return colon === null ? null : trimReason(text, [from + colon[0].length, limit]);
}

/** "because he was not authorized to speak" from "because"; the bare phrase where nothing opens it. */
function unauthorizedReason(text: string, sentence: Span, anchor: Span, said: SpanIndex<Span>): Span {
  const from = sentence[0] + anchor[0];
  const end = sentence[0] + anchor[1];
  const lead = text.slice(Math.max(sentence[0], from - 60), from);
  const opening = [...lead.matchAll(REASON)][0];
  const start = opening === undefined ? from : from - lead.length + opening.index;
  return trimReason(text, [start, Math.max(reasonLimit(text, end, sentence[1], said), end)]);
}

function reasonBefore(words: string, offset: number, anchor: number): Span | null {
  const leading = LEADING_REASON.exec(words);
  if (leading !== null && leading[0].length <= anchor) return [offset, offset + leading[0].length - 1];
  const inserted = INSERTED_REASON.exec(words.slice(0, anchor));
  if (inserted === null) return null;
  const start = offset + inserted.index + inserted[0].length - inserted[0].replace(/^,\s+/, '').length;
  return [start, start + inserted[0].replace(/^,\s+/, '').replace(/,\s*$/, '').length];
}

function trimReason(text: string, span: Span): Span {
  let words = text.slice(span[0], span[1]);
  const cut = /[)—–]|,\s+(?:who|but|and\s+(?:said|told|he|she|they|went)\b)/u.exec(words);
  if (cut !== null && cut.index > 12) words = words.slice(0, cut.index);
  const verb = SPEECH_VERB.exec(words);
  if (verb !== null && verb.index > 12) words = words.slice(0, verb.index);
  return [span[0], span[0] + words.replace(/[\s,.;:—–-]+$/u, '').length];
}

/** The words that the statement is said of: a relative's antecedent, else the clause's subject, else a possessor. */
function subjectOf(
  text: string,
  sentence: Span,
  from: number,
  to: number,
  mentions: readonly LocalMention[],
): Span | null {
  const before = text.slice(sentence[0], from);
  const earlier = mentions.filter(({ phrase }) => phrase.span[0] >= sentence[0] && phrase.span[0] < to);
  const group = OF_WHOM.exec(before);
  if (group !== null) {
    const people = earlier.filter(({ phrase }) => phrase.plural && classOfNoun(phrase.head) === 'human');
    return people[people.length - 1]?.phrase.span ?? null;
  }
  const relative = RELATIVE.exec(text.slice(sentence[0], from + 4));
  if (relative !== null) {
    const at = sentence[0] + relative.index;
    return earlier.filter(({ phrase }) => phrase.span[1] <= at).pop()?.phrase.span ?? null;
  }
  let subject: Span | null = null;
  for (const mention of earlier) {
    if ((mention.subject || mention.possessive) && !mention.quoted) subject = mention.phrase.span;
  }
  for (const pronoun of before.matchAll(SUBJECT_PRONOUN)) {
    const at = sentence[0] + pronoun.index;
    if (subject === null || at > subject[1]) subject = [at, at + pronoun[0].length];
  }
  return subject;
}
