import { LOOSE_HEDGES } from '../../english/words/hedges';
import type { Claim } from '../../terms/claim';
import type { ChangeFigure } from '../../terms/quantity';

/** The value of a level as a figure to reckon with; null for ranges, ratios and claims without a figure. */
export function figureOf(claim: Claim<unknown>): ChangeFigure | null {
  const [value] = claim.values;
  const [step] = claim.steps;
  if (value === undefined || step === undefined || claim.values.length > 1) return null;
  return {
    value,
    step,
    measure: claim.measure,
    unit: claim.measure === 'count' ? null : claim.unit,
    hedged: claim.hedgeSense !== null && LOOSE_HEDGES.has(claim.hedgeSense),
  };
}

/** The thing that a claim counts or measures, singular and in lower case: "death", "voter"; null where unsaid. */
export function measuredThing(claim: Claim<unknown>): string | null {
  if (claim.kind === 'event-count') return claim.subject;
  if (claim.measure === 'count')
    return claim.unit === null ? claim.subject : singular(claim.unit.toLowerCase());
  if (claim.base !== null)
    return singular(claim.base.text.toLowerCase().replace(/^(?:of|per) (?:the |all )?/, ''));
  return claim.subject;
}

function singular(words: string): string {
  if (/(?:ss|us)$/.test(words)) return words;
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(words)) return words.slice(0, -2);
  return words.endsWith('s') ? words.slice(0, -1) : words;
}
