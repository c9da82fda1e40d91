/**
 * The ids under which editors open Markdown: VS Code's own and those of its extensions, Emacs's `gfm-mode`, the file types
 * of Vim and Neovim. The extension's manifest and its client have them from here.
 */
export const MARKDOWN_LANGUAGES = ['markdown', 'gfm', 'mdx', 'quarto', 'rmd', 'pandoc', 'vimwiki'] as const;

const IDS: ReadonlySet<string> = new Set(MARKDOWN_LANGUAGES);

/** Is a document of this language Markdown? Vim joins file types with stops: `markdown.mdx`, `vimwiki.markdown`. */
export function isMarkdown(languageId: string): boolean {
  return languageId.split('.').some((id) => IDS.has(id));
}
