/** Text from the article on one line: a soft line break is a space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 code units of a text, cut between words, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  const line = onOneLine(text);
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit - 1);
  return `${line.slice(0, cut > limit / 2 ? cut : limit - 1).replace(/[\s,;:—–-]+$|[\uD800-\uDBFF]$/, '')}…`;
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
