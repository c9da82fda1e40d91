import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../../core/wording/markdown';

/** A stretch of a card's line. Plain words are escaped when the card is written as Markdown. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly words: string; readonly target: string }
  | { readonly icon: string };

/** One line, so that a screen reader reads it as a sentence would be read. */
export type CardLine = readonly Inline[];

/** Something to do about what a card shows: a command of the editor. */
export interface CardAction {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** What a hover shows, before it is written as Markdown or as plain text: the verdict first, the actions last. */
export interface Card {
  /** Groups of lines; the first line of the first says what it is. */
  readonly groups: readonly (readonly CardLine[])[];
  readonly actions: readonly CardAction[];
}

/** How cards are to be written for one client. */
export interface CardStyle {
  /** The richest form that it shows. */
  readonly kind: MarkupKind;
  /** It shows icons, and runs the commands of the extension from a card. */
  readonly hasActions: boolean;
}

/** Writes a card in the form that the client can show. */
export function writeCard(card: Card, style: CardStyle): MarkupContent {
  const { kind } = style;
  return { kind, value: kind === MarkupKind.Markdown ? markdown(card, style) : plainText(card) };
}

function markdown({ groups, actions }: Card, { hasActions }: CardStyle): string {
  const parts = groups
    .filter((lines) => lines.length > 0)
    // Two spaces at its end break a line.
    .map((lines) => lines.map((line) => markdownLine(line, hasActions)).join('  \n'));
  const foot = hasActions && actions.length > 0 ? [actions.map(actionLink).join(' · ')] : [];
  return [...parts, ...foot].join('\n\n');
}

function markdownLine(line: CardLine, showsIcons: boolean): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if ('strong' in part) return `**${escaped(part.strong)}**`;
      if ('icon' in part) return showsIcons ? `$(${part.icon}) ` : '';
      return anchor(part.words, part.target);
    })
    .join('');
}

/** Words that show as they are; Markdown trims what stands at their ends. A dollar could begin an icon. */
function escaped(text: string): string {
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [behind = ''] = /\s*$/.exec(text.slice(before.length)) ?? [];
  return `${before}${escapeMarkdown(text).replace(/\$(?=\()/g, '\\$')}${behind}`;
}

function anchor(words: string, target: string): string {
  // Angle brackets let a destination hold parentheses; what could end it is percent-encoded.
  const destination = target.replace(/[<>\s\\]/g, (mark) => encodeURIComponent(mark));
  return `[${escaped(words)}](<${destination}>)`;
}

function actionLink({ title, command, arguments: args }: CardAction): string {
  return anchor(title, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}

function plainText({ groups }: Card): string {
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(plainLine).join('\n'))
    .join('\n\n');
}

function plainLine(line: CardLine): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      return 'icon' in part ? '' : part.words;
    })
    .join('');
}
