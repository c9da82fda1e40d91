import type { Candidate } from './candidate';
import type { RoleReading } from './change-role';
import { SMALL } from './count';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

const COMPARED =
  /^(?:the|as|that|those|more|higher|larger|greater|bigger|what|its|their|his|her|expected|sales|earnings|revenue|less|lower|likelier|of|over)$/;

/** "doubled", "three times the rate"; how often something was done is a count, or no claim when it is small. */
export function factorCandidate(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
): Candidate | null {
  const { amount } = figure;
  const first = lexemeAt(lexemes, amount.from);
  const next = lexemeAt(lexemes, amount.to);
  const nextWord = next?.lower ?? '';
  const found = { figure, role, noun: null, isCasualty: false };
  if (amount.form === 'words' && amount.to === amount.from + 1 && first !== undefined) {
    if (nextWord === 'that' && !isThatCompared(lexemes, amount.to)) return null;
    if (first.lower === 'twice' || first.lower === 'thrice') {
      if (nextWord === 'as' && !opensComparison(lexemeAt(lexemes, amount.to + 1))) return null;
      return COMPARED.test(nextWord) && nextWord !== 'of' && nextWord !== 'over' ? found : null;
    }
    if (first.lower.endsWith('fold')) return found;
    if (/^(?:halves|double|triple|treble|quadruple|halve)$/.test(first.lower)) {
      const infinitive = /^(?:to|will|would|could)$/.test(wordAt(lexemes, figure.from - 1));
      return (COMPARED.test(nextWord) && nextWord !== 'of') ||
        figure.hedge !== null ||
        infinitive ||
        first.tag === 'VERB'
        ? found
        : null;
    }
    return first.tag === 'VERB' ||
      first.tag === 'AUX' ||
      figure.hedge !== null ||
      /^(?:has|have|had)$/.test(wordAt(lexemes, figure.from - 1))
      ? found
      : null;
  }
  const unit = wordAt(lexemes, amount.to - 1);
  if (unit === 'fold' || unit === 'x') return found;
  const compared =
    COMPARED.test(nextWord) &&
    nextWord !== 'of' &&
    nextWord !== 'over' &&
    (nextWord !== 'that' || isThatCompared(lexemes, amount.to));
  if (compared || (role.role !== 'level' && nextWord !== 'that')) return found;
  // "viewed 1.4m times", "called 58 times": how often, not how much more.
  return (amount.values[0] ?? 0) >= SMALL
    ? {
        ...found,
        figure: { ...figure, amount: { ...amount, measure: 'count' } },
        role: { ...role, role: 'level', direction: null },
      }
    : null;
}

/** "twice as many"; "kicked him twice as he lay there" tells when. */
function opensComparison(word: Lexeme | undefined): boolean {
  return word !== undefined && !/^(?:PRON|DET|PROPN|NOUN|NUM)$/.test(word.tag);
}

/** "10 times that in Moscow" compares; "warned three times that a barge …" tells what was said. */
function isThatCompared(lexemes: readonly Lexeme[], that: number): boolean {
  return /^(?:in|of|for|at|on|amount|number|figure|rate|sum|level|size|[.,;:)—–]|)$/.test(
    wordAt(lexemes, that + 1),
  );
}
