import type { Span } from '../../span';

/** How somebody who was asked did not answer. */
export type ReplyKind = 'declined' | 'no-response' | 'unreachable' | 'no-comment';

/** A place where the article says that somebody was asked. Block spans. */
export interface LocalReply {
  readonly span: Span;
  readonly kind: ReplyKind;
  /** Who was asked; null where the sentence does not say. */
  readonly who: Span | null;
}
