import type { LocalAttribution } from '../../terms/attribution';
import { roles } from '../patterns/roles';

/**
 * The attribution of a line of a transcript: a name, a colon, and what was said, with or without quotation marks. Where
 * the name stands on a line of its own above it, all that stands below is said. Whether a block is such a line its article
 * tells, not its words.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units.
 */
export function transcriptLine(text: string): LocalAttribution {
  const end = text.trimEnd().length;
  const line = roles.speakerLabel.first(text);
  const name = line?.parts.label;
  if (line === null || name === undefined) return { source: [], cue: [], content: [[0, end]] };
  const start = text.indexOf(name);
  const colon = line.span[1] - 1;
  const content = text.slice(colon + 1, end).trimStart().length;
  return {
    source: [[start, start + name.length]],
    cue: [[colon, colon + 1]],
    content: content === 0 ? [] : [[end - content, end]],
  };
}
