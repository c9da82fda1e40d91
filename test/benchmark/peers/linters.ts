/** Reads a text from its beginning to its end, and tells how many findings it has. */
export type Lint = (article: string) => Promise<number>;

/**
 * The peers that run in Node, as their documentation calls them, each loaded when it is asked for. Where one has
 * settings they are those that it comes with.
 */
export const LINTERS = {
  async 'write-good'(): Promise<Lint> {
    const { default: writeGood } = await import('write-good');
    return async (article) => writeGood(article).length;
  },

  async markdownlint(): Promise<Lint> {
    const { lint } = await import('markdownlint/sync');
    return async (article) => lint({ strings: { article } }).article?.length ?? 0;
  },

  async 'harper.js'(): Promise<Lint> {
    const [{ LocalLinter }, { binary }] = await Promise.all([
      import('harper.js'),
      import('harper.js/binary'),
    ]);
    const linter = new LocalLinter({ binary });
    return async (article) => {
      const lints = await linter.lint(article);
      for (const lint of lints) lint.free();
      return lints.length;
    };
  },

  async 'retext-equality'(): Promise<Lint> {
    const [{ unified }, english, equality, stringify] = await Promise.all([
      import('unified'),
      import('retext-english'),
      import('retext-equality'),
      import('retext-stringify'),
    ]);
    const processor = unified().use(english.default).use(equality.default).use(stringify.default).freeze();
    return async (article) => (await processor.process(article)).messages.length;
  },

  async textlint(): Promise<Lint> {
    const { createLinter, loadTextlintrc } = await import('textlint');
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: '.textlintrc.json' }) });
    return async (article) => (await linter.lintText(article, 'article.md')).messages.length;
  },
} satisfies Readonly<Record<string, () => Promise<Lint>>>;

export type LinterName = keyof typeof LINTERS;

/** The names of the peers that run in Node. */
export const LINTER_NAMES = Object.keys(LINTERS).filter(isLinterName);

export function isLinterName(name: string | undefined): name is LinterName {
  return name !== undefined && Object.hasOwn(LINTERS, name);
}
