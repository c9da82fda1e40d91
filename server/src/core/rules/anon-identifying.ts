import type { AnonymityWords } from '../language/vocabulary/anonymity';
import type { Passage, Question, SourceRule } from './rule';

/** A detail that narrows who a protected source is: a sex, a post with few holders, a date. */
export const anonIdentifying: SourceRule = {
  id: 'anon-identifying',
  asks: 'source',
  default: false,
  severity: 'information',
  title: 'A detail that may tell who an unnamed source is',
  backing: ['BBC', 'NPR'],
  check(source, { register, vocabulary }) {
    const isProtected = source.reason !== null || source.isPromisedAnonymity;
    if (source.kind !== 'anonymous-person' || !isProtected) return [];
    if (register.entryOf(source)?.fields.has('consent') === true) return [];
    for (const at of source.mentions) {
      const detail = at.isQuoted ? null : detailIn(at, vocabulary.anonymity);
      if (detail !== null) return [{ at, about: source, message: question(detail) }];
    }
    return [];
  },
};

function question(detail: string): Question['message'] {
  return `${detail} may narrow who it is. Agreed with the source?`;
}

function detailIn(mention: Passage, anonymity: AnonymityWords): string | null {
  if (mention.has(anonymity.tellsSex)) return `“${mention.words}”`;
  if (mention.has(anonymity.identifyingDate)) return 'The date';
  const post = mention.first(anonymity.fewHolders);
  return post === null ? null : `The post (“${post.words}”)`;
}
