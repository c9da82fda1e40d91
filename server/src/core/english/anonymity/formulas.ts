/**
 * The formulas by which news copy says that a source goes without a name, and the words that open a reason for it.
 * Provenance: Associated Press, New York Times and Reuters guidance on anonymous sources (the wording that they ask
 * reporters to use or to avoid), and the project's own written articles.
 */

/** A block without one of these stems holds no statement about anonymity. */
export const STEM =
  /anonym|\bnam(?:e|ed|es|ing)\b|identi(?:f|t)|mentioned|authori[sz]|permi(?:tted|ssion)|allowed|cleared|barred|prohibited|forbidden|on background/i;

const NAME = String.raw`(?:\w+\s+)?(?:names?|identit(?:y|ies))`;
const OWNER = String.raw`(?:his|her|their|whose|a|any|the\s+\w+[’']s|[\p{L}]+[’']s)`;

/** "spoke on the condition of anonymity", "on condition that she not be named", "on background". */
const CONDITION =
  /\b(?:(?:sp(?:oke|eaking|eaks?|oken)|talk(?:ed|ing)|agreed|told)\s+(?:\w+\s+){0,4}?)?(?:(?:on|under|upon)\s+(?:the\s+|a\s+)?(?:strict\s+)?(?:conditions?|understanding)\s+(?:of\s+(?:strict\s+)?anonymity|(?:that\s+)?(?:\w+\s+){1,3}?(?:(?:would|will|could|should)\s+)?(?:not|n[’']t)\s+(?:be\s+)?\w+)|on\s+(?:deep\s+)?background\b)/giu;
/** "requested anonymity", "was granted anonymity", "speaking anonymously". */
const ANONYMITY =
  /\b(?:(?:was|were|been|being)\s+)?(?:request|ask|grant|giv|gave|insist|promis|demand|sought|seek|plead|crav|guarantee|want|prefer|offer|beg|need|retain|preserv)\w*\s+(?:(?:for|on|them|him|her|us|the\s+\w+)\s+){0,2}(?:the\s+)?(?:(?:cover|guarantee|promise)\s+of\s+)?anonymity\b|\b(?:under|with|in\s+(?:return|exchange)\s+for)\s+(?:a\s+(?:promise|guarantee)\s+of\s+)?anonymity\b|\b(?:sp(?:oke|eak|eaking|oken)|talk(?:ed|ing)?)\s+(?:\w+\s+){0,2}?anonymously\b/giu;
/** "asked not to be identified", "would rather not be named", "begged to remain anonymous". */
const NOT_NAMED =
  /\b(?:ask|request|want|wish|prefer|declin|refus|opt|agree|elect|chos|insist|beg|rather|would|did|does|do|neither|nobody|none|who|won[’']t)\w*\s*(?:not\s+|n[’']t\s+|rather\s+|that\s+(?:he|she|they|we)\s+|us\s+|me\s+|to\s+|want\s+|wish\s+|like\s+|prefer\s+|would\s+){0,5}(?:be|go|remain|stay|being)\s+(?:further\s+|publicly\s+|quoted\s+or\s+)?(?:named|identified|mentioned|quoted\s+by\s+name|anonymous|unnamed|unidentified|nameless)\b/giu;
/** "asked that her name be left out", "the planner’s name has been suppressed", "kept his name to himself". */
const NAME_WITHHELD = new RegExp(
  String.raw`\b${OWNER}\s+${NAME}(?:\s+(?:nor\s+\w+\s+\w+\s+)?(?:is|are|was|were|be|has|have|being|been|not|to|kept|would|should))*\s+(?:withheld|suppressed|protected|changed|used|published|printed|disclosed|released|revealed|left\s+out|kept\s+out|omitted|out\s+of\s+(?:it|this|print)|in\s+(?:print|the\s+paper)|to\s+(?:himself|herself|themselves)|attached)\b`,
  'giu',
);
/** "did not want her last name used", "asked us not to print his name", "would not let me use her name". */
const NAME_KEPT_BACK = new RegExp(
  String.raw`\b(?:not|n[’']t|never|rather|declin\w*|refus\w*|without|agreed|asked|instead\s+of)\s+(?:\w+\s+){0,5}?(?:use|using|print|printing|publish|publishing|give|giving|reveal|want|disclose|disclosing|provide|providing)\s+(?:his|her|their|a)\s+${NAME}\b`,
  'giu',
);
/** "cannot be named", "is not being identified", "I am not naming them". */
const NOT_BEING_NAMED =
  /\b(?:(?:is|are|was|were|am|[’']m|[’']re)\s+not\s+(?:being\s+)?|(?:cannot|can[’']t|can\s+not|could\s+not|may\s+not|must\s+not)\s+be\s+|(?:has|have)\s+not\s+been\s+|(?:would|will|could|can)\s*(?:not|n[’']t)\s+|if\s+(?:we|I)\s+)(?:named?|naming|identif(?:y|ied|ying))\b/giu;
/** "identified only as Officer A", "gave only her first name". */
const PART_OF_A_NAME =
  /\b(?:(?:identified|known|named|referred\s+to)\s+(?:\w+\s+){0,2}?only\s+(?:as|by)|(?:gave|giving|give|provided?|providing|using|used?|uses)\s+only\s+(?:his|her|their)\s+first\s+names?|(?:only|by)\s+(?:his|her|their)\s+first\s+names?(?:\s+only)?)\b/giu;

export const FORMULAS: readonly RegExp[] = [
  CONDITION,
  ANONYMITY,
  NOT_NAMED,
  NAME_WITHHELD,
  NAME_KEPT_BACK,
  NOT_BEING_NAMED,
  PART_OF_A_NAME,
];

/** "not authorized to speak": a reason in itself, where the source has no name. */
export const NOT_AUTHORIZED =
  /\b(?:(?:was|were|is|are|had|has|have)\s+)?(?:(?:not|n[’']t|never)\s+(?:been\s+|yet\s+|publicly\s+|officially\s+)?(?:authori[sz]ed|permitted|allowed|cleared|empowered)|(?:without|lack(?:ed|ing|s)?)\s+(?:the\s+)?(?:authori[sz]ation|authority|permission|clearance)|barred|prohibited|forbidden|unauthori[sz]ed)\s+(?:to|from)\s+(?:\w+\s+){0,2}?(?:speak|speaking|discuss|discussing|comment|commenting|talk|talking|be\s+quoted|brief|briefing|reveal|revealing|disclose|disclosing|give|giving|share|sharing|describe|describing|make)\b/giu;

/** Words that open a reason. "To" opens one only before what the anonymity is for. */
export const REASON =
  /\b(?:because|due\s+to|owing\s+to|citing|for\s+fear|fearing|afraid|out\s+of\s+(?:fear|concern)|given\s+(?!anonymity|only)|since|lest|amid|in\s+order\s+to|in\s+case|so\s+as\b|so\s+(?:that|they|he|she)\b|on\s+the\s+grounds|bound\s+by|as\s+(?!well\b|part\b|an?\b|such\b|long\b|soon\b|though\b|if\b|to\b|in\b|did\b|were\b|was\b|of\b|officer\b|witness\b|one\b)|or\s+(?:he|she|they)(?:[’']d|\s+would)|to\s+(?:avoid|candidly|freely|openly|frankly|discuss|describe|speak|talk|share|offer|protect|preserve|reveal|disclose|comment|be|give|provide|detail|explain|recount|assess|relay|outline|characteri[sz]e|address|brief|vent|prevent|maintain|safeguard|shield|keep|express|recall|disparage|critici[sz]e|convey|divulge)\b|while\s+(?=\w+ing\b|the\b|they\b|he\b|she\b)|ahead\s+of|pending|saying\s+(?=(?:he|she|they|only|that)\b)|for\s+(?=(?:security|safety|legal|privacy|personal|professional)\b))/giu;
/** A reason that stands before the formula: "Fearing reprisals, she asked …". */
export const LEADING_REASON =
  /^(?:Because|Due\s+to|Owing\s+to|Citing|For\s+fear|Fearing|Out\s+of|Given|Since|Afraid|Worried|Bound\s+by|To\s+\w+)\b[^“”"]*?,/u;
/** "Most of them, bound by nondisclosure agreements, spoke on …". */
export const INSERTED_REASON =
  /,\s+(?:bound\s+by|citing|fearing|afraid|worried|wary|mindful|because)\b[^“”",]*,\s*$/u;

export const OTHERS =
  /\b(?:like|as\s+did|as\s+were|along\s+with|as\s+with)\s+(?:the\s+|all\s+(?:the\s+)?|several\s+|some\s+|many\s+|most\s+(?:of\s+the\s+)?)?others?\b/iu;
/** Everybody whom the article leans on. */
export const EVERYONE =
  /\b(?:interviews?\s+with|interviewed\s+for|were\s+interviewed|(?:all|each|none|most|many|several|some)\s+of\s+(?:the|those)\s+(?:\w+\s+){0,2}?(?:people|sources|persons?|interviewed|quoted|who\s+spoke)|(?:everyone|everybody|nobody)\s+(?:interviewed|quoted|who\s+spoke))\b/iu;
