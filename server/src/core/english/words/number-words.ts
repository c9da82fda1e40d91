/**
 * How English writes numbers.
 * Provenance: AP Stylebook, "numerals"; Guardian style guide, "numbers"; The Hindu style for lakh and crore.
 */

/** Words below a hundred, with their value. */
export const SMALL_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14],
  ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20],
  ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]); // biome-ignore format: a table of words reads better in rows

/** Words that multiply the number before them. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['lakh', 1e5], ['crore', 1e7], ['dozen', 12], ['score', 20],
]); // biome-ignore format: a table of words reads better in rows

/** Letters that a magnitude is shortened to, directly after digits: "£1.2bn", "1.4m", "60k". */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12], ['trn', 1e12],
  ['cr', 1e7],
]); // biome-ignore format: a table of words reads better in rows

/** Plural magnitudes that stand for an unknown number of that size: "hundreds of homes". */
export const VAGUE_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12], ['scores', 20], ['tens', 10], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6],
  ['billions', 1e9], ['trillions', 1e12], ['lakhs', 1e5], ['crores', 1e7],
]); // biome-ignore format: a table of words reads better in rows

/** Words for the part that a fraction counts. */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4],
  ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7],
  ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
  ['twentieth', 20], ['hundredth', 100], ['hundredths', 100],
]); // biome-ignore format: a table of words reads better in rows

/** Single characters for fractions. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅛', 1 / 8],
]); // biome-ignore format: a table of words reads better in rows

/** Verbs, adjectives and adverbs that hold a factor: "doubled", "a threefold rise", "twice as many". */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2], ['doubles', 2], ['doubled', 2], ['doubling', 2], ['triple', 3], ['triples', 3],
  ['tripled', 3], ['tripling', 3], ['treble', 3], ['trebles', 3], ['trebled', 3], ['trebling', 3],
  ['quadruple', 4], ['quadruples', 4], ['quadrupled', 4], ['quadrupling', 4], ['quintupled', 5],
  ['halve', 0.5], ['halves', 0.5], ['halved', 0.5], ['halving', 0.5], ['twice', 2], ['thrice', 3],
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7],
  ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['hundredfold', 100], ['thousandfold', 1000],
]); // biome-ignore format: a table of words reads better in rows
