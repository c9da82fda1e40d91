import { pattern } from '../../language/pattern';

const FROM =
  'AAPOR transparency initiative; AP Stylebook, “polls and surveys”; the project’s own written articles';

/** Words of survey reports. The judge of polls makes its answers of them. */
export const polls = {
  byPollster: pattern({
    says: 'who did a survey',
    from: FROM,
    match:
      /\b(?:conducted|carried out|done|run|fielded|undertaken|poll|survey|questioned|polled|surveyed|interviewed|canvassed)\b[^.;]{0,40}?\bby (?:the )?(?<who>\p{Lu}[\p{L}\p{N}&'’/-]*(?: (?:of|and|for|the|&|\p{Lu}[\p{L}\p{N}&'’/-]*)){0,7})/u,
    finds: [
      'It was [conducted in May by the Harbour Institute], for a charity.',
      'Of 900 adults [questioned by phone by Harbour Research] half agreed.',
    ],
    leaves: ['It was conducted in May by phone.'],
  }),
  sponsored: pattern({
    says: 'who paid for a survey',
    from: FROM,
    match:
      /\b(?:commissioned|sponsored|funded|paid for|backed) by (?:the )?(?<who>\p{Lu}[\p{L}\p{N}&'’/-]*(?: (?:of|and|for|the|&|\p{Lu}[\p{L}\p{N}&'’/-]*)){0,7})|\b(?:conducted|carried out|done) for (?:the )?(?<whom>\p{Lu}[\p{L}\p{N}&'’/-]*(?: (?:of|and|for|the|&|\p{Lu}[\p{L}\p{N}&'’/-]*)){0,7})/u,
    finds: [
      'The poll, [commissioned by the Northmarch Courier], found',
      'It was [done for Northmarch Water].',
    ],
    leaves: ['It was commissioned by friends.'],
  }),
  population: pattern({
    says: 'those whom a survey asks',
    from: FROM,
    match:
      /\b(?:(?:likely|registered|eligible|undecided|Black|Latino|Hispanic|white|young|older|primary|swing) )?(?:voters|adults|respondents|ratepayers|residents|households|Americans|Britons|Canadians|Australians|Republicans|Democrats|independents|workers|employees|employers|owners|parents|teachers|students|economists|troops)\b/i,
    finds: ['It asked 1,200 [likely voters].'],
    leaves: ['It counted 1,200 reefs.'],
  }),
  dates: pattern({
    says: 'when a survey was done',
    from: FROM,
    match:
      /\b(?:conducted|carried out|taken|fielded|completed|surveyed|surveying|interviewed|polled|questioned|between|from)\b[^.;]{0,90}?(?<when>(?:(?:from|between|on|in|during|over|through) )?(?:(?:early|mid|late)[ -])?(?:\d{1,2} )?(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)\p{L}*\.?(?: \d{1,2})?(?:(?: to | and |[-–]| through )(?:(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)\p{L}*\.? )?\d{1,2}(?: (?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)\p{L}*\.?)?)?(?:,? \d{4})?)/u,
    finds: ['It was [conducted by phone from June 3 to 9, 2019], among voters.'],
    leaves: ['It was conducted by phone.'],
  }),
  leadingWords: pattern({
    says: 'words before the name of a survey’s maker',
    from: FROM,
    match:
      /^(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|new|recent|latest|another|one|separate|national|statewide|weekend|monthly|weekly|online|telephone|nationwide|first|previous|earlier|own|internal|public|its|snap|exit) )+/,
    finds: ['[A new national ]Harbour Institute poll'],
    leaves: ['Harbour Institute poll'],
  }),
  pollTail: pattern({
    says: 'words from the survey on',
    from: FROM,
    match:
      /\b(?:(?:national|tracking|opinion|online|statewide|exit|daily|weekly|state|daybreak) )*(?:polls?|polling|surveys?|pollsters?)\b.*$/iu,
    finds: ['Harbour Institute [tracking poll of voters]'],
    leaves: ['Harbour Institute'],
  }),
  pollsterTail: pattern({
    says: 'what follows a maker’s name',
    from: FROM,
    match: / (?:average|averages|of|by|for|annual|yearly|monthly)\b.*$/,
    finds: ['Harbour Institute[ annual]'],
    leaves: ['Harbour Institute'],
  }),
  bareName: pattern({
    says: 'a name that only says that it is a survey',
    from: FROM,
    match: /^(?:\S+ )?(?:polls?|surveys?)$/i,
    finds: ['[new poll]', '[Survey]'],
    leaves: ['Harbour Institute poll'],
  }),
  lead: pattern({
    says: 'somebody leads',
    from: FROM,
    match: /\b(?:leads?\b(?! to)|led|leading|ahead|edges?|edging|trails?|trailing|trailed|advantage)\b/i,
    finds: ['She [leads] Hale 46 percent to 44 percent.'],
    leaves: ['It leads to the harbour.', 'She has 46 percent.'],
  }),
  setAgainst: pattern({
    says: 'two shares that are set against each other',
    from: FROM,
    match: /\b(?:to|while|and|versus|vs|against)\b/,
    finds: [' [to] ', ', [while] '],
    leaves: [', or '],
  }),
  undecided: pattern({
    says: 'a share of those who have not decided',
    from: FROM,
    match: /^[^,;.]{0,20}\bundecided/,
    finds: ['[ were undecided].'],
    leaves: [' back Hale, and few are undecided'],
  }),
  pollWord: pattern({
    says: 'a survey, or those who do it or answer it',
    from: FROM,
    match: /\b(?:polls?|pollsters?|polled|surveys?|surveyed|respondents)\b/i,
    finds: ['A [survey] of ratepayers'],
    leaves: ['A study of ratepayers'],
  }),
  voting: pattern({
    says: 'where people vote',
    from: FROM,
    match:
      /\bpolls (?:close|closed|open|opened)\b|\bpolling (?:place|station|booth)|\bto the polls\b|\bat the polls\b/i,
    finds: ['[Polls close] at ten.', 'They went [to the polls].'],
    leaves: ['Two polls came out.'],
  }),
  respondentsName: pattern({
    says: 'those who answer a survey, as a source',
    from: FROM,
    match:
      /^(?:\S+ ){0,4}(?:majority|half|percent|%|\d+) |\b(?:percent|%)$|^(?:likely |registered )?(?:voters|adults|respondents|americans|people)$/i,
    finds: ['[a majority ]of voters', '[63 ][percent]', '[likely voters]'],
    leaves: ['Harbour Institute poll'],
  }),
  pollName: pattern({
    says: 'a survey, by the name of a source',
    from: FROM,
    match: /\b(?:poll|polling|survey|pollster)/i,
    finds: ['Harbour Institute [poll]'],
    leaves: ['Harbour Institute'],
  }),
  respondents: pattern({
    says: 'people in general, as survey reports have them say things',
    from: FROM,
    match: /\b(?:voters|adults|respondents|americans|percent|people|republicans|democrats|independents)\b/i,
    finds: ['most [adults]'],
    leaves: ['most pilots'],
  }),
};
