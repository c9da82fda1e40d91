import type { NounPhrase } from '../../terms/noun-phrase';
import type { Entity } from '../reading/entity';

/** Words too general to stand for the whole of a body's name. */
const GENERAL: ReadonlySet<string> = new Set(
  'the national federal state international american british european north south east west new royal united central world city county department ministry university bank office council association institute center centre union alliance federation'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set('of for the and in on at & to'.split(' '));

/** Finds bodies again under a shortened name or their initials. */
export interface BodyIndex {
  find(name: string): Entity | null;
  add(entity: Entity, phrase: NounPhrase, name: string): void;
}

export function createBodyIndex(): BodyIndex {
  const byName = new Map<string, Entity>();
  const put = (key: string, entity: Entity) => {
    if (key.length > 1 && !byName.has(key)) byName.set(key, entity);
  };
  return {
    find: (name) => byName.get(normal(name)) ?? null,
    add(entity, phrase, name) {
      const key = normal(name);
      put(key, entity);
      const words = key.split(' ').filter((word) => !SMALL.has(word));
      const first = words[0];
      if (words.length > 1) {
        put(words.map((word) => word[0] ?? '').join(''), entity);
        if (first !== undefined && first.length > 3 && !GENERAL.has(first)) put(first, entity);
        // "Department of Health" … "the Health Department" … "Health"
        put([...words].sort().join('|'), entity);
      }
      const initials = /\((\p{Lu}[\p{Lu}\p{N}.]+)\)/u.exec(phrase.text)?.[1];
      if (initials !== undefined) put(normal(initials), entity);
    },
  };
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^the /, '')
    .replace(/[’']s$/, '');
}
