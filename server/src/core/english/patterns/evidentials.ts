import { pattern } from '../../language/pattern';
import type { EvidentialWords } from '../../language/vocabulary/evidentials';

const FROM = 'NPR; Wikipedia on weasel words';

/** Knowledge without a knower. */
export const evidentials: EvidentialWords = {
  agentless: pattern({
    says: 'knowledge without a knower',
    from: FROM,
    match:
      /\b(?:it (?:is|was|has been) (?:widely |generally |commonly |also |now |long )?(?:believed|thought|understood|said|rumou?red|claimed|reported|feared|assumed)(?= that\b| to\b|,)|(?:is|are|was|were) (?:widely |generally |commonly |also |now |still )?(?:said|thought|believed|understood|rumou?red|reported) to(?!\s+(?:no|the|an?|h[ie]\w+|their|my|me|us|them|any|some|th\w+|each|one)\b)|(?:is|are|was|were) (?:reputed|reportedly|purportedly|allegedly)|reportedly|purportedly|reputedly)\b/iu,
    finds: [
      '[It is widely believed] that the dam leaks.',
      'She will [reportedly] resign.',
      'The dam [is said to] leak.',
    ],
    leaves: ['She thought that the dam leaked.', 'It was reported on Monday.'],
  }),
  believer: pattern({
    says: 'a knower right behind',
    from: FROM,
    match: /^\s*(?:,\s*)?by\b/iu,
    finds: ['[ by] investigators'],
    leaves: [' that the dam leaks'],
  }),
  folklore: pattern({
    says: 'a custom',
    from: FROM,
    match: /^[^.]{0,40}\b(?:luck|fortune|evil|spirits?|prosperity|harvest)\b/iu,
    finds: ['[ bring good luck]'],
    leaves: [' leak'],
  }),
  notKnown: pattern({
    says: 'nothing is claimed to be known',
    from: FROM,
    match: /\b(?:unclear|not known|unknown)\b[^.]{0,20}$/iu,
    finds: ['It is [unclear what is believed]'],
    leaves: ['It is believed'],
  }),
  sourceNext: pattern({
    says: 'a sentence that opens with its source',
    from: FROM,
    match: /^["”’)\s]*According to\b/u,
    finds: ['[ According to] the board'],
    leaves: [' The board said'],
  }),
  verb: pattern({
    says: 'the verb of belief',
    from: FROM,
    match: /(?:believed|thought|understood|said|rumou?red|claimed|reported|feared|assumed)/i,
    finds: ['it is widely [believed]'],
    leaves: ['it is reputed'],
  }),
  reported: pattern({
    says: 'a report without a reporter',
    from: FROM,
    match: /^(?:reportedly|.*\breported)/i,
    finds: ['[Reportedly]', '[it was reported]'],
    leaves: ['it is believed'],
  }),
};
