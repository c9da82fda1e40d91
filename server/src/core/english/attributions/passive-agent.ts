import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import { type Observations, tagNumber } from './observations';
import type { Roles } from './one-source';
import { phraseAt } from './phrase-ranges';
import { canSpeak } from './shared-subject';

const VERB = tagNumber('VERB');
const PROPN = tagNumber('PROPN');
const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite']);
const PARTICIPLE = /(?:ed|en|told|said)$/;

/**
 * Gives a passive to its agent: in "the violin meant for their pupils, described by Quist as ‘a cigar box’," she describes,
 * and not the pupils. What was said begins behind her.
 *
 * @returns the roles as they are where the cue is no passive, or its agent nobody who speaks.
 */
export function withPassiveAgent(
  o: Observations,
  tokens: readonly Token[],
  cue: CueRange,
  roles: Roles,
): Roles {
  const verb = cue.end - 1;
  // Who "was quoted by the agency" has spoken.
  const isQuoted = QUOTES.has(tokens[verb]?.lemma ?? '');
  const isPassive = !isQuoted && o.tag[verb] === VERB && PARTICIPLE.test(tokens[verb]?.lower ?? '');
  // The labeller may take "by" into the cue.
  const by = tokens[cue.end]?.lower === 'by' ? cue.end : -1;
  if (!isPassive || by < 0 || !roles.source.every(({ end }) => end <= cue.start)) return roles;
  let end = phraseAt(o, by + 1)?.end;
  if (end === undefined) return roles;
  while (o.tag[end] === PROPN && o.tag[end - 1] === PROPN) end++;
  const agent = { start: by + 1, end };
  if (!canSpeak(o, agent)) return roles;
  const content = roles.content.flatMap((part) => {
    const start = part.start < end && part.end > cue.start ? end : part.start;
    return start < part.end ? [{ start, end: part.end }] : [];
  });
  return { source: [agent], content };
}
