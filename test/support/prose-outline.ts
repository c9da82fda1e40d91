import { findBlocks } from '../../server/src/core/prose/prose';
import { toSource } from '../../server/src/core/prose/source-map';
import { textOf } from '../../server/src/core/text/span';

/** One line a block: its depth, its kind, its level, and its words. */
export function outline(markdown: string): readonly string[] {
  return findBlocks(markdown).map(
    ({ kind, level, quoteDepth, text }) =>
      `${'> '.repeat(quoteDepth)}${kind}${level > 0 ? ` ${level}` : ''}: ${text}`,
  );
}

/** The words of each block. */
export function words(markdown: string): readonly string[] {
  return findBlocks(markdown).map(({ text }) => text);
}

/** Each link as `words → destination`. */
export function links(markdown: string): readonly string[] {
  return findBlocks(markdown).flatMap((block) =>
    block.links.map(({ span, destination }) => `${textOf(block.text, span)} → ${destination}`),
  );
}

/** One line a block: how it stands out, in words, and its words. */
export function forms(markdown: string): readonly string[] {
  return findBlocks(markdown).map(({ text, form: { set, named, besideImage } }) => {
    const form = [set, named, besideImage ? 'beside an image' : null].filter((one) => one !== null);
    return `${form.length === 0 ? 'plain' : form.join(', ')}: ${text}`;
  });
}

/** The source behind words of a block. */
export function sourceOf(markdown: string, said: string): string | null {
  const block = findBlocks(markdown).find(({ text }) => text.includes(said));
  if (block === undefined) return null;
  const at = block.text.indexOf(said);
  return textOf(markdown, toSource(block, [at, at + said.length]));
}
