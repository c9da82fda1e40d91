/**
 * Words of rank and record.
 * Provenance: AP Stylebook, "record", "unprecedented"; copy-desk checklists on superlatives.
 */

/** Superlatives of quantity: they rank a measured thing. */
export const SUPERLATIVES: ReadonlySet<string> = new Set([
  'highest', 'lowest', 'largest', 'biggest', 'smallest', 'fewest', 'greatest', 'deadliest', 'fastest', 'slowest',
  'richest', 'poorest', 'longest', 'shortest', 'oldest', 'youngest', 'worst', 'strongest', 'weakest', 'closest', 'costliest',
  'busiest', 'wettest', 'driest', 'hottest', 'coldest', 'warmest', 'steepest', 'sharpest', 'tallest', 'heaviest', 'priciest',
  'cheapest', 'narrowest', 'widest', 'deepest', 'quickest', 'bloodiest', 'earliest', 'tightest', 'safest', 'fullest', 'broadest',
  'best-funded', 'best-selling', 'bestselling', 'top-grossing', 'highest-grossing', 'most-watched', 'highest-paid', 'most-viewed',
  'best-performing', 'worst-performing', 'fastest-growing', 'slowest-growing', 'richest', 'thinnest', 'leanest', 'commonest', 'densest', 'calmest',
]); // biome-ignore format: a table of words reads better in rows

/** Adjectives after "most" and "least" that rank something countable. */
export const RANKED_ADJECTIVES: ReadonlySet<string> = new Set([
  'expensive', 'populous', 'popular', 'common', 'crowded', 'visited', 'watched', 'used', 'traded', 'indebted', 'dangerous',
  'lethal', 'productive', 'profitable', 'valuable', 'affordable', 'unequal', 'polluted', 'frequent', 'widespread',
  'prolific', 'densely', 'heavily', 'costly', 'powerful', 'affected', 'given', 'destructive', 'violent', 'active', 'unpopular', 'diverse',
]); // biome-ignore format: a table of words reads better in rows

/** Ordinals that may stand before a superlative: "second-highest". */
export const RANK_ORDINALS: ReadonlySet<string> = new Set([
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
]); // biome-ignore format: a table of words reads better in rows

/** Verbs after which "the list of", "the table", "the charts" is a rank. */
export const RANKING_VERBS: ReadonlySet<string> = new Set([
  'top',
  'tops',
  'topped',
  'topping',
  'head',
  'heads',
  'rank',
  'ranks',
  'ranked',
  'ranking',
]);
