/**
 * Words around figures that readers need no source for.
 * Provenance: the rule catalogue (`stat-no-source`, "must not fire": prices, scores, event counts); Office for Statistics
 * Regulation, "Intelligent transparency" (what is published as a fact of record); Reuters handbook, "numbers"; and what
 * editors who read the findings on news stories let pass.
 */

/** What officials declare, or what anyone can count on a page. */
export const TALLIED =
  /(?:^|\s)(?:votes?|seats?|ballots?|delegates?|contests?|medals?|followers|subscribers|likes|views|signatures|signatories|states|countries|nations|words|numbers|pages|times)$/i;

/** "a panel of more than 120 engineers": the story counts who stands before it. "A country of 40 million": common knowledge. */
export const COUNTED_AT_SIGHT =
  /\b(?:group|list|panel|team|delegation|series|set|nation|country|bloc|city|town|state|region|continent) of\s*$/i;

/** Somebody means to do it, or a law says so: a figure of intent, no finding. */
export const INTENDED_OR_RULED =
  /\b(?:plan(?:s|ned|ning)? to|wants? to|wanted to|propos(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed)?|(?:seek|aim|hope|intend)(?:s|ed)? to|tax rates?|surtax|rate of tax|tariffs?|threshold|quota|minimum|maximum|targets?|subject to|allows?|requires?|required|eligible|represents)\b/i;

/** How a poll was made, or where the figure was found: the source stands in the sentence, in other words. */
export const FOUND_IN_SENTENCE =
  /\brandom sample\b|\bmargin of (?:sampling )?error\b|\b(?:poll|survey)s?\b[^.]*\b(?:conducted|carried out)\b|\baverage of\b[^.]*\bpolls?\b|\b(?:found|shows?|showed|rated|estimates?|estimated)\b|\bfigures\b/i;

/** "hundreds of", "a majority": too loose to be looked up. */
export const LOOSE_FIGURE =
  /^(?:[\p{L}-]+ ){0,2}(?:dozens?|scores|hundreds|thousands|millions|billions|majority|minority)\b|^(?:several|a few|many) (?:hundred|thousand|million|billion)\b/iu;
