import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import type { Roles } from './one-source';

const OBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Leaves out what stands before a clause that tells of something else at the same time: in "Norland claimed it was fair, as
 * Tarn’s troops announced new gains" the troops announce the gains alone.
 */
export function withoutMainClause(tokens: readonly Token[], cue: CueRange, roles: Roles): Roles {
  const [source] = roles.source;
  if (source === undefined || source.end > cue.start) return roles;
  const opens = tokens[source.start - 1]?.lower === 'as' && tokens[source.start - 2]?.text === ',';
  if (!opens || !OBJECT.has(tokens[cue.end]?.tag ?? '')) return roles;
  return { ...roles, content: roles.content.filter(({ start }) => start >= cue.end) };
}
