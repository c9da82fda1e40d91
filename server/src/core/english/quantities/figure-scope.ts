import type { FigureScope } from '../../language/figure-judge';
import type { Token } from '../../terms/token';
import { overlaps, type Span } from '../../text/span';
import { singular } from '../mentions/nouns';
import { SURVEYED, WHOLES_OF_SOCIETY } from '../words/figure-scope';
import { POPULATIONS } from '../words/measured-nouns';
import { type ClauseAround, readClauseAround } from './clause-around';
import { type Lexeme, lexemeAt, toLexemes, wordAt } from './lexeme';
import { type NounOwner, readOwner } from './noun-owner';

/**
 * Whose a figure is, by the clause that it stands in: one of a society, which somebody has to count; what a body, a
 * person or a thing is told of itself; or what happened once.
 */
export function scopeOf(tokens: readonly Token[], figure: Span): FigureScope {
  const all = toLexemes(tokens);
  const from = all.findIndex(({ span }) => overlaps(span, figure));
  if (from < 0) return 'happened';
  let to = from;
  while (to < all.length && overlaps(lexemeAt(all, to)?.span ?? [0, 0], figure)) to++;
  const clause = readClauseAround(all, from, to);
  const whole = wholeOf(all, from, to);
  if (whole !== null) return scopeOfShare(whole, clause);
  if (clause.subject === 'own') return 'own';
  if (clause.subject === 'figure' && OWNED.has(readOwner(all, from).kind)) return 'own';
  return clause.subject !== 'none' && clause.isStanding ? 'society' : 'happened';
}

const OWNED: ReadonlySet<NounOwner['kind']> = new Set(['the', 'their', 'body']);

type Whole = 'society' | 'class' | 'own';

/** A share of everybody is of society whoever the clause is about; one of a class is not where it is about somebody. */
function scopeOfShare(whole: Whole, { subject }: ClauseAround): FigureScope {
  if (whole === 'own') return 'own';
  return whole === 'class' && subject === 'own' ? 'own' : 'society';
}

const SHARE =
  /^(?:percent|cent|%|half|halves|third|thirds|quarter|quarters|fifth|fifths|sixth|tenth|tenths|majority)$/;

/** What a share is a share of; null where the figure is none, or the text does not say of what. */
function wholeOf(all: readonly Lexeme[], from: number, to: number): Whole | null {
  const within = all.slice(from, to).map(({ lower }) => lower);
  const of = within.indexOf('of');
  if (of >= 0) return wholeBehind(all, from + of + 1);
  const isShare = within.some((word) => SHARE.test(word));
  if (isShare && wordAt(all, to) === 'of') return wholeBehind(all, to + 1);
  const last = lexemeAt(all, to - 1);
  const isRatio = within.length > 2 && (within.includes('in') || within.includes('out'));
  return isRatio && last !== undefined && isCommon(last) ? ofClass(last) : null;
}

function wholeBehind(all: readonly Lexeme[], at: number): Whole {
  const { head, kind, isCounted, isNarrowed } = readOwner(all, at);
  if (head === null || kind === 'them' || kind === 'body') return 'own';
  const one = singular(head.lower);
  if (WHOLES_OF_SOCIETY.has(one)) return kind === 'their' && one === 'workforce' ? 'own' : 'society';
  if (kind === 'their') return 'own';
  if (kind === 'the') return isCounted && !isNarrowed ? 'class' : 'own';
  return isNarrowed ? 'own' : ofClass(head);
}

/** The people of one study are the study's. */
function ofClass(head: Lexeme): Whole {
  return SURVEYED.has(singular(head.lower)) ? 'own' : 'class';
}

function isCommon(word: Lexeme): boolean {
  return word.tag === 'NOUN' || word.tag === 'PROPN' || POPULATIONS.has(singular(word.lower));
}
