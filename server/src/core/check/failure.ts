/** A rule that threw where it was asked about an article: it is left out for this article, and everything else goes on. */
export interface FailedRule {
  /** The rule's id. */
  readonly rule: string;
  /** {@link whereItHappened}. */
  readonly where: string;
}

/** Of an error its type and the places in the program; never its message, which may hold words of an article. */
export function whereItHappened(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, MOST_FRAMES)].join('\n');
}

const MOST_FRAMES = 8;
