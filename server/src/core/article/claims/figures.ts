import type { NounJudge } from '../../language/judge';
import type { Claim } from '../../terms/claim';
import type { ChangeFigure } from '../../terms/quantity';

/** What a claim is reckoned with by. */
export type Level = Pick<Claim, 'values' | 'steps' | 'measure' | 'unit' | 'hedgeSense'>;

/** The value of a level as a figure to reckon with; null for ranges, ratios and claims without a figure. */
export function figureOf(claim: Level): ChangeFigure | null {
  const [value] = claim.values;
  const [step] = claim.steps;
  if (value === undefined || step === undefined || claim.values.length > 1) return null;
  return {
    value,
    step,
    measure: claim.measure,
    unit: claim.measure === 'count' ? null : claim.unit,
    hedged: isHedged(claim),
  };
}

/** "About", "nearly", "up to": the figure may differ from its neighbours without an error; "only 12" may not. */
export function isHedged({ hedgeSense }: Pick<Claim, 'hedgeSense'>): boolean {
  return hedgeSense !== null && hedgeSense !== 'exact';
}

/** The thing that a claim counts or measures, singular and in lower case: "death", "voter"; null where unsaid. */
export function measuredThing(claim: Claim<unknown>, judge: NounJudge): string | null {
  if (claim.kind === 'event-count') return claim.subject;
  if (claim.measure === 'count')
    return claim.unit === null ? claim.subject : judge.singularOfCounted(claim.unit.toLowerCase());
  if (claim.base !== null) return judge.countedIn(claim.base.text);
  return claim.subject;
}
