import { isHumanNoun, singular } from '../english/mentions/nouns';
import { isOutlet } from '../english/second-hand/find-second-hand';
import { TITLES } from '../english/words/person-nouns';
import { insertApposition } from '../fixes/analysis-insertions';
import { entryOf } from '../register/register-entries';
import { quotedSpeech } from '../story/quoted-speech';
import { statementsBySource } from '../story/statements';
import type { Analysis, ReadBlock } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { type Span, textOf } from '../text/span';
import { inTextOrder } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** Somebody is quoted by name, and nothing near any mention of the name tells who they are. */
export const speakerNoRole: AnalysisRule = {
  id: 'speaker-no-role',
  default: true,
  severity: 'information',
  title: 'Somebody speaks by name, and readers are not told who they are',
  backing: ['Reuters', 'BBC', 'SPJ'],
  check(analysis, { register, house }) {
    const isQuoted = quotedSpeech(analysis);
    const statements = statementsBySource(analysis);
    const household = new Set(house.householdNames.map((name) => name.toLowerCase()));
    return inTextOrder(analysis.sources).flatMap((source) => {
      const first = source.mentions.find((mention) => !isQuoted(mention));
      if (source.kind !== 'named-person' || first === undefined) return [];
      if (isKnown(source) || !isFullName(source.name) || !statements.has(source.id)) return [];
      if (source.names.some((name) => household.has(name.toLowerCase()))) return [];
      if (entryOf(register, source)?.fields.has('role') === true) return [];
      if (!textOf(analysis.text, first).includes(surnameOf(source.name))) return [];
      if (isIntroduced(analysis, source.name) || isSignature(analysis, first)) return [];
      return [
        { span: first, subject: source.id, message: `Who is ${source.name}, and why are we asking them?` },
      ];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertApposition(analysis, span, 'TK')];
  },
};

function isKnown({ role, affiliation, party }: Source): boolean {
  return role !== null || affiliation !== null || party !== null;
}

const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,3})){1,4}$/u;
const NOT_IN_A_NAME = /\b(?:and|Is|Are|Was|Has|Had|Will|Says|Said|To|In|On|For|The|At|Of)\b/u;

/** "Ana Ruiz"; a single word may be anything, and a list of names is none. */
function isFullName(name: string): boolean {
  return FULL_NAME.test(name) && /\p{Ll}/u.test(name) && !NOT_IN_A_NAME.test(name) && !isOutlet(name);
}

/** “…” — Ana Ruiz: letters, comments and bylines are signed, not introduced. */
function isSignature(analysis: Analysis, mention: Span): boolean {
  const before = textOf(analysis.text, [Math.max(0, mention[0] - 4), mention[0]]);
  const after = textOf(analysis.text, [mention[1], mention[1] + 30]);
  return (
    /[-―—–~]\s*$/.test(before) || /^[^.]{0,20}\b(?:reported|contributed|reporting) (?:from|to)\b/.test(after)
  );
}

/** How many sentences around a mention may tell who it is. */
const REACH = 2;
/** "Ana Ruiz, 41, of Leeds", "Ana Ruiz’s daughter", "Ana Ruiz (Green)" */
const TELLS =
  /^(?:\s*\([^)]+\)|[’']s?\s+\p{Ll}+|,?\s+(?:aged?\s+)?\d{1,3}\b|,?\s+(?:of|from|at|for|with|who|whose|which)\s|,\s+(?:an?|the|who|whose|now|then|also|one|his|her|their|our|my|former|retired|ex-)\b|,\s+[\p{Ll}\p{Lu}][^,.]{2,60},|\s+[-–—]\s)/u;

function isIntroduced(analysis: Analysis, name: string): boolean {
  const surname = surnameOf(name);
  return analysis.blocks.some((document, index) =>
    document.facts.sentences.some((sentence, at) => {
      const words = document.block.text.slice(...sentence);
      if (!words.includes(surname)) return false;
      const after = words.slice(words.indexOf(surname) + surname.length);
      return TELLS.test(after) || around(analysis, index, at).some((near) => namesRole(near));
    }),
  );
}

function surnameOf(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr)\.?$| I{2,3}$/, '').split(' ');
  return words.at(-1) ?? name;
}

/** The sentence and those around it; past the end of its paragraph only the first of the next. */
function around(analysis: Analysis, index: number, at: number): readonly string[] {
  const of = (document: ReadBlock | undefined, from: number, to?: number) =>
    (document?.facts.sentences ?? [])
      .slice(from, to)
      .map((span) => document?.block.text.slice(span[0], span[1]) ?? '');
  const here = analysis.blocks[index];
  const last = (here?.facts.sentences.length ?? 0) - 1;
  return [
    ...(at === 0 ? of(analysis.blocks[index - 1], -1) : []),
    ...of(here, Math.max(0, at - REACH), at + REACH + 1),
    ...(at > last - REACH ? of(analysis.blocks[index + 1], 0, 1) : []),
  ];
}

/** A role, a trade or a title outside quotation marks, whoever it is said of: a reader joins the two. */
function namesRole(sentence: string): boolean {
  return sentence
    .replace(/[“"][^”"]*[”"]/g, ' ')
    .split(/[^\p{L}.’'-]+/u)
    .some((word) => {
      const noun = singular(word.toLowerCase().replace(/[’']s$|[.’']+$/g, ''));
      return noun !== 'person' && (isHumanNoun(noun) || TITLES.has(noun));
    });
}
