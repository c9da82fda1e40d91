import { reckonChange } from '../article/claims/arithmetic';
import type { RelationJudge } from '../language/claim-judges';
import type { ClaimView, RelationView } from './views';

/**
 * The changes that a paragraph tells, with what arithmetic says of them: those that the tables relate, and those whose
 * size stands right behind both ends.
 *
 * @param claims of one paragraph, in the order of the text: the figures of a change stand in one sentence.
 */
export function toldChanges(
  claims: readonly ClaimView[],
  { sizeJoint }: RelationJudge,
): readonly RelationView[] {
  return claims.flatMap((ends, i) =>
    ends.relations
      .filter(({ kind, claims: [first] }) => kind === 'change' && first?.key === ends.key)
      .map((relation) => {
        const size = claims[i + 1];
        const isAlone = relation.claims.length === 1;
        return isAlone && size !== undefined && isJoined(ends, size, sizeJoint)
          ? withSize(relation, ends, size)
          : relation;
      }),
  );
}

/** "from 12% to 15%, up 3%", "(an increase of 3%)": both ends, and nothing but a joint up to a size without ends. */
function isJoined(ends: ClaimView, size: ClaimView, joint: RelationJudge['sizeJoint']): boolean {
  if (ends.change?.by !== null || size.change?.by == null) return false;
  if (size.change.from !== null || size.change.to !== null) return false;
  const isNext = ends.passage.sentence.holds(size.passage);
  return isNext && joint.isIn(ends.passage.wordsBehind(Math.max(0, ends.passage.distanceTo(size.passage))));
}

function withSize(relation: RelationView, ends: ClaimView, size: ClaimView): RelationView {
  const { from = null, to = null } = ends.change ?? {};
  if (from === null || to === null || size.change === null) return relation;
  const { verdict } = reckonChange(from, to, size.change.by);
  return { ...relation, claims: [ends, size], verdict };
}
