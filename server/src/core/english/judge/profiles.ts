import type { ProfileJudge } from '../../language/judge';
import { profiles as words } from '../patterns/profiles';

/** What the phrases about a source tell of it. */
export const profiles: ProfileJudge = {
  unstated: 'no stated source',
  withoutArticle: words.article.without,
  partyIn(phrase) {
    const { short, long, bare, name } = words.party.first(phrase)?.parts ?? {};
    return short ?? long ?? bare ?? name ?? null;
  },
  affiliationIn: (phrase) => words.affiliation.first(phrase)?.parts.body ?? null,
  bodyServedIn: (phrase) => words.serves.first(phrase)?.parts.body ?? null,
  bodyBeforeRole: (role) => words.bodyBeforeRole.first(role)?.parts.body?.trim() ?? null,
  past: words.past,
  noRole: words.noRole,
  bareTitle: words.bareTitle,
  danglingWord: words.danglingWord,
  noBody: words.noBody,
};
