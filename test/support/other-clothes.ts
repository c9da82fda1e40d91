import type { Span } from '../../server/src/core/text/span';

/** One way to write the same words in another markup. */
export interface Clothes {
  readonly name: string;
  /** The found words as they are written so; without line ends. */
  readonly dress: (words: string) => string;
  /** The whole text afterwards. */
  readonly layOut?: (text: string) => string;
}

/** Every way in which found words are asked about again. */
export const CLOTHES: readonly Clothes[] = [
  { name: 'bold', dress: (words) => `**${words}**` },
  { name: 'a soft hyphen in its longest word', dress: hyphenate },
  { name: 'a mark of the register', dress: (words) => `[${words}](#place-of-the-story)` },
  { name: 'spaces that do not break', dress: (words) => words.replaceAll(' ', '&nbsp;') },
  { name: 'lines of 60 columns', dress: (words) => words, layOut: wrap },
];

/** The text with some spans of it in other clothes; the spans do not overlap. */
export function dressed(text: string, spans: readonly Span[], { dress, layOut }: Clothes): string {
  const outermost = spans.filter(
    (span) => !spans.some((other) => other !== span && other[0] <= span[0] && span[1] <= other[1]),
  );
  const written = [...outermost]
    .sort((a, b) => b[0] - a[0])
    .reduce((all, [start, end]) => all.slice(0, start) + dress(all.slice(start, end)) + all.slice(end), text);
  return layOut === undefined ? written : layOut(written);
}

/** The words of a stretch of source as a reader sees them, whatever it wears. */
export function undressed(source: string): string {
  return source
    .replace(/\]\(#[\w-]+\)/g, '')
    .replace(/[*\u00AD[\]]/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function hyphenate(words: string): string {
  const longest = [...words.matchAll(/\p{L}{4,}/gu)].reduce(
    (best, match) => (match[0].length > best.length ? { at: match.index, length: match[0].length } : best),
    { at: 0, length: 0 },
  );
  if (longest.length === 0) return words;
  const at = longest.at + 2;
  return `${words.slice(0, at)}\u00AD${words.slice(at)}`;
}

/** Lines that are not prose of one paragraph: headings, lists, tables, quotes, comments. */
const LAID_OUT = /^(?:[#>|\-*+[`<]|\d+[.)]\s|\s)/;

/** Breaks before a word in lower case: one before a capital may as well end a paragraph, as newsrooms' systems write it. */
function wrap(text: string): string {
  return text
    .split('\n')
    .map((line) => (LAID_OUT.test(line) ? line : line.replace(/(.{40,60}) (?=\p{Ll})/gu, '$1\n')))
    .join('\n');
}
