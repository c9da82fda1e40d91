import assert from 'node:assert/strict';
import type { Program, Role } from '../contestants/programs';
import { measureTable, summaryTable } from './measure-tables';
import { megabytes, milliseconds, ratio, renderTable } from './table';
import { median, percentile, rotated } from './times';

function series(name: string, role: Role, values: readonly number[]) {
  const command = { command: name, args: [], cwd: '.' };
  const program: Program = { name, role, longest: 2_000, command, start: () => Promise.reject(new Error()) };
  return { program, values };
}

const ONE_EDIT = {
  name: 'One edit',
  unit: 'ms',
  lengths: [
    {
      words: 2_000,
      series: [
        series('baseline', 'baseline', [40, 20, 30]),
        series('this build', 'own', [5]),
        series('slow', 'JavaScript', [50]),
        series('quick', 'JavaScript', [15]),
        series('compiled', 'native', [1]),
      ],
    },
  ],
} as const;

describe('the report of the benchmark', () => {
  it('takes the value that half of all, and 95 of 100, do not exceed', () => {
    const numbers = Array.from({ length: 100 }, (_, at) => 100 - at);
    assert.deepEqual([median(numbers), percentile(numbers, 0.95)], [50, 95]);
    assert.deepEqual([median([3]), median([2, 1]), percentile([1, 2, 3], 0.95)], [3, 1, 3]);
    assert.ok(Number.isNaN(median([])));
  });

  it('lets another one go first in each turn', () => {
    assert.deepEqual(
      [rotated(['a', 'b', 'c'], 1), rotated(['a', 'b'], 2), rotated([], 1)],
      [['b', 'c', 'a'], ['a', 'b'], []],
    );
  });

  it('writes figures as they are read best', () => {
    assert.deepEqual(
      [milliseconds(4.25), milliseconds(1234.5), milliseconds(Number.NaN)],
      ['4.3', '1,235', '–'],
    );
    assert.deepEqual(
      [megabytes(83_400_000), ratio(20, 5), ratio(5, 20), ratio(1, Number.NaN)],
      ['83', '4.0 ×', '0.25 ×', '–'],
    );
  });

  it('compares this build with the baseline and with the best peer in JavaScript', () => {
    assert.deepEqual(summaryTable([ONE_EDIT]).rows, [
      ['One edit (ms)', '2,000', '5.0', '30', '6.0 ×', '15 quick', '3.0 ×'],
    ]);
  });

  it('gives each program a row, and of several times the 95th percentile too', () => {
    assert.equal(
      renderTable(measureTable(ONE_EDIT)),
      `### One edit (ms)

| program    | 2,000 words | of this build |
| ---------- | ----------: | ------------: |
| baseline   |     30 (40) |         6.0 × |
| this build |         5.0 |         1.0 × |
| slow       |          50 |          10 × |
| quick      |          15 |         3.0 × |
| compiled   |         1.0 |        0.20 × |`,
    );
  });
});
