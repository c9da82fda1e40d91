import type { Judge } from '../../language/judge';
import type { Paragraph } from '../../prose/paragraph';
import type { Readable } from '../../terms/facts';
import type { ClaimTables, SourceTables } from '../../terms/tables';
import { alignParagraphs } from './alignment';
import { type KeptParagraphs, readChanged } from './changed-paragraphs';
import { type GatheredClaims, gatherClaims } from './gather-claims';
import { knowSources } from './known-sources';
import type { OrderOf } from './placed-claim';

/** The claims of one version of an article, with what the next version may keep of them. */
export interface KeptClaims extends KeptParagraphs {
  /** A row that is equal by value to one of the version before is the same object. */
  readonly tables: ClaimTables;
  /** The paragraphs whose claims were made in this version, in order. */
  readonly made: readonly Paragraph[];
  readonly gathered: GatheredClaims;
}

/**
 * Makes claims of the quantities of all paragraphs, credits each to its source, and relates them: the same figure
 * again, a disputed figure and the right one, changes and shares with their arithmetic, surveys.
 *
 * The claims of a paragraph are made again when its prose, a statement in it, the kind or name of a source that it
 * names, its being the headline, its reporting a survey or the survey in mind has changed.
 *
 * @param before what was kept of the version before; null for the first version.
 * @param readables all paragraphs of the article with their facts, in order.
 * @param tables attributions and sources that were read from them; what did not change since is the same object.
 */
export function keepClaims(
  before: KeptClaims | null,
  readables: readonly Readable[],
  { attributions, sources: rows }: Pick<SourceTables, 'attributions' | 'sources'>,
  judge: Judge,
): KeptClaims {
  const alignment = alignParagraphs(before?.paragraphs ?? [], readables);
  const [sources, changes] = knowSources(before?.sources ?? null, rows, judge.polls);
  const isHeadlinePoll = judge.polls.pollWord.isIn(readables[0]?.paragraph.words ?? '');
  const context = { traits: sources.traits, names: sources.names, orderOf: orderIn(readables), judge };
  const changed = readChanged({
    before,
    readables,
    attributions,
    sources,
    isHeadlinePoll,
    changes,
    alignment,
    context,
  });
  const paragraphs = alignment.listOf(changed);
  const made = [...changed.keys()]
    .filter((index) => {
      const claims = paragraphs[index]?.claims ?? null;
      return claims !== null && claims !== alignment.sameAt(index)?.claims;
    })
    .sort((a, b) => a - b);
  const { from, to, replaced } = alignment;
  const between = { before: replaced, after: paragraphs.slice(from, to) };
  const others = made
    .filter((index) => index < from || index >= to)
    .map((index) => ({
      before: [{ claims: alignment.sameAt(index)?.claims ?? null }],
      after: paragraphs.slice(index, index + 1),
    }));
  const gathered = gatherClaims(
    before?.gathered ?? null,
    paragraphs,
    [between, ...others],
    sources.polls,
    context,
  );
  return {
    tables: gathered.tables,
    made: made.flatMap((index) => paragraphs[index]?.paragraph ?? []),
    attributions,
    sources,
    isHeadlinePoll,
    paragraphs,
    gathered,
  };
}

/** The position of a paragraph, looked up in what is made when somebody asks. */
function orderIn(readables: readonly Readable[]): OrderOf {
  let positions: ReadonlyMap<Paragraph, number> | null = null;
  return (paragraph) => {
    positions ??= new Map(readables.map((one, i) => [one.paragraph, i]));
    return positions.get(paragraph) ?? -1;
  };
}
