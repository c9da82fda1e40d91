import type { Span } from '../../span';
import type { LocalAttribution } from '../attributions/attribution';
import type { LocalMention } from '../mentions/mention';
import type { AnonymityScope, LocalAnonymity } from './anonymity';

/** A block without one of these stems holds no statement about anonymity. */
const STEM =
  /anonym|\bnam(?:ed?s?|ing)\b|identif|authori[sz]|permi(?:tted|ssion)|allowed|cleared|barred|prohibited|forbidden|background/i;

const CONDITION =
  /\b(?:sp(?:oke|eaking|eaks?|oken)\s+(?:\w+\s+){0,3}?)?(?:on|under|upon)\s+(?:the\s+|a\s+)?(?:strict\s+)?conditions?\s+(?:of\s+(?:strict\s+)?anonymity|(?:that\s+)?(?:he|she|they|it|we|\w+|(?:his|her|their|the)\s+(?:\w+\s+)?\w+)\s+(?:(?:would|will|could|should)\s+)?not\s+(?:be\s+)?\w+)/giu;
const ANONYMITY =
  /\b(?:requested|requesting|asked\s+for|asking\s+for|granted|granting|given|insisted\s+on|insisting\s+on|promised|demanded|sought|seeking|under|with|in\s+(?:return|exchange)\s+for|guaranteed|wanted|preferred)\s+(?:(?:them|him|her|us|the\s+\w+)\s+)?(?:the\s+)?(?:cover\s+of\s+|guarantee\s+of\s+|promise\s+of\s+)?anonymity\b/giu;
const NOT_NAMED =
  /\b(?:ask|request|want|wish|prefer|declin|refus|opt|agree|elect|chose|insist|would|did|does|do)\w*\s+(?:not\s+|n[’']t\s+|that\s+(?:he|she|they)\s+)?(?:want\s+|wish\s+|like\s+|prefer\s+)?(?:not\s+)?(?:to\s+)?(?:not\s+)?(?:be|remain|stay|being)\s+(?:further\s+|publicly\s+|quoted\s+or\s+)?(?:named|identified|quoted\s+by\s+name|anonymous|unnamed|unidentified)\b/giu;
const NAME_WITHHELD =
  /\b(?:(?:whose|his|her|their|the|last|full|real)\s+(?:\w+\s+)?(?:names?|identit(?:y|ies))\s+(?:(?:is|are|was|were|be|has|have|being|been|not|to)\s+){1,3}(?:withheld|changed|used|published|printed|disclosed|released|revealed)|(?:not|n[’']t)\s+want(?:ing|ed)?\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+(?:to\s+be\s+)?(?:used|published|printed|attached|disclosed|in\s+print|out\s+there)|(?:is|are)\s+(?:withholding|not\s+using|not\s+publishing|not\s+naming|not\s+identifying|not\s+disclosing)|agreed\s+not\s+to\s+(?:name|identify|use))\b/giu;
const NOT_BEING_NAMED =
  /\b(?:(?:is|are|was|were)\s+not\s+(?:being\s+)?|(?:cannot|can[’']t|can\s+not|could\s+not|may\s+not)\s+be\s+|has\s+not\s+been\s+|have\s+not\s+been\s+)(?:named|identified)\b/giu;
const GAVE_FIRST_NAME =
  /\b(?:gave|giving|give|provided?|providing|using|used|uses?|identified|known)\s+(?:only\s+)?(?:by\s+)?(?:his|her|their)\s+first\s+names?(?:\s+only)?\b/giu;
const NOT_AUTHORIZED =
  /\b(?:(?:was|were|is|are|had|has|have)\s+)?(?:not|n[’']t|never|without|lack(?:ed|ing)?|barred|prohibited|forbidden|unauthori[sz]ed)\s*(?:been\s+|yet\s+|publicly\s+|the\s+|officially\s+)?(?:authori[sz](?:ed|ation)|permi(?:tted|ssion)|allowed|cleared|authority)?\s*(?:to|from)\s+(?:\w+\s+){0,2}?(?:speak|speaking|discuss|discussing|comment|commenting|talk|talking|be\s+quoted|brief|reveal|revealing|disclose|disclosing|give|giving|share|sharing|describe|make)\b/giu;
const EXPLICIT = [CONDITION, ANONYMITY, NOT_NAMED, NAME_WITHHELD, NOT_BEING_NAMED, GAVE_FIRST_NAME];

/** Words that open a reason. "To" opens one only before what the anonymity is for. */
const REASON =
  /\b(?:because|due\s+to|owing\s+to|citing|for\s+fear|fearing|out\s+of|given\s+(?!anonymity)|since|lest|amid|in\s+order\s+to|so\s+(?:as|that|they|he|she)\b|as\s+(?=(?:he|she|they|the|it|his|her|their)\b)|to\s+(?:avoid|candidly|freely|openly|frankly|discuss|describe|speak|talk|share|offer|protect|preserve|reveal|disclose|comment|be|give|provide|detail|explain|recount|assess|relay|outline|characteri[sz]e|address|brief|vent|prevent|maintain|safeguard|shield|keep|express|recall|disparage|criticize|criticise|convey|divulge)\b|while\s+(?=\w+ing\b|the\b)|ahead\s+of|pending|saying\s+(?=(?:he|she|they)\b)|for\s+(?=(?:security|safety|legal|privacy|personal|professional|fear)\b))/giu;
const LEADING_REASON =
  /^(?:Because|Due\s+to|Owing\s+to|Citing|For\s+fear|Fearing|Out\s+of|Given|Since|Afraid|Worried|To\s+\w+)\b[^“”"]*?,/u;
const OTHERS =
  /\b(?:like|as\s+did|as\s+were|along\s+with|as\s+with)\s+(?:the\s+|all\s+(?:the\s+)?|several\s+|some\s+|many\s+|most\s+(?:of\s+the\s+)?)?others?\b/iu;
const EVERYONE =
  /\b(?:all|each|both|none|most|many|several|some|everyone|everybody|nobody)\b(?:\s+of)?(?:\s+(?:the|those|them|whom|these))?(?:\s+(?:\w+\s+){0,2}?(?:people|sources|officials|persons?|employees|workers|aides|advisers|interviewed|quoted|who\s+spoke))?/iu;
const SPEECH_VERB = /,?\s+(?:said|told|says|say|added|warned|argued|described|confirmed|recalled|called)\b/u;
const RELATIVE = /\b(?:who|whom)\b[^.]*$/iu;
const OF_WHOM = /\b(?:all|both|most|many|some|none|each|several|two|three|one|neither)\s+of\s+whom\b[^.]*$/iu;
const SUBJECT_PRONOUN = /\b(?:he|she|they|all|both|none|neither|each|most|everyone)\b/giu;

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
  const found: LocalAnonymity[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence[0], sentence[1]);
    if (!STEM.test(words)) continue;
    const statement = readStatement(text, sentence, attributions, mentions);
    if (statement !== null) found.push(statement);
  }
  return found;
}

function readStatement(
  text: string,
  sentence: Span,
  attributions: readonly LocalAttribution[],
  mentions: readonly LocalMention[],
): LocalAnonymity | null {
  const words = text.slice(sentence[0], sentence[1]);
  const formula = firstOf(words, EXPLICIT);
  const unauthorized = firstOf(words, [NOT_AUTHORIZED]);
  const anchor = formula ?? unauthorized;
  if (anchor === null) return null;
  const from = sentence[0] + anchor[0];
  const to = sentence[0] + anchor[1];
  const limit = reasonLimit(text, to, sentence[1], attributions);
  let reason = formula === null ? null : reasonAfter(text, to, limit);
  if (formula === null || (reason === null && unauthorized !== null && sentence[0] + unauthorized[0] < limit))
    reason = unauthorizedReason(
      text,
      sentence,
      unauthorized ?? anchor,
      reasonLimit(text, sentence[0] + (unauthorized ?? anchor)[1], sentence[1], attributions),
    );
  if (reason === null) {
    const leading = LEADING_REASON.exec(words);
    if (leading !== null && leading[0].length <= anchor[0])
      reason = [sentence[0], sentence[0] + leading[0].length - 1];
  }
  const before = text.slice(sentence[0], from);
  return {
    span: [Math.min(from, reason?.[0] ?? from), Math.max(to, reason?.[1] ?? to)],
    reason,
    subject: subjectOf(text, sentence[0], from, mentions),
    scope: scopeOf(before),
    others: OTHERS.test(words),
    explicit: formula !== null,
  };
}

function firstOf(text: string, patterns: readonly RegExp[]): Span | null {
  let first: Span | null = null;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (first === null || match.index < first[0]) first = [match.index, match.index + match[0].length];
      break;
    }
  }
  return first;
}

/** Where a reason must end: at the next content or cue, at a quotation mark, at the end of the sentence. */
function reasonLimit(
  text: string,
  from: number,
  end: number,
  attributions: readonly LocalAttribution[],
): number {
  let limit = end;
  for (const attribution of attributions) {
    for (const span of [...attribution.cue, ...attribution.content]) {
      if (span[0] >= from && span[0] < limit) limit = span[0];
    }
  }
  const quote = text.slice(from, limit).search(/[“"]/);
  if (quote >= 0) limit = Math.min(limit, from + quote);
  return limit;
}

function reasonAfter(text: string, from: number, limit: number): Span | null {
  for (const match of text.slice(from, limit).matchAll(REASON)) {
    if (match.index > 90) return null;
    return trimReason(text, [from + match.index, limit]);
  }
  return null;
}

function unauthorizedReason(text: string, sentence: Span, anchor: Span, limit: number): Span {
  const from = sentence[0] + anchor[0];
  const before = text.slice(Math.max(sentence[0], from - 60), from);
  let start = from;
  for (const match of before.matchAll(REASON)) {
    start = from - before.length + match.index;
    break;
  }
  return trimReason(text, [start, Math.max(limit, sentence[0] + anchor[1])]);
}

function trimReason(text: string, span: Span): Span {
  let words = text.slice(span[0], span[1]);
  const cut = /[)—–]|,\s+(?:who|but|and\s+(?:said|told|he|she|they)\b)/u.exec(words);
  if (cut !== null && cut.index > 12) words = words.slice(0, cut.index);
  const verb = SPEECH_VERB.exec(words);
  if (verb !== null && verb.index > 12) words = words.slice(0, verb.index);
  words = words.replace(/[\s,.;:—–-]+$/u, '');
  return [span[0], span[0] + words.length];
}

function scopeOf(before: string): AnonymityScope {
  const match = EVERYONE.exec(before);
  if (match === null) return 'source';
  if (/of\s+(?:whom|them)$/i.test(match[0])) return 'source';
  if (/people|sources|persons?|interviewed|quoted|spoke|everyone|everybody/i.test(match[0]))
    return 'everyone';
  return 'source';
}

/** The words that the statement is said of: a relative's antecedent, else the clause's subject. */
function subjectOf(
  text: string,
  start: number,
  from: number,
  mentions: readonly LocalMention[],
): Span | null {
  const before = text.slice(start, from);
  const relative = OF_WHOM.exec(before)?.index ?? lastRelative(before);
  if (relative !== null) {
    const at = start + relative;
    const antecedent = mentions
      .filter((mention) => mention.phrase.span[1] <= at && mention.phrase.span[0] >= start)
      .pop();
    return antecedent?.phrase.span ?? null;
  }
  let subject: Span | null = null;
  for (const mention of mentions) {
    const span = mention.phrase.span;
    if (span[0] >= start && span[1] <= from && mention.subject && !mention.quoted) subject = span;
  }
  for (const pronoun of before.matchAll(SUBJECT_PRONOUN)) {
    const at = start + pronoun.index;
    if (subject === null || at > subject[1]) subject = [at, at + pronoun[0].length];
  }
  return subject;
}

function lastRelative(before: string): number | null {
  const match = RELATIVE.exec(before);
  if (match === null) return null;
  return before.length - match[0].length + match[0].toLowerCase().lastIndexOf('who');
}
