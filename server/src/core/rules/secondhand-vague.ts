import { isOutlet } from '../english/second-hand/find-second-hand';
import { insertBehind } from '../fixes/analysis-insertions';
import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { SecondHand } from '../terms/second-hand';
import { contains, overlaps, type Span, textOf } from '../text/span';
import { sourcesById } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** "Media reports say": somebody else's reporting, and no word on whose. */
export const secondhandVague: AnalysisRule = {
  id: 'secondhand-vague',
  default: true,
  severity: 'information',
  title: '"Media reports", and no outlet is named',
  backing: ['AP'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    return analysis.secondHand
      .filter(({ kind, span }) => kind === 'unnamed-reports' && !isQuoted(span))
      .filter((place) => areNewsReports(analysis, place) && !namesOutlet(analysis, place.span))
      .map(({ span }) => ({ span, message: 'Which outlet? Name and link it.' }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    const reports = /\breports\b/iu.exec(textOf(analysis.text, span));
    if (reports === null) return [];
    const at = span[0] + reports.index;
    return [insertBehind(analysis, [at, at + reports[0].length], 'by TK')];
  },
};

/** Reports of other kinds: "police received several reports of", "the agency's reports say", "crash reports indicate". */
const OTHER_REPORTS = /^\s+(?:of|about|from|on|to|by|filed|made|that\s+(?:he|she|they|there))\b/iu;
const OWNED =
  /(?:[’']s|\b(?:its|their|his|her|our|these|those|such|the|of|in|police|received|receiving|[\p{Lu}\p{N}][\p{L}\p{N}.]*))\s+$/u;
/** "which media reports put at 40": a verb. */
const RELATIVE = /\b(?:which|that|what|whom|who)\s+$/iu;
/** "Her filing noted press reports": it is the filing that relies on them. */
const CITED =
  /\b(?:not(?:ed|es|ing)|cit(?:ed|es|ing)|quot(?:ed|es|ing)|(?:referred|pointed) to|mentioned|den(?:ied|ies)|dismissed|disputed)\s+$/iu;
const SAYS_SO = /\b(?:media|news|press|according|published|unconfirmed)\b/iu;

function areNewsReports(analysis: Analysis, { span }: SecondHand): boolean {
  const words = textOf(analysis.text, span);
  const after = textOf(analysis.text, [span[1], span[1] + 30]);
  const before = textOf(analysis.text, [Math.max(0, span[0] - 30), span[0]]);
  if (RELATIVE.test(before) || CITED.test(before)) return false;
  if (SAYS_SO.test(words)) return !/^\s+from\b/iu.test(after);
  return !OTHER_REPORTS.test(after) && !OWNED.test(before);
}

/** An outlet or a link in the same sentence. */
function namesOutlet(analysis: Analysis, span: Span): boolean {
  const index = paragraphOf(analysis, span);
  const document = index === null ? undefined : analysis.blocks[index];
  if (document === undefined) return false;
  const { block, facts } = document;
  const sentence = facts.sentences.map((one) => toSource(block, one)).find((one) => contains(one, span));
  if (sentence === undefined) return false;
  const sources = sourcesById(analysis);
  const outlets = [
    ...analysis.secondHand.flatMap(({ outlet }) => (outlet === null ? [] : [outlet.span])),
    ...analysis.attributions.flatMap(({ sourceId, source }) => {
      const who = sourceId === null ? undefined : sources.get(sourceId);
      return who?.kind === 'media' && /^\p{Lu}/u.test(who.name) ? source : [];
    }),
  ];
  return (
    facts.mentions.some(
      ({ phrase }) =>
        phrase.proper !== null && isOutlet(phrase.proper) && overlaps(toSource(block, phrase.span), sentence),
    ) ||
    outlets.some((outlet) => overlaps(outlet, sentence) && !overlaps(outlet, span)) ||
    block.links.some(
      (link) => !link.destination.startsWith('#') && overlaps(toSource(block, link.span), sentence),
    )
  );
}
