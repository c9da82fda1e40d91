import type { Analysis, Claim } from '../analysis';
import type { Span } from '../span';

/**
 * Pairs each disputed figure with the one that corrects it: the next figure of the same kind in the same
 * paragraph that is not itself disputed and differs from it.
 *
 * @returns the right figures by the ids of the disputed ones; a disputed figure that its paragraph leaves
 *   without a right one is absent.
 */
export function findCorrections(analysis: Analysis): ReadonlyMap<string, Claim> {
  const corrections = new Map<string, Claim>();
  analysis.claims.forEach((claim, index) => {
    if (!claim.disputed) return;
    const end = paragraphEnd(analysis, claim.span);
    for (const other of analysis.claims.slice(index + 1)) {
      if (other.span[1] > end) break;
      if (corrects(other, claim)) {
        corrections.set(claim.id, other);
        break;
      }
    }
  });
  return corrections;
}

function paragraphEnd(analysis: Analysis, span: Span): number {
  return analysis.blocks.find(({ block }) => block.span[1] >= span[1])?.block.span[1] ?? span[1];
}

function corrects(other: Claim, claim: Claim): boolean {
  return (
    !other.disputed &&
    other.kind === claim.kind &&
    other.values.length > 0 &&
    other.values[0] !== claim.values[0]
  );
}
