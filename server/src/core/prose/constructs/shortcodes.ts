/** A tag of Hugo's or Liquid's, by its name. */
export interface Shortcode {
  /** In small letters; of a file that is included, its name. */
  readonly name: string;
  readonly isClosing: boolean;
  /** A file is put in its place: it has no closing tag. */
  readonly isInclude: boolean;
}

const TAG =
  /^\{[{%][<%]?-?\s*(?<closing>\/\s*|end)?(?<include>include(?:_cached|_relative)?\s+)?["']?(?<path>[\w./-]+)/;
const IMAGE = /(?:^|[-_])(?:img|image|picture|figure|photo)s?(?:$|[-_.])/;
const PULL_QUOTE = /^pull[-_]?quote$/;

/** Reads the name of a template tag; null for output, a comment or what has no name. */
export function shortcodeOf(tag: string): Shortcode | null {
  const { closing, include, path } = TAG.exec(tag)?.groups ?? {};
  if (path === undefined) return null;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return { name: name.toLowerCase(), isClosing: closing !== undefined, isInclude: include !== undefined };
}

/** Does a template tag put a picture in its place? `{{< figure src="x" >}}`, `{% include image.html %}`. */
export function isImageTag(tag: string): boolean {
  const shortcode = shortcodeOf(tag);
  return shortcode !== null && !shortcode.isClosing && IMAGE.test(shortcode.name);
}

/** Is a pair of tags of this name set around a pull quote? */
export function isPullQuote(name: string): boolean {
  return PULL_QUOTE.test(name);
}
