import type { Pattern } from '../pattern';

/** Other outlets’ reports. */
export interface SecondHandWords {
  readonly definite: Pattern;
  readonly reports: Pattern;
  /** Behind the words: reports of another kind ("police received several reports of"). */
  readonly otherReports: Pattern;
  /** Before the words: somebody’s own reports, or reports of a trade. */
  readonly owned: Pattern;
  /** Before the words: "which media reports put at 40" has a verb. */
  readonly isVerb: Pattern;
  /** Before the words: "her filing noted press reports" — it is the filing that relies on them. */
  readonly citedBySomebody: Pattern;
  /** Words that can only mean the news. */
  readonly newsReports: Pattern;
  /** Behind the words: from where the reports come. */
  readonly from: Pattern;
}
