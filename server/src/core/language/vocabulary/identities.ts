import type { Pattern } from '../pattern';

/** Where people are found. */
export interface IdentityWords {
  /** A profile or a chat on a site where people have names. */
  readonly profile: Pattern;
}
