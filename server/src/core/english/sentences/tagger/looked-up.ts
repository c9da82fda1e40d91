/**
 * An object that maps words to numbers, as wink-nlp reads and adds to: a word that it does not hold is looked up
 * once, and held from then on.
 */
export function lookedUpNumbers(find: (word: string) => number | undefined): Record<string, number> {
  return Object.create(
    new Proxy(Object.create(null), {
      get: (_, word, asked) => (typeof word === 'string' ? hold(asked, word, find(word)) : undefined),
    }),
  );
}

/** A list of words, as wink-nlp reads and adds to: one below `length` is looked up when it is first asked for. */
export function lookedUpWords(length: number, find: (number: number) => string): string[] {
  const words = new Array<string>(length);
  const behind = new Proxy(Array.prototype, {
    get(methods, name, asked) {
      const number = typeof name === 'string' ? Number(name) : Number.NaN;
      return number < length ? hold(asked, String(name), find(number)) : Reflect.get(methods, name, asked);
    },
  });
  return Object.setPrototypeOf(words, behind);
}

function hold<T>(object: object, name: string, value: T): T {
  if (value !== undefined)
    Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: true });
  return value;
}
