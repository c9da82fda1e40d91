/**
 * Nouns that statistics are kept of, by field: what a trend or a record may be about.
 * Provenance: headings of national statistics offices' release calendars (BLS, ONS, Eurostat, StatCan, ABS), of
 * crime and health registers, and of market reports; the project's own written articles.
 */

/** Nouns by lemma whose rise or fall is a claim even without a figure. */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set([
  'death', 'mortality', 'casualty', 'fatality', 'birth', 'fertility', 'population', 'overdose', 'suicide', 'case', 'infection',
  'hospitalization', 'hospitalisation', 'admission', 'obesity', 'vaccination', 'crime', 'homicide',
  'murder', 'shooting', 'theft', 'burglary', 'robbery', 'arrest', 'incarceration', 'violence', 'attack', 'incident',
  'price', 'cost', 'rate', 'inflation', 'unemployment', 'employment', 'job', 'wage', 'salary', 'pay', 'income', 'earnings', 'profit',
  'revenue', 'sale', 'spending', 'budget', 'debt', 'deficit', 'surplus', 'export', 'import', 'trade', 'output', 'production',
  'productivity', 'gdp', 'economy', 'growth', 'investment', 'lending', 'borrowing', 'saving', 'mortgage', 'rent', 'premium', 'tax', 'turnover',
  'consumption', 'demand', 'supply', 'inventory', 'stock', 'share', 'yield', 'wealth', 'poverty', 'inequality', 'homelessness',
  'enrollment', 'enrolment', 'attendance', 'turnout', 'participation', 'membership', 'registration', 'application', 'approval',
  'support', 'popularity', 'lead', 'rating', 'number', 'total', 'proportion', 'percentage', 'level', 'volume', 'amount', 'tally', 'toll',
  'migration', 'immigration', 'emigration', 'crossing', 'arrival', 'apprehension', 'deportation', 'detention', 'caseload', 'backlog',
  'emission', 'temperature', 'rainfall', 'pollution', 'concentration', 'ozone', 'ice', 'drought', 'deforestation', 'fire',
  'traffic', 'ridership', 'passenger', 'footfall', 'accident', 'crash', 'delay', 'complaint', 'visitor', 'tourism', 'tourist', 'booking',
  'circulation', 'viewership', 'subscriber', 'user', 'download', 'donation', 'contribution', 'fundraising', 'seizure',
  'harvest', 'crop', 'catch', 'herd', 'shipment', 'delivery', 'order', 'vacancy', 'layoff', 'claim', 'bankruptcy', 'foreclosure',
  'default', 'eviction', 'divorce', 'marriage', 'abortion', 'pregnancy', 'use', 'prevalence', 'incidence', 'fare', 'fee', 'tuition', 'value',
  'risk', 'likelihood', 'morale', 'advantage', 'majority', 'admissions', 'probability', 'activity', 'confidence', 'sentiment', 'workload', 'staffing', 'workforce', 'headcount', 'construction', 'usage',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns by lemma whose figure is a rate of something, so that a record in it is a rank. */
export const INDEX_NAMES: ReadonlySet<string> = new Set([
  'dow', 's&p', 'nasdaq', 'ftse', 'nikkei', 'dax', 'cac', 'hang', 'sensex', 'nifty', 'kospi', 'asx', 'tsx', 'stoxx', 'russell', 'bourse',
  'index', 'shares', 'share', 'stock', 'stocks', 'futures', 'yield', 'yields', 'treasury', 'treasurys', 'treasuries', 'bond', 'bonds', 'gilt',
  'gilts', 'crude', 'brent', 'bullion', 'gold', 'copper', 'bitcoin', 'ether', 'sterling', 'yuan', 'rupee', 'rand', 'naira', 'peso', 'barrel', 'wti', 'nymex', 'ibovespa', 'topix', 'csi', 'shanghai',
  'currency', 'benchmark', 'equities', 'spread', 'spreads', 'premarket', 'swap', 'bse', 'jse', 'nse', 'adr', 'adrs', 'oil', 'pound', 'dollar', 'euro', 'loonie', 'wheat', 'soybeans', 'corn', 'coffee', 'cocoa', 'notes',
]); // biome-ignore format: a table of words reads better in rows

/** Words that only market reports use: one of them makes moves beside it market moves. */
export const MARKET_WORDS: ReadonlySet<string> = new Set([
  'dow', 's&p', 'nasdaq', 'ftse', 'nikkei', 'dax', 'cac', 'sensex', 'nifty', 'kospi', 'asx', 'tsx', 'stoxx', 'bourse', 'shares', 'stocks', 'trading',
  'premarket', 'futures', 'crude', 'brent', 'bullion', 'barrel', 'yield', 'yields', 'treasury', 'close', 'ounce', 'intraday', 'closed', 'session', 'investors', 'traders',
]); // biome-ignore format: a table of words reads better in rows

/** Words that say a figure looks ahead. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set([
  'forecast', 'forecasts', 'forecasting', 'project', 'projects', 'projected', 'projecting', 'projection', 'projections', 'predict', 'predicts', 'predicted', 'prediction', 'predicting',
  'expect', 'expects', 'expected', 'expecting', 'anticipate', 'anticipates', 'anticipated', 'outlook', 'guidance', 'target', 'pencilled', 'penciled',
  'will', 'would', 'could', 'may', 'might', "'ll", '’ll', 'shalllikelytippedpoisedduesetslated',
]); // biome-ignore format: a table of words reads better in rows

/** Words that say a figure is a mean, a median or another middle. */
export const AVERAGE_WORDS: ReadonlySet<string> = new Set([
  'average',
  'averages',
  'averaged',
  'averaging',
  'mean',
  'median',
  'typical',
  'typically',
  'capita',
]);

/** Words of survey reports. */
export const POLL_WORDS: ReadonlySet<string> = new Set([
  'poll', 'polls', 'polled', 'pollster', 'pollsters', 'polling', 'survey', 'surveys', 'surveyed', 'respondent', 'respondents', 'favorability', 'favourability',
  'undecided', 'undecideds',
]); // biome-ignore format: a table of words reads better in rows

/** What people do in survey reports. */
export const POLL_VERBS: ReadonlySet<string> = new Set([
  'say', 'said', 'think', 'believe', 'support', 'oppose', 'favor', 'favour', 'approve', 'disapprove', 'agree', 'disagree', 'prefer',
  'trust', 'want', 'back', 'view', 'rate', 'choose', 'feel', 'thought', 'believed', 'supported', 'opposed', 'favored', 'favoured', 'agreed', 'wanted',
  'blame', 'worry', 'consider', 'expect', 'disapproved', 'approved', 'named', 'described', 'answered', 'backed',
]); // biome-ignore format: a table of words reads better in rows

/** The people whom surveys ask. */
export const POLLED_PEOPLE: ReadonlySet<string> = new Set([
  'voter', 'adult', 'respondent', 'american', 'briton', 'canadian', 'australian', 'republican', 'democrat', 'independent', 'conservative', 'people', 'public', 'elector',
  'resident', 'parent', 'woman', 'man', 'women', 'men', 'teenager', 'teen', 'consumer', 'household', 'worker', 'ratepayer', 'constituent', 'electorate', 'those', 'undecided',
  'troop', 'teacher', 'doctor', 'nurse', 'student', 'employer', 'executive', 'economist', 'business', 'owner', 'member', 'indian', 'german', 'russian', 'muslim', 'catholic',
]); // biome-ignore format: a table of words reads better in rows

/** Subjects that only move on markets. */
export const MARKET_SUBJECTS: ReadonlySet<string> = new Set([
  'index', 'shares', 'stock', 'stocks', 'futures', 'dow', 'nasdaq', 'crude', 'brent', 'dollar', 'pound',
  'sterling', 'euro', 'yen', 'yuan', 'rupee', 'rand', 'naira', 'bitcoin', 'gold', 'copper', 'yield', 'yields',
  'ore', 'treasuries', 'gilts', 'benchmark', 'bonds', 'oil', 'sensex', 'nifty', 'nikkei', 'dax', 'ftse',
  'composite',
]); // biome-ignore format: a table of words reads better in rows

/** Words beside the number of people who were asked. */
export const SAMPLE_WORDS: ReadonlySet<string> = new Set([
  'surveyed', 'survey', 'surveying', 'polled', 'poll', 'interviewed', 'interviews', 'sample', 'sampled',
  'respondents', 'questioned', 'polling',
]); // biome-ignore format: a table of words reads better in rows

/** Words beside the points by which somebody leads. */
export const LEAD_WORDS: ReadonlySet<string> = new Set([
  'lead', 'leads', 'led', 'leading', 'ahead', 'advantage', 'edge', 'up', 'margin', 'gap', 'trails', 'trailing',
  'behind', 'trailed', 'over',
]); // biome-ignore format: a table of words reads better in rows
