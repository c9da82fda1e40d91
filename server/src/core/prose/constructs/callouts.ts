import type { BlockParser } from '@lezer/markdown';

const BRACKET = 91;
const TITLE = /^\[!(?<kind>[\w-]+)(?:\|[^\]]*)?\][+-]?(?:[ \t].*)?$/;

/**
 * The first line of GitHub's alerts and Obsidian's callouts, in a block quote: `> [!NOTE] Title`. It is no text; the
 * lines below are. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts,
 * https://help.obsidian.md/callouts
 */
export const CALLOUT: BlockParser = {
  name: 'CalloutTitle',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== BRACKET || cx.parentType().name !== 'Blockquote') return false;
    const title = line.text.slice(line.pos);
    if (!TITLE.test(title)) return false;
    const from = cx.lineStart + line.pos;
    cx.nextLine();
    cx.addElement(cx.elt('CalloutTitle', from, from + title.length));
    return true;
  },
};

/** The kind of callout that a title begins: `note`, `quote`. */
export function calloutKind(title: string): string {
  return TITLE.exec(title)?.groups?.kind?.toLowerCase() ?? '';
}
