/**
 * Words of rank and record.
 * Provenance: AP Stylebook, "record", "unprecedented"; copy-desk checklists on superlatives.
 */

/** Superlatives of quantity: they rank a measured thing. */
export const SUPERLATIVES: ReadonlySet<string> = new Set([
  'highest', 'lowest', 'largest', 'biggest', 'smallest', 'fewest', 'greatest', 'deadliest', 'fastest', 'slowest',
  'richest', 'poorest', 'longest', 'shortest', 'oldest', 'youngest', 'worst', 'strongest', 'weakest', 'closest', 'costliest',
  'busiest', 'wettest', 'driest', 'hottest', 'coldest', 'warmest', 'steepest', 'sharpest', 'tallest', 'heaviest', 'priciest',
  'cheapest', 'narrowest', 'widest', 'deepest', 'quickest', 'bloodiest', 'earliest', 'tightest', 'safest',
  'best-funded', 'best-selling', 'bestselling', 'top-grossing', 'highest-grossing', 'most-watched', 'highest-paid', 'most-viewed',
  'best-performing', 'worst-performing', 'fastest-growing', 'slowest-growing',
]); // biome-ignore format: a table of words reads better in rows

/** Adjectives after "most" and "least" that rank something countable. */
export const RANKED_ADJECTIVES: ReadonlySet<string> = new Set([
  'expensive', 'populous', 'popular', 'common', 'crowded', 'visited', 'watched', 'used', 'traded', 'indebted', 'dangerous',
  'lethal', 'productive', 'profitable', 'valuable', 'affordable', 'unequal', 'polluted', 'frequent', 'widespread',
  'densely', 'heavily', 'costly', 'powerful', 'affected', 'given', 'destructive', 'violent', 'active', 'unpopular', 'diverse',
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

/** Nouns that superlatives rank in speech, and nobody measures. */
export const UNMEASURED_NOUNS: ReadonlySet<string> = new Set([
  'challenge', 'problem', 'concern', 'mistake', 'part', 'issue', 'question', 'threat', 'thing', 'fear',
  'surprise', 'asset', 'obstacle', 'hurdle', 'strength', 'weakness', 'joy', 'enemy', 'fan', 'supporter',
  'critic', 'rival', 'lesson', 'regret', 'secret', 'dream', 'moment', 'name', 'way', 'interest', 'story',
  'test', 'worry', 'difference', 'reason', 'lie', 'joke', 'scandal', 'shock', 'honor', 'honour', 'achievement',
  'star', 'ally', 'impact', 'factor', 'blow', 'mystery', 'risk', 'opportunity', 'deal', 'day', 'night', 'idea',
  'priority', 'sin', 'brother', 'sister', 'son', 'daughter', 'child', 'friend', 'time', 'effort', 'extent',
  'degree', 'regard', 'person', 'man', 'woman', 'stage', 'advocate', 'defender', 'evidence', 'case',
  'argument', 'statement', 'signal', 'sign', 'indication', 'candidate', 'hope', 'criticism', 'level', 'levels',
  'office', 'court', 'trick', 'movement', 'instance', 'institution', 'authority', 'form', 'standard', 'order',
]); // biome-ignore format: a table of words reads better in rows

/** Places whose possessive makes a rank: "Europe’s largest economy". Lower case, last word of the name. */
export const RANKING_PLACES: ReadonlySet<string> = new Set([
  'europe', 'asia', 'africa', 'america', 'britain', 'england', 'scotland', 'wales', 'ireland', 'germany',
  'france', 'italy', 'spain', 'china', 'japan', 'india', 'russia', 'ukraine', 'canada', 'mexico', 'brazil',
  'australia', 'zealand', 'kenya', 'nigeria', 'ghana', 'egypt', 'israel', 'turkey', 'iran', 'pakistan',
  'indonesia', 'korea', 'vietnam', 'poland', 'sweden', 'norway', 'london', 'paris', 'tokyo', 'california',
  'texas', 'florida',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns after "record" that make it a rank: "a record low". */
export const RECORD_NOUNS: ReadonlySet<string> = new Set([
  'high', 'highs', 'low', 'lows', 'number', 'numbers', 'turnout', 'level', 'levels', 'profit', 'profits',
  'sales', 'revenue', 'revenues', 'crowd', 'attendance', 'amount', 'price', 'prices', 'fine', 'temperature',
  'temperatures', 'heat', 'rainfall', 'rain', 'deficit', 'surplus', 'harvest', 'year', 'sum', 'earnings',
  'demand', 'total', 'pace', 'inflation', 'debt', 'unemployment', 'spending', 'export', 'exports', 'flooding',
  'snowfall', 'drought', 'loss', 'losses', 'gain', 'gains', 'quarter', 'backlog', 'fundraising', 'haul',
  'share', 'rate', 'emissions', 'production', 'output', 'deaths', 'arrivals', 'investment', 'budget', 'payout',
  'bonus', 'dividend', 'crop', 'enrollment', 'enrolment', 'breaking', 'setting',
]); // biome-ignore format: a table of words reads better in rows
