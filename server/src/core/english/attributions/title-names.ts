import type { Token } from '../../terms/token';

const TITLE = /^\p{Lu}\p{L}+\.$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The end of a name that goes on behind the stop of its title: "Sen. | Ted Crane". The tagger takes some given names for
 * verbs, and cuts there.
 *
 * @param end of what was found; the same where no title ends it, or no name follows.
 */
export function endOfTitledName(tokens: readonly Token[], end: number): number {
  const title = tokens[end - 1];
  if (!TITLE.test(title?.text ?? '')) return end;
  let name = end;
  while (tokens[name]?.sentence === title?.sentence && CAPITAL.test(tokens[name]?.text ?? '')) name++;
  return name;
}
