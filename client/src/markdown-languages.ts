/** The ids under which editors open Markdown. Written by `npm run generate`. */
export const MARKDOWN_LANGUAGES = ['markdown', 'gfm', 'mdx', 'quarto', 'rmd', 'pandoc', 'vimwiki'] as const;
