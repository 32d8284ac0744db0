/** What is read of all entries. */
export interface Drawn {
  /** The share, 0..1. */
  fraction: number;
  /** Times of entries before which a larger share was drawn than after, or the other way round. Epoch ms. */
  cuts: readonly number[];
}

/** A part of a window's time, and what the quota has for it. */
export interface Carried {
  spanMs: number;
  pages: number;
  /** Entries a page. */
  pageSize: number;
}

const leastForRate = 500;
const fewestForRate = 50;

/** Half of what could just be read: traffic grows, and the overlap is read again. */
const sampleMargin = 0.5;

/** Of what the quota would carry at the traffic seen so far: traffic is not even. */
const rateMargin = 0.6;

/**
 * Which share of a window's entries is read, and what that tells of all of them. Where the traffic is above what may be read,
 * a smaller share is drawn from then on; which one is decided here, by what was read so far.
 */
export class ReadSample {
  readonly #readUpTo: () => number;
  readonly #from: number;
  #fraction = 1;
  readonly #cuts: number[] = [];
  #rate: number | null = null;
  #expectedRate: number | null = null;
  #given = 0;
  #estimated = 0;

  /** @param readUpTo everything from the window's start to there was read, epoch ms. */
  constructor(from: number, readUpTo: () => number) {
    this.#from = from;
    this.#readUpTo = readUpTo;
  }

  /** Of the entries that are read now, 0..1. */
  get fraction(): number {
    return this.#fraction;
  }

  get drawn(): Drawn {
    return { fraction: this.#fraction, cuts: [...this.#cuts] };
  }

  /** Null while everything is read. */
  get facts(): { fraction: number; estimated: number } | null {
    if (this.#fraction >= 1) return null;
    return { fraction: this.#given / Math.max(1, this.#estimated), estimated: Math.round(this.#estimated) };
  }

  /** So many entries each one that is read now stands for. */
  get weight(): number {
    return 1 / this.#fraction;
  }

  /** An entry was given. */
  add(weight: number): void {
    this.#given++;
    this.#estimated += weight;
  }

  /** It will be given again. */
  drop(weight: number): void {
    this.#given--;
    this.#estimated -= weight;
  }

  /** Entries a ms in all, as far as this reading can tell. Null: it cannot yet. */
  get rate(): number | null {
    const ms = this.#readUpTo() - this.#from;
    return this.#rate ?? (ms > 0 && this.#given >= fewestForRate ? this.#estimated / ms : null);
  }

  /** So many entries were read of so much time. Fewer than a page tell no rate: a burst of a moment would pass for the traffic. */
  measure(entries: number, ms: number): void {
    if (entries >= leastForRate && ms > 0) this.#rate = entries / this.#fraction / ms;
  }

  /** What another reading knows of the traffic, for as long as this one knows nothing. */
  expect(rate: number | null): void {
    this.#expectedRate = rate;
  }

  /** Pages that so much time will fill, if the traffic is what it was. */
  pagesExpected(spanMs: number, pageSize: number): number {
    const rate = this.#rate ?? (this.#expectedRate === null ? null : (this.rate ?? this.#expectedRate));
    return rate === null ? 1 : Math.ceil((rate * this.#fraction * spanMs) / pageSize);
  }

  /** Traffic that so many pages will not carry is sampled before it is read, not when it is too late. */
  fit({ spanMs, pages, pageSize }: Carried): void {
    const carried = Math.max(1, pages);
    const expected = this.pagesExpected(spanMs, pageSize);
    if (expected > carried) this.#draw((this.#fraction * carried * rateMargin) / expected);
  }

  /** Before anything is read: so many pages are there, of which so many may be read. */
  fitAll(expected: number, pages: number): void {
    const carried = Math.max(1, pages * rateMargin);
    if (expected > carried) this.#draw(carried / expected);
  }

  /** @param covered the share of the time that could be read by the most pages that a poll may read, 0..1. */
  fitCovered(covered: number): void {
    this.#draw(this.#fraction * Math.min(1, Math.max(0.01, covered)) * sampleMargin);
  }

  /**
   * Of a part that was not read so far, as much as so many pages of those that it would fill hold. @param restTo up to where:
   * what comes after was read with the larger share.
   */
  fitRest(pages: number, restPages: number, restTo: number): void {
    this.#draw(this.#fraction * Math.min(1, (pages / restPages) * rateMargin), restTo);
  }

  #draw(fraction: number, restTo?: number): void {
    const next = roundDown(fraction);
    if (next < this.#fraction) this.#cuts.push(this.#readUpTo(), ...(restTo === undefined ? [] : [restTo]));
    this.#fraction = next;
  }
}

/** Two significant digits, downwards: a fraction that people can read, and that never asks for more than was computed. */
export function roundDown(fraction: number): number {
  if (!(fraction > 1e-6)) return 1e-6;
  const scale = 10 ** (Math.floor(Math.log10(fraction)) - 1);
  return Math.max(1e-6, Number((Math.floor(fraction / scale) * scale).toPrecision(2)));
}
