import type { Pattern } from '../language/pattern';
import type { BesideView } from './views';

/** A paragraph names a body, of which a study that it tells of could be. */
export function namesBody({ passage, mentions }: BesideView, body: Pattern): boolean {
  return (
    passage.has(body) || mentions.some(({ phrase: { proper, name } }) => proper !== null && name === null)
  );
}
