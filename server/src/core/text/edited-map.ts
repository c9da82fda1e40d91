/** With so many edits noted beside the first map, all is put into one again. */
const MOST_EDITS = 256;

/**
 * A map that is never changed. The next version notes what is set and what is taken out; it does not copy the rest.
 */
export class EditedMap<V> {
  readonly #first: ReadonlyMap<string, V>;
  /** Undefined for what has been taken out. */
  readonly #edits: ReadonlyMap<string, V | undefined>;

  constructor(
    first: ReadonlyMap<string, V> = new Map(),
    edits: ReadonlyMap<string, V | undefined> = new Map(),
  ) {
    this.#first = first;
    this.#edits = edits;
  }

  get(key: string): V | undefined {
    const edited = this.#edits.get(key);
    return edited !== undefined || this.#edits.has(key) ? edited : this.#first.get(key);
  }

  /** @param edits undefined takes out what stands under a key. */
  with(edits: ReadonlyMap<string, V | undefined>): EditedMap<V> {
    if (edits.size === 0) return this;
    if (this.#edits.size + edits.size <= MOST_EDITS)
      return new EditedMap(this.#first, new Map([...this.#edits, ...edits]));
    const all = new Map(this.#first);
    for (const some of [this.#edits, edits])
      for (const [key, value] of some) {
        if (value === undefined) all.delete(key);
        else all.set(key, value);
      }
    return new EditedMap(all);
  }
}
