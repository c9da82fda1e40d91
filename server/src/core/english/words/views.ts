import { wordSet } from './word-set';

/**
 * Words by which a story gives the views of people whom it does not name without a verb of speech: "strategists think",
 * "aides were adamant".
 * Provenance: the labelling guide's examples of a class invoked as authority ("some fear", "many believe", "analysts
 * expect"); private verbs and adjectives with a that-clause of Quirk et al., "A Comprehensive Grammar of the English
 * Language" (1985), §§ 16.31 and 16.71; AP Stylebook, "anonymous sources". Lower case; nouns in the singular, verbs by
 * their lemma.
 */

/** Whom a story invokes for a view: they were spoken to, or stand for a class that ought to know. */
export const VIEW_HOLDERS: ReadonlySet<string> = wordSet(`
  official aide adviser advisor strategist operative ally backer supporter opponent critic loyalist insider diplomat
  lawmaker legislator senator investigator prosecutor detective lawyer attorney economist analyst expert observer
  scientist researcher scholar academic historian forecaster banker executive trader donor staffer confidant consultant
  campaigner activist advocate skeptic sceptic pollster specialist regulator negotiator commander officer doctor
  epidemiologist climatologist seismologist engineer
`);

/** Verbs of a view; what is thought follows as a clause or a noun phrase. */
export const VIEW_VERBS: ReadonlySet<string> = wordSet(`
  think believe expect fear worry doubt suspect anticipate reckon discount disagree mention detail
`);

/** Adjectives of a view, behind a form of "be". */
export const VIEW_ADJECTIVES: ReadonlySet<string> = wordSet(`
  concerned confident worried skeptical sceptical adamant convinced uncertain unsure certain optimistic pessimistic wary
  doubtful hopeful alarmed fearful
`);

/** What follows such an adjective when a view is given. */
export const VIEW_COMPLEMENTS: ReadonlySet<string> = wordSet('that about whether of over how if');
