import type { ConfigurationLayer } from './configuration';
import { readLayer } from './read-layer';
import { type FileProblem, readYaml } from './yaml-text';

/** What a file `.on-the-record.yaml` says, and what is wrong with it. */
export interface ConfigurationFile {
  readonly layer: ConfigurationLayer;
  /** In the order of the text. */
  readonly problems: readonly FileProblem[];
}

/** Reads the text of a file `.on-the-record.yaml`; what cannot be meant is left out and told at its place. */
export function readConfigurationFile(text: string): ConfigurationFile {
  const { value, problems, placeOf } = readYaml(text);
  const { layer, complaints } = readLayer(value);
  const told = complaints
    // Of broken YAML nothing may be left that looks like settings.
    .filter(({ path }) => path.length > 0 || problems.length === 0)
    .map(({ path, at, message }): FileProblem => ({ span: placeOf(path, at), severity: 'warning', message }));
  return { layer, problems: [...problems, ...told].sort((a, b) => a.span[0] - b.span[0]) };
}
