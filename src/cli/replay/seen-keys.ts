import { KeySet } from "../../sources/key-set.ts";

/** 2 MB a generation when it is full: what a processor keeps near. */
const mostKeys = 2 ** 17;

/**
 * Which keys came before. Memory is bounded by two generations: the older is dropped when the newer holds 131,072, so
 * a key is known again among at least so many before it. Copies of one entry have one receiveTimestamp, so that among
 * records by arrival they stand next to each other: they are found in a file of any size.
 */
export class SeenKeys {
  readonly #most: number;
  #newer = new KeySet();
  #older = new KeySet();

  constructor({ most = mostKeys }: { most?: number } = {}) {
    this.#most = most;
  }

  /** Adds a key, which is not 0. False: it was there. */
  add(key: number): boolean {
    if (this.#older.has(key) || !this.#newer.add(key)) return false;
    if (this.#newer.size >= this.#most) {
      [this.#older, this.#newer] = [this.#newer, this.#older];
      this.#newer.clear();
    }
    return true;
  }
}
