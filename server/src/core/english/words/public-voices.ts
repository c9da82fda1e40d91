import { wordSet } from './word-set';

/**
 * Words for people who speak in public as what they are: nobody's name is withheld to shield them.
 * Provenance: the rule catalogue ("institutional spokesperson; public announcement"), AP Stylebook ("anonymous sources":
 * the rules are for information that only the source has), and what editors who read the findings on news stories let
 * pass. Lower case, singular.
 */

/** Parties and elected members, as a side: "Democrats said", "members of parliament". */
export const ELECTED_NOUNS: ReadonlySet<string> = wordSet(`
  republican democrat conservative tory liberal green unionist nationalist lawmaker legislator senator representative
  congressman congresswoman councillor councilor councilman mp msp member deputy backbencher
`);

/** Crowds, who say it aloud: "protesters chanted". */
export const CROWD_NOUNS: ReadonlySet<string> = wordSet(
  'demonstrator protester protestor marcher striker delegate fan supporter worshipper mourner spectator',
);

/** Those who speak for somebody in public: "his lawyer said", "the senator’s doctor". */
export const COUNSEL_NOUNS: ReadonlySet<string> = wordSet(
  'lawyer attorney solicitor barrister counsel agent publicist doctor physician',
);

/** Services whose officials tell the public what happened: "police officials said". */
export const PUBLIC_SERVICES: ReadonlySet<string> = wordSet(`
  police fire firefighting court election hospital health school emergency rescue elected weather
  coastguard port airport prison
`);

/**
 * People who tell what they saw, live or think, and whose names are left out because they do not matter or were not
 * taken: no name is withheld to shield them.
 */
export const BYSTANDER_NOUNS: ReadonlySet<string> = wordSet(`
  woman man girl boy lady gentleman bloke guy lad fella friend mother father mum mom dad parent guest resident neighbor
  neighbour voter student pupil child kid teen teenager youngster youth patient customer passenger shopper motorist
  commuter tourist visitor attendee spectator user poster commenter reader viewer listener caller villager islander
  local native citizen taxpayer homeowner tenant renter leader boss contender candidate shareholder recipient heckler
  speechwriter immigrant migrant refugee majority commentator biographer consumer
  buyer diner drinker pilgrim believer individual
  american briton
`);

/** Adjectives, and nouns used as such, that open the name of a class: "senior", "civil rights". */
export const CLASS_ADJECTIVES: ReadonlySet<string> = wordSet(`
  recent new early instant senior political environmental civil industry local federal former foreign legal medical
  military independent outside private public top leading conservative liberal religious human animal consumer women
`);
