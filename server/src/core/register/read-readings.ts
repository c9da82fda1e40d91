import type { FollowedCorrection } from '../terms/correction';
import type { WrittenEntry } from './parse-entries';
import { readingProblems } from './reading-problems';
import type { Register, RegisterValue } from './register';
import { placedIn, type Sheet } from './sheet';

/**
 * The entries that set something right, and what is wrong with them.
 *
 * @param followed what became of them, in their order.
 */
export function readingsIn(
  sheets: readonly Sheet[],
  followed: readonly FollowedCorrection[],
): Pick<Register, 'readings' | 'problems'> {
  const all = sheets.flatMap((sheet) =>
    sheet.entries.filter(({ section }) => section === 'readings').map((entry) => ({ entry, sheet })),
  );
  const read = all.map(({ entry, sheet }, i) => {
    const own = followed[i]?.correction.id === entry.id.text ? (followed[i] ?? null) : null;
    return { entry, sheet, own };
  });
  return {
    readings: read.map(({ entry, sheet, own }) => ({
      id: entry.id.text,
      span: sheet.inSidecar ? null : placedIn(sheet, entry.id).span,
      saidBy: valueIn(sheet, entry, 'said-by'),
      is: valueIn(sheet, entry, 'is'),
      written: placedIn(sheet, entry.extent),
      body: placedIn(sheet, { text: '', span: [entry.id.span[0], entry.end] }).span,
      followed: own,
    })),
    problems: read.flatMap(({ entry, sheet, own }) =>
      entry.hasForm ? readingProblems(entry, own, sheet.problem) : [],
    ),
  };
}

function valueIn(sheet: Sheet, { fields }: WrittenEntry, name: string): RegisterValue | null {
  const value = fields.find(({ key }) => key.text === name)?.value ?? null;
  return value === null || value.text === '' ? null : placedIn(sheet, value);
}
