import type { Span } from '../text/span';
import type { Quote } from './quote';

/** How somebody who was asked did not answer. */
export type ReplyKind = 'declined' | 'no-response' | 'unreachable' | 'no-comment';

/** A place where the article says that somebody was asked. Block spans. */
export interface LocalReply {
  readonly span: Span;
  readonly kind: ReplyKind;
  /** Who was asked; null where the sentence does not say. */
  readonly who: Span | null;
}

/** A place where the article says that somebody was asked: "declined to comment". */
export interface Reply<At = Span> {
  readonly span: At;
  readonly kind: ReplyKind;
  /** Who was asked; null where the sentence does not say. */
  readonly who: Quote<At> | null;
  /** The source that was asked, where it also speaks in the article. */
  readonly sourceId: string | null;
}
