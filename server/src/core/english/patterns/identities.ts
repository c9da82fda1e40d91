import { pattern } from '../../language/pattern';
import type { IdentityWords } from '../../language/vocabulary/identities';

/** Where people are found. */
export const identities: IdentityWords = {
  profile: pattern({
    says: 'a personal page',
    from: 'Committee to Protect Journalists, digital safety; BBC editorial guidelines on confidential sources',
    match: /\b(?:t\.me|wa\.me|signal\.me|(?:twitter|x|instagram|facebook|linkedin)\.com)\/[\w@#/.+-]+/i,
    finds: ['see [t.me/harbour]', '[linkedin.com/in/quist]'],
    leaves: ['see linkedin'],
  }),
};
