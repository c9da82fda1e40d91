import type { Random } from '../support/random';

/** A change that a writer makes to an article; offsets in UTF-16 code units of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a kind of edit is made from. */
interface Making {
  readonly article: string;
  readonly random: Random;
  /** Another one for each edit, so that no two of them write the same words. */
  readonly number: number;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The kinds of edit that are timed, as `docs/performance.md` names them. */
export const EDIT_KINDS = [
  'a word typed into narration',
  'a sentence added',
  'a speaker’s name changed',
  'an unnamed source added',
  'a paragraph added',
  'markup added',
] as const;

export type EditKind = (typeof EDIT_KINDS)[number];

const MAKE: Readonly<Record<EditKind, (making: Making) => Edit>> = {
  'a word typed into narration': typeWord,
  'a sentence added': addSentence,
  'a speaker’s name changed': renameSpeaker,
  'an unnamed source added': addUnnamedSource,
  'a paragraph added': addParagraph,
  'markup added': addMarkup,
};

/**
 * Makes an edit of a kind, at a place that `random` chooses from all that the article has for it.
 *
 * @param number another one for each edit of an article
 */
export function makeEdit(kind: EditKind, article: string, random: Random, number: number): Edit {
  return MAKE[kind]({ article, random, number });
}

/** The article after an edit. */
export function applyEdit(article: string, { start, end, text }: Edit): string {
  return article.slice(0, start) + text + article.slice(end);
}

/** The edit that takes another one back. @param article before the edit that is to be taken back */
export function takingBack(article: string, { start, end, text }: Edit): Edit {
  return { start, end: start + text.length, text: article.slice(start, end) };
}

const WORDS = [
  'slowly',
  'again',
  'nearly',
  'openly',
  'still',
  'later',
  'hardly',
  'once',
  'often',
  'together',
];

function typeWord({ article, random, number }: Making): Edit {
  const { start, text } = choose(narration(article), random);
  const spaces = [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => index);
  const at = start + choose(spaces, random);
  return { start: at, end: at, text: ` ${WORDS[number % WORDS.length]}` };
}

function addSentence({ article, random, number }: Making): Edit {
  return append(choose(narration(article), random), number, [
    ` The gate was shut again on day ${number} and the road stayed empty.`,
    ` Some ${number + 40} boats were still tied up along the east quay.`,
    ` The hearing ran until nine and was put off for ${number + 3} days.`,
  ]);
}

function addUnnamedSource({ article, random, number }: Making): Edit {
  return append(choose(narration(article), random), number, [
    ` A person briefed on the talks said the offer would lapse after day ${number}.`,
    ` “It will not hold past day ${number},” said a senior official at the ministry.`,
    ` Two officials, who asked not to be named because they were not allowed to speak in public, said ${number + 20} posts would go.`,
  ]);
}

function addParagraph({ article, random, number }: Making): Edit {
  return append(choose(narration(article), random), number, [
    `\n\nThe ferry office opened at six on day ${number}, and the line reached the old customs house by noon.`,
    `\n\n“We counted ${number + 60} lorries,” said Marit Oakhurst, who runs the weighbridge. “Nobody turned round.”`,
    `\n\nThe council spent ${number + 2} million euros on the quay last year, according to its accounts.`,
  ]);
}

/** Puts one of some texts behind a paragraph: the first to the edit numbered 0, and so on in turn. */
function append({ end }: Paragraph, number: number, texts: readonly string[]): Edit {
  return { start: end, end, text: texts[number % texts.length] ?? '' };
}

const SURNAMES = ['Aldworth', 'Brennick', 'Castellane', 'Drummore', 'Eskildsen', 'Farraday', 'Gilchrist'];

/** Two words that may be somebody's name. */
const NAME = /\b(?!The |In )\p{Lu}\p{Ll}+ (?<surname>\p{Lu}\p{Ll}+)\b/gu;

/** “said Ada Quist”, “Ada Quist said”, “Ada Quist, a harbour master,”. */
function renameSpeaker({ article, random, number }: Making): Edit {
  const surnames = [...article.matchAll(NAME)].flatMap(({ index, 0: name, groups }) => {
    const end = index + name.length;
    const speaks =
      /\b(?:said|says|told) $/.test(article.slice(index - 6, index)) ||
      /^(?: (?:said|says|told)|, (?:a|an|the|who))\b/.test(article.slice(end, end + 6));
    return speaks ? [{ start: end - (groups?.surname?.length ?? 0), end }] : [];
  });
  return { ...choose(surnames, random), text: SURNAMES[number % SURNAMES.length] ?? '' };
}

function addMarkup({ article, random, number }: Making): Edit {
  const { start, text } = choose(narration(article), random);
  if (number % 3 === 0) return { start, end: start, text: '> ' };
  const words = [...text.matchAll(/(?<= )\p{L}{4,}(?= )/gu)];
  const { index, 0: word } = choose(words, random);
  const marked = number % 3 === 1 ? `**${word}**` : `[${word}](https://example.org/${number})`;
  return { start: start + index, end: start + index + word.length, text: marked };
}

/** Paragraphs that hold no quotation and are long enough for prose. */
function narration(article: string): readonly Paragraph[] {
  return paragraphsOf(article).filter(({ text }) => !/["“”‘]|''/.test(text) && text.length >= 100);
}

function paragraphsOf(article: string): readonly Paragraph[] {
  return [...article.matchAll(/\S.*/g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}

/** Throws where there is nothing to choose from: the article has no place for this kind of edit. */
function choose<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('The article has no place for this edit.');
  return chosen;
}
