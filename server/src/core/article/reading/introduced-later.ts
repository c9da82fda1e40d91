import type { DescriptionJudge } from '../../language/judge';
import type { Entity } from './entity';
import type { Reference } from './reading';

/**
 * Finds those of whom the beginning of the article speaks by role alone and whom it names further down: "a coroner said"
 * in the lead, "coroner Ada Quist" in the fourth paragraph. Their mentions go over to the named entity.
 *
 * @param beginning how many blocks count as the beginning.
 * @returns the named entity for each such description; only where one person alone goes under the role.
 */
export function introducedLater(
  entities: readonly Entity[],
  beginning: number,
  references: readonly Reference[],
  { publicRoles, oneOfSeveral }: DescriptionJudge,
): ReadonlyMap<Entity, Entity> {
  const same = new Map<Entity, Entity>();
  const last = new Map<Entity, number>();
  for (const { entity, block } of references) last.set(entity, block);
  const named = entities.filter((entity) => entity.kind === 'named-person' && entity.person !== null);
  for (const entity of entities) {
    if (
      entity.kind !== 'anonymous-person' ||
      entity.mentions.length === 0 ||
      (last.get(entity) ?? 0) >= beginning
    )
      continue;
    const phrase = entity.phrases[0];
    if (
      phrase === undefined ||
      phrase.determiner === 'another' ||
      phrase.determiner === 'partitive' ||
      phrase.tail.length > 0
    )
      continue;
    if (phrase.possessor !== null || (phrase.count !== null && oneOfSeveral.isIn(phrase.text))) continue;
    const bearers = named.filter(
      (other) =>
        other.person?.roles.has(phrase.head) === true &&
        (publicRoles.has(phrase.head) || phrase.modifiers.every((word) => other.words.has(word))),
    );
    const bearer = bearers[0];
    if (bearer === undefined || bearers.length > 1) continue;
    same.set(entity, bearer);
    bearer.mentions.push(...entity.mentions);
    entity.mentions.length = 0;
  }
  return same;
}
