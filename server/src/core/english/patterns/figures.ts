import { pattern } from '../../language/pattern';
import { wordList } from '../../language/word-list';
import happenings from '../words/happenings.words';

const RSS = 'Royal Statistical Society, “Making sense of statistics”';
const COHEN = 'Cohen, “Numbers in the Newsroom”';
const SCIENCE = 'Science Media Centre, guidance on reporting risk; BBC guidance on statistics';
const DESKS = 'copy-desk checklists; AP Stylebook, “record”';
const ANONYMOUS = 'AP Stylebook, “anonymous sources”; BBC editorial guidelines';
const RECORD =
  'the rule catalogue (`stat-no-source`, “must not fire”); Office for Statistics Regulation, “Intelligent transparency”; Reuters handbook, “numbers”; what editors who read the findings on news stories let pass';

/** Words around figures. */
export const figures = {
  average: pattern({
    says: 'an average of something',
    from: RSS,
    match: /(?<!\b(?:on|an) )\baverage\b(?= \p{L})/iu,
    finds: ['The [average] income is 30,000.'],
    leaves: ['They earn 30,000 on average a year.', 'an average of 12'],
  }),
  meanOrMedian: pattern({
    says: 'mean or median, told apart',
    from: RSS,
    match: /\b(?:means?|median|typical)\b/i,
    finds: ['the [median] income'],
    leaves: ['the average income'],
  }),
  spread: pattern({
    says: 'something of which a few have far more than most',
    from: RSS,
    match:
      /\b(?:incomes?|earnings|wages?|salar(?:y|ies)|pay|pensions?|wealth|savings|debts?|loans?|rents?|prices?|costs?|bills?|fees?|fares?|houses?|homes?|waits?|waiting|delays?|stays?|response times?|deposits?|donations?|bonus(?:es)?|mortgages?|tuition)\b/i,
    finds: ['average [rents] and [response times]'],
    leaves: ['average height'],
  }),
  notSpread: pattern({
    says: 'something of which means are meant',
    from: RSS,
    match:
      /\b(?:batting|scoring|goals?|points|dow|index|nasdaq|nikkei|temperatures?|rainfall|degrees|snow)\b/i,
    finds: ['a [batting] average', 'the [Dow]'],
    leaves: ['an average wage'],
  }),
  comparesThings: pattern({
    says: 'two things are compared',
    from: COHEN,
    match: /\b(?:than|likely|as (?:many|much|high|large|big|fast))\b/i,
    finds: ['rose more [than] elsewhere', 'twice [as many]'],
    leaves: ['rose by 12 percent'],
  }),
  rateOfItsOwn: pattern({
    says: 'a rate whose base everybody knows',
    from: `${COHEN}; ${RSS}`,
    match:
      /\b(?:interest|tax(?:es)?|tariffs?|dut(?:y|ies)|levy|vat|mortgage|coupon|yield|inflation|unemployment|jobless|turnout|votes?|discount|commission|stake|dividend|margin|alcohol|humidity|grade|incline|rate|chance|probability|odds|likelihood|gdp|growth|deficit|ownership|capacity)\b/i,
    finds: ['[inflation] of 4 percent', 'a [mortgage] at 5 percent'],
    leaves: ['40 percent moved away'],
  }),
  opensWithBase: pattern({
    says: 'a sentence that opens with the whole of a share',
    from: COHEN,
    match: /^(?:of|among)\b/i,
    finds: ['[Of] 340 pupils, 12 percent swim.'],
    leaves: ['Some 12 percent of them swim.'],
  }),
  percent: pattern({
    says: 'a percentage',
    from: 'AP Stylebook, “percent, percentage, percentage points”',
    match: /(?<number>\d[\d,.]*|(?<!\p{L})\p{L}+)(?<sign>[ -]?(?:%|percent\b|per cent\b))/iu,
    finds: ['up [3%]', 'up [three percent]'],
    leaves: ['up 3 points'],
  }),
  likelihood: pattern({
    says: 'a likelihood that is compared',
    from: SCIENCE,
    match: /\b(?:more|less) (?:likely|at risk)\b|\blikelier\b/i,
    finds: ['50 percent [more likely]'],
    leaves: ['likely'],
  }),
  noMultiple: pattern({
    says: 'a word for a multiple in another sense',
    from: SCIENCE,
    match:
      /\b(?:doubl|tripl)(?:e|es|ed|ing)[ -](?:down|as|back|up|over)\b|^(?:doubles|triples)(?: (?:and|in|to|off|for)\b|[.,;)])/i,
    finds: ['He [doubled down].', '[Doubles in] the ninth'],
    leaves: ['It doubled the risk.'],
  }),
  comparesMaterials: pattern({
    says: 'two things compared by what they are like',
    from: SCIENCE,
    match:
      /\b(?:faster|slower|brighter|dimmer|stronger|weaker|harder|softer|heavier|lighter|denser|thicker|thinner|hotter|colder|taller|deeper|wider|longer|closer|louder|sweeter|saltier|the (?:size|speed|weight|length|width|height|depth|mass|volume|strength|distance|width))\b/i,
    finds: ['12 times [faster] than', 'three times [the size] of Wales'],
    leaves: ['three times higher', 'twice the risk'],
  }),
  score: pattern({
    says: 'a score',
    from: SCIENCE,
    match: /\b(?:leads?|scores?|advantage|tally|margin)\b/i,
    finds: ['doubled the [lead]'],
    leaves: ['doubled the risk'],
  }),
  intentBefore: pattern({
    says: 'something that is only meant or possible',
    from: SCIENCE,
    match: /\b(?:to|will|would|could|can|should|may|might|must)(?: (?:be|have|have been))?\s*$/i,
    finds: ['The board plans [to ]', 'It [would ]', 'The crowd [would have been ]'],
    leaves: ['The board has '],
  }),
  byLaw: pattern({
    says: 'a law or a plan, up to what it changes',
    from: SCIENCE,
    match:
      /\b(?:bill|law|act|measure|ordinance|decree|reform|budget|plan|motion|amendment|deal|contract)\b[^.]{0,60}\b(?:that|which|to|would)?\s*$/i,
    finds: ['passed a [bill that ]', 'The [budget ]'],
    leaves: ['The risk '],
  }),
  riskBehind: pattern({
    says: 'a risk right behind',
    from: SCIENCE,
    match: /^\W*(?:\p{L}+ly )?(?:\p{L}+ ){0,3}(?:risks?|chances?|odds|likelihood|rates? of)\b/iu,
    finds: ['[ the risk] of floods'],
    leaves: [' the budget'],
  }),
  upTo: pattern({
    says: 'a ceiling',
    from: RSS,
    match: /^(?:anything )?(?:up to|as (?:many|much|high) as)$/,
    finds: ['[up to]', '[as many as]'],
    leaves: ['about', 'no more than'],
  }),
  limit: pattern({
    says: 'a limit by law, contract or room',
    from: RSS,
    match:
      /\b(?:fines?|fined|prison|jail|sentences?|sentenced|penalt(?:y|ies)|maximum|limits?|limited|allow(?:s|ed|ing)?|permit(?:s|ted)?|eligible|entitled|capacity|capped|caps?|seats?|hold|holds|accommodate|warranty|reward|grants?)\b/i,
    finds: ['faces a [fine] of up to 400', 'a [capacity] of'],
    leaves: ['up to 400 came'],
  }),
  typical: pattern({
    says: 'what is usual, beside the most that there can be',
    from: RSS,
    match:
      /\b(?:typical|typically|usual|usually|normal|normally|on average|most (?:days|nights|weeks|years))\b/i,
    finds: ['although 40 is [typical]'],
    leaves: ['up to 400 came'],
  }),
  superlative: pattern({
    says: 'a first or a record',
    from: DESKS,
    match: /\b(?:unprecedented|first[- ]ever|all-time|never before)\b/i,
    finds: ['an [unprecedented] flood', 'the [first-ever] bridge'],
    leaves: ['the first bridge'],
  }),
  since: pattern({
    says: 'the beginning of a comparison',
    from: DESKS,
    match: /\bsince\b/i,
    finds: ['the highest [since] 2008'],
    leaves: ['the highest in 2008'],
  }),
  inYears: pattern({
    says: 'a length of time that a record has stood',
    from: DESKS,
    match:
      /\b(?:in|since|for) (?:more than |nearly |almost |about )?(?:\p{L}+ )?(?:years|decades|months)\b/iu,
    finds: ['the driest June [in nearly thirty years]'],
    leaves: ['the driest June in a year'],
  }),
  more: pattern({
    says: 'a number that comes on top',
    from: DESKS,
    match: /\b(?<number>\d[\d,]*) (?:more|others|further)\b/,
    finds: ['saved [300 more]'],
    leaves: ['saved 300'],
  }),
  promiseBefore: pattern({
    says: 'a promise up to its figure',
    from: 'chosen by hand, after the verbs of sending, giving, contributing, hiring, removing and building in Levin, “English Verb Classes and Alternations” (1993)',
    match:
      /\b(?:would|will|to)\s+(?:accept|add|admit|appoint|assign|base|bring|build|buy|close|commit|contribute|deliver|deploy|dispatch|distribute|donate|employ|evacuate|expel|fire|free|give|grant|hire|install|issue|lend|mobilize|mobilise|move|open|order|plant|post|provide|pull|purchase|recall|recruit|release|remove|resettle|return|send|ship|station|supply|take|train|transfer|withdraw)\s+(?:(?:an?|another|additional|some)\s+){0,4}$/,
    finds: ['The board [would send another ]', 'plans [to hire ]'],
    leaves: ['would cost ', 'sent '],
  }),
  happenings: wordList(happenings),
  ownCount: pattern({
    says: 'a count of the newsroom’s own',
    from: RECORD,
    match: /\b(?:analysis|tally|count|review|database|calculations?)\b/i,
    finds: ['a Courier [analysis] of the filings'],
    leaves: ['a Courier report'],
  }),
  givesFigure: pattern({
    says: 'a cue that gives information',
    from: ANONYMOUS,
    match: /\b(?:sa(?:y|ys|id|ying)|told|according to|put|add(?:s|ed)|stated)\b/i,
    finds: ['[said]', '[according to]'],
    leaves: ['suggested'],
  }),
  describedSource: pattern({
    says: 'a source in so many words',
    from: ANONYMOUS,
    match: /^(?:\S+\s+\S|officials?\b|sources?\b|aides?\b|insiders?\b)/i,
    finds: ['[two o]fficials', '[Officials]'],
    leaves: ['he', 'one'],
  }),
  roughSize: pattern({
    says: 'a size in round words',
    from: ANONYMOUS,
    match: /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/i,
    finds: ['[thousands] of boats'],
    leaves: ['4,000 boats'],
  }),
  estimated: pattern({
    says: 'an estimate',
    from: ANONYMOUS,
    match: /\bestimat(?:e|es|ed|ing)\b/i,
    finds: ['an [estimated] 400'],
    leaves: ['about 400'],
  }),
};
