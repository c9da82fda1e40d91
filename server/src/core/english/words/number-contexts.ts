/**
 * Words beside a number that tell a claim from a number that nobody would check.
 * Provenance: the project's labelling guide (what is no claim); AP Stylebook, "numerals", "dates", "ages",
 * "addresses", "election returns", "scores"; Bluebook citation words; the project's own written articles.
 */

export const MONTHS: ReadonlySet<string> = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec',
  'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.',
]); // biome-ignore format: a table of words reads better in rows

export const WEEKDAYS: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed',
  'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns that a number numbers: "Section 14", "Route 9", "Flight 370", "Phase 3". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set([
  'section', 'sections', 'sec', 'article', 'articles', 'title', 'chapter', 'chapters', 'clause', 'paragraph', 'paragraphs', 'par', 'rule',
  'act', 'bill', 'amendment', 'proposition', 'prop', 'measure', 'resolution', 'order', 'schedule', 'form', 'docket',
  'case', 'count', 'exhibit', 'appendix', 'annex', 'page', 'pages', 'line', 'verse', 'volume', 'vol', 'issue', 'item', 'no', 'no.',
  'nos', 'number', 'route', 'highway', 'interstate', 'road', 'street', 'avenue', 'junction', 'exit', 'gate', 'platform',
  'bus', 'flight', 'train', 'room', 'suite', 'apartment', 'apt', 'unit', 'building', 'floor', 'block', 'lot',
  'district', 'ward', 'precinct', 'zone', 'region', 'area', 'division', 'group', 'pool', 'channel', 'radio', 'pier',
  'phase', 'stage', 'step', 'level', 'tier', 'class', 'grade', 'category', 'type', 'version', 'round', 'part',
  'season', 'episode', 'week', 'day', 'game', 'match', 'set', 'lap', 'hole', 'lane', 'heat', 'year', 'quarter', 'q',
  'model', 'mark', 'squadron', 'battalion', 'brigade', 'regiment', 'local', 'station', 'camp', 'crew', 'team', 'track',
  'serial', 'ticket', 'badge', 'jersey', 'seed', 'size', 'psalm', 'regulation', 'protocol', 'directive', 'point',
  'clauses', 'sub-section', 'subsection', 'paras', 'para', 'hr', 'h.r.', 's.', 'hb', 'sb', 'age', 'ages', 'aged', 'ref',
  'covid', 'sars-cov', 'psi', 'agenda', 'goal', 'option', 'plan', 'lesson', 'top', 'under', 'u', 'iphone', 'windows',
  'apollo', 'boeing', 'airbus', 'formula', 'world', 'studio', 'stand', 'terminal', 'runway', 'berth',
  'wing', 'cell', 'box', 'bay', 'locker', 'table', 'seat', 'field', 'court', 'hall', 'house', 'cluster', 'cases',
]); // biome-ignore format: a table of words reads better in rows

/** Words of an address after its number. */
export const STREET_WORDS: ReadonlySet<string> = new Set([
  'street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'road', 'rd', 'rd.', 'boulevard', 'blvd', 'blvd.', 'lane', 'drive',
  'terrace', 'square', 'place', 'way', 'court', 'crescent', 'close', 'row', 'gardens', 'parade',
]); // biome-ignore format: a table of words reads better in rows

/** What a score, and what a recorded vote, stands beside. */
export const SCORE_WORDS: ReadonlySet<string> = new Set([
  'win', 'won', 'wins', 'victory', 'beat', 'beats', 'defeated', 'defeat', 'defeats', 'lost', 'loss', 'draw', 'drew', 'score', 'scored',
  'scoring', 'goal', 'goals', 'lead', 'leading', 'record', 'innings', 'inning', 'halftime', 'half-time', 'final', 'match', 'game',
  'games', 'set', 'sets', 'tie-break', 'tiebreak', 'aggregate', 'rout', 'routed', 'thrashed', 'thrashing', 'shutout', 'series', 'season',
  'points', 'point', 'rebounds', 'assists', 'tries', 'try', 'wickets', 'wicket', 'runs', 'touchdown', 'touchdowns',
  'yards', 'penalties', 'penalty', 'shootout', 'playoff', 'playoffs', 'knockout', 'quarterback', 'saves', 'shots', 'laps',
  'striker', 'goalkeeper', 'midfielder', 'coach', 'league', 'tournament', 'championship', 'semifinal', 'semi-final',
]); // biome-ignore format: a table of words reads better in rows

export const VOTE_WORDS: ReadonlySet<string> = new Set([
  'vote', 'votes', 'voted', 'voting', 'ruling', 'ruled', 'decision', 'majority', 'margin', 'split', 'approved', 'passed', 'rejected',
  'bench', 'panel', 'jury', 'tally', 'opinion', 'confirmed', 'advanced', 'cleared', 'opposed', 'abstentions', 'abstained', 'sided',
]); // biome-ignore format: a table of words reads better in rows

/** Unnamed people whose number counts the story's own sources. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  'official', 'source', 'aide', 'adviser', 'advisor', 'diplomat', 'lawmaker', 'executive', 'insider', 'expert', 'analyst',
  'economist', 'scientist', 'researcher', 'witness', 'colleague', 'friend', 'relative', 'lawyer', 'attorney', 'prosecutor',
  'investigator', 'officer', 'staffer', 'employee', 'person', 'people', 'man', 'woman', 'resident', 'neighbor', 'neighbour',
  'trader', 'banker', 'delegate', 'minister', 'senator', 'representative', 'member', 'councillor', 'councilor', 'doctor',
  'nurse', 'teacher', 'soldier', 'commander', 'dealer', 'participant', 'attendee', 'survivor', 'republican', 'democrat',
  'spokesman', 'spokeswoman', 'spokesperson', 'strategist', 'operative', 'donor', 'professor', 'historian', 'veteran',
  'detective', 'agent', 'manager', 'director', 'worker', 'student', 'parent', 'passenger', 'tenant', 'farmer', 'player',
  'captain', 'engineer', 'consultant', 'activist', 'campaigner', 'critic', 'observer', 'associate', 'broker', 'staff',
]); // biome-ignore format: a table of words reads better in rows

/** Words by lemma that say somebody came to harm, or was caught, in one event. */
export const CASUALTY_WORDS: ReadonlySet<string> = new Set([
  'kill', 'killed', 'die', 'died', 'dead', 'death', 'deaths', 'injure', 'injured', 'injury', 'injuries', 'wound', 'wounded', 'hurt',
  'hospitalize', 'hospitalise', 'hospitalized', 'hospitalised', 'missing', 'drown', 'drowned', 'perish', 'perished', 'casualty',
  'casualties', 'fatality', 'fatalities', 'arrest', 'arrested', 'detain', 'detained', 'trampled', 'trample', 'evacuate', 'evacuated', 'rescue', 'rescued',
  'displace', 'displaced', 'shoot', 'shot', 'stabbed', 'stab', 'execute', 'executed', 'abduct', 'abducted', 'kidnap', 'kidnapped',
  'victim', 'victims', 'body', 'bodies', 'survive', 'survived', 'survivor', 'survivors', 'sicken', 'sickened', 'infect', 'infected',
  'unaccounted', 'trapped', 'trap', 'burn', 'burned', 'burnt', 'bury', 'buried', 'destroy', 'destroyed', 'damage', 'damaged', 'slain', 'slay', 'murder', 'murdered',
  'massacre', 'massacred', 'execution', 'executions', 'fatal', 'toll', 'custody', 'treat', 'treated', 'intubated', 'lives', 'hostage', 'hostages', 'poison', 'poisoned', 'collapse',
]); // biome-ignore format: a table of words reads better in rows

/** Plural nouns without a plural ending. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  'people', 'men', 'women', 'children', 'police', 'staff', 'personnel', 'sheep', 'cattle', 'fish', 'deer', 'aircraft', 'spacecraft',
  'teeth', 'feet', 'mice', 'data', 'media', 'criteria', 'troops', 'species', 'series', 'servicemen', 'servicewomen',
  'congressmen', 'firemen', 'fishermen', 'policemen', 'businessmen', 'craft', 'offspring', 'crew', 'livestock', 'head',
  'salmon', 'lice', 'oxen', 'alumni', 'hectares', 'wives', 'lives', 'townspeople', 'salespeople', 'schoolchildren', 'grandchildren',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns in the singular or plural that name people, homes, jobs and the like: what a year is never followed by. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  'people', 'person', 'adult', 'child', 'children', 'voter', 'resident', 'worker', 'employee', 'job', 'home', 'house', 'household',
  'family', 'student', 'pupil', 'teacher', 'patient', 'soldier', 'troop', 'migrant', 'refugee', 'customer', 'passenger',
  'vote', 'ballot', 'case', 'death', 'infection', 'vehicle', 'car', 'ticket', 'acre', 'hectare', 'ton', 'tonne', 'member', 'man',
  'woman', 'men', 'women', 'citizen', 'visa', 'officer', 'prisoner', 'inmate', 'seat', 'signature', 'pilgrim', 'user', 'dollar',
]); // biome-ignore format: a table of words reads better in rows

/** Idioms whose number means "many", "few" or "all". */
export const RHETORICAL_PHRASES: ReadonlySet<string> = new Set([
  'a million times', 'a thousand times', 'a hundred times', 'a million miles', 'a million dollars', 'a thousand cuts',
  'a million years', 'a thousand words', 'a million reasons', 'a thousand reasons', 'a million ways', 'a thousand ways',
  'a hundred ways', 'a thousand pardons', 'one hundred percent', '100 percent', '110 percent', 'a hundred percent', '1000 percent',
  '100%', '110%', '1,000 percent', '1,000%', '200 percent', '150 percent', 'two cents', 'a billion times', 'million dollar', 'million-dollar',
  'one million percent', 'a million percent', 'a thousand percent', 'zero percent', '24/7', 'a million bucks', 'half the battle', 'a million and one', 'ten to one',
  'a dime a dozen', 'six of one', 'nine times out of', 'ninety-nine times out', 'half the time', 'half the fun', 'fifty-fifty', '50-50', '50/50',
  '1,000 times', '1000 times',
]); // biome-ignore format: a table of words reads better in rows

/** Kin, whom every obituary counts. */
export const FAMILY_NOUNS: ReadonlySet<string> = new Set([
  'child', 'children', 'son', 'daughter', 'grandchild', 'grandchildren', 'sibling', 'brother', 'sister',
  'stepchildren', 'great-grandchildren',
]); // biome-ignore format: a table of words reads better in rows

/** Words that make the count of kin a toll. */
export const HARM_WORDS: ReadonlySet<string> = new Set([
  'killed', 'kill', 'died', 'dead', 'injured', 'wounded', 'drowned', 'missing', 'hospitalized', 'hospitalised',
  'including', 'shot', 'rescued', 'hurt',
]); // biome-ignore format: a table of words reads better in rows

/** Time zones after a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  'gmt', 'utc', 'est', 'edt', 'pst', 'pdt', 'cet', 'bst', 'ist', 'et',
]); // biome-ignore format: a table of words reads better in rows

/** What only players, teams and matches are counted in. */
export const SPORT_COUNTS: ReadonlySet<string> = new Set([
  'goals', 'wickets', 'overs', 'innings', 'rebounds', 'assists', 'touchdowns', 'yards', 'laps', 'caps', 'runs',
  'games', 'tries', 'sets', 'holes', 'medals', 'saves', 'strikeouts', 'homers',
]); // biome-ignore format: a table of words reads better in rows

/** Words beside points that are scored. */
export const SPORT_WORDS: ReadonlySet<string> = new Set([
  'scored', 'scoring', 'rebounds', 'assists', 'basket', 'jumper', 'quarter', 'touchdown', 'league', 'team',
  'players', 'match', 'game', 'games', 'standings', 'table', 'season', 'championship', 'podium', 'laps',
  'deduction', 'deducted',
]); // biome-ignore format: a table of words reads better in rows

/** Lists whose number is part of their name: "Fortune 500 companies". */
export const NUMBERED_LISTS: ReadonlySet<string> = new Set([
  'fortune', 'forbes', 's&p', 'p', 'poor', 'ftse', 'nikkei', 'russell', 'inc.', 'global', 'euro', 'stoxx',
  'asx', 'nasdaq', 'csi', 'topix', 'billboard', 'group', 'hot', 'top', 'big',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns that say a bare number is a total: "the sample is 834". */
export const TOTAL_WORDS: ReadonlySet<string> = new Set([
  'number', 'total', 'toll', 'figure', 'count', 'tally', 'sample', 'average', 'membership', 'population',
  'peak', 'estimate', 'estimates', 'attendance', 'crowd', 'reading', 'index', 'ratio', 'capacity', 'turnout',
  'score', 'caseload', 'housing', 'headcount', 'cost', 'bill',
]); // biome-ignore format: a table of words reads better in rows

/** Words before a number of things that the reader knows already. */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'other', 'first', 'last', 'next',
  'both', 'any', 'every', 'each', 'no', 'past',
]); // biome-ignore format: a table of words reads better in rows
