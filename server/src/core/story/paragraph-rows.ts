import type { Paragraph, Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim, ClaimRelation } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { People, Person } from '../terms/person';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Source } from '../terms/source';
import type { Tables } from '../terms/tables';
import type { EditedMap } from '../text/edited-map';
import type { Positions } from '../text/positions';
import type { UnchangedEnds } from '../text/sequence';

/** A source's row, with what other tables say of the source. */
export interface SourceEntry {
  readonly row: Source<Place>;
  /** A statement about anonymity is made of it in so many words. */
  readonly asksNotToBeNamed: boolean;
  /** Such a statement is made of it, or of others in words that reach it. */
  readonly isPromisedAnonymity: boolean;
}

/** A relation with the rows of its claims. */
export interface RelationEntry {
  readonly row: ClaimRelation;
  readonly claims: readonly Claim<Place>[];
}

/** All rows that belong to one paragraph. The same object for as long as none of them changes. */
export interface ParagraphRows {
  readonly readable: Readable;
  /** Whom each mention names, parallel to the mentions among the facts. */
  readonly people: readonly (Person | null)[];
  readonly statements: readonly Attribution<Place>[];
  readonly claims: readonly Claim<Place>[];
  readonly relations: readonly RelationEntry[];
  readonly replies: readonly Reply<Place>[];
  readonly pronouns: readonly PronounReading<Place>[];
  readonly secondHand: readonly SecondHand<Place>[];
  readonly anonymity: readonly AnonymityStatement<Place>[];
  /** Every source that one of these rows points to, or the row of a figure that one of its figures belongs to. */
  readonly sources: readonly SourceEntry[];
  /** The sources whose first mention stands here. */
  readonly introduces: readonly SourceEntry[];
  /** The keys of these sources, and of those that are in no table. */
  readonly pointsTo: readonly string[];
  readonly turnsSinceCue: number | null;
  /** What the paragraph is to a dialogue that comes up to it. */
  readonly dialogue: 'cue' | 'speech' | null;
}

/** What statements about anonymity say of sources, by their keys. */
export interface Promises {
  readonly asking: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
}

/** The tables by paragraph, and the sources by their keys. */
export interface Rows {
  readonly readables: readonly Readable[];
  readonly tables: Tables;
  readonly paragraphs: readonly ParagraphRows[];
  /** In the order of the table. */
  readonly sources: readonly SourceEntry[];
  readonly sourceOf: EditedMap<SourceEntry>;
  /** Who asks not to be named, and who is promised so, by the keys of sources. */
  readonly promises: Promises;
  /** What both versions share of the paragraphs themselves. */
  readonly ends: UnchangedEnds;
  /** The rows of the version before in whose place others stand, or none. */
  readonly gone: readonly ParagraphRows[];
  /** The positions of the paragraphs whose rows are new, ascending. */
  readonly come: readonly number[];
  readonly relations: readonly RelationEntry[];
  /** The position of a paragraph among all; -1 for one of another version. */
  readonly positions: Positions<Paragraph>;
  /** Who can be named, as it was when the mentions were looked up. */
  readonly people: People;
}
