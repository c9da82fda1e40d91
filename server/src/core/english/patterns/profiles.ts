import { pattern } from '../../language/pattern';

const FROM =
  'AP Stylebook, “titles”, “party affiliation”; Reuters handbook, “sourcing”; the project’s own written articles';

/** Words that tell a source’s role, party and body. The judge of profiles makes its answers of them. */
export const profiles = {
  article: pattern({
    says: 'an article or a demonstrative before a description',
    from: FROM,
    match: /^(?:the|a|an|this|that|these|those)\s+/i,
    finds: ['[the ]harbour master'],
    leaves: ['harbour master'],
  }),
  party: pattern({
    says: 'a party tag',
    from: FROM,
    match:
      /\(\s*(?:\w+,\s*)?(?<short>(?:R|D|I|L|DFL|Ind|Rep|Dem)\.?[-–—,]\s?[\p{Lu}][\p{L}. ]*)\)|,\s*(?<long>(?:Republican|Democrat|Independent)\s+(?:of|from)\s+[\p{Lu}][\p{L}. ]*?)(?=,|$)|,\s*(?<bare>[RDI]-[\p{Lu}][\p{L}.]+)|\((?<name>Conservative|Labour|Liberal|Liberal Democrat|Lib Dem|Green|SNP|Greens|Reform|Independent|Republican|Democrat)\b[^)]*\)/u,
    finds: [
      'Sen. Ada Quist [(D-Northmarch)]',
      'Ada Quist[, Republican of Ohio], said',
      'Tom Boyle [(Green)]',
    ],
    leaves: ['Ada Quist (harbour master)'],
  }),
  past: pattern({
    says: 'a post that is past',
    from: FROM,
    match: /\b(?:former(?:ly)?|ex-|one-?time|erstwhile|retired|past president|once)/i,
    finds: ['[former] harbour master', 'an [ex-]pilot'],
    leaves: ['harbour master'],
  }),
  affiliation: pattern({
    says: 'a body behind a preposition',
    from: FROM,
    match:
      /\b(?:at|of|for|with|from|in)\s+(?:the\s+)?(?:(?:state|city|county|federal|national)\s+)?(?<body>(?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:(?:of|for|and|the|&|on|in|de)\s+){0,3}\p{Lu}[\p{L}\p{N}.’'&-]*){0,12})/u,
    finds: [
      'an engineer [at the Institute of Tides and Harbours]',
      'a spokesman [for the state Department of Tides]',
    ],
    leaves: ['an engineer at home'],
  }),
  serves: pattern({
    says: 'a body that somebody leads, has founded or works for',
    from: FROM,
    match:
      /\b(?:heads|leads|runs|chairs|directs|oversees|founded|works\s+(?:at|for)|teaches\s+at)\s+(?:the\s+)?(?<body>(?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:(?:of|for|and|the|&)\s+){0,3}\p{Lu}[\p{L}\p{N}.’'&-]*){0,12})/u,
    finds: ['who [runs the Northmarch Ferry Company]'],
    leaves: ['who runs every day'],
  }),
  bodyBeforeRole: pattern({
    says: 'a body before a role',
    from: FROM,
    match:
      /^(?:former\s+)?(?<body>(?:\p{Lu}[\p{L}\p{N}.&-]*\s+){1,12})(?:\p{Ll}|Director|Chief|President|Secretary|CEO|Chairman|Chairwoman)/u,
    finds: ['[Harbour Board Director]', '[former Northmarch Water e]ngineer'],
    leaves: ['engineer'],
  }),
  noRole: pattern({
    says: 'an apposition that tells no role',
    from: FROM,
    match:
      /^(?:\d|(?:who|whose|which|where|and|in|on|at|from|speaking|then|ha[sd]|have|is|are|was|were|will|would|did|does|said|says|told)\b|\p{Lu}-)/u,
    finds: ['[4]1', '[who] flew there', '[D-]Northmarch', '[had] pressed the pilots'],
    leaves: ['a retired pilot'],
  }),
  bareTitle: pattern({
    says: 'a title or a possessor alone',
    from: FROM,
    match: /^(?:Mr|Mrs|Ms|Mx|Miss|his|her|their)\.?$/i,
    finds: ['[Mr.]', '[her]'],
    leaves: ['her doctor'],
  }),
  danglingWord: pattern({
    says: 'a word that leads on to what was cut off',
    from: FROM,
    match: /(?<!\s)\s+(?:of|for|at|in|who|with)$/,
    finds: ['official[ at]'],
    leaves: ['official at sea'],
  }),
  noBody: pattern({
    says: 'a capital that opens a description and names no body',
    from: FROM,
    match:
      /^(?:(?:Former|Senior|Current|Several|Some|Another|Other|One|Two|Three|Four|Five)(?:\s+U\.S\.)?|U\.S\.|Government|\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ern))$/u,
    finds: ['[Senior]', '[Another]', '[Western]', '[Former U.S.]'],
    leaves: ['Senior Harbour', 'Harbour', 'Another Harbour'],
  }),
};
