import type { Random } from './random';

/** A kind of edit that a writer makes: the paragraphs of an article before and after. */
export type Edit = (paragraphs: readonly string[], dice: Dice) => readonly string[];

/** What an edit draws from. */
export interface Dice {
  /** One of several; throws for none. */
  pick<T>(items: readonly T[]): T;
  /** A paragraph of any written article. */
  readonly paragraph: () => string;
}

const WORDS =
  'again former senior retired local the its stern two three official officials harbour agency report mayor lawyer she he they quietly'.split(
    ' ',
  );
const NAMES = [
  'Ada Quist',
  'Tom Boyle',
  'Maria Okafor',
  'Quist',
  'Mr. Boyle',
  'Dr. Okafor',
  'the Harbour Board',
  'HB',
];
const UNNAMED = [
  'A senior official said the plan was dead.',
  'Two people briefed on the talks said so, too.',
  'One of the officials said nobody had rung.',
  'The company said it had no comment.',
  '“It leaks,” said a former harbour master.',
  'The report said rust had been found.',
];
const REASONS = [
  ' The officials spoke on condition of anonymity because the talks are private.',
  ' She asked not to be named because she feared for her job.',
  ', who, like others, was not authorized to speak publicly,',
  ' All of the people interviewed asked not to be named.',
];
const PRONOUNS = ['he', 'she', 'they', 'it', 'the official', 'who'];

const replaceIn = (paragraphs: readonly string[], at: number, text: string): readonly string[] =>
  text.trim() === '' ? paragraphs : paragraphs.with(at, text);

/** Changes the words of one paragraph. */
function inParagraph(change: (words: readonly string[], at: number, dice: Dice) => readonly string[]): Edit {
  return (paragraphs, dice) => {
    const at = dice.pick([...paragraphs.keys()]);
    const words = (paragraphs[at] ?? '').split(' ');
    return replaceIn(paragraphs, at, change(words, dice.pick([...words.keys()]), dice).join(' '));
  };
}

/** Puts a sentence behind one of a paragraph's. */
function sentence(from: (dice: Dice) => string): Edit {
  return (paragraphs, dice) => {
    const at = dice.pick([...paragraphs.keys()]);
    const sentences = (paragraphs[at] ?? '').split(/(?<=[.!?”]) /);
    const place = dice.pick([...sentences.keys()]);
    return replaceIn(paragraphs, at, sentences.toSpliced(place, 0, from(dice)).join(' '));
  };
}

/** The kinds of edits by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word typed': inParagraph((words, at, dice) => words.toSpliced(at, 0, dice.pick(WORDS))),
  'a word deleted': inParagraph((words, at) => words.toSpliced(at, 1)),
  'a sentence written': sentence((dice) => {
    const [first = ''] = dice.paragraph().split(/(?<=[.!?”]) /);
    return first;
  }),
  'a sentence deleted': (paragraphs, dice) => {
    const at = dice.pick([...paragraphs.keys()]);
    const sentences = (paragraphs[at] ?? '').split(/(?<=[.!?”]) /);
    return replaceIn(paragraphs, at, sentences.toSpliced(dice.pick([...sentences.keys()]), 1).join(' '));
  },
  'a name changed': inParagraph((words, at, dice) => {
    const names = words.flatMap((word, i) => (/^\p{Lu}\p{Ll}+/u.test(word) ? i : []));
    return words.toSpliced(names.length === 0 ? at : dice.pick(names), 1, dice.pick(NAMES));
  }),
  'a speaker added': sentence((dice) => `“Nobody rang,” said ${dice.pick(NAMES)}.`),
  'an unnamed source added': sentence((dice) => dice.pick(UNNAMED)),
  'a pronoun written': inParagraph((words, at, dice) => words.toSpliced(at, 1, dice.pick(PRONOUNS))),
  'a reason given': sentence((dice) => dice.pick(REASONS).trim()),
  'a paragraph added': (paragraphs, dice) =>
    paragraphs.toSpliced(dice.pick([...paragraphs.keys()]), 0, dice.paragraph()),
  'a paragraph removed': (paragraphs, dice) =>
    paragraphs.length < 3 ? paragraphs : paragraphs.toSpliced(dice.pick([...paragraphs.keys()]), 1),
  'a paragraph moved': (paragraphs, dice) => {
    const from = dice.pick([...paragraphs.keys()]);
    const others = paragraphs.toSpliced(from, 1);
    return others.toSpliced(dice.pick([...others.keys(), others.length]), 0, paragraphs[from] ?? '');
  },
};

/** Draws from a sequence of numbers. */
export function createDice(next: Random, articles: readonly (readonly string[])[]): Dice {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to draw from.');
    return item;
  };
  return { pick, paragraph: () => pick(pick(articles)) };
}
