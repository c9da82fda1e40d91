import { pattern } from '../../language/pattern';
import { wordList } from '../../language/word-list';
import smallWords from '../words/small-words.words';

const FROM = 'Science Media Centre, “headlines”; copy-desk style for headlines';

/** Words of headlines. */
export const headlines = {
  hedged: pattern({
    says: 'a headline with a source or a doubt',
    from: FROM,
    match:
      /[?:“”"‘]|\b(?:says?|said|told|tells?|sources?|officials|according|reportedly|alleged\w*|may|might|could|likely|expected|set to|claims?|report|warns?|sees?|seen|feared|believed|considers?|considering|weighs?|mulls?)\b/iu,
    finds: ['Board [may] close harbour', 'Harbour to close[:] [sources]'],
    leaves: ['Board closes harbour'],
  }),
  small: wordList(smallWords),
  ending: pattern({
    says: 'the ending of a word',
    from: 'Quirk et al. (1985), §§ 3.5–3.10',
    match: /(?:ing|ed|es|s|e)$/,
    finds: ['clos[ing]', 'clos[e]'],
    leaves: ['dam'],
  }),
};
