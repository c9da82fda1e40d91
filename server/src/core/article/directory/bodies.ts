import type { NameJudge } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Entity } from '../reading/entity';

/** Finds bodies again under a shortened name or their initials. */
export interface BodyIndex {
  find(name: string): Entity | null;
  add(entity: Entity, phrase: NounPhrase, name: string): void;
}

export function createBodyIndex({ keyOfBody, general, small }: NameJudge): BodyIndex {
  const byName = new Map<string, Entity>();
  const put = (key: string, entity: Entity) => {
    if (key.length > 1 && !byName.has(key)) byName.set(key, entity);
  };
  return {
    find: (name) => byName.get(keyOfBody(name)) ?? null,
    add(entity, phrase, name) {
      const key = keyOfBody(name);
      put(key, entity);
      const words = key.split(' ').filter((word) => !small.has(word));
      const first = words[0];
      if (words.length > 1) {
        put(words.map((word) => word[0] ?? '').join(''), entity);
        if (first !== undefined && first.length > 3 && !general.has(first)) put(first, entity);
        // "Department of Health" … "the Health Department" … "Health"
        put([...words].sort().join('|'), entity);
      }
      const initials = /\((\p{Lu}[\p{Lu}\p{N}.]+)\)/u.exec(phrase.text)?.[1];
      if (initials !== undefined) put(keyOfBody(initials), entity);
    },
  };
}
