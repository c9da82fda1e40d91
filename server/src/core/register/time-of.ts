const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?) ?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads the time of an embargo, in milliseconds since 1970; null for what is no time.
 *
 * ISO 8601; a day without a time ends the embargo when it begins, a time without a zone is the reader's own.
 */
export function timeOf(embargo: string): number | null {
  const match = TIME.exec(embargo);
  const text = DATE.test(embargo)
    ? `${embargo}T00:00`
    : match === null
      ? null
      : `${match[1]}T${match[2]}${match[3] ?? ''}`;
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
