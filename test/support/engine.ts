import { createEngine, type Engine } from '../../server/src/core/engine';
import { readModels } from '../../server/src/read-models';

/** The models as the build has left them. */
export const models = readModels('dist');

/** An engine as the entries make it. */
export function loadEngine(): Engine {
  return createEngine(models);
}
