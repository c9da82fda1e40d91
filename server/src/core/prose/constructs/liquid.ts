import { type Delimiters, LONGEST_COMMENT, looksLike, tag } from './delimiters';

const COMMENT = /\{%-?\s*comment\b/y;
const END_OF_COMMENT = 'endcomment';
/** `{#id}` is Pandoc's; a template's comment has a space behind its mark. */
const SPACED_COMMENT = /\{#[-\s]/y;

/**
 * Tags, output and comments of Liquid and Nunjucks: `{% tag %}`, `{{ output }}`, `{# comment #}`, over several lines too.
 * What stands between a pair of tags is text, but for `{% comment %}`. https://shopify.github.io/liquid/basics/introduction/,
 * https://shopify.github.io/liquid/tags/template/#comment, https://mozilla.github.io/nunjucks/templating.html
 */
export const LIQUID: readonly Delimiters[] = [
  {
    opening: '{%',
    endOf(text, at, search) {
      if (!looksLike(COMMENT, text, at)) return -1;
      const last = search.next(END_OF_COMMENT, at);
      const end = last === Infinity ? Infinity : search.next('%}', last, `${END_OF_COMMENT}%}`);
      return end - at > LONGEST_COMMENT ? -1 : end + '%}'.length;
    },
  },
  tag('{%', '%}'),
  tag('{{', '}}'),
  tag('{#', '#}', SPACED_COMMENT),
];
