import { wordList } from '../../language/word-list';
import publicRoles from './public-roles.words';
import { wordSet } from './word-set';

/**
 * Nouns and titles for people.
 * Provenance: AP Stylebook ("titles", "legislative titles", "military titles", "religious titles"), Reuters handbook
 * ("sources": the words for who stands behind a statement), the fine print of this project's labelling guide (who counts
 * as an unnamed group and who as a vague one), and the project's own written articles. Lower case, singular.
 */

/** Titles that stand before a name and belong to it. Without the full stop. */
export const TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms mx miss dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother mother
  rep reps sen sens gov govs lt gen col maj capt cpt cmdr adm sgt cpl pvt spc det insp brig supt amb sec pres del hon
  atty cllr councillor councilor councilman councilwoman congressman congresswoman representative senator governor
  president premier chancellor minister secretary mayor judge justice magistrate sheriff chief commissioner
  superintendent inspector detective constable sergeant lieutenant captain major colonel general brigadier admiral
  commander commodore corporal private officer marshal ambassador consul king queen prince princess duke duchess emperor
  sultan sheikh emir imam rabbi cardinal archbishop bishop pope pastor deacon ayatollah mullah chair chairman chairwoman
  chairperson speaker coach provost dean rear vice deputy assistant acting former ex ceo cfo coo pc garda
  senators representatives ministers governors judges presidents mp mps msp td wing air group petty staff
  lance master attorney doctor nurse alderman alderwoman delegate assemblyman assemblywoman first second prime
`);

/** Titles that tell a gender. */
export const MALE_TITLES: ReadonlySet<string> = wordSet(
  'mr sir lord baron fr father brother king prince duke emperor sultan sheikh imam congressman councilman chairman alderman assemblyman pope cardinal archbishop mullah ayatollah',
);
export const FEMALE_TITLES: ReadonlySet<string> = wordSet(
  'mrs ms miss dame lady baroness sister mother queen princess duchess congresswoman councilwoman chairwoman alderwoman assemblywoman',
);

/** Nouns that tell the gender of the person they name. */
export const MALE_NOUNS: ReadonlySet<string> = wordSet(`
  man boy father dad son brother husband uncle nephew grandfather grandson widower boyfriend groom king prince chairman
  spokesman businessman congressman councilman policeman fireman craftsman salesman statesman serviceman fisherman cameraman
  actor bloke guy lad fella chap gentleman monk priest waiter heir groomsman stepfather brother-in-law father-in-law
  son-in-law frontman ombudsman foreman seaman airman barman linesman batsman fiance fiancé sportsman horseman
`);
export const FEMALE_NOUNS: ReadonlySet<string> = wordSet(`
  woman girl mother mum mom daughter sister wife aunt niece grandmother granddaughter widow girlfriend bride queen princess
  chairwoman spokeswoman businesswoman congresswoman councilwoman policewoman actress lady nun waitress heiress midwife
  stepmother sister-in-law mother-in-law daughter-in-law ballerina landlady hostess fiancee fiancée sportswoman horsewoman
  grandma granny nan mum-of-three mum-of-two mother-of-two mother-of-three
`);

/** Family and acquaintance: with "my" or "his" before it one unnamed person. */
export const KIN_NOUNS: ReadonlySet<string> = wordSet(`
  father mother dad mum mom son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother
  grandson granddaughter widow widower boyfriend girlfriend partner fiance fiancé fiancee fiancée stepfather stepmother
  brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law friend neighbour neighbor colleague
  boss roommate flatmate housemate classmate teammate parent sibling spouse grandparent relative kid child lola nan granny
`);

/** Who speaks officially for a body. */
export const SPOKES_NOUNS: ReadonlySet<string> = wordSet(`
  spokesperson spokesman spokeswoman spokespeople rep representative publicist spox
`);
export const SPOKES_CORE: ReadonlySet<string> = wordSet(
  'spokesperson spokesman spokeswoman spokespeople spox',
);

/** Roles and occupations: the head noun of a description of a human source. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(`
  academic accountant activist actor actress actuary adjutant administrator admiral adviser advisor advocate agent aide
  ally ambassador analyst anchor animator announcer applicant apprentice archaeologist archbishop architect archivist artist
  assistant associate astronaut astronomer athlete attache attaché attendant attendee attorney auditor author backbencher
  backer baker banker bargeman barista barrister bartender batsman believer biker biochemist biographer biologist bishop
  bookkeeper boss botanist bowler boxer boy breeder broadcaster broker builder bureaucrat businessman businessperson
  businesswoman butcher buyer bystander cabinetmaker caller campaigner candidate captain cardinal carer caretaker carpenter
  cashier ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer
  churchgoer citizen cleaner clergyman clerk client climatologist clinician coach coastguard collaborator colleague
  collector colonel columnist comedian commander commentator commissioner commuter composer comrade conductor confidant
  confidante congressman congresswoman conservationist constable constituent consultant consumer contractor contributor
  controller convener convict cook coordinator co-author coauthor cofounder co-founder co-owner coroner correspondent
  councillor councilman councilor councilwoman counsel counsellor counselor courier cousin cowboy craftsman creator creditor
  crewman critic curator customer cyclist dad dancer dealer dean defector defender defendant delegate demonstrator dentist
  deputy descendant designer detainee detective developer dietitian digger diplomat director dispatcher diver doctor donor
  driver ecologist economist editor educator elder elector electrician employee employer engineer entomologist entrepreneur
  envoy epidemiologist evacuee executive exec expert exporter eyewitness fan farmer father filmmaker financier firefighter
  fisherman fighter flier follower footballer forecaster foreman forester friend founder fundraiser gardener gamer general
  geneticist geographer geologist geophysicist girl goalkeeper golfer governor graduate grandmother grandfather grazier
  grower guard guardian guest guide guitarist gunman gynecologist handler hand harvester head headteacher healer heckler
  helper heir herder hiker historian holder homeowner host hostage householder hunter hydrologist illustrator imam immigrant
  immunologist importer informant inmate innkeeper insider inspector instructor insurer intermediary intern interpreter
  interviewee investigator investor jockey joiner journalist judge juror justice keeper keyworker king knight laborer labourer
  lady landlord landowner lawmaker lawyer leader lecturer legislator lender librarian lieutenant lifeguard linguist listener
  litigant lobbyist loyalist machinist magistrate major maker manager manufacturer marketer marshal mason master mate
  mathematician mayor mechanic mediator medic member merchant meteorologist microbiologist midwife migrant militant miner minister
  missionary moderator monk mortician mother motorist mountaineer mourner mover mp mum mom musician nanny naturalist
  neighbor neighbour negotiator neurologist neuroscientist newcomer nominee novelist nun nurse nutritionist observer
  oceanographer officer official officeholder oncologist onlooker operative operator opponent organiser organizer outsider
  overseer owner paediatrician painter paramedic parent parishioner participant partner  passenger passer-by passerby
  pastor patient patron pediatrician pensioner performer person pharmacist philanthropist philosopher photographer physician
  physicist physiotherapist physio pianist pilgrim pilot planner plaintiff player playwright plumber poet policeman
  policewoman politician pollster porter postdoc poster postman postmaster practitioner preacher premier presenter president
  priest principal printer prisoner producer professor programmer promoter prosecutor protester protestor provost psychiatrist
  psychologist publican publicist publisher pundit pupil purchaser queen rabbi racer radiologist rancher ranger reader
  realtor receptionist recipient recruit recruiter referee refugee relative renter repairman reporter republican
  democrat conservative liberal socialist representative rescuer researcher reservist resident respondent retailer retiree
  reveller reviewer rider rival runner sailor salesman saleswoman salesperson scholar schoolboy schoolgirl schoolteacher scientist
  scout screener sculptor seafarer secretary seismologist seller senator sergeant servant setter settler shareholder sheriff
  shipowner shipper shopkeeper shopper signatory signer singer skeptic sceptic skipper socialite sociologist soldier
  solicitor songwriter sophomore source specialist spectator spokesman spokesperson spokeswoman sponsor staffer stallholder
  statesman statistician steward stockbroker storekeeper strategist striker student stylist superintendent supervisor supplier
  supporter surgeon surrogate surveyor survivor suspect swimmer tailor teacher teammate technician technologist teen
  teenager teller tenant therapist thinker tourist toxicologist trader trainee trainer translator traveler traveller treasurer
  trooper trucker trustee tutor tycoon undertaker underwriter undersecretary usher user vendor veteran veterinarian
  vet vicar victim villager violinist virologist visitor volunteer voter waiter waitress warden watchman weatherman welder
  whistleblower whistle-blower wholesaler widow winner witness woman man worker worshipper worshiper wrangler writer
  youngster youth zookeeper zoologist bloke guy lad fella chap pal kid child baby gentleman nan granny lola individual
  someone somebody scorer winger midfielder quarterback pitcher batter bandleader bassist
  drummer rapper dj showrunner screenwriter cinematographer superstar celebrity model influencer blogger
  vlogger youtuber podcaster gallerist auctioneer caterer boatman fishmonger greengrocer grocer hairdresser janitor
  jeweller lecturer logger milkman rep spox signalman teenager tradesman valet winemaker brewer beekeeper
  undergraduate deckhand wharfie organist heart-throb newsreader newcomer mathematician alderman attaché conspirator
  cardiologist dermatologist paleontologist palaeontologist anthropologist agronomist hygienist virologist bioethicist
  ethicist criminologist demographer futurist glaciologist hematologist pathologist phlebotomist seismologist theologian
  volcanologist legislator assemblyman assemblywoman comptroller ombudsman whip premier speaker frontbencher
  co-chair cochair co-chairman vice-president vice-chair chancellor chief-executive secretary-general attorney-general
  nominee appointee incumbent challenger contender frontrunner front-runner hopeful
  dissident exile fugitive insurgent jihadi militiaman rebel warlord smuggler trafficker dealer officer-in-charge
  islander townsperson countryman local native mourner teammate classmate schoolmate housemate flatmate roommate
  counterpart predecessor successor lead cathaoirleach heckler alumnus commenter poster respondent cohost co-host host
  geneticist postmaster subcontractor technocrat undersecretary adjudicator arbiter arbitrator bookmaker
  bidder borrower debtor depositor policyholder seller taxpayer licensee franchisee distributor stakeholder
  groundskeeper housekeeper horticulturalist landscaper lumberjack beautician masseur optician optometrist
`);

/** Roles that are held in public. */
export const PUBLIC_ROLES: ReadonlySet<string> = wordList(publicRoles).words;

/** Plurals that the singular list does not make by adding -s. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['spokespeople', 'spokesperson'],
  ['folks', 'person'],
  ['folk', 'person'],
  ['wives', 'wife'],
  ['police', 'police'],
  ['gardaí', 'garda'],
  ['staff', 'staffer'],
  ['personnel', 'employee'],
  ['crew', 'crewman'],
  ['passers-by', 'passer-by'],
  ['brothers-in-law', 'brother-in-law'],
  ['sisters-in-law', 'sister-in-law'],
  ['businesspeople', 'businessperson'],
  ['salespeople', 'salesperson'],
  ['townspeople', 'townsperson'],
  ['clergy', 'clergyman'],
  ['youths', 'youth'],
  ['data', 'data'],
  ['studies', 'study'],
  ['media', 'media'],
]);

/** A class invoked as an authority, with nobody in particular behind it, unless the text counts or places them. */
export const VAGUE_NOUNS: ReadonlySet<string> = wordSet(`
  expert critic analyst observer supporter opponent skeptic sceptic detractor proponent advocate admirer defender backer
  pundit scholar scientist economist specialist commentator campaigner activist environmentalist purist cynic optimist
  pessimist doomsayer insurer strategist pollster forecaster historian sociologist psychologist academic
  researcher rival traditionalist conservative liberal progressive moderate hawk dove bear bull
  investor trader short-seller voter consumer parent employer shopper fan purist enthusiast hobbyist
  naysayer objector apologist devotee watcher old-timer conservationist preservationist boffin wag
  linguist entomologist astronomer physicist biologist virologist epidemiologist sceptic donor libertarian feminist
  humanitarian philosopher theorist technologist futurist ethicist theologian many some others everyone
  everybody anyone anybody nobody people public pro locals conspiracy-theorist contrarian planner broker
  survivor cognoscenti faithful establishment majority consensus
  demographer criminologist psychiatrist oncologist pediatrician climatologist seismologist geologist adherent
  sympathizer sympathiser booster doubter dissenter reformer nationalist populist unionist secularist
`);

/** Vague with "some", "many", "others" alone, or with a prepositional tail ("some in the trade"). */
export const VAGUE_PRONOUNS: ReadonlySet<string> = wordSet(`
  some many others most few everyone everybody anyone anybody people nobody plenty
`);

/** Plural human nouns that news copy treats as one body: kind organization. */
export const BODY_PLURALS: ReadonlySet<string> = wordSet(`
  police prosecutors authorities detectives organisers organizers rcmp gardaí plaintiffs
  bishops prosecution defence defense
`);

/** Words about time in a role, before its noun. */
export const FORMER_WORDS: ReadonlySet<string> = wordSet(
  'former ex onetime one-time erstwhile ex- then retired late',
);
