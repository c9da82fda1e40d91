import { READ_AS } from '../../server/src/core/register/fields';
import { EDIT_KINDS, type Edit, makeEdit } from '../benchmark/edits';
import type { Random } from '../support/random';

/** Pieces of writing that change how what stands around them is read. */
const PIECES: readonly string[] = [
  ' he ',
  ' She said so.',
  ' They said',
  ' the official ',
  ' “',
  '” ',
  '"',
  ' who asked not to be named because the inquiry is secret',
  ' spoke on condition of anonymity.',
  ' like others interviewed for this story,',
  ' according to the harbour board',
  ' 1,400 people ',
  ' up 3 percent ',
  ' Weber falsely claimed that 90,000 drowned. The true number is about 400.',
  ' A Nordmark poll of 900 voters found that 46 percent agreed.',
  ' Dr. Ada Quist, a retired pilot, ',
  ' the former minister',
  ' reportedly ',
  ', ',
  '. ',
  ' TK ',
];

/** Pieces of Markdown, whole ones and halves. */
const MARKUP: readonly string[] = [
  '\n',
  '\n\n',
  '\n\n## Later\n\n',
  '\n\n> ',
  '\n\n- ',
  '**',
  '*',
  '`',
  '\n\n```\n',
  '<!-- ignore anon-source: agreed -->',
  '\n\n[//]: # (ignore anon-no-reason: agreed)\n\n',
  '\n\n| a | b |\n| - | - |\n| c | 300 dead |\n\n',
  '[words](https://example.org/a)',
  '\u00ad',
  '&nbsp;',
  '\r\n',
];

/** Front matter with a register. */
const FRONT_MATTER: readonly string[] = [
  '---\ntitle: Ferry\n---\n\n',
  '---\nsources:\n  guard: {as: a senior official, kind: anonymous-person, reason: job}\n---\n\n',
  '---\n',
];

/** Front matter that sets right what was read of words of the article, and of words that it does not have. */
function readings(article: string, random: Random): string {
  const words = article.replace(/[^\p{L}\p{N}’ ]+/gu, ' ').split(/ +/);
  const some = (least: number, most: number) => {
    const at = Math.floor(random() * words.length);
    return words.slice(at, at + least + Math.floor(random() * (most - least))).join(' ');
  };
  const names = article.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? ['Ada Quist'];
  const said = ['a second guard', 'the official', 'Nobody Atall', names[Math.floor(random() * names.length)]];
  const entries = Array.from({ length: 6 }, (_, i) => {
    const right =
      random() < 0.6
        ? `said-by: ${said[Math.floor(random() * said.length)]}`
        : `is: ${READ_AS[Math.floor(random() * READ_AS.length)]}`;
    return `  r${i}:\n    as: "${random() < 0.2 ? 'officials' : some(1, 5)}"\n    ${right}\n`;
  });
  return `---\nreadings:\n${entries.join('')}---\n\n`;
}

/** An edit as they come while somebody writes, and rougher: halves of words, of quotations and of markup. */
export function roughEdit(article: string, random: Random, number: number): Edit {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const at = Math.floor(random() * (article.length + 1));
  const insert = (text: string, start = at): Edit => ({ start, end: start, text });
  switch (Math.floor(random() * 12)) {
    case 0:
    case 1:
      return insert(pick(PIECES), article.indexOf(' ', at) < 0 ? at : article.indexOf(' ', at));
    case 2:
      return insert(pick(PIECES));
    case 3:
      return insert(pick(MARKUP));
    case 4:
      return { start: at, end: Math.min(article.length, at + Math.floor(random() * 80)), text: '' };
    case 5:
      return removeParagraph(article, at);
    case 6:
      return repeatParagraph(article, at, pick([0, article.length]));
    case 7:
      if (random() < 0.3) return insert(readings(article, random), 0);
      return random() < 0.2 ? insert(pick(FRONT_MATTER), 0) : insert(pick(PIECES));
    default:
      return typicalEdit(article, random, number) ?? insert(pick(PIECES));
  }
}

/** One of the edits that the benchmark times; null where the article has no place for it. */
function typicalEdit(article: string, random: Random, number: number): Edit | null {
  try {
    return makeEdit(EDIT_KINDS[number % EDIT_KINDS.length] ?? EDIT_KINDS[0], article, random, number);
  } catch {
    return null;
  }
}

function paragraphAt(article: string, at: number): { readonly start: number; readonly end: number } {
  const start = article.lastIndexOf('\n\n', at);
  const end = article.indexOf('\n\n', at);
  return { start: Math.max(start, 0), end: end < 0 ? article.length : end };
}

function removeParagraph(article: string, at: number): Edit {
  return { ...paragraphAt(article, at), text: '' };
}

/** Puts a copy of a paragraph at the beginning or the end. */
function repeatParagraph(article: string, at: number, to: number): Edit {
  const { start, end } = paragraphAt(article, at);
  return { start: to, end: to, text: `\n\n${article.slice(start, end).trim()}\n\n` };
}
