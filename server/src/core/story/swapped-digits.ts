import type { FigureView } from './views';

const FEWEST = 1000;
const STEM = 5;
const LONGER_WORDS = /\p{L}{5,}/gu;

/** Two exact figures of one thing that differ in two digits that have changed places: 6,842 runners, 6,824 runners. */
export function areSwapped(one: FigureView, other: FigureView): boolean {
  const [a, b] = [exactValue(one), exactValue(other)];
  if (a === null || b === null || one.measure !== other.measure || one.unit !== other.unit) {
    return a !== null && b !== null && one.measure === 'count' && other.measure === 'count'
      ? swapDigits(a, b) && shareWord(one, other)
      : false;
  }
  return swapDigits(a, b);
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
