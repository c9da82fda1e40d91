import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../core/wording/markdown';

/** Where a value of a card leads to. */
export interface CardLink {
  readonly words: string;
  readonly target: string;
}

/** One label with its value, so that a screen reader reads it as a sentence would be read. */
export interface CardRow {
  readonly label: string;
  /** Plain text; escaped when the card is written as Markdown. */
  readonly value: string;
  readonly link?: CardLink;
}

/** What a hover shows, before it is written as Markdown or as plain text. */
export interface Card {
  readonly title: CardRow;
  readonly rows: readonly CardRow[];
}

/** Writes a card in the form that the client can show. */
export function writeCard(card: Card, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown(card) : plainText(card) };
}

function markdown(card: Card): string {
  const title = `**${card.title.label}: ${escapeMarkdown(card.title.value)}**`;
  const rows = card.rows.map(
    ({ label, value, link }) =>
      `- ${label}: ${[escapeMarkdown(value), link && anchor(link)].filter(Boolean).join(' ')}`,
  );
  return [title, rows.join('\n')].join('\n\n');
}

function anchor({ words, target }: CardLink): string {
  // Angle brackets let a destination hold parentheses; what could end it is percent-encoded.
  const destination = target.replace(/[<>\s\\]/g, (mark) => encodeURIComponent(mark));
  return `[${escapeMarkdown(words)}](<${destination}>)`;
}

function plainText(card: Card): string {
  return [card.title, ...card.rows]
    .map(({ label, value, link }) => `${label}: ${[value, link?.words].filter(Boolean).join(' ')}`)
    .join('\n');
}
