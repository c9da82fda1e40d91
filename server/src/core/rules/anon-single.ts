import { entryOf, noteSource } from '../register/register-entries';
import { quotedSpeech } from '../story/quoted-speech';
import {
  contentOf,
  cueOf,
  isOpinion,
  paragraphOfStatement,
  speakersByParagraph,
  statementsBySource,
} from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { Fix } from '../terms/fix';
import type { Source, SourceKind } from '../terms/source';
import { textOf } from '../text/span';
import { sourcesById, unnamedSources } from '../wording/sources';
import type { AnalysisRule } from './rule';

/**
 * News that hangs on one unnamed person: a fact about others, told by nobody else in its paragraph and by no named
 * person or document in the ones beside it. Views, denials and what somebody saw or plans are theirs to give alone.
 */
export const anonSingle: AnalysisRule = {
  id: 'anon-single',
  default: true,
  severity: 'information',
  title: 'A fact that rests on one unnamed person',
  backing: ['AP', 'Reuters', 'BBC'],
  check(analysis, { register }) {
    const statements = statementsBySource(analysis);
    const isSupported = supportedParagraphs(analysis);
    const isQuoted = quotedSpeech(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      const said = statements.get(source.id) ?? [];
      if (source.kind !== 'anonymous-person' || isCommentator(analysis, said)) return [];
      if (!INTRODUCED.test(textOf(analysis.text, source.mentions[0] ?? [0, 0]))) return [];
      if ((entryOf(register, source)?.corroboratedBy.length ?? 0) > 0) return [];
      const alone = said.find(
        (statement) =>
          isFact(analysis, statement) &&
          !isOpinionated(analysis, statement, said) &&
          !isSupported(statement, source),
      );
      const span = alone?.source[0];
      const content = alone?.content[0];
      if (span === undefined || content === undefined || isQuoted(span)) return [];
      return [
        {
          span,
          subject: source.id,
          message: 'One unnamed person carries this. Who or what else supports it?',
          related: [{ span: content, message: 'This rests on one unnamed person.' }],
        },
      ];
    });
  },
  fixes({ subject }, analysis, { register }): readonly Fix[] {
    const source = analysis.sources.find(({ id }) => id === subject);
    return source === undefined
      ? []
      : noteSource('Note who or what bears it out', source, analysis, register, [['corroborated-by', 'TK']]);
  },
};

/** A fact told in the article's own words; a quotation is what the person chose to say. */
function isFact(analysis: Analysis, statement: Attribution): boolean {
  const content = contentOf(analysis, statement);
  return (
    statement.form !== 'direct' &&
    TELLS.test(cueOf(analysis, statement)) &&
    !isHeadline(analysis, statement) &&
    content.split(/\s+/).length >= FEWEST_WORDS &&
    !isOpinion(analysis, statement) &&
    !DENIAL.test(content.split(/\s+/).slice(0, MAIN_CLAUSE).join(' ')) &&
    !OWN_EXPERIENCE.test(content)
  );
}

/** The plain verbs of information. */
const TELLS =
  /\b(?:sa(?:id|ys?)|told|tells?|according to|confirm(?:s|ed)?|reveal(?:s|ed)?|disclosed?|add(?:s|ed)?|recall(?:s|ed)|recounted|acknowledged|reported|noted|explained)\b/iu;
/** "The actor" is somebody whom readers have met, by name or at the first mention. */
const INTRODUCED = /^(?:an?|one|another)\s+\S/iu;

function isHeadline(analysis: Analysis, statement: Attribution): boolean {
  const paragraph = paragraphOfStatement(analysis, statement);
  return paragraph === null || analysis.blocks[paragraph]?.block.kind === 'heading';
}

const FEWEST_WORDS = 6;
/** A denial says so within its first words. */
const MAIN_CLAUSE = 8;
const DENIAL = /\b(?:no|not|never|none|nobody|nothing|neither|without)\b|n[’']t\b|\bden(?:y|ies|ied)\b/iu;
/** What they did, saw or felt themselves. */
const OWN_EXPERIENCE = /^(?:that |how |and )?(?:he|she|they|I|we|his|her|their|my|our)\b/iu;

/** A source whose views outnumber its facts comments on the news and does not carry it. */
function isCommentator(analysis: Analysis, said: readonly Attribution[]): boolean {
  const opinions = said.filter((statement) => isOpinion(analysis, statement)).length;
  return opinions > 1 && opinions * 2 >= said.length;
}

/** In a paragraph where the person also judges, the fact is the ground of a view. */
function isOpinionated(analysis: Analysis, statement: Attribution, said: readonly Attribution[]): boolean {
  const paragraph = paragraphOfStatement(analysis, statement);
  return said.some(
    (other) => paragraphOfStatement(analysis, other) === paragraph && isOpinion(analysis, other),
  );
}

const FIRM: ReadonlySet<SourceKind> = new Set([
  'named-person',
  'spokesperson',
  'organization',
  'document',
  'poll',
]);

/** Another voice in the paragraph, or somebody named or something written in the one before or after it. */
function supportedParagraphs(analysis: Analysis): (statement: Attribution, source: Source) => boolean {
  const speakers = speakersByParagraph(analysis, sourcesById(analysis));
  return (statement, source) => {
    const paragraph = paragraphOfStatement(analysis, statement);
    if (paragraph === null) return true;
    const beside = [paragraph - 1, paragraph + 1].flatMap((index) => speakers.get(index) ?? []);
    const here = speakers.get(paragraph) ?? [];
    return here.some((other) => other !== source) || beside.some(({ kind }) => FIRM.has(kind));
  };
}
