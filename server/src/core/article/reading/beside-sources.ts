import type { Readable } from '../../terms/facts';
import type { LocalMention } from '../../terms/mention';
import type { NounPhrase } from '../../terms/noun-phrase';
import { findEntity, tell } from './find-entity';
import type { EntityKey } from './known';
import type { ParagraphSpeech } from './paragraph-speech';
import type { Reader } from './reader';

/** The mentions that a reader meets besides sources. Names inside a source ("an analysis by Halberd University") are met like others; the source itself once. */
export function mentionsBesideSources(
  { facts }: Readable,
  { sources }: ParagraphSpeech,
): readonly LocalMention[] {
  return facts.mentions.filter(({ phrase }) => {
    const around = sources.touching(phrase.span);
    const isNamed = phrase.name !== null || phrase.proper !== null;
    return around.every((span) => isNamed && span[0] < phrase.span[0]);
  });
}

/** "Hollin Brigade, a mountain unit, was sent": the unit is the brigade. */
export function bodyTold(
  phrase: NounPhrase,
  { introductions }: ParagraphSpeech,
  reader: Reader,
): EntityKey | null {
  const before = introductions.get(phrase.span[0]);
  if (before === undefined || before.phrase.name !== null || phrase.nounClass !== 'organization') return null;
  return tell(findEntity(before.phrase, { speaks: false, voice: 'other' }, reader).entity, phrase, reader);
}
