import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import type { Roles } from './one-source';

const OBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Leaves out what stands before a clause that tells of something else at the same time: in "The museum called it a giant’s, as the
 * butchers announced a new sausage" the butchers announce the sausage alone.
 */
export function withoutMainClause(tokens: readonly Token[], cue: CueRange, roles: Roles): Roles {
  const [source] = roles.source;
  if (source === undefined || source.end > cue.start) return roles;
  const opens = tokens[source.start - 1]?.lower === 'as' && tokens[source.start - 2]?.text === ',';
  if (!opens || !OBJECT.has(tokens[cue.end]?.tag ?? '')) return roles;
  return { ...roles, content: roles.content.filter(({ start }) => start >= cue.end) };
}
