import { type Delimiters, LONGEST_COMMENT, tag } from './delimiters';

/** Liquid's comments, and Jekyll's code. */
const WORDLESS = /\{%-?\s*(comment|highlight)\b/y;
/** `{#id}` is Pandoc's; a template's comment has a space behind its mark. */
const SPACED_COMMENT = /\{#[-\s]/y;

/**
 * Tags, output and comments of Liquid and Nunjucks: `{% tag %}`, `{{ output }}`, `{# comment #}`, over several lines too.
 * What stands between a pair of tags is text, but for `{% comment %}` and `{% highlight %}`.
 * https://shopify.github.io/liquid/basics/introduction/, https://shopify.github.io/liquid/tags/template/#comment,
 * https://mozilla.github.io/nunjucks/templating.html,
 * https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 */
export const LIQUID: readonly Delimiters[] = [
  {
    opening: '{%',
    endOf(text, at, search) {
      WORDLESS.lastIndex = at;
      const name = WORDLESS.exec(text)?.[1];
      if (name === undefined) return -1;
      const closing = `end${name}`;
      const last = search.next(closing, at);
      const end = last === Infinity ? Infinity : search.next('%}', last, `${closing}%}`);
      return end - at > LONGEST_COMMENT ? -1 : end + '%}'.length;
    },
  },
  tag('{%', '%}'),
  tag('{{{', '}}}'),
  tag('{{', '}}'),
  tag('{#', '#}', SPACED_COMMENT),
];
