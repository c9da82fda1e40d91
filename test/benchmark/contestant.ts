import type { Edit } from './edits';

/** How long an answer took, in milliseconds, and how many findings it held. */
export interface Answer {
  readonly milliseconds: number;
  readonly findings: number;
}

/** One text that a contestant is asked about after a change. */
export interface Change {
  readonly before: string;
  /** In this order, each with the offsets of the text that the one before it leaves. */
  readonly edits: readonly Edit[];
  readonly after: string;
}

/** Bytes. */
export interface Memory {
  /** The most that the process had in memory at any time; null where the system does not tell. */
  readonly peak: number | null;
  /** What JavaScript still uses after everything that can go has gone; null where there is no JavaScript. */
  readonly heap: number | null;
}

/** A program that lives in a process of its own, and is asked for its findings in one article after another. */
export interface Contestant {
  readonly name: string;
  /** Reads an article anew. The one before it is closed. */
  open(article: string): Promise<Answer>;
  /** Reads the open article after a change. */
  change(change: Change): Promise<Answer>;
  close(): Promise<void>;
  memory(): Promise<Memory>;
  /** Ends its process. */
  stop(): Promise<void>;
}
