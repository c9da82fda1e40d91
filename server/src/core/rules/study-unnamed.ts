import { insertSentence } from '../fixes/analysis-insertions';
import { type NarratorWords, narratorWords } from '../story/narrator-words';
import { hasLink } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import { overlaps } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** "A study found", "research shows", and nowhere near by whom or where it was published. */
export const studyUnnamed: AnalysisRule = {
  id: 'study-unnamed',
  default: true,
  severity: 'information',
  title: 'A study that nobody can look up',
  backing: ['SMC'],
  check(analysis, { register }) {
    const noted = register.entries
      .filter((e) => e.url !== null || e.fields.has('locator'))
      .flatMap((e) => e.places);
    const studies = narratorWords(analysis, STUDY);
    const research = narratorWords(analysis, RESEARCH).filter(
      ({ span }) => !studies.some((study) => overlaps(study.span, span)),
    );
    return [...studies, ...research]
      .filter((found) => !noted.some((place) => overlaps(place, found.span)) && !isNamed(analysis, found))
      .sort((a, b) => a.span[0] - b.span[0])
      .map(({ span, words }) => ({
        span,
        message: `${/^(?:research|studies)|\bstudies\b/i.test(words) ? 'Which studies' : 'Which study'} (“${shorten(words, 40)}”)? Say by whom, where it was published and how large it was.`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertSentence(analysis, span, 'The study, by TK, was published in TK and covered TK people.');
  },
};

const FINDS =
  '(?:has |have |had )?(?:finds?|found|shows?|showed|shown|suggests?|suggested|concludes?|concluded|indicates?|indicated|estimates?|estimated)';
const STUDY = new RegExp(
  `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Rr]ecent|[Nn]ew) (?:[a-z0-9][a-z0-9-]* ){0,4}(?:study|studies|analysis|paper|meta-analysis|trial)(?: [a-z-]+){0,6}? ${FINDS}\\b`,
  'g',
);
const RESEARCH = new RegExp(`(?<!\\p{Lu}\\p{L}* )\\b(?:[Rr]esearch|[Ss]tudies) ${FINDS}\\b`, 'gu');

/** Words that say where research comes from. Provenance: Science Media Centre, guidance on reporting science. */
const ORIGIN =
  /\b(?:published|peer-reviewed|journal|universit(?:y|ies)|college|institut(?:e|ion)s?|laborator(?:y|ies)|think tank|commissioned|researchers? (?:at|from|of|with)|scientists? (?:at|from|of|with)|economists? (?:at|from|of|with)|led by|carried out by|conducted by|(?:study|analysis|paper|research) (?:by|from|for) (?:the )?\p{Lu}|doi)\b/iu;
const BODY =
  /\b(?:by|for|from|at|in) (?:the )?(?:\p{Lu}[\p{L}.&’'-]*)(?: (?:of|and|for|the|\p{Lu}[\p{L}.&’'-]*))+/u;
/** The lead may say "a study"; who did it comes within a few paragraphs. */
const LATER = 3;

function isNamed(analysis: Analysis, { block }: NarratorWords): boolean {
  if (hasLink(analysis, block)) return true;
  for (let i = Math.max(0, block - 1); i <= block + LATER; i++) {
    const document = analysis.blocks[i];
    if (document === undefined) break;
    const { text } = document.block;
    if (ORIGIN.test(text) || (i === block && (BODY.test(text) || namesBody(analysis, i)))) return true;
  }
  return false;
}

/** A body that the paragraph names. */
function namesBody({ blocks }: Analysis, index: number): boolean {
  return (
    blocks[index]?.facts.mentions.some(({ phrase }) => phrase.proper !== null && phrase.name === null) ===
    true
  );
}
