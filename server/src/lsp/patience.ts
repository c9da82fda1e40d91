/** How long an editor is waited for that was asked for its settings, in milliseconds. */
export const PATIENCE_MS = 1000;

/** What somebody answered, or that they have not yet. */
export type Heard<T> = { readonly answer: T } | 'not yet';

/**
 * Waits for an answer, but not for long: an editor that never answers must not keep an article from being read.
 *
 * @param tooLate called with an answer that came after that.
 */
export async function withPatience<T>(
  asked: Promise<T>,
  tooLate: (answer: T) => void,
  patience = PATIENCE_MS,
): Promise<Heard<T>> {
  let timer: NodeJS.Timeout | undefined;
  const notYet = new Promise<'not yet'>((resolve) => {
    timer = setTimeout(() => resolve('not yet'), patience);
  });
  try {
    const first = await Promise.race([asked.then((answer): Heard<T> => ({ answer })), notYet]);
    if (first === 'not yet') asked.then(tooLate).catch(() => undefined);
    return first;
  } finally {
    clearTimeout(timer);
  }
}
