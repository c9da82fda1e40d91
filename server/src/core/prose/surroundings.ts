import type { BlockKind, Form } from './paragraph';

/** What the elements and constructs around a block say about it. */
export interface Surroundings {
  readonly kind: BlockKind;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  readonly quoteDepth: number;
  readonly named: Form['named'];
  /** It stands in a `<figure>`. */
  readonly inFigure: boolean;
  /** Nothing in it is text. */
  readonly isWordless: boolean;
}

/** An element or construct that is open, with what is true of a block in it. */
export interface OpenElement {
  /** In small letters; a shortcode with its marks. */
  readonly name: string;
  readonly within: Surroundings;
}

/** Where nothing is open. */
export const NOTHING_AROUND: Surroundings = {
  kind: 'paragraph',
  level: 0,
  quoteDepth: 0,
  named: null,
  inFigure: false,
  isWordless: false,
};

/** Elements whose content no reader sees, or sees as no words of the article's. */
const WORDLESS: ReadonlySet<string> = new Set(
  'script style iframe svg math template head title noscript object embed audio video canvas map picture pre code button select option optgroup textarea datalist output progress meter label legend del s strike noframes'.split(
    ' ',
  ),
);
/** Elements that begin a new paragraph; whatever has another name stands among words. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noframes noscript ol optgroup p pre search section summary table tbody td tfoot th thead title tr ul video'.split(
    ' ',
  ),
);
const LIST_ITEM: ReadonlySet<string> = new Set(['li', 'dt', 'dd']);
const CELL: ReadonlySet<string> = new Set(['td', 'th']);
const HEADING = /^h[1-6]$/;
/** Names of classes, by what they say; a class of several words is split at its hyphens: `article__photo-credit`. */
const CLASSES: readonly (readonly [pattern: RegExp, named: NonNullable<Form['named']>])[] = [
  [/(?:^|[\s_-])(?:credit|photo-?credit)(?:$|[\s_-])/, 'credit'],
  [/caption/, 'caption'],
  [/(?:^|[\s_-])pull-?quote/, 'pull-quote'],
  [/(?:^|[\s_-])byline/, 'byline'],
  [/(?:^|[\s_-])(?:dek|deck|standfirst|subtitle)(?:$|[\s_-])/, 'deck'],
];
const PULL_QUOTE = /^pull-?quote$/;
const NOTE = /(?:^|[\s_-])(?:note|callout|admonition|notice)(?:$|[\s_-])/;

/**
 * What is true within an element of HTML, in what surrounds it.
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
export function withinElement(name: string, classes: string, around: Surroundings): Surroundings {
  const named = namedBy(name, classes) ?? around.named;
  const isHeading = HEADING.test(name);
  const kind = isHeading
    ? 'heading'
    : LIST_ITEM.has(name)
      ? 'list-item'
      : CELL.has(name)
        ? 'table-cell'
        : around.kind;
  const isPlain = !isHeading && kind === around.kind && named === around.named && name !== 'blockquote';
  if (isPlain && name !== 'figure' && !WORDLESS.has(name)) return around;
  return {
    kind,
    level: isHeading ? Number(name.slice(1)) : kind === 'heading' ? around.level : 0,
    quoteDepth: around.quoteDepth + (name === 'blockquote' ? 1 : 0),
    named,
    inFigure: around.inFigure || name === 'figure',
    isWordless: around.isWordless || WORDLESS.has(name),
  };
}

/** Is nothing in an element of this name text? */
export function isWordless(name: string): boolean {
  return WORDLESS.has(name);
}

/** Does an element of this name begin a paragraph of its own? */
export function isBlockElement(name: string): boolean {
  return BLOCKS.has(name);
}

/** What an element, a shortcode or a div of Pandoc's says of itself by its name and its classes. */
export function namedBy(name: string, classes: string): Form['named'] {
  if (PULL_QUOTE.test(name)) return 'pull-quote';
  if (classes !== '') {
    const written = classes.toLowerCase();
    const [, named] = CLASSES.find(([pattern]) => pattern.test(written)) ?? [];
    if (named !== undefined) return named;
    if (NOTE.test(written) && (name === 'aside' || name === 'div' || name === 'section')) return 'note';
  }
  // HTML's own example of an aside without a class is a pull quote; a class says that it is a sidebar, say.
  if (name === 'aside' && classes === '') return 'pull-quote';
  return name === 'figcaption' || name === 'caption' ? 'caption' : null;
}

/** Are two lists of open elements alike, so that what stands in them is read alike? */
export function areAlike(a: readonly OpenElement[], b: readonly OpenElement[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => isAlike(one, b[i])));
}

function isAlike(a: OpenElement, b: OpenElement | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.name !== b.name) return false;
  return isSame(a.within, b.within);
}

/** Is the same true in both? */
export function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.quoteDepth === b.quoteDepth &&
    a.named === b.named &&
    a.inFigure === b.inFigure &&
    a.isWordless === b.isWordless
  );
}
