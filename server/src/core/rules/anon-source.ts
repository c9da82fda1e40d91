import { noteSource } from '../register/register-entries';
import { laterMentions } from '../story/later-mentions';
import type { Analysis } from '../terms/analysis';
import type { RelatedPlace } from '../terms/finding';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { indexLines, type LineIndex } from '../text/line-index';
import { countOf } from '../wording/numbers';
import { unnamedSources } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** The inventory of unnamed sources: each once, where the article brings it in. It counts, it does not object. */
export const anonSource: AnalysisRule = {
  id: 'anon-source',
  default: true,
  severity: 'information',
  title: 'An unnamed source, with its reason and basis',
  backing: ['AP', 'NYT', 'WP', 'Reuters', 'BBC', 'Guardian', 'NPR', 'WSJ', 'SPJ'],
  check(analysis) {
    const lines = indexLines(analysis.text);
    const sources = unnamedSources(analysis);
    return sources.flatMap((source, i) => {
      const first = source.mentions[0];
      if (first === undefined) return [];
      return [
        {
          span: first,
          subject: source.id,
          message: `${numbered(i + 1, sources.length)}, ${mentions(source)}. ${reason(source, lines)} ${basis(source)}`,
          related: [...laterMentions(source), ...reasonPlace(source, analysis)],
        },
      ];
    });
  },
  fixes({ subject }, analysis, { register }): readonly Fix[] {
    const source = analysis.sources.find(({ id }) => id === subject);
    return source === undefined
      ? []
      : noteSource('Note this source in the register', source, analysis, register, [['terms', 'TK']]);
  },
};

function numbered(number: number, total: number): string {
  return total === 1 ? 'The only unnamed source' : `Unnamed source ${number} of ${total}`;
}

function mentions(source: Source): string {
  return countOf(source.mentions.length, 'mention');
}

function reason(source: Source, lines: LineIndex): string {
  if (source.reason === null) return 'Reason: none given.';
  const { line } = lines.placeOf(source.reason.span[0]);
  return `Reason: line ${line}${source.reason.inherited ? ', shared with others' : ''}.`;
}

function basis(source: Source): string {
  return source.basis === null ? 'Basis: not stated.' : `Basis: ${shorten(source.basis.text, 60)}.`;
}

function reasonPlace(source: Source, analysis: Analysis): readonly RelatedPlace[] {
  if (source.reason === null) return [];
  const words = shorten(source.reason.text || analysis.text.slice(...source.reason.span), 80);
  return [{ span: source.reason.span, message: `The reason given: ${words}` }];
}
