import type { Message, Spot } from '../rules/rule';
import type { ReadArticle } from '../story/read-article';
import type { Finding, Severity } from '../terms/finding';
import type { Span } from '../text/span';
import type { Asked } from './ask-rules';

/** What a question's places and lines are found in. */
export interface Door {
  readonly article: ReadArticle;
  readonly severityOf: (rule: string) => Severity;
}

/** A question as a finding: its places as source spans, its message in words. */
export function toFinding({ rule, question }: Asked, door: Door): Finding {
  const { at, about, message, related = [], again } = question;
  const finding: Writable<Finding> = {
    related: related.map((other) => ({
      span: spanOfSpot(other.at, door.article),
      message: wordsOf(other.message, door),
    })),
    span: spanOfSpot(at, door.article),
    message: wordsOf(message, door),
    rule: rule.id,
    severity: door.severityOf(rule.id),
  };
  // Not spread into it, which is slow: every finding of an article is made at every edit.
  if (about !== undefined) finding.subject = about.key;
  if (again !== undefined)
    finding.again = () => again().map((later) => toFinding({ rule, question: later }, door));
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Where a spot stands in the file, as a source span. */
export function spanOfSpot(spot: Spot, { draft }: Pick<ReadArticle, 'draft'>): Span {
  return 'inFile' in spot ? spot.inFile : draft.sourceOf(spot.place);
}

function wordsOf(message: Message, { article }: Door): string {
  if (typeof message === 'string') return message;
  return message((spot) => article.lines.placeOf(spanOfSpot(spot, article)[0]).line);
}
