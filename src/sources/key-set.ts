const free = 0;
const deleted = -1;

/**
 * A set of keys: whole numbers, hashes already, and none of them 0. A Set of such numbers takes four times the memory, and as
 * much again for what it leaves behind each time that it grows.
 */
export class KeySet {
  #slots = new Float64Array(64);
  #used = 0;

  /** So many were added, deleted ones among them until more room is made. */
  get size(): number {
    return this.#used;
  }

  has(key: number): boolean {
    return this.#slots[this.#slotOf(key)] === key;
  }

  /** False: it was there. */
  add(key: number): boolean {
    const slot = this.#slotOf(key);
    if (this.#slots[slot] === key) return false;
    this.#slots[slot] = key;
    this.#used += 1;
    if (this.#used * 4 > this.#slots.length * 3) this.#makeRoom();
    return true;
  }

  /** Its room is kept. */
  clear(): void {
    this.#slots.fill(free);
    this.#used = 0;
  }

  delete(key: number): void {
    const slot = this.#slotOf(key);
    // Not free: others may have been placed beyond it.
    if (this.#slots[slot] === key) this.#slots[slot] = deleted;
  }

  /** Where a key is, or the free slot where it would be. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== key && this.#slots[slot] !== free) slot = (slot + 1) & mask;
    return slot;
  }

  #makeRoom(): void {
    const kept = this.#slots.filter((key) => key !== free && key !== deleted);
    // What was deleted may have taken most of it.
    this.#slots = new Float64Array(this.#slots.length * (kept.length * 4 > this.#slots.length ? 2 : 1));
    this.#used = kept.length;
    for (const key of kept) this.#slots[this.#slotOf(key)] = key;
  }
}
