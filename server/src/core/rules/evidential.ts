import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { narratorWords } from '../story/narrator-words';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { overlaps, type Span } from '../text/span';
import { sourcesById } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** Knowledge without a knower: "it is believed", "is said to", "reportedly". */
export const evidential: AnalysisRule = {
  id: 'evidential',
  default: true,
  severity: 'information',
  title: '"It is believed", and nobody is said to believe it',
  backing: ['NPR', 'Wikipedia on weasel words'],
  check(analysis) {
    const isSourced = sourcedSentences(analysis);
    return narratorWords(analysis, AGENTLESS).flatMap(({ span, sentence, before, words, after }) => {
      if (
        BELIEVER.test(after) ||
        FOLKLORE.test(after) ||
        NOT_AN_EVIDENTIAL.test(before + words + after.slice(0, 20))
      )
        return [];
      if (isTitleCase(before + words + after) || isSourced(sentence, span)) return [];
      if (SOURCE_NEXT.test(analysis.text.slice(sentence[1], sentence[1] + LONGEST_GAP))) return [];
      return [{ span, message: question(words) }];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'according to TK');
  },
};

const AGENTLESS =
  /\b(?:it (?:is|was|has been) (?:widely |generally |commonly |also |now |long )?(?:believed|thought|understood|said|rumou?red|claimed|reported|feared|assumed)(?= that\b| to\b|,)|(?:is|are|was|were) (?:widely |generally |commonly |also |now |still )?(?:said|thought|believed|understood|rumou?red|reported) to(?!\s+(?:no|the|an?|h[ie]\w+|their|my|me|us|them|any|some|th\w+|each|one)\b)|(?:is|are|was|were) (?:reputed|reportedly|purportedly|allegedly)|reportedly|purportedly|reputedly)\b/giu;
/** "is believed by investigators to …" */
const BELIEVER = /^\s*(?:,\s*)?by\b/iu;
/** "is believed to bring good luck": a custom is told, not a fact. */
const FOLKLORE = /^[^.]{0,40}\b(?:luck|fortune|evil|spirits?|prosperity|harvest)\b/iu;
/** "she was understood to be joking", "what it is said to be" */
const NOT_AN_EVIDENTIAL = /\b(?:unclear|not known|unknown)\b[^.]{0,20}$/iu;

/** "… will reportedly speak on Monday. According to the campaign, …" */
const SOURCE_NEXT = /^["”’)\s]*According to\b/u;
const LONGEST_GAP = 20;

/** A headline that the article's markup does not mark as one. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A sentence in which somebody speaks, or that cites where the belief comes from. */
function sourcedSentences(analysis: Analysis): (sentence: Span, evidence: Span) => boolean {
  const sources = sourcesById(analysis);
  const spoken = analysis.attributions.filter(({ sourceId, source }) => {
    const who = sourceId === null ? undefined : sources.get(sourceId);
    return who !== undefined && source.length > 0 && isSomebody(who);
  });
  const links = analysis.secondHand.filter(({ outlet }) => outlet !== null);
  return (sentence, evidence) =>
    spoken.some(
      ({ source, cue }) =>
        source.some((span) => overlaps(span, sentence)) && !cue.some((span) => overlaps(span, evidence)),
    ) || links.some(({ span }) => overlaps(span, sentence));
}

function isSomebody({ kind }: Source): boolean {
  return kind !== 'vague-group';
}

function question(words: string): string {
  const verb = /(believed|thought|understood|said|rumou?red|claimed|reported|feared|assumed)/i.exec(
    words,
  )?.[1];
  if (/^(?:reportedly|.*\breported)/i.test(words)) return 'Reported by whom?';
  return verb === undefined ? `“${capital(words)}”: who says so?` : `${capital(verb)} by whom?`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
