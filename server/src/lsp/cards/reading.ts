import type { Attribution, SpeakerClue } from '../../core/terms/attribution';
import type { Source } from '../../core/terms/source';
import { type Span, textOf } from '../../core/text/span';
import { shorten } from '../../core/wording/text';
import type { Article } from '../article';

/** How words of the story were read as a source: shown, so that a wrong reading can be seen. */
export interface Reading {
  /** The words that were read; null for a quotation beside which nobody is named. */
  readonly words: string | null;
  /** The words do not say it themselves. */
  readonly isGuess: boolean;
  /** Whom else they could mean. */
  readonly others: readonly string[];
  /** In a few words, where no words of the story do. */
  readonly why: string | null;
}

/** What stands for the source at a place: a mention of it, or the attribution of what it says. */
export interface SourcePlace {
  readonly span: Span;
  readonly attribution: Attribution | null;
}

/** How the words at a place were read as a source; null where they introduce it or say its name. */
export function readingOf(article: Article, source: Source, place: SourcePlace): Reading | null {
  const { text, pronouns } = article.analysis;
  const { attribution, span } = place;
  const said = attribution === null ? span : (attribution.source[0] ?? null);
  const row = rowAt(article, place);
  const isGuess = row?.reading?.isGuess === true;
  if (said === null) return { words: null, isGuess, others: [], why: whyOf(row) };
  const words = textOf(text, said);
  const [first] = source.mentions;
  if (row?.reading?.by === 'by hand')
    return sharesName(words, source) ? null : { words, isGuess, others: [], why: null };
  if (first !== undefined && first[0] === said[0] && !isGuess) return null;
  const pronoun = pronouns.find((one) => one.span[0] === said[0]);
  if (pronoun === undefined)
    return isNamed(row) || sharesName(words, source) ? null : { words, isGuess, others: [], why: null };
  const others = pronoun.candidates.filter((name) => name !== source.name).slice(0, 2);
  return { words, isGuess, others: others.map((name) => shorten(name, 60)), why: null };
}

/** The attribution that a place belongs to; null for a mention that is none's source. */
export function rowAt({ analysis }: Article, { attribution, span }: SourcePlace): Attribution | null {
  return attribution ?? analysis.attributions.find((one) => one.source[0]?.[0] === span[0]) ?? null;
}

function whyOf(row: Attribution | null): string | null {
  return WHY[row?.reading?.by ?? 'nearest'];
}

/** Why somebody says a quotation beside which nobody is named; what is set right by hand has a line of its own. */
const WHY: Readonly<Record<SpeakerClue, string | null>> = {
  'by hand': null,
  named: 'who is named',
  'same name': 'who is named',
  description: 'who is described',
  pronoun: 'who speaks before',
  'same words': 'who says the same further down',
  nearest: 'who speaks before',
};

function isNamed(row: Attribution | null): boolean {
  const by = row?.reading?.by;
  return by === 'named' || by === 'same name';
}

/** It says the name: whom it means is no reading. */
function sharesName(words: string, { kind, names, name }: Source): boolean {
  if (kind === 'anonymous-person' || kind === 'anonymous-group') return false;
  const known = new Set([name, ...names].flatMap((other) => wordsOf(other)));
  return wordsOf(words).some((word) => known.has(word));
}

const WORD = /\p{L}{4,}/gu;

/** Longer words without their plural. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/s$/, ''));
}
