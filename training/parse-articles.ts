import type { Span } from '../server/src/core/text/span';

/** An attribution as a person marked it. Spans in UTF-16 code units of the article's text. */
export interface MarkedAttribution {
  readonly number: string;
  readonly entity: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An annotated article of the training set. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

const SEPARATOR = /^=====[^\S\n]*$/m;
const MARK = /\{(?:(s|c|q)(\d+)|r(e\d+)|k ([\w-]+)):/y;

/**
 * Reads a file of annotated articles, separated by `=====`; `docs/training.md` describes the marks.
 *
 * @throws Error naming the article when a mark is unclosed, an attribution has no content or no link.
 */
export function parseArticles(file: string): readonly MarkedArticle[] {
  return file
    .split(SEPARATOR)
    .filter((part) => part.trim().length > 0)
    .map(parseArticle);
}

function parseArticle(part: string): MarkedArticle {
  const trimmed = part.replace(/^\n+|\n+$/g, '');
  const cut = trimmed.indexOf('\n\n');
  const head = trimmed.slice(0, cut);
  const body = trimmed.slice(cut + 2);
  const id = /^#id:\s*(.*)$/m.exec(head)?.[1]?.trim() ?? '';
  const links = new Map(
    (/^#links:\s*(.*)$/m.exec(head)?.[1] ?? '')
      .split(';')
      .map((pair) => pair.trim().split('=') as [string, string])
      .filter((pair) => pair.length === 2),
  );
  const marks: { layer: string; number: string; span: Span }[] = [];
  const open: { layer: string; number: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < body.length; ) {
    MARK.lastIndex = i;
    const mark = MARK.exec(body);
    if (mark !== null) {
      open.push({ layer: mark[1] ?? 'other', number: mark[2] ?? '', start: text.length });
      i = MARK.lastIndex;
    } else if (body[i] === '}') {
      const closed = open.pop();
      if (closed === undefined)
        throw new Error(`Article ${id}: a "}" closes no mark near "${body.slice(i - 30, i + 1)}".`);
      marks.push({ layer: closed.layer, number: closed.number, span: [closed.start, text.length] });
      i++;
    } else {
      text += body[i];
      i++;
    }
  }
  if (open.length > 0) throw new Error(`Article ${id}: a mark is never closed.`);
  const numbers = [...new Set(marks.filter((m) => m.layer !== 'other').map((m) => m.number))];
  const spans = (layer: string, number: string) =>
    marks
      .filter((m) => m.layer === layer && m.number === number)
      .map((m) => m.span)
      .sort((a, b) => a[0] - b[0]);
  return {
    id,
    text,
    attributions: numbers.map((number) => {
      const entity = links.get(number);
      const content = spans('q', number);
      if (entity === undefined || content.length === 0)
        throw new Error(
          `Article ${id}: attribution ${number} has no ${entity === undefined ? 'link' : 'content'}.`,
        );
      return { number, entity, source: spans('s', number), cue: spans('c', number), content };
    }),
  };
}
