import { readRegister } from '../register/read-register';
import type { Desk } from '../rules/rule';
import type { Analysis } from '../terms/analysis';
import type { HouseStyle } from '../terms/house';

/** What the settings and the folder of an article hold for its rules. */
export interface DeskSettings {
  readonly house?: Partial<HouseStyle>;
  /** The text of the article's `story.sources.yaml`. */
  readonly sidecar?: string;
  /** Milliseconds since 1970 against which embargoes are held; the clock's without it. */
  readonly now?: number;
}

/** Gathers what rules may look at besides the analysis: the article's register, the house's words, the time. */
export function readDesk(
  analysis: Pick<Analysis, 'text' | 'blocks'>,
  { house, sidecar, now = Date.now() }: DeskSettings = {},
): Desk {
  return {
    register: readRegister(analysis, sidecar),
    house: { vagueNouns: [], householdNames: [], acceptedSources: [], ...house },
    now,
  };
}
