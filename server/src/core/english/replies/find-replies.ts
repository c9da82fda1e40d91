import type { LocalMention } from '../../terms/mention';
import type { LocalReply, ReplyKind } from '../../terms/reply';
import type { Span } from '../../text/span';
import { createSpanIndex, indexAt } from '../../text/span-index';

const STEM = /comment|respon[ds]|repl(?:y|ied)|reached|return|declin|refus|answer/i;
const PATTERNS: readonly (readonly [ReplyKind, RegExp])[] = [
  [
    'declined',
    /\b(?:ha(?:s|ve|d)\s+)?(?:declin|refus)(?:ed|es|ing)\s+(?:\w+\s+){0,2}?to\s+(?:comment|discuss|answer|be\s+interviewed|be\s+drawn|elaborate|respond|speak|talk|say|give|provide|take\s+questions)\b/giu,
  ],
  [
    'no-response',
    /\b(?:did|do|does|ha(?:s|ve|d))\s*(?:not|n[’']t)\s+(?:\w+ly\s+|yet\s+)?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?\s+(?:\w+\s+){0,3}?(?:calls?|e-?mails?|messages?|requests?)|answer(?:ed)?\s+(?:\w+\s+){0,3}?(?:questions|calls?|e-?mails?|messages?|requests?)|comment(?:ed)?)\b/giu,
  ],
  [
    'unreachable',
    /\b(?:could|can)\s*(?:not|n[’']t)\s+(?:\w+ly\s+)?be\s+reached\b|\bwas\s+not\s+(?:\w+ly\s+)?available\s+(?:for|to)\s+comment\b/giu,
  ],
  ['no-comment', /\b(?:had|have|has|made)\s+no\s+(?:immediate\s+|further\s+)?comment\b/giu],
];

/**
 * Finds where the article says that somebody was asked and did not answer.
 *
 * @returns block spans in UTF-16 code units, in the order of the text; nothing from inside quotation marks.
 */
export function findReplies(
  text: string,
  sentences: readonly Span[],
  mentions: readonly LocalMention[],
): readonly LocalReply[] {
  if (!STEM.test(text)) return [];
  const found: LocalReply[] = [];
  const placed = createSpanIndex(mentions.map((mention) => [mention.phrase.span, mention] as const));
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      const sentence = sentences[indexAt(sentences, span[0])];
      if (found.some((reply) => reply.span[0] < span[1] && span[0] < reply.span[1])) continue;
      found.push({
        span,
        kind,
        who: whoWasAsked(text, sentence?.[0] ?? 0, span[0], placed.touching(sentence ?? span)),
      });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "A lawyer for the captain" up to the verb. */
const TAIL = /^\s+(?:of|for|at|from|in|with|representing)\s[^,;.“”"]{1,60}$/u;

/** The subject of the clause; right before the verb also what a relative clause hangs on ("…, which did not respond"). */
function whoWasAsked(
  text: string,
  start: number,
  at: number,
  mentions: readonly LocalMention[],
): Span | null {
  let subject: Span | null = null;
  let beside: Span | null = null;
  for (const { phrase, subject: opens, quoted } of mentions) {
    const span = phrase.span;
    if (span[0] < start || span[1] > at || quoted) continue;
    if (opens) subject = span;
    if (RELATIVE.test(text.slice(span[1], at))) beside = span;
  }
  if (beside !== null) return beside;
  if (subject === null) return null;
  return TAIL.test(text.slice(subject[1], at)) ? [subject[0], text.slice(0, at).trimEnd().length] : subject;
}

const RELATIVE = /^,?\s+(?:who|which|whom)\s(?:\w+\s)?$/u;
