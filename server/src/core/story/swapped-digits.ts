import type { FigureView } from './views';

const FEWEST = 1000;
const STEM = 5;
const LONGER_WORDS = /\p{L}{5,}/gu;

/**
 * Finds two exact figures of one thing that differ in two digits that have changed places: 6,842 runners, 6,824 runners.
 *
 * @param figures of a story, in the order of the text.
 * @returns for each figure the first one before it that is so; null for most. Takes time in proportion to the figures.
 */
export function swappedBefore(figures: readonly FigureView[]): readonly (FigureView | null)[] {
  const byDigits = new Map<string, Exact[]>();
  return figures.map((figure) => {
    const digits = exactValue(figure);
    if (digits === null) return null;
    const key = [...digits].sort().join('');
    const known = byDigits.get(key) ?? [];
    byDigits.set(key, [...known, { figure, digits }].slice(0, MOST_ALIKE));
    return known.find((other) => areSwapped(other, { figure, digits }))?.figure ?? null;
  });
}

/** A figure that is told to the unit, with its digits. */
interface Exact {
  readonly figure: FigureView;
  readonly digits: string;
}

/** So many figures of the same digits are held against later ones; a table of millions has more. */
const MOST_ALIKE = 20;

function areSwapped(one: Exact, other: Exact): boolean {
  if (!swapDigits(one.digits, other.digits)) return false;
  const [a, b] = [one.figure, other.figure];
  if (a.measure === b.measure && a.unit === b.unit) return true;
  return a.measure === 'count' && b.measure === 'count' && shareWord(a, b);
}

/** Its digits, where it is told to the unit. */
function exactValue({ values, steps, hedgeSense, change, measure, isNarrated }: FigureView): string | null {
  const [value = 0] = values;
  const isExact =
    values.length === 1 && steps[0] === 1 && (hedgeSense ?? 'exact') === 'exact' && Number.isInteger(value);
  const isSum = measure === 'count' || measure === 'currency';
  return isExact && isSum && change === null && isNarrated && value >= FEWEST ? String(value) : null;
}

function swapDigits(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Their sentences have a word in common: "runners finished", "the field of finishers". */
function shareWord(one: FigureView, other: FigureView): boolean {
  const stems = stemsIn(one);
  return [...stemsIn(other)].some((stem) => stems.has(stem));
}

function stemsIn({ passage }: FigureView): ReadonlySet<string> {
  return new Set(
    (passage.sentence.words.toLowerCase().match(LONGER_WORDS) ?? []).map((word) => word.slice(0, STEM)),
  );
}
