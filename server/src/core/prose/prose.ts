import type { Block } from './block';

/** Splits an article into blocks of prose. */
export function findBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim().length === 0) continue;
    blocks.push({
      kind: 'paragraph',
      text: match[0],
      span: [match.index, match.index + match[0].length],
      runs: [{ at: 0, from: 0, length: match[0].length }],
      links: [],
      level: 0,
      quoteDepth: 0,
    });
  }
  return blocks;
}
