/** More different ones are not told apart: they share one name. A record has 16 bits for each. */
const mostNames = 50_000;
const lastName = "others";

/** Numbers names, from their bytes, so that a name that stands on a million lines becomes a string once. 0 is no name. */
export class Names {
  readonly #names: (string | null)[] = [null];
  readonly #bytes: Uint8Array[] = [new Uint8Array(0)];
  readonly #byHash = new Map<number, number[]>();
  /** The latest one of each length and ending: most lines hold one of a few. */
  readonly #latest = new Uint16Array(256);

  get size(): number {
    return this.#names.length;
  }

  nameOf(index: number): string | null {
    return this.#names[index] ?? null;
  }

  numberOf(name: string): number {
    const bytes = Buffer.from(name);
    return this.numberOfBytes(bytes, 0, bytes.length);
  }

  /** @param bytes UTF-8 in [from, to). */
  numberOfBytes(bytes: Uint8Array, from: number, to: number): number {
    if (from === to) return 0;
    const place = (Math.imul(to - from, 31) + (bytes[to - 1] ?? 0) + Math.imul(bytes[from] ?? 0, 7)) & 255;
    const latest = this.#latest[place] ?? 0;
    if (this.#is(latest, bytes, from, to)) return latest;
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    let numbers = this.#byHash.get(hash);
    if (numbers === undefined) {
      numbers = [];
      this.#byHash.set(hash, numbers);
    }
    let found = numbers.find((one) => this.#is(one, bytes, from, to));
    if (found === undefined) {
      if (this.#names.length > mostNames) return mostNames;
      found = this.#names.length;
      const own = Uint8Array.from(bytes.subarray(from, to));
      this.#names.push(found === mostNames ? lastName : Buffer.from(own).toString("utf8"));
      this.#bytes.push(own);
      numbers.push(found);
    }
    this.#latest[place] = found;
    return found;
  }

  #is(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const known = this.#bytes[index];
    if (index === 0 || known === undefined || known.length !== to - from) return false;
    for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[from + i]) return false;
    return true;
  }
}
