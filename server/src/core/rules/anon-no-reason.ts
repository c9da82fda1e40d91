import { insertApposition } from '../fixes/analysis-insertions';
import { ignoreInBlock } from '../fixes/write-suppression';
import { laterMentions } from '../story/later-mentions';
import { quotedSpeech } from '../story/quoted-speech';
import { isShielded } from '../story/shielded-name';
import type { Analysis } from '../terms/analysis';
import type { Finding } from '../terms/finding';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { indexLines } from '../text/line-index';
import { unnamedSources } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * An unnamed source that no reason in the whole story covers. The engine has already let "like others" and
 * "the officials spoke on condition …" reach in both directions; here only what is left over is asked about.
 */
export const anonNoReason: AnalysisRule = {
  id: 'anon-no-reason',
  default: true,
  severity: 'warning',
  title: 'No reason is given for withholding a name',
  backing: ['AP', 'NYT', 'NPR', 'SPJ'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      const first = source.mentions.find((mention) => !isQuoted(mention));
      if (source.reason !== null || first === undefined || !isShielded(source, analysis)) return [];
      return [{ span: first, subject: source.id, message: question(source), related: laterMentions(source) }];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [
      insertApposition(analysis, span, 'who asked not to be named because TK'),
      ...coveredByOthers(span, analysis),
    ];
  },
};

/** One for each reason that the story gives, the nearest first: it holds for this source too. */
function coveredByOthers(span: Finding['span'], analysis: Analysis): readonly Fix[] {
  const lines = indexLines(analysis.text);
  return analysis.anonymity
    .flatMap(({ reason }) => (reason === null ? [] : [reason]))
    .sort((a, b) => Math.abs(a.span[0] - span[0]) - Math.abs(b.span[0] - span[0]))
    .slice(0, MOST_OFFERED)
    .flatMap((reason) => {
      const edit = ignoreInBlock(analysis, span, anonNoReason.id, `covered by “${shorten(reason.text, 80)}”`);
      const { line } = lines.placeOf(reason.span[0]);
      return edit === null ? [] : [{ title: `Covered by the reason on line ${line}`, edits: [edit] }];
    });
}

const MOST_OFFERED = 3;

function question(source: Source): string {
  const names = source.kind === 'anonymous-group' ? 'these names' : 'this name';
  const knowledge = source.basis === null ? ', and how they know' : '';
  return `No reason is given for withholding ${names}. Can we tell readers why${knowledge}?`;
}
