import type { SourceKind } from '../../terms/source';
import { emptyMap, type KeptMap } from './kept-map';
import type { EntityKey, Known } from './known';

/** A place where the reader has met an entity, seen from the end of its paragraph. */
export interface Heard extends Prominence {
  readonly entity: EntityKey;
  /** Sentences back from the end of the paragraph, its own one counted, up to {@link FAR}. */
  readonly back: number;
}

/** How a place stands out to somebody who looks for whom a pronoun means. */
export interface Prominence {
  readonly subject: boolean;
  readonly possessive: boolean;
  /** Speaks here, as the subject of its verb. */
  readonly speaks: boolean;
  /** Inside what somebody else is reported to say. */
  readonly reported: boolean;
  readonly quoted: boolean;
}

/** Sentences that are further away than this are all as far. */
export const FAR = 5;

/** What a paragraph lets the reader hear. */
export interface HeardParagraph {
  /** In the order in which the reader meets them. */
  readonly places: readonly Heard[];
  /** How many sentences it has, up to {@link FAR}. */
  readonly sentences: number;
}

/** Who was speaking when a paragraph ended. */
export interface LastWord {
  /** The last speaker. */
  readonly last: EntityKey | null;
  /** True when their own words were quoted. */
  readonly quoted: boolean;
  /** The person whom the last sentence is about, where it says nothing itself. */
  readonly subject: EntityKey | null;
  /** True when its last quotation was left open: the next paragraph goes on with it. */
  readonly unclosed: boolean;
}

/** An entity that was met, with what tells at a glance whom a description cannot mean. */
export interface Met {
  readonly entity: EntityKey;
  readonly kind: SourceKind;
  readonly plural: boolean;
}

/** What is still in the reader's ear; all of it is forgotten after a while. */
export interface Lately {
  /** The last paragraphs, the last one last. */
  readonly heard: readonly HeardParagraph[];
  /** Whom the last mentions meant, the last one last. */
  readonly mentions: readonly EntityKey[];
  /** The entities met last, each once, the last one last. */
  readonly met: readonly Met[];
  readonly lastWord: LastWord;
}

/**
 * What a reader carries from one paragraph to the next: a value that holds no position in the article and no running
 * count, so that it is the same whatever was written before in paragraphs that told the same.
 */
export interface Memory {
  readonly lately: Lately;
  readonly known: KeptMap<Known>;
  /** Which entities a word leads back to, the one last described by it last. */
  readonly families: KeptMap<readonly EntityKey[]>;
  /** Who was meant by a description before. */
  readonly descriptions: KeptMap<EntityKey>;
  /** Which body goes under a name, a short form or initials. */
  readonly bodies: KeptMap<EntityKey>;
}

/** What a paragraph does to the memory. */
export type Step =
  | {
      /** Someone new is spoken of. */
      readonly does: 'begin';
      readonly known: Known;
      /** The words that lead back to them. */
      readonly under: readonly string[];
      /** The description and the names of a body that mean them from now on. */
      readonly description: string | null;
      readonly bodies: readonly string[];
    }
  | {
      /** Something new is told of someone known. */
      readonly does: 'describe';
      readonly known: Known;
      readonly under: readonly string[];
    }
  | { readonly does: 'meet'; readonly met: Met }
  | {
      /** The paragraph ends; null where nobody was left speaking or silent in it, as it has no sentence. */
      readonly does: 'end';
      readonly heard: HeardParagraph;
      readonly lastWord: LastWord | null;
    };

/** How many places back a reader looks for whom a pronoun means, and in how many paragraphs before. */
export const PLACES = 40;
export const PARAGRAPHS_BACK = 5;
/** After so many mentions every entity is as long ago as any other. */
export const MENTIONS = 50;
/** The memory of somebody who has read nothing. */
export const NOTHING_READ: Memory = {
  lately: {
    heard: [],
    mentions: [],
    met: [],
    lastWord: { last: null, quoted: false, subject: null, unclosed: false },
  },
  known: emptyMap(),
  families: emptyMap(),
  descriptions: emptyMap(),
  bodies: emptyMap(),
};
