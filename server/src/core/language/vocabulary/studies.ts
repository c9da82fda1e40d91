import type { Pattern } from '../pattern';

/** Studies, and where they come from. */
export interface StudyWords {
  readonly study: Pattern;
  readonly research: Pattern;
  readonly several: Pattern;
  /** Words that say where research comes from. */
  readonly origin: Pattern;
  readonly body: Pattern;
}
