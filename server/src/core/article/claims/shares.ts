import type { Quantity } from '../../terms/quantity';

/** A figure that a survey may have found. */
export function isShare({ measure, unit }: Quantity): boolean {
  return (
    measure === 'percent' ||
    measure === 'ratio' ||
    measure === 'fraction' ||
    (measure === 'points' && unit !== 'basis points')
  );
}
