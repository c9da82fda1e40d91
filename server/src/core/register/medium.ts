import type { Pattern } from '../language/pattern';
import type { ReportingWords } from '../language/vocabulary/reporting';
import type { RegisterEntry } from './register';

/** A written medium. */
export interface Medium {
  readonly name: string;
  /** What the text would say. */
  readonly words: string;
}

/** The written medium that an entry notes, by the words that a register uses; what was spoken needs no word. */
export function mediumOf(entry: RegisterEntry | null, reporting: ReportingWords): Medium | null {
  const noted = entry?.medium ?? null;
  const media: readonly (readonly [Pattern, Medium])[] = [
    [reporting.release, { name: 'press release', words: 'in a news release' }],
    [reporting.statement, { name: 'statement', words: 'in a statement' }],
    [reporting.post, { name: 'a post', words: 'in a post' }],
    [reporting.filing, { name: 'a filing', words: 'in a filing' }],
    [reporting.email, { name: 'e-mail', words: 'in an email' }],
    [reporting.message, { name: 'a message', words: 'in a message' }],
    [reporting.letter, { name: 'a letter', words: 'in a letter' }],
    [reporting.paper, { name: 'something written', words: 'in writing' }],
  ];
  return noted === null ? null : (media.find(([words]) => words.isIn(noted))?.[1] ?? null);
}
