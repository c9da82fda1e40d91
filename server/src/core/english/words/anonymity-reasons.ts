/**
 * Words of the reasons that copy gives for withholding a name.
 *
 * Provenance: `STOCK_REASON` are the phrases that the New York Times' rules on anonymous sources (2016) and the
 * Washington Post's standards call insufficient by themselves; `CONCRETE_REASON` the grounds that the same standards, the
 * Associated Press and NPR's ethics handbook accept: what would happen to the source, a rule or a penalty.
 */

/** Says that the source may not or would rather not speak, and nothing about why. */
export const STOCK_REASON =
  /\b(?:(?:not|n[’']t|never|un)[- ]?(?:been |yet )?(?:publicly |officially )?(?:authori[sz]ed|permitted|allowed|cleared|empowered) to (?:\w+ ){0,2}?(?:speak|talk|discuss|comment|brief|be quoted|disclose|share|reveal)|(?:lack\w*|without|did not have|didn[’']t have) (?:the )?(?:authori[sz]ation|authority|permission) to (?:\w+ ){0,2}?(?:speak|talk|discuss|comment)|sensitiv(?:e|ity|ities)\b|delicate|(?:to|could|can|would|be able to) (?:speak|be|talk|discuss|offer|share|give|describe)\b[^.;]{0,40}?\b(?:candid(?:ly)?|frank(?:ly)?|freely|openly)|to (?:discuss|describe|detail|recount|share|disclose|relay) (?:\w+ ){0,2}?(?:internal|private|confidential|nonpublic|non-public|sensitive|closed-door|behind-the-scenes|ongoing|personnel)\b(?:\s+[\p{L}’'-]+)?|(?:matters?|talks|discussions|deliberations|conversations|negotiations|plans?|information|details|approach|decisions?|deal) (?:is|are|was|were|had|has|have|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)? ?(?:not |yet |been |still )*(?:private|confidential|internal|ongoing|public|finali[sz]ed|final|complete|announced))/iu;

/** Says what would happen, or which rule or whose protection stands in the way. */
export const CONCRETE_REASON =
  /\b(?:retaliat\w+|retribution|repris\w+|reveng\w+|backlash|harass\w+|threat\w*|danger\w*|safety|violence|attack\w*|kill\w*|harm\w*|hurt\w*|jeopardi[sz]\w+|endanger\w*|persecut\w+|arrest\w*|detain\w*|detention|deport\w*|prosecut\w+|imprison\w*|jail\w*|prison|sued|suit|lawsuits?|litigation|legal|subpoena\w*|gag order|court order|judge|disciplin\w+|punish\w*|penal\w+|fired|firing|dismiss\w+|sacked|demot\w+|suspend\w*|suspension|blacklist\w*|ostraci[sz]\w+|stigma\w*|(?:los(?:e|es|ing)|cost) (?:\w+ ){0,3}?(?:jobs?|work|livelihoods?|contracts?|licen[cs]es?|visas?|access|positions?|pensions?|benefits?)|jobs? (?:were|was|is|are|would be|could be) at|careers?|immigration status|visa|undocumented|asylum|non-?disclosure|NDAs?|confidentiality (?:agreement|clause)|contract(?:s|ual)?|polic(?:y|ies)|rules?|regulations?|protocol|bylaws?|law|oath|classified|privileged|grand jury|minors?|child(?:ren)?|famil(?:y|ies)|parents?|victims?|survivors?|abus\w+|assault\w*|privacy|grie[fv]\w*|patients?|medical|safeguard\w*|protect\w*)\b/iu;
