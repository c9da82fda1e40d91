import type { Change, Measure, PollRole } from './block/quantities/quantity';
import type { HedgeSense } from './lexicon/hedges';
import type { DocumentBlock } from './prose/block';
import type { Span } from './span';

/**
 * The vocabulary of the engine. Every span in this file counts in UTF-16 code units of the source text.
 * The machine-readable form that `analyze` prints is a projection of these types.
 */

/** What kind of source stands behind a statement. */
export type SourceKind =
  | 'named-person'
  | 'spokesperson'
  | 'organization'
  | 'document'
  | 'poll'
  | 'media'
  | 'social-post'
  | 'anonymous-person'
  | 'anonymous-group'
  | 'vague-group';

/** What a statistical claim measures. */
export type ClaimKind =
  | 'count'
  | 'event-count'
  | 'rate'
  | 'money'
  | 'change'
  | 'average'
  | 'poll'
  | 'rank'
  | 'index'
  | 'forecast';

/** `direct`: all in quotation marks; `indirect`: none; `mixed`: a paraphrase with a quoted part. */
export type AttributionForm = 'direct' | 'indirect' | 'mixed';

/** A span together with its words, as the exports and hover cards show them. */
export interface Quote {
  readonly span: Span;
  readonly text: string;
}

/** Who (source) said (cue) what (content). */
export interface Attribution {
  readonly id: string;
  readonly form: AttributionForm;
  /** The noun phrase that names the source; empty for a continued or floating quotation. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Several when the attribution interrupts what is said. */
  readonly content: readonly Span[];
  /** The entity that said it, or null where a reader could not tell either. */
  readonly sourceId: string | null;
}

/** Why a name is withheld. */
export interface Reason extends Quote {
  /** True when the reason was stated at another source and covers this one ("like others"). */
  readonly inherited: boolean;
}

/** One entity for each source across the article. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** The person's or body's name, else the fullest description without its article. */
  readonly name: string;
  /** Where it speaks, in the order of the text. */
  readonly mentions: readonly Span[];
  /** All surface names under which the article speaks of it. */
  readonly names: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  /** "R", "D-Texas": what stands in a party tag. */
  readonly party: string | null;
  /** "former" when the role is a past one. */
  readonly tenure: 'current' | 'former' | null;
  /** How many people stand behind an unnamed group, where the text counts them. */
  readonly people: number | null;
  readonly reason: Reason | null;
  /** How an unnamed source knows: "familiar with", "briefed on". */
  readonly basis: Quote | null;
}

/** A quantitative statement about the world that a fact-checker would check against data. */
export interface Claim {
  readonly id: string;
  /** The quantity with its hedge. */
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly values: readonly number[];
  readonly unit: string | null;
  readonly hedge: string | null;
  /** The denominator: "of likely voters", "per 100,000 people". */
  readonly base: Quote | null;
  readonly period: Quote | null;
  /** The source that the text credits, or null for the narrator. */
  readonly sourceId: string | null;
  readonly inQuote: boolean;
  /** Called false, or corrected, where it stands. */
  readonly disputed: boolean;
  readonly measure: Measure;
  /** How the hedge bends the values: "about", "above", "below" …; null without a hedge. */
  readonly hedgeSense: HedgeSense | null;
  /** The size of one unit of the last written place, one for each value: 0.1 for "4.4". */
  readonly steps: readonly number[];
  /** Two values are a range ("12 to 15"), not two sides ("47 to 41") and not part and whole. */
  readonly isRange: boolean;
  /** From, to and by how much; null for a level. */
  readonly change: Change | null;
  /** What it is in a survey report; null elsewhere. */
  readonly pollRole: PollRole | null;
  /** The noun that is measured, singular and in lower case: "death", "rate". */
  readonly subject: string | null;
  readonly credit: Credit;
  /** True in a headline: a heading, or the article's first line without a full stop. */
  readonly inHeadline: boolean;
}

/** By what words a claim is credited. */
export type CreditBasis =
  /** It lies in what an attribution says. */
  | 'attribution'
  /** Its sentence names the source after a clause beside its own: "…, according to X, and …". */
  | 'coordination'
  /** The sentence before names the source, and this one goes on ("Of those, …"). */
  | 'sentence-before'
  /** A survey's figure in a passage that reports that survey. */
  | 'poll'
  /** A link in its sentence. */
  | 'link'
  /** A source mark `[words](#id)` of the register in its sentence. */
  | 'register'
  /** The article says it in its own voice. */
  | 'narrator';

/** How and where a claim is credited. */
export interface Credit {
  readonly basis: CreditBasis;
  /** The source's words or the link that credits it; null for the narrator. */
  readonly span: Span | null;
  /** The destination of the link, `#id` for a mark of the register. */
  readonly destination: string | null;
}

/** How claims of one article stand to each other. */
export type ClaimRelationKind =
  /** The same figure again. */
  | 'repeated'
  /** The same quantity with another value. */
  | 'conflict'
  /** A disputed figure and the right one. */
  | 'correction'
  /** From, to and by how much, within one claim or over several. */
  | 'change'
  /** A part, its whole and its share, or parts and their sum. */
  | 'part-whole';

/** What arithmetic says about a relation. */
export type Verdict =
  | 'agrees'
  | 'disagrees'
  /** "from 12% to 15%, up 3%": the difference is told as a percentage. */
  | 'points-as-percent'
  /** Hedged figures, or too few of them, to tell. */
  | 'open';

/** A relation between claims. */
export interface ClaimRelation {
  readonly kind: ClaimRelationKind;
  /** Ids, in the order of the text but for `correction`: the disputed claim first. */
  readonly claims: readonly string[];
  readonly verdict: Verdict;
  /** The arithmetic in words: "12 to 15 is +25 %, 3 points"; null where nothing is reckoned. */
  readonly working: string | null;
  /** True when one stands in a headline and another in the text. */
  readonly isHeadlineAgainstBody: boolean;
}

/** A lead in a survey, held against its margin of error. */
export interface PollLead {
  /** Ids of the claims that tell it. */
  readonly claims: readonly string[];
  /** Percentage points. */
  readonly points: number;
  /**
   * AP's reading: `even` for a lead under the margin, `slight` up to twice the margin, `clear` above;
   * null when the article gives no margin.
   */
  readonly reading: 'even' | 'slight' | 'clear' | null;
}

/** What an article tells about one survey. */
export interface PollRecord {
  /** The source that the survey is; null where no attribution names it. */
  readonly sourceId: string | null;
  /** Where the survey is first named. */
  readonly span: Span;
  readonly pollster: Quote | null;
  readonly sponsor: Quote | null;
  /** Number of people asked. */
  readonly sample: number | null;
  readonly dates: Quote | null;
  /** Percentage points. */
  readonly margin: number | null;
  readonly population: Quote | null;
  /** Ids of the claims that are its figures. */
  readonly claims: readonly string[];
  readonly leads: readonly PollLead[];
}

/** How somebody who was asked did not answer. */
export type ReplyKind = 'declined' | 'no-response' | 'unreachable' | 'no-comment';

/** A place where the article says that somebody was asked: "declined to comment". */
export interface Reply {
  readonly span: Span;
  readonly kind: ReplyKind;
  /** Who was asked; null where the sentence does not say. */
  readonly who: Quote | null;
  /** The source that was asked, where it also speaks in the article. */
  readonly sourceId: string | null;
}

/** Words that say that a source is not named: "spoke on the condition of anonymity because …". */
export interface AnonymityStatement {
  readonly span: Span;
  /** The words that say why; null for the bare formula. */
  readonly reason: Quote | null;
  /** Of whom it is said in so many words. */
  readonly own: readonly string[];
  /** Whom it covers besides: "like others", "all of the people interviewed". */
  readonly others: readonly string[];
  /** True when it reaches others by its own words. */
  readonly blanket: boolean;
}

/** A pronoun that stands as a source, and whom a reader could take it for. */
export interface PronounReading {
  readonly attributionId: string;
  readonly span: Span;
  /** The likeliest, or null where two are equally likely. */
  readonly sourceId: string | null;
  /** Names or descriptions of all whom it could mean, the likeliest first. */
  readonly candidates: readonly string[];
}

/** How another outlet stands behind a statement. */
export type SecondHandKind = 'told' | 'citing' | 'reported-by' | 'unnamed-reports';

/** A place where the article takes something from another outlet: "told the Harbour Post", "media reports". */
export interface SecondHand {
  readonly span: Span;
  readonly kind: SecondHandKind;
  /** The outlet's name; null where the article does not name it. */
  readonly outlet: Quote | null;
}

/** A source-text quotation with its marks, whatever it is (speech, a term, a title). */
export interface Quotation {
  readonly span: Span;
  /** False when the paragraph ends, or begins, inside it. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** All that the engine finds in one article. Rules, hover cards and exports are views of it. */
export interface Analysis {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly claimRelations: readonly ClaimRelation[];
  readonly polls: readonly PollRecord[];
  readonly quotations: readonly Quotation[];
  readonly replies: readonly Reply[];
  readonly anonymity: readonly AnonymityStatement[];
  readonly pronouns: readonly PronounReading[];
  readonly secondHand: readonly SecondHand[];
}
