/**
 * Judgements of somebody's character or fitness, kept short on purpose: words that are an attack on whomever they are
 * said of, and not a view of a policy. Provenance: NPR's, the Guardian's and the Wall Street Journal's rules against
 * unnamed personal attacks; the words are the project's own choice. Lower case.
 */
export const ATTACK_WORDS =
  /\b(?:incompeten(?:t|ce)|unfit|unqualified|inept|clueless|liars?|lying|lied to|dishonest\w*|deceitful|two-faced|hypocrit\w+|corrupt|crooked|crooks?|thie(?:f|ves)|fraudster|phon(?:y|ies)|shams?|con (?:man|artist)|coward\w*|spineless|bull(?:y|ies|ying)|thugs?|tyrant\w*|despot\w*|toxic|abusive|vindictive|petty|vicious|ruthless|racist|sexist|misogynist\w*|bigot\w*|unhinged|unstable|deranged|delusional|paranoid|erratic|narcissis\w+|egomaniac\w*|megalomaniac\w*|idiots?|morons?|imbecile|fools?|buffoon\w*|clowns?|jerk|lightweight|laughingstock|laughing stock|a (?:complete |total |national |real )?(?:disgrace|joke|embarrassment|menace|nightmare|snake|rat|puppet)|out of (?:his|her|their) depth|in over (?:his|her|their) head|lazy|arrogant|unprofessional|untrustworthy|can(?:no|[’'])t be trusted|cannot be trusted|sleaz\w+|shameless\w*|morally bankrupt|power-hungry)\b/iu;
