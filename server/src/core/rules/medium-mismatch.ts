import { entryOf } from '../register/register-entries';
import { paragraphOf } from '../story/paragraphs';
import { cueOf, statementsBySource } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import { textOf } from '../text/span';
import { inTextOrder } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** Somebody "said" what the register has as written: readers take it that a reporter heard it. */
export const mediumMismatch: AnalysisRule = {
  id: 'medium-mismatch',
  default: true,
  severity: 'information',
  title: '"Said", where the register notes something written',
  backing: ['Reuters'],
  check(analysis, { register }) {
    const statements = statementsBySource(analysis);
    return inTextOrder(analysis.sources).flatMap((source) => {
      const medium = mediumOf(entryOf(register, source)?.medium ?? null);
      const said = statements.get(source.id) ?? [];
      if (medium === null || said.some((statement) => tellsMedium(analysis, statement))) return [];
      const plain = said.find((statement) => PLAIN.test(cueOf(analysis, statement)));
      const cue = plain?.cue[0];
      if (cue === undefined) return [];
      return [{ span: cue, subject: source.id, message: `The register says ${medium.name}. Say so.` }];
    });
  },
  fixes({ span, subject }, analysis, { register }) {
    const source = analysis.sources.find(({ id }) => id === subject);
    const medium = source === undefined ? null : mediumOf(entryOf(register, source)?.medium ?? null);
    if (medium === null) return [];
    const statement = analysis.attributions.find(({ cue }) => cue[0]?.[0] === span[0]);
    const end = Math.max(span[1], ...(statement?.source ?? []).map((place) => place[1]));
    // After "said Ana Ruiz, the mayor" the apposition ends first.
    const comma = end > span[1] && textOf(analysis.text, [span[1], end]).includes(',') ? ',' : '';
    return [
      { title: `Add “${medium.words}”`, edits: [{ span: [end, end], text: `${comma} ${medium.words}` }] },
    ];
  },
};

interface Medium {
  readonly name: string;
  /** What the text would say. */
  readonly words: string;
}

/** Written media by the words that a register uses; what was spoken needs no word. */
const MEDIA: readonly (readonly [RegExp, Medium])[] = [
  [/\b(?:press|news)?[ -]?release\b/iu, { name: 'press release', words: 'in a news release' }],
  [/\bstatement\b/iu, { name: 'statement', words: 'in a statement' }],
  [/\b(?:post|tweet|thread|social)\b/iu, { name: 'a post', words: 'in a post' }],
  [/\b(?:filing|complaint|lawsuit|affidavit|brief|motion)\b/iu, { name: 'a filing', words: 'in a filing' }],
  [/\be-?mail\b/iu, { name: 'e-mail', words: 'in an email' }],
  [/\b(?:text|text message|message|chat)\b/iu, { name: 'a message', words: 'in a message' }],
  [/\bletter\b/iu, { name: 'a letter', words: 'in a letter' }],
  [
    /\b(?:report|study|paper|memo|memoir|book|op-ed|column|essay)\b/iu,
    { name: 'something written', words: 'in writing' },
  ],
];

function mediumOf(noted: string | null): Medium | null {
  return noted === null ? null : (MEDIA.find(([words]) => words.test(noted))?.[1] ?? null);
}

const PLAIN =
  /^(?:ha(?:s|ve|d)\s+|also\s+)*(?:said|says|say|told|tells|added|adds|noted|stated|according to)\b/iu;
const TELLS =
  /\b(?:statement|release|posted|posts?|tweet\w*|wrote|writes|written|writing|testif\w+|testimony|filing|filed|e-?mail\w*|letter|memo\w*|message\w*|texted|report|complaint|affidavit|court papers|blog|op-ed|published|on (?:X|Twitter|Facebook|Instagram|Truth Social|Bluesky|Threads|LinkedIn|Telegram|TikTok))\b/u;

/** The medium stands beside the cue: between the source and the end of the clause. */
function tellsMedium(analysis: Analysis, { source, cue, content }: Attribution): boolean {
  const places = [...source, ...cue];
  const start = Math.min(...places.map((span) => span[0]));
  const end = Math.max(...places.map((span) => span[1]));
  if (!Number.isFinite(start)) return false;
  const index = paragraphOf(analysis, [start, end]);
  const limit = index === null ? end : (analysis.blocks[index]?.block.span[1] ?? end);
  const next = Math.min(limit, ...content.map((span) => span[0]).filter((at) => at >= end), end + 60);
  return TELLS.test(textOf(analysis.text, [start, next]));
}
