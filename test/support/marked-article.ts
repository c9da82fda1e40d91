import { keepReading } from '../../server/src/core/article/reading/keep-reading';
import { keepSources } from '../../server/src/core/article/sources/keep-sources';
import { findFacts } from '../../server/src/core/english/facts';
import { judge } from '../../server/src/core/english/judge/judge';
import { createTokenizer } from '../../server/src/core/english/sentences/tokens';
import { isUnfinished } from '../../server/src/core/english/sentences/unfinished';
import { readDraft } from '../../server/src/core/prose/draft';
import { numberRows, withIds } from '../../server/src/core/story/number-rows';
import { type SourcesInFile, sourcesInFile } from '../../server/src/core/story/to-analysis';
import type { Attribution, LocalAttribution } from '../../server/src/core/terms/attribution';
import type { Source } from '../../server/src/core/terms/source';
import type { Span } from '../../server/src/core/text/span';
import { models } from './engine';

/** An article whose attributions are marked by hand, read from there on as the engine does. */
export interface MarkedReading extends SourcesInFile {
  readonly text: string;
  /** The source with this name. */
  source(name: string): Source;
  /** "Ada Quist: 1 3" for each source, in the order of the text; the numbers are those of the marks. */
  readonly speakers: readonly string[];
  /** The numbers of the marks that no source is found for. */
  readonly silent: readonly number[];
}

const MARK = /\{([scq])(\d+):/y;
const PARTS = { s: 'source', c: 'cue', q: 'content' } as const;
const tokenize = createTokenizer(models.tagger);

/**
 * Reads paragraphs in which `{s1:…}` marks the source of attribution 1, `{c1:…}` its cue and `{q1:…}` what is said, as
 * in the training articles, and links the attributions. Which attributions there are is so given, not found.
 */
export function readMarked(...paragraphs: readonly string[]): MarkedReading {
  const marked = paragraphs.map(unmark);
  const text = marked.map(({ plain }) => plain).join('\n\n');
  const numbers: number[] = [];
  const draft = readDraft(text, null, isUnfinished);
  const blocks = draft.paragraphs.map((paragraph, i) => {
    const given = marked[i]?.attributions ?? new Map<number, LocalAttribution>();
    const local = [...given.values()];
    const facts = findFacts(paragraph.words, 'prose', { tokenize, findAttributions: () => local });
    return { paragraph, role: 'body' as const, block: draft.blockOf(paragraph), facts, given };
  });
  const { tables } = keepSources(keepReading(blocks, null, judge), null, judge);
  const all = { ...tables, claims: [], claimRelations: [], polls: [] };
  const found = sourcesInFile(withIds(all, numberRows(all)), draft);
  const ordered = [...found.attributions];
  for (const attribution of ordered) numbers.push(numberOf(attribution, blocks));
  const speakers = found.sources.map((source) => {
    const said = ordered.flatMap((attribution, i) =>
      attribution.sourceId === source.id ? [numbers[i]] : [],
    );
    return said.length === 0
      ? source.name
      : `${source.name}: ${said.sort((a, b) => (a ?? 0) - (b ?? 0)).join(' ')}`;
  });
  return {
    ...found,
    text,
    speakers,
    silent: ordered.flatMap((attribution, i) => (attribution.sourceId === null ? [numbers[i] ?? 0] : [])),
    source(name) {
      const source = found.sources.find((candidate) => candidate.name === name);
      if (source === undefined) throw new Error(`no source "${name}" among ${JSON.stringify(speakers)}`);
      return source;
    },
  };
}

interface Unmarked {
  readonly plain: string;
  readonly attributions: ReadonlyMap<number, LocalAttribution>;
}

function unmark(paragraph: string): Unmarked {
  const spans = new Map<number, { source: Span[]; cue: Span[]; content: Span[] }>();
  const open: { part: keyof LocalAttribution; number: number; at: number }[] = [];
  let plain = '';
  for (let i = 0; i < paragraph.length; ) {
    MARK.lastIndex = i;
    const mark = MARK.exec(paragraph);
    if (mark !== null) {
      open.push({ part: PARTS[mark[1] as keyof typeof PARTS], number: Number(mark[2]), at: plain.length });
      i = MARK.lastIndex;
      continue;
    }
    if (paragraph[i] === '}') {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`a mark too many is closed in "${paragraph}"`);
      const attribution = spans.get(closed.number) ?? { source: [], cue: [], content: [] };
      spans.set(closed.number, attribution);
      attribution[closed.part].push([closed.at, plain.length]);
    } else plain += paragraph[i];
    i++;
  }
  return { plain, attributions: spans };
}

function numberOf(
  attribution: Attribution,
  blocks: readonly {
    readonly block: { readonly span: Span };
    readonly given: ReadonlyMap<number, LocalAttribution>;
  }[],
): number {
  const first = attribution.content[0]?.[0] ?? -1;
  for (const { block, given } of blocks) {
    for (const [number, local] of given)
      if (block.span[0] + (local.content[0]?.[0] ?? 0) === first) return number;
  }
  return -1;
}
