import type { ConfigurationLayer } from './configuration';
import { CONFIGURATION_KEYS, readLayer } from './read-layer';

/**
 * Reads the section `onTheRecord` of an editor's settings: the same keys as in `.on-the-record.yaml`, beside others
 * that are no part of the configuration. What cannot be meant is left out; the editor checks its settings itself,
 * against their schema.
 */
export function readEditorSettings(section: unknown): ConfigurationLayer {
  if (typeof section !== 'object' || section === null) return readLayer(null).layer;
  const values: Readonly<Record<string, unknown>> = { ...section };
  return readLayer(Object.fromEntries(CONFIGURATION_KEYS.map((key) => [key, values[key]]))).layer;
}
