import type { LocalAttribution } from '../../terms/attribution';
import { roles } from '../patterns/roles';

/**
 * The attribution of a line of a transcript: a name, a colon, and what was said, with or without quotation marks. Whether
 * a block is such a line its article tells, not its words.
 *
 * @param text the prose of one block.
 * @returns block spans in UTF-16 code units; null for a block without such a beginning.
 */
export function transcriptLine(text: string): LocalAttribution | null {
  const line = roles.speakerLabel.first(text);
  const name = line?.parts.label;
  if (line === null || name === undefined) return null;
  const start = text.indexOf(name);
  const colon = line.span[1] - 1;
  const end = text.trimEnd().length;
  const content = text.slice(colon + 1, end).trimStart().length;
  return {
    source: [[start, start + name.length]],
    cue: [[colon, colon + 1]],
    content: content === 0 ? [] : [[end - content, end]],
  };
}
