/** 2 MB a generation when it is full: what a processor keeps near. */
const mostSlots = 2 ** 18;
const firstSlots = 2 ** 12;

/**
 * Which keys came before. Memory is bounded by two generations: the older is dropped when the newer holds 131,072, so
 * a key is known again among at least so many before it. Copies of one entry have one receiveTimestamp, so that among
 * records by arrival they stand next to each other: they are found in a file of any size.
 */
export class SeenKeys {
  readonly #mostSlots: number;
  #newer: Float64Array;
  #older: Float64Array = new Float64Array(2);
  #held = 0;

  constructor({ slots = mostSlots }: { slots?: number } = {}) {
    this.#mostSlots = slots;
    this.#newer = new Float64Array(Math.min(firstSlots, slots));
  }

  /** Adds a key, which is not 0. False: it was there. */
  add(key: number): boolean {
    const slot = slotOf(this.#newer, key);
    if (this.#newer[slot] === key) return false;
    if (this.#older[slotOf(this.#older, key)] === key) return false;
    this.#newer[slot] = key;
    this.#held += 1;
    if (this.#held * 2 > this.#newer.length) this.#makeRoom();
    return true;
  }

  #makeRoom(): void {
    if (this.#newer.length >= this.#mostSlots) {
      this.#older = this.#newer;
      this.#newer = new Float64Array(this.#mostSlots);
      this.#held = 0;
      return;
    }
    const wider = new Float64Array(this.#newer.length * 2);
    for (const key of this.#newer) if (key !== 0) wider[slotOf(wider, key)] = key;
    this.#newer = wider;
  }
}

/** Where a key is, or the free slot where it would be: 0. Keys are hashes already. */
function slotOf(slots: Float64Array, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const there = slots[slot];
    if (there === key || there === 0 || there === undefined) return slot;
    slot = (slot + 1) & mask;
  }
}
