// What the benchmark uses of packages that are no dependencies of the project, so that it can be compiled without them.

declare module 'write-good' {
  export default function writeGood(text: string): readonly object[];
}

declare module 'markdownlint/sync' {
  export function lint(options: {
    readonly strings: Readonly<Record<string, string>>;
  }): Readonly<Record<string, readonly object[]>>;
}

declare module 'harper.js/binary' {
  export const binary: { readonly url: string | URL };
}

declare module 'harper.js' {
  export class LocalLinter {
    constructor(init: { readonly binary: { readonly url: string | URL } });
    lint(text: string): Promise<readonly { free(): void }[]>;
  }
}

declare module 'unified' {
  interface Processor {
    use(plugin: object): Processor;
    freeze(): Processor;
    process(text: string): Promise<{ readonly messages: readonly object[] }>;
  }
  export function unified(): Processor;
}

declare module 'retext-english' {
  const plugin: object;
  export default plugin;
}

declare module 'retext-equality' {
  const plugin: object;
  export default plugin;
}

declare module 'retext-stringify' {
  const plugin: object;
  export default plugin;
}

declare module 'textlint' {
  export function loadTextlintrc(options: { readonly configFilePath: string }): Promise<object>;
  export function createLinter(options: { readonly descriptor: object }): {
    lintText(text: string, filePath: string): Promise<{ readonly messages: readonly object[] }>;
  };
}
