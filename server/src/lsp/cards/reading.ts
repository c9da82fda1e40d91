import type { Attribution } from '../../core/terms/attribution';
import type { Source } from '../../core/terms/source';
import { contains, type Span, textOf } from '../../core/text/span';
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
  if (said === null) return goingOn(article, source, attribution);
  const words = textOf(text, said);
  const [first] = source.mentions;
  if (first !== undefined && first[0] === said[0]) return null;
  const pronoun = pronouns.find((one) => one.span[0] === said[0]);
  if (pronoun !== undefined) {
    const others = pronoun.candidates.filter((name) => name !== source.name).slice(0, 2);
    return { words, isGuess: others.length > 0, others: others.map((name) => shorten(name, 60)), why: null };
  }
  return sharesName(words, source)
    ? null
    : { words, isGuess: !sharesWord(words, described(article, source)), others: [], why: null };
}

/** A quotation whose sentence names nobody: somebody goes on speaking. */
function goingOn({ analysis }: Article, source: Source, attribution: Attribution | null): Reading {
  const [content] = attribution?.content ?? [];
  const block = analysis.blocks.find(
    ({ block: { span } }) => content !== undefined && contains(span, content),
  );
  const isBeside = source.mentions.some((one) => block !== undefined && contains(block.block.span, one));
  return { words: null, isGuess: !isBeside, others: [], why: 'who speaks before' };
}

/** It says the name: whom it means is no reading. */
function sharesName(words: string, { kind, names, name }: Source): boolean {
  return kind !== 'anonymous-person' && kind !== 'anonymous-group' && sharesWord(words, [name, ...names]);
}

/** All words that the story has for a source but those of its later mentions, which are readings themselves. */
function described({ analysis }: Article, { name, role, affiliation, mentions: [first] }: Source) {
  return [name, role ?? '', affiliation ?? '', first === undefined ? '' : textOf(analysis.text, first)];
}

const WORD = /\p{L}{4,}/gu;

function sharesWord(words: string, others: readonly string[]): boolean {
  const known = new Set(others.flatMap((other) => wordsOf(other)));
  return wordsOf(words).some((word) => known.has(word));
}

/** Longer words without their plural. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/s$/, ''));
}
