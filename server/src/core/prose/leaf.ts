import type { Span } from '../text/span';
import type { Block } from './block';
import type { LineFeedText } from './line-ends';
import type { ParsedBody } from './parsed-body';
import type { OpenElement, Surroundings } from './surroundings';

/** A block of Markdown that may hold prose, as it stands in the tree. Offsets in the body, but for `fileSpan`. */
export interface LeafPlace {
  readonly name: string;
  /** 1 to 6 for Markdown's own headings, else 0. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly fileSpan: Span;
  readonly around: Surroundings;
  /** The block before it in its container ends with an image. */
  readonly afterImage: boolean;
  /** Elements of HTML that blocks before it in its container have left open. */
  readonly open: readonly OpenElement[];
}

/** The same with what was read from it. */
export interface Leaf extends LeafPlace, LeafProse {}

/** What was read from a leaf. */
export interface LeafProse {
  /** In their places in the file, before the headline is told from them; mostly one, none for what holds no word. */
  readonly blocks: readonly Block[];
  /** Elements that are open behind it. */
  readonly openBehind: readonly OpenElement[];
  /** It holds an image and no words, or ends with one. */
  readonly endsWithImage: boolean;
}

/** The parsed body with what was read from each of its leaves. */
export interface KeptProse {
  readonly body: ParsedBody;
  readonly file: string;
  /** The body is as in the file: its lines end in `\n` there too. */
  readonly isAsWritten: boolean;
  /** By where they begin in the body. */
  readonly leaves: ReadonlyMap<number, Leaf>;
}

/** What reading the leaves of a body looks at, and what it fills. */
export interface Reader {
  readonly body: ParsedBody;
  readonly file: string;
  readonly lineFeeds: LineFeedText;
  /** Where the body begins in the file. */
  readonly shift: number;
  readonly before: KeptProse | null;
  readonly leaves: Map<number, Leaf>;
}
