/** Tells words that no sentence ends with: "the", "Gov.". The end of a line is enough. */
export type IsUnfinished = (words: string) => boolean;

/** Wider than anybody wraps by hand or by editor; a longer line is a paragraph of its own. */
const WIDEST_WRAP = 120;
/** A run of lines without a blank one is cut here at the latest, so that no input is read in more than linear time. */
const LONGEST_RUN = 20_000;

const PREFIX = /^[\s>]*/;
const LIST_MARKER = /^[\s>]*(?:[-*+•]|\d{1,9}[.)])\s/;
const FIRST_WORD = /^\S+/;
/** Lower case after opening marks; "iPhone" begins a sentence as well as any name, "[laughter]" a line. */
const LOWER_START = /^[*_~`"“‘']*\p{Ll}(?!\p{Lu})/u;
/** How much of a line is looked at to tell whether its sentence goes on. */
const LONGEST_END = 40;
const UNFINISHED_END = /[,;]["”’'*_]*$|\($|\p{L}-$/u;
/** “– Mara Olin” on the line below a quotation. A hyphen would begin a list. */
const SIGNATURE = /^(?:[–—―]|--)\s?[*_]{0,3}\p{Lu}[^.!?]{0,80}$/u;
const QUOTATION_END = /["”»][*_]*$/;
const HARD_BREAK = /(?: {2}|\\)$/;
const SENTENCE_END = /[.!?…]["”’')\]*_]*$/;
/** A comment, a link definition, a footnote or a bullet: never goes on with the line before it. */
const BEGINS_ANEW = /^[\s>]*(?:\[[^\]\n]+\]:|[•‣▪◦●○■]\s)/;
/** A comment or a link definition: the line after it never goes on with it. */
const COMPLETE = /^[\s>]*\[[^\]^\n][^\]\n]*\]:/;
const UNDERLINE = /^[\s>]*(?:-+|=+)$/;
const NOT_A_HEADLINE = /[.:;,]["”’')\]*_]*$/;
const TABLE_DELIMITERS = /^[\s>]*(?:\|\s*)?:?-+:?\s*(?:\|\s*(?::-*:?\s*|-+:?\s*)?)+$/;

interface Line {
  readonly start: number;
  /** Without white space at its end. */
  readonly text: string;
  readonly hardBreak: boolean;
}

/** What is known of the break between two lines before the width is. */
type Break = 'paragraph' | 'markup' | 'mid-sentence' | 'open';

/** Lines without a blank one between them. */
interface Run {
  readonly lines: readonly Line[];
  /** `breaks[i]` stands before `lines[i + 1]`. */
  readonly breaks: readonly Break[];
  readonly width: number;
  readonly wrapping: Wrapping;
}

/** How many breaks could go either way, lie within a sentence, and lie there for want of room. */
interface Wrapping {
  readonly breaks: number;
  readonly midSentence: number;
  readonly forced: number;
}

/**
 * Finds the lines that begin a paragraph although no blank line stands before them.
 *
 * Copy comes in two kinds. Wrapped text breaks a line where the next word did not fit into the width; text from
 * a newsroom's system has one paragraph, headline or caption a line. So a break is one of layout when the line
 * after it goes on in lower case or the line before it stops at a comma, an article or an abbreviation
 * before a name ("Gov."); and, in text that is seen to be wrapped, when the next line's first word would not
 * have fitted into the widest line. Every other break ends a paragraph. Text is seen to be wrapped when breaks
 * within a sentence are common and nearly all come where the next word did not fit: in the run of lines itself,
 * else in the whole article.
 *
 * A line of hyphens or equals signs makes a heading of the line above only when that could be a headline: short,
 * alone and without a stop. Under a paragraph it is the thematic break that newsrooms mean by it.
 *
 * @param text Markdown with `\n` between its lines.
 * @param isUnfinished asks the language about the words at the end of a line.
 * @returns offsets of the first code unit of these lines.
 */
export function findParagraphStarts(text: string, isUnfinished: IsUnfinished): ReadonlySet<number> {
  const runs = findRuns(text, isUnfinished);
  const overall = isWrapped(sum(runs.map((run) => run.wrapping)))
    ? Math.max(0, ...widthsOf(runs.filter((run) => isWrapped(run.wrapping))))
    : 0;
  const starts = new Set<number>();
  for (const run of runs) {
    const width = isWrapped(run.wrapping) ? run.width : overall;
    let begin = run.lines[0]?.start ?? 0;
    run.breaks.forEach((kind, i) => {
      const line = run.lines[i];
      const next = run.lines[i + 1];
      if (line === undefined || next === undefined) return;
      const joined = kind === 'mid-sentence' || (kind === 'open' && width > 0 && !fits(line, next, width));
      if (kind === 'markup' || (joined && next.start - begin < LONGEST_RUN)) return;
      starts.add(next.start);
      begin = next.start;
    });
  }
  return starts;
}

function widthsOf(runs: readonly Run[]): readonly number[] {
  // Spread into Math.max, so bounded: the widths are few different numbers.
  return [...new Set(runs.map((run) => run.width))];
}

function findRuns(text: string, isUnfinished: IsUnfinished): readonly Run[] {
  const runs: Run[] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 1) runs.push(toRun(lines, isUnfinished));
    lines = [];
  };
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const line = raw.trimEnd();
    if (PREFIX.exec(line)?.[0].length === line.length) close();
    else lines.push({ start, text: line, hardBreak: HARD_BREAK.test(raw) });
    start = end + 1;
  }
  close();
  return runs;
}

function toRun(lines: readonly Line[], isUnfinished: IsUnfinished): Run {
  const width = Math.max(
    0,
    ...new Set(lines.map((line) => line.text.length).filter((n) => n <= WIDEST_WRAP)),
  );
  const breaks: Break[] = [];
  let inTable = false;
  let forced = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) break;
    if (!inTable && TABLE_DELIMITERS.test(next.text) && line.text.includes('|')) inTable = true;
    else if (inTable && !next.text.includes('|')) inTable = false;
    const alone = i === 0 || breaks[i - 1] === 'paragraph' || breaks[i - 1] === 'open';
    const kind = inTable ? 'markup' : breakBetween(line, next, alone, isUnfinished);
    if (kind === 'mid-sentence' && !fits(line, next, width)) forced++;
    breaks.push(kind);
  }
  const midSentence = breaks.filter((kind) => kind === 'mid-sentence').length;
  const open = breaks.filter((kind) => kind === 'open').length;
  return { lines, breaks, width, wrapping: { breaks: open + midSentence, midSentence, forced } };
}

function breakBetween(line: Line, next: Line, alone: boolean, isUnfinished: IsUnfinished): Break {
  if (UNDERLINE.test(next.text))
    return alone && line.text.length <= WIDEST_WRAP && !NOT_A_HEADLINE.test(line.text)
      ? 'markup'
      : 'paragraph';
  if (BEGINS_ANEW.test(next.text) || COMPLETE.test(line.text)) return 'paragraph';
  const following = next.text.slice(PREFIX.exec(next.text)?.[0].length ?? 0);
  if (LOWER_START.test(following)) return 'mid-sentence';
  if (SIGNATURE.test(following) && QUOTATION_END.test(line.text)) return 'mid-sentence';
  const end = line.text.slice(-LONGEST_END);
  if (UNFINISHED_END.test(end) || isUnfinished(end)) return 'mid-sentence';
  if (line.hardBreak || isIndented(line.text, next.text)) return 'paragraph';
  return 'open';
}

/** A paragraph that begins as on a typewriter. */
function isIndented(line: string, next: string): boolean {
  if (LIST_MARKER.test(line) || !SENTENCE_END.test(line)) return false;
  return indentOf(next) >= indentOf(line) + 2;
}

function indentOf(line: string): number {
  const space = PREFIX.exec(line)?.[0] ?? '';
  return space.length + 3 * (space.split('\t').length - 1);
}

/** True when the next line's first word would have had room on this line. */
function fits(line: Line, next: Line, width: number): boolean {
  if (line.text.length > WIDEST_WRAP) return true;
  const following = next.text.slice(PREFIX.exec(next.text)?.[0].length ?? 0);
  return line.text.length + 1 + (FIRST_WORD.exec(following)?.[0].length ?? 0) <= width;
}

function isWrapped({ breaks, midSentence, forced }: Wrapping): boolean {
  return midSentence > 0 && midSentence >= 0.3 * breaks && forced >= 0.75 * midSentence;
}

function sum(all: readonly Wrapping[]): Wrapping {
  return all.reduce(
    (a, b) => ({
      breaks: a.breaks + b.breaks,
      midSentence: a.midSentence + b.midSentence,
      forced: a.forced + b.forced,
    }),
    { breaks: 0, midSentence: 0, forced: 0 },
  );
}
