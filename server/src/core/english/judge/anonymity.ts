import type { AnonymityWords } from '../../language/vocabulary/anonymity';
import { anonymity as words } from '../patterns/anonymity';
import { names } from './names';

const INITIALS = /^\p{Lu}{2,5}$/u;

/** Words around people without names. */
export const anonymity: AnonymityWords = {
  ...words,
  stockReasonIn(reason) {
    const stock = words.stockReason.first(reason);
    return stock === null || words.concreteReason.isIn(withoutRequest(reason)) ? null : stock.words;
  },
  isNewsroom(hasLearned) {
    const who = words.hasLearned.first(hasLearned)?.parts.who ?? '';
    const name = words.definite.without(who);
    const isPaper = name !== who && names.isMediaWord(name.toLowerCase());
    return isPaper || words.ourselves.isIn(who) || names.isOutlet(name) || INITIALS.test(name);
  },
};

/** "because he was not authorized to discuss a legal case" names what it is about, which is no harm to the source. */
function withoutRequest(reason: string): string {
  const asked = words.request.first(reason);
  if (asked === null) return reason;
  const rest = words.requestGoesOn.first(asked.words);
  return reason.slice(0, asked.span[0]) + (rest === null ? '' : asked.words.slice(rest.span[0]));
}
