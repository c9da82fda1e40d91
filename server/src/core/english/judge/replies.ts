import type { ReplyWords } from '../../language/vocabulary/replies';
import { replies as words } from '../patterns/replies';

/** Accusations, answers, and who was asked. */
export const replies: ReplyWords = {
  ...words,
  bodyIn(who) {
    const found = words.speaksForBody.first(who) ?? words.bodyItself.first(who);
    const [name] = found?.parts.body?.replace(/[’']s$/, '').split(/[,(]/) ?? [];
    return name?.trim() || null;
  },
};
