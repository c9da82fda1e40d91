import { onOneLine } from './text';

/** CommonMark's and GFM's inline markup, HTML and entities; a backslash before any of them shows it as it is. */
const MARKUP = /[\\`*_{}[\]<>|~&#]|(?<=:)\/\/|(?<=www)\.|@/g;

/**
 * Escapes words of an article so that Markdown shows them as they are: no emphasis, no link, no HTML, no table
 * cell, no address made a link by itself. Line breaks become spaces.
 *
 * CommonMark 0.31, section 2.4 (backslash escapes); GFM, section 6.9 (extended autolinks).
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).replace(MARKUP, '\\$&');
}

/** One row of a GFM table; the cells are Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
