/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** For what the reader of a long output must not miss. @param {string} line */
export function sayLoudly(line) {
  const rule = '!'.repeat(Math.min(line.length, 100));
  say(`\n${rule}\n${line}\n${rule}\n`);
}

/**
 * Tells that something slow begins, every fifteen seconds that it still goes on, and how long it took.
 *
 * @template T
 * @param {string} what as in "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  say(`${what} …`);
  const reminder = setInterval(() => say(`${what} … ${seconds()}`), 15_000);
  try {
    const result = await work();
    say(`${what}: done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
