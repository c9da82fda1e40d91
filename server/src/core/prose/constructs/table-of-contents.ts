import type { BlockParser } from '@lezer/markdown';

const BRACKET = 91;
const PLACE = /^\[(?:TOC|\[_?TOC_?\]|\[toc\])\]\s*$/;

/**
 * The place where the contents are listed: `[TOC]` of Python-Markdown, `[[_TOC_]]` of GitLab, on a line of its own.
 * https://python-markdown.github.io/extensions/toc/, https://docs.gitlab.com/user/markdown/#table-of-contents
 */
export const TABLE_OF_CONTENTS: BlockParser = {
  name: 'TableOfContents',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== BRACKET || !PLACE.test(line.text.slice(line.pos))) return false;
    const from = cx.lineStart + line.pos;
    const to = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('TableOfContents', from, to));
    return true;
  },
};
