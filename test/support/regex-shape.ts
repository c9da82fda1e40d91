/** A group of a regular expression that is still open. */
interface Group {
  readonly start: number;
  /** Holds something that repeats without bound. */
  repeats: boolean;
}

const WITHOUT_BOUND = /^(?:[*+]|\{\d+,\})/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/**
 * Finds groups that repeat without bound something that repeats without bound: `(?:a+)*` may try as many ways as there
 * are to cut a text.
 *
 * @param source of a regular expression.
 * @returns the groups with their quantifier, as written.
 */
export function nestedQuantifiers(source: string): readonly string[] {
  const found: string[] = [];
  const open: Group[] = [];
  for (let i = 0; i < source.length; ) {
    if (source[i] === '(') {
      open.push({ start: i, repeats: false });
      i += 1;
      continue;
    }
    const group = source[i] === ')' ? open.pop() : undefined;
    const end = i + atomLength(source, i);
    const rest = source.slice(end);
    const repeats = WITHOUT_BOUND.test(rest);
    const quantifier = QUANTIFIER.exec(rest)?.[0] ?? '';
    if (group?.repeats && repeats) found.push(source.slice(group.start, end + quantifier.length));
    const around = open.at(-1);
    if (around !== undefined && (repeats || group?.repeats)) around.repeats = true;
    i = end + quantifier.length;
  }
  return found;
}

/** The length of what a quantifier would repeat: a character, an escape, a class; of a group only its closing bracket. */
function atomLength(source: string, at: number): number {
  const atom = /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\])/s.exec(source.slice(at));
  return atom?.[0].length ?? 1;
}
