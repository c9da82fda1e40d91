import { toSource } from '../prose/source-map';
import { findMarks, OPEN_MARK } from '../register/match-entries';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import type { AnalysisDesk, AnalysisRule, Observation } from './rule';

/** A place that was left to be filled: TK, TKTK, XX%, `[words](#tk)`, a TK in the register. */
export const tkLeft: AnalysisRule = {
  id: 'tk-left',
  default: true,
  severity: 'error',
  title: 'A placeholder that was never filled',
  backing: ['desk'],
  check: findPlaceholders,
  fixes({ span }, analysis, desk): readonly Fix[] {
    const places = findPlaceholders(analysis, desk).filter((other) => other.span[0] !== span[0]);
    const next = places.find((other) => other.span[0] > span[0]) ?? places[0];
    return next === undefined ? [] : [{ title: 'Go to the next TK', edits: [], goTo: next.span }];
  },
};

function findPlaceholders(analysis: Analysis, { register }: AnalysisDesk): readonly Observation[] {
  const entries = register.entries.filter((entry) => entry.span !== null);
  return [
    ...entries.flatMap(({ id, fields }) =>
      [...fields]
        .filter(([, value]) => PLACEHOLDER.test(value.text))
        .map(([field, { span }]) => ({ span, message: `“${field}” of “${id}” is still TK.` })),
    ),
    ...inProse(analysis),
    ...analysis.blocks.flatMap(({ block }) =>
      block.links
        .filter(({ destination }) => PLACEHOLDER.test(destination))
        .map(({ span }) => ({
          span: toSource(block, span),
          message: `“${shorten(block.text.slice(...span), 60)}” links to TK. Where should it lead?`,
        })),
    ),
    ...findMarks(analysis.blocks)
      .filter(({ id }) => id.toLowerCase() === OPEN_MARK)
      .map(({ span, words }) => ({
        span,
        message: `“${shorten(words, 60)}” is marked as an open question. Is it settled?`,
      })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

const PLACEHOLDER = /^TK(?:TK)*$/;
const TK = /(?<![\p{L}\p{N}@#/.&_-])TK(?:TK)*(?![\p{L}\p{N}_]|-\d|\.\p{L})/gu;
/** A number to come: it has a unit or a currency, "Super Bowl XX" has not. */
const NUMBER_TO_COME =
  /(?:(?<=[$£€])X{2,}|(?<![\p{L}\p{N}])X{2,}(?= ?%| per ?cent\b| (?:million|billion|percentage)\b))(?: ?%)?(?![\p{L}\p{N}])/gu;
/** "TK Okafor", "TK Maxx", "flight TK 1951". */
const NAMED = /^ (?:\p{Lu}\p{Ll}|\d)/u;
/** "Tekniska Kammaren (TK)": an abbreviation that the story explains. */
const EXPLAINED = /\bT\p{L}+ K\p{L}+ \(TK\)/u;

function inProse({ blocks }: Analysis): readonly Observation[] {
  const isName = blocks.some(({ block }) => EXPLAINED.test(block.text) || namesSomebody(block.text));
  return blocks.flatMap(({ block }) => {
    const letters = [...block.text.matchAll(TK)].filter(
      (match) =>
        match[0] !== 'TK' ||
        (!isName && !NAMED.test(block.text.slice(match.index + 2))) ||
        isBracketed(block.text, match.index),
    );
    return [...letters, ...block.text.matchAll(NUMBER_TO_COME)].map((match) => ({
      span: toSource(block, [match.index, match.index + match[0].length]),
      message: `Unfilled ${match[0]}. What belongs here?`,
    }));
  });
}

function namesSomebody(text: string): boolean {
  return [...text.matchAll(TK)].some(
    (match) =>
      match[0] === 'TK' && NAMED.test(text.slice(match.index + 2)) && !isBracketed(text, match.index),
  );
}

function isBracketed(text: string, at: number): boolean {
  return text.charAt(at - 1) === '[';
}
