import type { Analysis } from '../terms/analysis';
import type { Finding } from '../terms/finding';
import type { Edit, Fix } from '../terms/fix';

import type { Span } from '../text/span';
import { findSuppressions, type NamedRule } from './find-suppressions';
import { findNearMisses } from './near-misses';

/**
 * What can be done about a remark on a suppression: take out the rule that it is about, or the whole line; or write the
 * keyword that was meant.
 */
export function suppressionFixes(
  { text, comments }: Pick<Analysis, 'text' | 'comments'>,
  { span }: Finding,
): readonly Fix[] {
  const missed = findNearMisses(comments).find((one) => isSame(one.span, span));
  if (missed !== undefined && missed.keyword !== null)
    return [{ title: `Write “${missed.keyword}”`, edits: [{ span, text: missed.keyword }] }];
  const suppression = findSuppressions(comments).find(
    (one) => one.span[0] <= span[0] && span[1] <= one.span[1],
  );
  if (suppression === undefined) return [];
  const { rules } = suppression;
  const named = rules.findIndex((rule) => isSame(rule.span, span));
  const rule = rules[named];
  return rule !== undefined && rules.length > 1
    ? [{ title: `Take “${rule.id}” out of the suppression`, edits: [withoutRule(rules, named)] }]
    : [{ title: 'Delete this suppression', edits: [withoutLine(text, suppression.span)] }];
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** With the comma before it; the first one with the comma behind it. */
function withoutRule(rules: readonly NamedRule[], index: number): Edit {
  const [start, end] = rules[index]?.span ?? [0, 0];
  const before = rules[index - 1];
  const after = rules[index + 1];
  if (before !== undefined) return { span: [before.span[1], end], text: '' };
  return { span: [start, after?.span[0] ?? end], text: '' };
}

const REST_OF_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const BLANK_LINE = /[ \t>]*(?:\r\n|\n|\r)/y;

/** The line with its break, and the blank line behind it where another stands before it. */
function withoutLine(text: string, [at, end]: Span): Edit {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const next = endOf(REST_OF_LINE, text, end) ?? end;
  const isBehindBlank = /(?:^|[\r\n])[ \t>]*(?:\r\n|\n|\r)$|^$/.test(
    text.slice(Math.max(0, start - 200), start),
  );
  return { span: [start, (isBehindBlank ? endOf(BLANK_LINE, text, next) : null) ?? next], text: '' };
}

/** The end of a sticky match at an offset; null where nothing matches there. */
function endOf(sticky: RegExp, text: string, at: number): number | null {
  const pattern = new RegExp(sticky);
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
