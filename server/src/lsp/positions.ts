import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../core/text/line-index';
import type { Span } from '../core/text/span';

/** A source span as a range of the protocol: lines and characters from 0, in UTF-16 code units. */
export function toRange(lines: LineIndex, span: Span): Range {
  return { start: toPosition(lines, span[0]), end: toPosition(lines, span[1]) };
}

/** The source offset of a position of the protocol. */
export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offsetOf({ line: position.line + 1, column: position.character + 1 });
}

function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.placeOf(offset);
  return { line: line - 1, character: column - 1 };
}

/**
 * A link to a place of a document. Editors follow the fragment `#L12,5`; others show its words only.
 *
 * @param offset source offset in UTF-16 code units.
 */
export function toLink(uri: string, lines: LineIndex, offset: number): string {
  const { line, column } = lines.placeOf(offset);
  return `${uri.replace(/#.*$/, '')}#L${line},${column}`;
}
