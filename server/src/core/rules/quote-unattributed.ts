import { isHumanNoun } from '../english/mentions/nouns';
import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import type { Analysis, ReadBlock } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { LocalMention } from '../terms/mention';
import type { People } from '../terms/person';
import type { LocalQuotation } from '../terms/quotation';
import { contains, overlaps, type Span, textOf } from '../text/span';
import type { AnalysisRule } from './rule';

/**
 * A quotation of a sentence's length beside which nobody speaks: neither in its own paragraph nor at the nearer edge of
 * the ones before and after.
 */
export const quoteUnattributed: AnalysisRule = {
  id: 'quote-unattributed',
  default: true,
  severity: 'warning',
  title: 'A quotation that nobody is said to have said',
  backing: ['Reuters', 'AP'],
  check(analysis) {
    const { people } = analysis;
    const cues = cuesByParagraph(analysis);
    return analysis.blocks.flatMap((document, index) => {
      const { block, facts } = document;
      if (!isProse(document)) return [];
      return facts.quotations.flatMap((quotation) => {
        if (!isSpeech(block.text, quotation) || isContinued(analysis, index, quotation)) return [];
        if (isBesideSpeaker(analysis, index, quotation.span, cues, people)) return [];
        return [{ span: toSource(block, quotation.span), message: 'Who said this?' }];
      });
    });
  },
  fixes({ span }, { text }): readonly Fix[] {
    const end = ENDING.exec(text.slice(...span));
    if (end === null) return [];
    const at = span[0] + end.index;
    const [, stop = '', mark = ''] = end;
    // “It leaks.” becomes “It leaks,” TK said.
    return [
      {
        title: 'Insert “TK said”',
        edits: [{ span: [at, span[1]], text: `${stop === '.' ? ',' : stop}${mark} TK said.` }],
      },
    ];
  },
};

/** The stop before the closing mark of a quotation that is a whole sentence. */
const ENDING = /([.!?])(["”’»]|'')$/;

const FEWEST_WORDS = 6;
/** Speech ends like a sentence; a term, a slogan or a title mostly does not. */
const ENDS_LIKE_SPEECH = /[.!?,…—–-](?:["”’»]|'')?$/;
const BEGINS_LIKE_SPEECH = /^(?:["“„«‘'`]|'')+\s*(?:\p{Lu}|\d|…|\.\.\.|\[)/u;
/** "Q:", "KENDALL:", "Mara Voss —" */
const TRANSCRIPT = /^(?:Q|A|\p{Lu}[\p{L}.’' -]{1,40})\s*[:.]\s/u;

/** Cues and sources by the index of their block. */
type Cues = ReadonlyMap<number, readonly Span[]>;

function cuesByParagraph(analysis: Analysis): Cues {
  const cues = new Map<number, Span[]>();
  for (const { cue, source } of analysis.attributions) {
    for (const span of [...cue, ...source]) {
      const paragraph = paragraphOf(analysis, span);
      if (paragraph !== null) cues.set(paragraph, [...(cues.get(paragraph) ?? []), span]);
    }
  }
  return cues;
}

/** Not in headings, block quotes, tables, or the turns of an interview. */
function isProse({ block }: ReadBlock): boolean {
  return block.kind === 'paragraph' && block.quoteDepth === 0 && !TRANSCRIPT.test(block.text);
}

function isSpeech(text: string, { span, closed }: LocalQuotation): boolean {
  const words = textOf(text, span);
  if (words.split(/\s+/).length < FEWEST_WORDS || !BEGINS_LIKE_SPEECH.test(words)) return false;
  return !closed || ENDS_LIKE_SPEECH.test(words) || /^\s*[.,]?\s*$/.test(text.slice(span[1]));
}

/** Goes on from a paragraph that ends inside its quotation. */
function isContinued(analysis: Analysis, index: number, { span, opened }: LocalQuotation): boolean {
  if (!opened) return true;
  const before = analysis.blocks[index - 1]?.facts.quotations.at(-1);
  return before !== undefined && !before.closed && span[0] <= 1;
}

function isBesideSpeaker(
  analysis: Analysis,
  index: number,
  quotation: Span,
  cues: Cues,
  people: People,
): boolean {
  const document = analysis.blocks[index];
  if (document === undefined) return true;
  if (cues.has(index) || hasSpeaker(document, document.facts.sentences, quotation, people)) return true;
  const earlier = proseBlock(analysis, index, -1);
  const later = proseBlock(analysis, index, 1);
  const before = earlier === null ? undefined : analysis.blocks[earlier];
  const after = later === null ? undefined : analysis.blocks[later];
  if (earlier !== null && before !== undefined) {
    if (cues.has(earlier) || introduces(before) || isDialogue(analysis, earlier, cues)) return true;
    if (hasSpeaker(before, before.facts.sentences.slice(-1), null, people)) return true;
  }
  if (later === null || after === undefined) return false;
  const first = after.facts.sentences.slice(0, 1);
  return (
    first.some((sentence) =>
      (cues.get(later) ?? []).some((cue) => overlaps(cue, toSource(after.block, sentence))),
    ) || hasSpeaker(after, first, null, people)
  );
}

/** Index of the next block with prose, up to a heading. */
function proseBlock(analysis: Analysis, index: number, step: 1 | -1): number | null {
  for (let i = index + step; i >= 0 && i < analysis.blocks.length; i += step) {
    const document = analysis.blocks[i];
    if (document === undefined || document.block.kind === 'heading') return null;
    if (document.block.text.trim().length > 0) return i;
  }
  return null;
}

/** How many turns of a dialogue readers follow without being told whose they are. */
const TURNS = 4;

/** Paragraphs of nothing but quotation, back to one that says who is speaking: the turns of two people. */
function isDialogue(analysis: Analysis, index: number, cues: Cues): boolean {
  let at: number | null = index;
  for (let turn = 0; at !== null && turn < TURNS; turn++) {
    if (cues.has(at)) return turn > 0;
    const { block, facts } = analysis.blocks[at] ?? {};
    const spoken = facts?.quotations[0]?.span;
    if (block === undefined || spoken === undefined || spoken[1] - spoken[0] < block.text.trim().length)
      return false;
    at = proseBlock(analysis, at, -1);
  }
  return false;
}

/** "The sign read:" */
function introduces({ block }: ReadBlock): boolean {
  return /[:—–]\s*$/.test(block.text);
}

/** A person or body that a sentence outside the quotation is about: it shrugs, it laughs, it speaks next. */
function hasSpeaker(
  document: ReadBlock,
  sentences: readonly Span[],
  quotation: Span | null,
  people: People,
): boolean {
  const { text } = document.block;
  return sentences.some((sentence) => {
    const isOutside = (at: Span) =>
      contains(sentence, at) && (quotation === null || !overlaps(quotation, at));
    return (
      document.facts.mentions.some((mention) => isActor(mention, people) && isOutside(mention.phrase.span)) ||
      [...text.slice(...sentence).matchAll(SUBJECT_PRONOUN)].some((match) =>
        isOutside([sentence[0] + match.index, sentence[0] + match.index + match[0].length]),
      )
    );
  });
}

const SUBJECT_PRONOUN = /\b(?:he|she|they|we|I|his|her|their|who)\b/giu;

function isActor({ quoted, subject, phrase }: LocalMention, people: People): boolean {
  if (quoted) return false;
  const person = phrase.name === null ? null : people.of(phrase.name);
  return (
    person?.certainty === 2 ||
    phrase.name?.full.includes(' ') === true ||
    isHumanNoun(phrase.head) ||
    (subject && phrase.proper !== null)
  );
}
