import { pattern } from '../../language/pattern';

/** Words at the end of a line. */
export const lineEnds = {
  goesOn: pattern({
    says: 'a word that neither a sentence nor a headline ends with',
    from: 'the closed classes of Quirk et al., “A Comprehensive Grammar of the English Language” (1985)',
    match:
      /(?:^|[\s"“(])(?:the|an?|of|and|or|but|nor|from|with|than|because|if|its|their|his|my|our|your|whose|which|into|between|per)$/i,
    finds: ['The harbour master[ of]', 'He saw[ the]'],
    leaves: ['He saw it', 'often'],
  }),
};
