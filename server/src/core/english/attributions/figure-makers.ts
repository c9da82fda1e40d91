import type { LocalAttribution } from '../../terms/attribution';
import type { Token } from '../../terms/token';
import {
  ASKING,
  CALLING,
  COUNTING,
  FIGURE_DOCUMENTS,
  FORECASTS,
  GIVING,
  MADE,
  MOVING,
  POLLING,
  PRICING,
  QUANTITY_WORDS,
  STUDYING,
  TELLING,
  TELLING_BEHIND,
} from '../words/figure-makers';
import { WEEKDAYS } from '../words/number-contexts';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';
import { type MakerClass, makerAt, makerBefore } from './maker-phrase';

interface Made {
  readonly source: CueRange;
  readonly cue: CueRange;
  readonly content: CueRange;
}

/**
 * Finds whose a figure is where its verb is none of saying: who counted, priced or asked for it ("the county pegs the cost
 * at $4 million"), and what a sentence opens with ("in a survey of 1,000 voters, …").
 */
export function findFigureMakers(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap((token, i) => {
    const made = token.lower === 'in' ? ofOpener(tokens, i) : (ofVerb(tokens, i) ?? ofTag(tokens, i));
    return attributionOf(tokens, made);
  });
}

/** Finds who has made a figure behind a passive: "was valued at $4 billion by Orrin", "estimated to number 45,000 by the police". */
export function findFigureAgents(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap(({ lower }, i) =>
    lower === 'by' ? attributionOf(tokens, ofPassive(tokens, i)) : [],
  );
}

function attributionOf(tokens: readonly Token[], made: Made | null): readonly LocalAttribution[] {
  if (made === null || !holdsFigure(tokens, made.content)) return [];
  return [
    {
      source: [spanOf(tokens, made.source)],
      cue: [spanOf(tokens, made.cue)],
      content: [spanOf(tokens, made.content)],
    },
  ];
}

/** Of the verbs of a kind: who may be their subject, and what must stand in their clause. */
interface Frame {
  readonly verbs: ReadonlySet<string>;
  readonly makers: ReadonlySet<MakerClass>;
  readonly holds: (clause: readonly Token[]) => boolean;
}

const ANY_MAKER: ReadonlySet<MakerClass> = new Set<MakerClass>([
  'document',
  'poll',
  'body',
  'person',
  'people',
]);
const TELLERS: ReadonlySet<MakerClass> = new Set<MakerClass>([...ANY_MAKER, 'pronoun']);
const BODIES: ReadonlySet<MakerClass> = new Set<MakerClass>(['document', 'poll', 'body', 'people']);
const WRITTEN: ReadonlySet<MakerClass> = new Set<MakerClass>(['document', 'poll']);
const POLLS: ReadonlySet<MakerClass> = new Set<MakerClass>(['poll']);

const FRAMES: readonly Frame[] = [
  { verbs: TELLING, makers: TELLERS, holds: beginsWithFigure },
  { verbs: CALLING, makers: BODIES, holds: callsItself },
  { verbs: COUNTING, makers: BODIES, holds: beginsWithFigure },
  { verbs: POLLING, makers: BODIES, holds: beginsWithFigure },
  { verbs: STUDYING, makers: WRITTEN, holds: () => true },
  { verbs: GIVING, makers: POLLS, holds: () => true },
  { verbs: ASKING, makers: BODIES, holds: asksForFigure },
  { verbs: PRICING, makers: ANY_MAKER, holds: pricesAt },
  { verbs: MOVING, makers: ANY_MAKER, holds: movesForecast },
];

function ofVerb(tokens: readonly Token[], i: number): Made | null {
  const verb = tokens[i];
  if (verb === undefined || !isVerb(verb, tokens[i + 1])) return null;
  if (verb.lower.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX' && verb.lemma !== 'ask') return null;
  const asks = verb.lemma === 'ask' && tokens[i + 1]?.lower === 'for';
  const frames = FRAMES.filter(({ verbs }) => verbs.has(verb.lemma) || (asks && verbs === ASKING));
  if (frames.length === 0 || isIntended(tokens, i)) return null;
  const maker = makerBefore(tokens, i);
  if (maker === null) return null;
  const end = i + (asks ? 2 : 1);
  const content = { start: end, end: clauseEnd(tokens, end) };
  const clause = tokens.slice(content.start, content.end);
  const fits = frames.some(({ makers, holds }) => makers.has(maker.kind) && holds(clause));
  return fits ? { source: maker.range, cue: { start: i, end }, content } : null;
}

/** The tagger takes "values the chain" for a noun with another. */
function isVerb({ tag, lower }: Token, next: Token | undefined): boolean {
  return (
    tag === 'VERB' ||
    (tag === 'NOUN' && lower.endsWith('s') && (next?.tag === 'DET' || next?.lower === 'itself'))
  );
}

/** "will count", "to survey", "did not record", "was recorded": nobody has made a figure so. */
function isIntended(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== tokens[verb]?.sentence) return false;
    if (word.tag !== 'AUX' && word.tag !== 'ADV' && word.tag !== 'PART') return false;
    if (!/^(?:has|have|had|also|now|recently|earlier|currently)$/.test(word.lower)) return true;
  }
  return false;
}

/** "itself as the largest club, with 250 members" */
function callsItself([first]: readonly Token[]): boolean {
  return first?.lower === 'itself' || first?.lower === 'themselves';
}

const FIGURE_REACH = 5;
const ASKING_REACH = 8;

/** "recorded 120 spills", "surveyed more than 2,000 nurses" */
function beginsWithFigure(clause: readonly Token[]): boolean {
  return clause.slice(0, FIGURE_REACH).some(isFigure);
}

/** "a record budget of $102 billion" */
function asksForFigure(clause: readonly Token[]): boolean {
  return clause.slice(0, ASKING_REACH).some(isFigure) && clause[0]?.tag !== 'ADP';
}

/** "the cost at $4 million", and not "her finger on a ward, at two stops" */
function pricesAt(clause: readonly Token[]): boolean {
  const at = clause.findIndex(({ lower, text }) => lower === 'at' || text === ',');
  return at > 0 && clause[at]?.lower === 'at' && clause.slice(at + 1, at + 1 + FIGURE_REACH).some(isFigure);
}

/** "its growth forecast to 2 percent" */
function movesForecast(clause: readonly Token[]): boolean {
  const noun = clause.slice(0, 7).findIndex(({ lemma }) => FORECASTS.has(lemma));
  return noun >= 0 && clause.slice(0, noun).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower));
}

const PASSIVE_REACH = 14;

/** "At least 70 kites tore, town radio reported Friday, with gusts to come": a tag behind what is told. */
function ofTag(tokens: readonly Token[], i: number): Made | null {
  const verb = tokens[i];
  if (verb === undefined || !TELLING_BEHIND.has(verb.lower) || !endsTag(tokens, i + 1)) return null;
  const maker = makerBefore(tokens, i);
  const comma = (maker?.range.start ?? 0) - 1;
  if (maker === null || maker.kind === 'pronoun' || tokens[comma]?.text !== ',') return null;
  let start = comma;
  while (start > 0 && comma - start < LONGEST_CLAUSE && tokens[start - 1]?.sentence === verb.sentence)
    start--;
  const content = { start, end: comma };
  const isClause = tokens.slice(start, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isClause ? { source: maker.range, cue: { start: i, end: i + 1 }, content } : null;
}

/** The sentence ends here, a comma stands here, or a day and then one of them. */
function endsTag(tokens: readonly Token[], at: number): boolean {
  const skip = tokens[at]?.lower === 'on' ? 1 : 0;
  const end = WEEKDAYS.has(tokens[at + skip]?.lower ?? '') ? at + skip + 1 : at;
  return /^[.,]$/.test(tokens[end]?.text ?? '.');
}

/** @param by the index of "by". */
function ofPassive(tokens: readonly Token[], by: number): Made | null {
  let verb = by - 1;
  while (verb > by - PASSIVE_REACH && !MADE.has(tokens[verb]?.lower ?? '')) verb--;
  const word = tokens[verb];
  if (word === undefined || !MADE.has(word.lower) || word.sentence !== tokens[by]?.sentence) return null;
  const before = tokens[verb - 1];
  const isPassive =
    before?.tag === 'AUX' || before?.tag === 'ADV' || before?.text === ',' || before?.text === '-';
  const maker = isPassive ? makerAt(tokens, by + 1) : null;
  if (maker === null) return null;
  return { source: maker.range, cue: { start: verb, end: verb + 1 }, content: { start: verb + 1, end: by } };
}

const OPENER_REACH = 14;

/** "In a survey of 1,000 voters by Harrow College, 61 percent backed the bridge." */
function ofOpener(tokens: readonly Token[], at: number): Made | null {
  const first = tokens[at];
  if (first === undefined || (at > 0 && tokens[at - 1]?.sentence === first.sentence)) return null;
  const comma = at + tokens.slice(at, at + OPENER_REACH).findIndex(({ text }) => text === ',');
  if (comma < at || tokens[comma]?.sentence !== first.sentence) return null;
  const words = tokens.slice(at + 1, comma);
  const joint = words.findIndex(({ tag }, i) => i > 0 && (tag === 'ADP' || tag === 'VERB'));
  const head = (joint < 0 ? words : words.slice(0, joint)).at(-1);
  const isCited = head !== undefined && FIGURE_DOCUMENTS.has(head.lemma) && words[0]?.tag !== 'PRON';
  if (!isCited) return null;
  const content = { start: comma + 1, end: sentenceEnd(tokens, comma + 1) };
  return { source: { start: at + 1, end: comma }, cue: { start: at, end: at + 1 }, content };
}

function clauseEnd(tokens: readonly Token[], start: number): number {
  const end = sentenceEnd(tokens, start);
  for (let i = start; i < end; i++) {
    const word = tokens[i];
    const next = tokens[i + 1];
    if (word?.text === ';') return i;
    const goesOn = (next?.tag === 'VERB' && !next.lower.endsWith('ing')) || next?.tag === 'AUX';
    if (/^(?:but|while)$/.test(word?.lower ?? '') || (word?.lower === 'and' && goesOn)) return i;
    if (word?.text === ',' && next?.lower === 'with' && tokens.slice(start, i).some(isFigure)) return i;
  }
  return end;
}

/** Nobody writes clauses longer than this; what runs on is a list or a table. */
const LONGEST_CLAUSE = 120;

function sentenceEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  const last = Math.min(tokens.length, start + LONGEST_CLAUSE);
  while (end < last && tokens[end]?.sentence === tokens[start]?.sentence) end++;
  while (end > start && /^[.,;:!?]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

function holdsFigure(tokens: readonly Token[], { start, end }: CueRange): boolean {
  return tokens.slice(start, end).some(isFigure);
}

function isFigure({ tag, text, lower }: Token): boolean {
  return tag === 'NUM' || /\d/.test(text) || QUANTITY_WORDS.has(lower);
}
