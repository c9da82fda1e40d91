import { pattern } from '../../language/pattern';

const FROM = 'BBC editorial guidelines, “right of reply”; the Guardian’s editorial code; NPR ethics handbook';

/** Accusations, answers, and who was asked. */
export const replies = {
  speaksForBody: pattern({
    says: 'for which body somebody speaks',
    from: FROM,
    match: /\b(?:for|at|of|from) (?:the )?(?<body>\p{Lu}.*)$/u,
    finds: ['a spokesman [for the Harbour Board]'],
    leaves: ['the Harbour Board'],
  }),
  bodyItself: pattern({
    says: 'a body that is asked itself',
    from: FROM,
    match:
      /^(?:[Tt]he |[Aa]n? )?(?<body>\p{Lu}[\p{L}.&’'-]*(?: (?:of |for |and |the ){0,3}\p{Lu}[\p{L}.&’'-]*){0,12})/u,
    finds: ['[the Harbour Board] in Northmarch'],
    leaves: ['a spokesman'],
  }),
  nobody: pattern({
    says: 'nobody in particular',
    from: FROM,
    match:
      /^(?:they|it|he|she|both|neither|officials|representatives|(?:a |the )?spokes(?:man|woman|person|people)|who|which)$/i,
    finds: ['[Officials]', '[a spokeswoman]', '[they]'],
    leaves: ['the Harbour Board', 'a spokeswoman for the board'],
  }),
  accuses: pattern({
    says: 'an accusation',
    from: FROM,
    match:
      /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|denounc(?:es?|ed|ing)|alleg(?:es?|ed|ing)(?: that)?|faulted)\b/iu,
    finds: ['She [accused] the board of neglect.', 'He [alleges that] the dam leaks.'],
    leaves: ['She praised the board.'],
  }),
  neverBefore: pattern({
    says: 'an accusation that is not made',
    from: FROM,
    match: /\b(?:not|never|without|n[’']t)\b[^,;]{0,30}$/iu,
    finds: ['She has [never openly ]'],
    leaves: ['She has openly '],
  }),
  inCourt: pattern({
    says: 'a court, or a step at law',
    from: FROM,
    match:
      /\b(?:court|judge|jury|trial|prosecut\w+|indict\w+|lawsuit|complaint|plaintiff|filing|charged|sued|sues|suing)\b/iu,
    finds: ['before a [judge]', 'a [lawsuit] says'],
    leaves: ['before the board'],
  }),
  answers: pattern({
    says: 'an answer to an accusation',
    from: FROM,
    match:
      /\b(?:den(?:y|ies|ied|ying)|reject\w*|respon\w+|repl(?:y|ied|ies)|declin\w+|comment|refut\w+|disput\w+|dismiss\w+|reached|apologi\w+|defend\w*)\b/iu,
    finds: ['Quist [denied] it.', 'The board [declined] to [comment].'],
    leaves: ['Quist sailed.'],
  }),
};
