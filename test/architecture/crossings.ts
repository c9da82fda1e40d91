import { CORE, ROOMS } from './rooms';
import { importsOf, type SourceFile, targetOf } from './sources';

/** The room of a file, by its path in the project. */
export function roomOf(path: string): string {
  const inside = path.slice(CORE.length);
  return inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : `${inside.replace(/\.ts$/, '')}.ts`;
}

/** @returns `file → room` for each import that leads into a room that the file's room must not know. */
export function crossings({ path, code }: SourceFile): readonly string[] {
  const room = ROOMS.find(({ name }) => name === roomOf(path));
  if (room === undefined) return [`${path} stands in no room`];
  const entered = importsOf(code)
    .flatMap((name) => targetOf(path, name) ?? [])
    .filter((target) => target.startsWith(CORE))
    .map(roomOf)
    .filter((name) => name !== room.name && !room.mayImport.includes(name));
  return [...new Set(entered)].map((name) => `${path.slice(CORE.length)} → ${name}`);
}

/** A regular expression with a word of a language in it; `\p{Lu}` and `[a-z]` are none. */
const REGEX = /(?<=[=(,:[!&|?{};\s]|^)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm;
const NOT_WORDS = /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\[(?:\\.|[^\]\\])*\]|\(\?<[a-zA-Z]+>|\/[a-z]*$/g;

/** Does a file hold a regular expression with a word of a language in it? */
export function hasWordyPattern({ code }: SourceFile): boolean {
  const uncommented = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return (uncommented.match(REGEX) ?? []).some((regex) => /[a-z]{2}/i.test(regex.replace(NOT_WORDS, '')));
}

/** Rooms that know no word of any language. */
export const SPEECHLESS: readonly string[] = ['rules', 'article', 'story'];
