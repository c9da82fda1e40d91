import type { Edit } from '../edits';

/** How long an answer took, in milliseconds, and how many findings it held. */
export interface Answer {
  readonly milliseconds: number;
  readonly findings: number;
}

/** What a contestant is told of an article that has changed. */
export interface Change {
  readonly before: string;
  /** In this order, each with the offsets of the text that the one before it leaves. */
  readonly edits: readonly Edit[];
  readonly after: string;
}

/** A program that lives in a process of its own and is asked for its findings in one article after another. */
export interface Contestant {
  /** Reads an article anew; the one before it is closed first, which is not timed. */
  open(article: string): Promise<Answer>;
  /** Reads the open article after a change. */
  change(change: Change): Promise<Answer>;
  close(): Promise<void>;
  /** The most bytes that it had in memory at any time; null where the system does not tell. */
  peak(): number | null;
  /** The bytes that JavaScript uses; only of one that was started so that it tells. */
  heap(): Promise<number>;
  /** Ends its process. */
  stop(): void;
}
