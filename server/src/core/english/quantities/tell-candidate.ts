import type { Candidate, Surroundings } from './candidate';
import type { RoleReading } from './change-role';
import { countCandidate } from './count';
import { factorCandidate } from './factor';
import type { Figure } from './figure';
import { type Lexeme, wordAt } from './lexeme';
import { isShare } from './share';

/** Tells a statistical figure from a number that nobody would check; null for the latter. */
export function toCandidate(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): Candidate | null {
  const { measure } = figure.amount;
  const plain = { figure, role, noun: null, isCasualty: false };
  switch (measure) {
    case 'percent':
    case 'ratio':
      return plain;
    case 'currency':
      // "$1 = 5.44 reais" is a rate of exchange.
      return wordAt(lexemes, figure.to) === '=' || wordAt(lexemes, figure.from - 1) === '=' ? null : plain;
    case 'points':
      return figure.amount.unit !== 'points' ||
        figure.hedge === 'plus or minus' ||
        role.role !== 'level' ||
        surroundings.isPoll ||
        surroundings.isMarket
        ? plain
        : null;
    case 'fraction':
      return isShare(lexemes, figure, role, surroundings) ? plain : null;
    case 'factor':
      return factorCandidate(lexemes, figure, role);
    default:
      return countCandidate(lexemes, figure, role, surroundings);
  }
}
