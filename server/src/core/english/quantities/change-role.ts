import type { Direction } from '../../terms/quantity';
import {
  CHANGE_NOUNS,
  CHANGE_PARTICLES,
  CHANGE_VERBS,
  COMPARATIVES,
  LEVEL_VERBS,
} from '../words/change-words';
import { type Figure, isSpanOfValues } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun } from './noun-phrase';

/** What a figure is in a change: its size, where it began, where it ended; a plain level otherwise. */
export type ChangeRole = 'by' | 'from' | 'to' | 'level';

/** How a figure stands in its clause; lexemes `[from, to)` hold the figure with the words that give it its role. */
export interface RoleReading {
  readonly role: ChangeRole;
  readonly direction: Direction | null;
  readonly from: number;
  readonly to: number;
  /** Index of the verb or noun of change; -1 without one. */
  readonly changeWord: number;
}

const VERB_REACH = 12;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  '–',
  'that',
  'which',
  'while',
  'because',
  'although',
  'but',
  'whereas',
]);
/** Verbs whose object is the thing itself: "added 87,000 jobs" counts jobs, "cut $4 billion" sums money. */
const TRANSITIVE: ReadonlySet<string> = new Set([
  'add',
  'lose',
  'cut',
  'shed',
  'gain',
  'raise',
  'boost',
  'lift',
  'slash',
  'trim',
  'improve',
  'expand',
  'reduce',
  'lower',
  'hike',
]);

/** Reads the role of a figure in its clause. */
export function readRole(lexemes: readonly Lexeme[], figure: Figure): RoleReading {
  const level: RoleReading = {
    role: 'level',
    direction: null,
    from: figure.from,
    to: figure.to,
    changeWord: -1,
  };
  if (figure.amount.unit === 'majority' || figure.amount.unit === 'minority') return level;
  return (
    readAfter(lexemes, figure, level) ??
    readBefore(lexemes, figure, level) ??
    readFactorVerb(lexemes, figure, level) ??
    level
  );
}

/** "a 12% drop", "18 per cent less than", "3 points higher", "four more than". */
function readAfter(lexemes: readonly Lexeme[], figure: Figure, level: RoleReading): RoleReading | null {
  const { measure } = figure.amount;
  const relative =
    measure === 'percent' || measure === 'points' || measure === 'factor' || measure === 'fraction';
  for (let i = figure.to; i < figure.to + 4; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) return null;
    const comparative = COMPARATIVES.get(word.lower);
    if (comparative !== undefined && i <= figure.to + 1) {
      const than = wordAt(lexemes, i + 1) === 'than' || wordAt(lexemes, i + 2) === 'than';
      const isLead =
        word.lower === 'ahead' || word.lower === 'behind' || word.lower === 'above' || word.lower === 'below';
      if ((relative && !isLead) || (than && measure !== 'ratio')) {
        return { ...level, role: 'by', direction: comparative, to: i + 1, changeWord: i };
      }
      if (isLead) return null;
    }
    const noun = CHANGE_NOUNS.get(word.lemma) ?? CHANGE_NOUNS.get(word.lower);
    if (noun !== undefined && (word.tag === 'NOUN' || relative)) {
      const isMoney =
        measure === 'currency' &&
        /^(?:loss|gain|boost|raise|growth|cut|drop|reduction)(?:e?s)?$/.test(word.lower);
      if (isMoney || measure === 'count' || measure === 'ratio') return null;
      const article = /^(?:a|an|the|its|another)$/.test(wordAt(lexemes, figure.from - 1)) ? 1 : 0;
      return { role: 'by', direction: noun, from: figure.from - article, to: i + 1, changeWord: i };
    }
    if (i > figure.to && word.tag !== 'ADJ' && word.tag !== 'NOUN') return null;
    if (word.tag !== 'ADJ' && word.tag !== 'NOUN' && word.tag !== 'VERB' && word.text !== '-') return null;
  }
  return null;
}

function readBefore(lexemes: readonly Lexeme[], figure: Figure, level: RoleReading): RoleReading | null {
  const at = figure.from - 1;
  const word = lexemeAt(lexemes, at);
  if (word === undefined) return null;
  const { measure } = figure.amount;
  const particle = CHANGE_PARTICLES.get(word.lower);
  if (particle !== undefined && measure !== 'ratio') {
    if (word.lower === 'off' && measure !== 'percent') return null;
    if (
      word.lower === 'up' &&
      /^(?:make|made|take|give|pick|add|use)/.test(lexemeAt(lexemes, at - 1)?.lemma ?? '')
    )
      return null;
    return { ...level, role: 'by', direction: particle, from: at, changeWord: at };
  }
  const outer = CHANGE_PARTICLES.get(wordAt(lexemes, at - 1));
  if (
    (word.lower === 'from' || word.lower === 'to' || word.lower === 'by') &&
    outer !== undefined &&
    wordAt(lexemes, at - 1) !== 'off'
  ) {
    return { role: word.lower, direction: outer, from: at - 1, to: figure.to, changeWord: at - 1 };
  }
  if (word.lower === 'of') {
    const noun = lexemeAt(lexemes, at - 1);
    const direction = CHANGE_NOUNS.get(noun?.lemma ?? '');
    const isLevel = measure === 'currency' && (noun?.lemma === 'loss' || noun?.lemma === 'gain');
    if (direction !== undefined && !isLevel && measure !== 'ratio') {
      const article = /^(?:a|an|the)$/.test(wordAt(lexemes, at - 2)) ? 1 : 0;
      return { role: 'by', direction, from: at - 1 - article, to: figure.to, changeWord: at - 1 };
    }
    return null;
  }
  if (word.lower === 'by' || word.lower === 'to' || word.lower === 'from' || word.lower === 'at') {
    if (word.lower === 'from' && isSpanOfValues(lexemes, at)) return null;
    const verb = changeWordBefore(lexemes, at);
    if (verb === null || word.lower === 'at') return null;
    const adjacent = verb.at >= at - 2;
    return {
      role: word.lower,
      direction: verb.direction,
      from: adjacent ? verb.at : at,
      to: figure.to,
      changeWord: verb.at,
    };
  }
  return readVerbBefore(lexemes, figure, level);
}

/** "fell 3 percent", "rose as much as 4.7%", "has already risen 7%". */
function readVerbBefore(lexemes: readonly Lexeme[], figure: Figure, level: RoleReading): RoleReading | null {
  let at = figure.from - 1;
  if (lexemeAt(lexemes, at)?.tag === 'ADV') at--;
  const verb = lexemeAt(lexemes, at);
  if (verb === undefined || verb.sentence !== lexemeAt(lexemes, figure.from)?.sentence) return null;
  const direction = CHANGE_VERBS.get(verb.lemma) ?? CHANGE_VERBS.get(verb.lower);
  if (isShot(lexemes, at) || direction === undefined || LEVEL_VERBS.has(verb.lemma)) return null;
  const { measure } = figure.amount;
  if (TRANSITIVE.has(verb.lemma) && (measure === 'count' || measure === 'currency')) return null;
  if (measure === 'ratio' || (measure === 'count' && verb.tag !== 'VERB')) return null;
  // "rallying hundreds of workers": the number counts the verb's object.
  if (
    measure === 'count' &&
    (wordAt(lexemes, figure.to) === 'of' || readCountedNoun(lexemes, figure.to) !== null)
  )
    return null;
  // "lost 40 percent of their trade" tells a share, "lost 40 percent" a fall.
  if (/^(?:lose|shed|gain|add|cut)$/.test(verb.lemma) && wordAt(lexemes, figure.to) === 'of') return null;
  return { ...level, role: 'by', direction, from: at, changeWord: at };
}

/** Prices shoot up; people are shot. */
function isShot(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemeAt(lexemes, at)?.lemma === 'shoot' && wordAt(lexemes, at + 1) !== 'up';
}

/** "doubled", "has halved", "nearly triple the number": the word is figure and verb in one. */
function readFactorVerb(lexemes: readonly Lexeme[], figure: Figure, level: RoleReading): RoleReading | null {
  const { amount } = figure;
  if (amount.measure !== 'factor') return null;
  const direction: Direction = (amount.values[0] ?? 1) < 1 ? 'down' : 'up';
  const word = lexemeAt(lexemes, amount.from);
  if (amount.form === 'words' && word !== undefined && amount.to === amount.from + 1) {
    return { ...level, role: 'by', direction, changeWord: amount.from };
  }
  const next = wordAt(lexemes, figure.to);
  return next === 'as' ? { ...level, role: 'by', direction, changeWord: -1 } : null;
}

/** The nearest word of change before an index, in the same clause. */
function changeWordBefore(
  lexemes: readonly Lexeme[],
  at: number,
): { at: number; direction: Direction } | null {
  const sentence = lexemeAt(lexemes, at)?.sentence;
  for (let i = at - 1; i >= 0 && i >= at - VERB_REACH; i--) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence || CLAUSE_ENDS.has(word.lower)) return null;
    const verb = isShot(lexemes, i)
      ? undefined
      : (CHANGE_VERBS.get(word.lemma) ?? CHANGE_VERBS.get(word.lower));
    if (verb !== undefined && (word.tag === 'VERB' || i >= at - 1)) return { at: i, direction: verb };
    const noun = CHANGE_NOUNS.get(word.lemma);
    if (noun !== undefined && word.tag === 'NOUN') return { at: i, direction: noun };
    const isMove =
      /^(?:go|move|swing|shift|bring|take)$/.test(word.lemma) &&
      word.tag === 'VERB' &&
      wordAt(lexemes, at) === 'from';
    if (isMove) return { at: i, direction: 'up' };
    const particle = CHANGE_PARTICLES.get(word.lower);
    if (particle !== undefined && lexemeAt(lexemes, i + 1)?.isDigits) return { at: i, direction: particle };
  }
  return null;
}
