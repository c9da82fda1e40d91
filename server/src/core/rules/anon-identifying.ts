import { entryOf } from '../register/register-entries';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Source } from '../terms/source';
import { type Span, textOf } from '../text/span';
import { unnamedSources } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** A detail that narrows who a protected source is: a sex, a post with few holders, a date. */
export const anonIdentifying: AnalysisRule = {
  id: 'anon-identifying',
  default: false,
  severity: 'information',
  title: 'A detail that may tell who an unnamed source is',
  backing: ['BBC', 'NPR'],
  check(analysis, { register }) {
    const isQuoted = quotedSpeech(analysis);
    const asked = new Set(analysis.anonymity.flatMap(({ own, others }) => [...own, ...others]));
    return unnamedSources(analysis).flatMap((source) => {
      const noted = entryOf(register, source);
      const isProtected = source.reason !== null || asked.has(source.id);
      if (source.kind !== 'anonymous-person' || !isProtected || noted?.fields.has('consent') === true)
        return [];
      const detail = detailOf(analysis, source, isQuoted);
      if (detail === null) return [];
      return [
        {
          span: detail.span,
          subject: source.id,
          message: `${detail.what} may narrow who it is. Agreed with the source?`,
          related: [],
        },
      ];
    });
  },
};

interface Detail {
  readonly span: Span;
  readonly what: string;
}

/** Posts of which a body has one or a few. */
const FEW_HOLDERS =
  /\b(?:deputy|vice|chief|head|director|ambassador|consul|(?:under|assistant |deputy )?secretary|general counsel|commander|commissioner|chair(?:man|woman)?|treasurer|superintendent|principal|the (?:only|sole)|one of (?:two|three))\b/iu;
const DATE =
  /\b(?:19|20)\d\d\b|\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d/u;

function detailOf(
  analysis: Analysis,
  { mentions }: Source,
  isQuoted: (span: Span) => boolean,
): Detail | null {
  for (const span of mentions) {
    if (isQuoted(span)) continue;
    const words = textOf(analysis.text, span);
    if (/^s?he$/i.test(words)) return { span, what: `“${words}”` };
    if (DATE.test(words)) return { span, what: 'The date' };
    const post = FEW_HOLDERS.exec(words);
    if (post !== null) return { span, what: `The post (“${post[0]}”)` };
  }
  return null;
}
