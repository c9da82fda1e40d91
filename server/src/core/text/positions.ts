import { between, type UnchangedEnds } from './sequence';

/** After so many edits, or with so many items looked up beside the first list, the positions are numbered anew. */
const MOST_MOVES = 16;
const MOST_FRESH = 256;

/** What one edit did to a list: what stood between two places was replaced by more or fewer items. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/**
 * The position of each item in a list that holds none twice. The next version of the list notes what has moved and
 * numbers the items that are new; it does not number all of them again.
 */
export class Positions<T> {
  readonly #size: number;
  readonly #first: ReadonlyMap<T, number>;
  readonly #moves: readonly Move[];
  readonly #fresh: ReadonlyMap<T, number>;

  private constructor(
    size: number,
    first: ReadonlyMap<T, number>,
    moves: readonly Move[] = [],
    fresh: ReadonlyMap<T, number> = new Map(),
  ) {
    this.#size = size;
    this.#first = first;
    this.#moves = moves;
    this.#fresh = fresh;
  }

  /** Numbers all items. */
  static of<T>(items: readonly T[]): Positions<T> {
    return new Positions(items.length, new Map(items.map((item, i) => [item, i])));
  }

  /** The position of an item; -1 for one that is not in this version. */
  at(item: T): number {
    const fresh = this.#fresh.get(item);
    if (fresh !== undefined) return fresh;
    let at = this.#first.get(item) ?? -1;
    for (const move of this.#moves) at = moved(at, move);
    return at;
  }

  /**
   * The positions in the next version.
   *
   * @param ends what both versions share; all between is new.
   * @param itemOf what is looked up, of what the list holds.
   */
  next<U>(items: readonly U[], ends: UnchangedEnds, itemOf: (one: U) => T): Positions<T> {
    const move: Move = {
      from: ends.head,
      to: this.#size - ends.tail,
      by: items.length - this.#size,
    };
    const added = between(items, ends);
    if (move.from === move.to && added.length === 0) return this;
    if (this.#moves.length >= MOST_MOVES || this.#fresh.size + added.length > MOST_FRESH)
      return Positions.of(items.map(itemOf));
    const fresh = new Map<T, number>();
    for (const [item, at] of this.#fresh) {
      const now = moved(at, move);
      if (now >= 0) fresh.set(item, now);
    }
    for (const [i, one] of added.entries()) fresh.set(itemOf(one), ends.head + i);
    return new Positions(items.length, this.#first, [...this.#moves, move], fresh);
  }
}

function moved(at: number, { from, to, by }: Move): number {
  if (at < from) return at;
  return at < to ? -1 : at + by;
}
