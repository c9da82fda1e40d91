import type { MarkdownConfig } from '@lezer/markdown';

/** A type of one word in small letters, and where the box stands: `!!! Stop` is a shout. */
const TITLE =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?:[ \t]+(?:inline|end|[a-z][\w]*-[\w-]+)){0,3}(?:[ \t]+"[^"]*")?|===[!+]?[ \t]+"[^"]*")$/;
const INDENT = 4;

/**
 * Admonitions and content tabs of MkDocs: `!!! quote "Title"`, `??? info`, `=== "Tab"`. The line is no text; the body,
 * which is indented by four columns, is. https://squidfunk.github.io/mkdocs-material/reference/admonitions/
 */
export const ADMONITIONS: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Admonition',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
    { name: 'AdmonitionTitle', block: true },
  ],
  parseBlock: [
    {
      name: 'Admonition',
      before: 'HTMLBlock',
      parse(cx, line) {
        const title = line.text.slice(line.pos).trimEnd();
        if (!TITLE.test(title)) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Admonition', line.pos);
        cx.addElement(cx.elt('AdmonitionTitle', from, from + title.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => TITLE.test(line.text.slice(line.pos).trimEnd()),
    },
  ],
};

/** The kind of admonition that a title begins: `quote`, `info`; empty for a tab. */
export function admonitionKind(title: string): string {
  return title.startsWith('=') ? '' : (/[\w-]+/.exec(title)?.[0].toLowerCase() ?? '');
}
