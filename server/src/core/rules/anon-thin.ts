import { isOutlet } from '../english/second-hand/find-second-hand';
import { MEDIA_WORDS } from '../english/words/organization-nouns';
import { insertBehind } from '../fixes/analysis-insertions';
import { laterMentions } from '../story/analysis-later-mentions';
import { narratorWords } from '../story/narrator-words';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { contains, textOf } from '../text/span';
import { inTextOrder } from '../wording/sources';
import { onOneLine } from '../wording/text';
import type { AnalysisRule, Observation } from './rule';

/** A source of whom the first mention says nothing: "a source", "insiders"; or none at all: "the Courier has learned". */
export const anonThin: AnalysisRule = {
  id: 'anon-thin',
  default: true,
  severity: 'warning',
  title: '"A source", and nothing more',
  backing: ['AP', 'WP', 'Guardian', 'WSJ'],
  check(analysis) {
    return [...bareSources(analysis), ...learned(analysis)].sort((a, b) => a.span[0] - b.span[0]);
  },
  fixes({ span, subject }, analysis): readonly Fix[] {
    const words = subject === undefined ? 'from TK' : 'at TK with knowledge of TK';
    return [insertBehind(analysis, span, words)];
  },
};

const BARE =
  /^(?:(?:a|an|one|the|this|another|two|three|four|five|six|several|some|many|multiple|few|various|other)\s+)*(?:(?:single|senior|unnamed|unidentified|anonymous|reliable|trusted|well-placed|well-informed|knowledgeable|good|credible|key|top|confidential|inside)\s+)*(?:sources?|insiders?)$/i;
/** "A person" tells as little; "one person said" is somebody in the street. */
const BARE_PERSON = /^(?:a|an unnamed|an unidentified|an anonymous)\s+(?:person|individual)$/i;

function bareSources(analysis: Analysis): readonly Observation[] {
  const isQuoted = quotedSpeech(analysis);
  return inTextOrder(analysis.sources).flatMap((source) => {
    const first = source.mentions[0];
    if (first === undefined || isQuoted(first) || !isPeople(source)) return [];
    const words = onOneLine(textOf(analysis.text, first));
    if (!(BARE.test(words) || BARE_PERSON.test(words))) return [];
    if (source.basis !== null || isDescribed(analysis, source)) return [];
    return [{ span: first, subject: source.id, message: question(words), related: laterMentions(source) }];
  });
}

function isPeople({ kind }: Source): boolean {
  return kind === 'anonymous-person' || kind === 'anonymous-group' || kind === 'vague-group';
}

/** A description right behind the words: "a source, a driver at the depot, said", "sources in the ministry". */
function isDescribed(analysis: Analysis, source: Source): boolean {
  const first = source.mentions[0];
  if (first === undefined) return false;
  const after = textOf(analysis.text, [first[1], first[1] + 80]);
  return /^(?:,\s+(?:an?\s|who\s+(?!spoke|asked|requested|declined|wished|did|was\s+not|wanted|insisted))|\s+(?:in|at|within|from|inside|near|on|with|close|familiar|among|who\s+(?!spoke|asked|requested|declined|wished|did|was\s+not|wanted|insisted))\b)/i.test(
    after,
  );
}

function question(words: string): string {
  return /s$/i.test(words)
    ? `“${words}” tells readers nothing. What roles, and which side?`
    : `“${words}” tells readers nothing. What role, and which side?`;
}

const LEARNED =
  /(?:\b[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of |and )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,4} (?:has|have) learn(?:ed|t)\b|\b[Tt]his (?:newspaper|paper|website|publication|programme|program|column) (?:has|have) learn(?:ed|t)\b/gu;
const INITIALS = /^\p{Lu}{2,5}$/u;

/** What the newsroom "has learned" comes from somebody. */
function learned(analysis: Analysis): readonly Observation[] {
  return narratorWords(analysis, LEARNED).flatMap(({ span, sentence, words, after }) => {
    const who = words.replace(/ (?:has|have) learn(?:ed|t)$/, '');
    const outlet = isNewsroom(who);
    const sourced = analysis.attributions.some(
      ({ source, sourceId }) =>
        sourceId !== null && source.some((place) => contains(sentence, place) && !contains(span, place)),
    );
    if (!outlet || sourced || TELLS_FROM_WHOM.test(after)) return [];
    return [{ span, message: `“${words}” tells readers nothing. From whom: what role, and which side?` }];
  });
}

const TELLS_FROM_WHOM = /\b(?:according to|said|told|from (?:an?|the|two|several|documents?|records?))\b/iu;

function isNewsroom(who: string): boolean {
  const name = who.replace(/^the /i, '');
  const isPaper = /^the /i.test(who) && MEDIA_WORDS.has(name.toLowerCase());
  return /^this /i.test(who) || isPaper || isOutlet(name) || INITIALS.test(name);
}
