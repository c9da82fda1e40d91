import type { Span } from '../text/span';
import type { Pattern } from './pattern';
import type { WordList } from './word-list';

/** Figures that are called false. */
export interface DisputeJudge {
  /** Words that call what follows false. */
  readonly calledFalse: Pattern;
  /** Words that bring the right figure. */
  readonly setRight: Pattern;
  /** What stands behind a figure that is called false: "is wrong". */
  readonly falseBehind: Pattern;
}

/** What stands in or between claims that belong together. */
export interface RelationJudge {
  /** A claim that begins as the end of a change: "up from". */
  readonly beginsAsChange: Pattern;
  /** Another clause between two claims. */
  readonly otherClause: Pattern;
  /** What joins a part of a whole to its share: ", or about". */
  readonly shareJoint: Pattern;
  /** What joins the ends of a change to its size: ", or". */
  readonly sizeJoint: Pattern;
}

/** Surveys: what they are called, and what an article tells of them. */
export interface PollJudge {
  /** A survey, by the name of a source. */
  isPoll(name: string): boolean;
  /** Those who answer a survey, by the name of a source: "63 percent", "likely voters". */
  areRespondents(name: string): boolean;
  /** Does a source name people whom surveys ask, and not people who speak? */
  readonly respondents: Pattern;
  /** A paragraph that speaks of a survey; elections are none. */
  reportsPoll(words: string): boolean;
  readonly pollWord: Pattern;
  /** What a survey rates: "lead", "approval"; the subject of a claim. */
  readonly ratings: WordList;
  /** A name that only says that it is a survey: "a new poll". */
  readonly bareName: Pattern;
  /** "Quinnipiac University" in "a new Quinnipiac University poll of voters"; null in "the poll". */
  pollsterOf(name: string): string | null;
  /** Where a text says who did a survey, who paid for it, when it was done, whom it asked. Spans of the text. */
  pollsterIn(words: string): Span | null;
  sponsorIn(words: string): Span | null;
  datesIn(words: string): Span | null;
  populationIn(words: string): Span | null;
  /** A sentence in which somebody leads. */
  readonly lead: Pattern;
  /** What sets two shares against each other: "46 percent to 44 percent". */
  readonly setAgainst: Pattern;
  /** What stands behind a share of those who have not decided. */
  readonly undecided: Pattern;
}
