/** The time is cut into at most so many equal parts, none shorter than a second. */
const mostBins = 2_000;
const leastBinMs = 1_000;

/** Requests by how they ended: `slow` and `untimed` are counted besides, whatever their outcome. */
export interface Counts {
  ok: number;
  failed: number;
  /** Their status is not known. */
  unknown: number;
  /** Slower than the P95 budget. */
  slow: number;
  /** Their latency is not known. */
  untimed: number;
}

const kinds = ["ok", "failed", "unknown", "slow", "untimed"] as const;

export const noCounts: Counts = { ok: 0, failed: 0, unknown: 0, slow: 0, untimed: 0 };

export interface Ended {
  endedAt: number;
  error: boolean | null;
  /** Null: nobody knows. */
  slow: boolean | null;
}

/** Requests by the time at which they ended. A sample's entries each count for as many as they stand for. */
export class EndCounts {
  readonly #from: number;
  readonly #binMs: number;
  readonly #bins: number;
  readonly #counts: Partial<Record<keyof Counts, Float64Array>> = {};

  /** @param from, to epoch ms. */
  constructor(from: number, to: number) {
    const ms = Math.max(1, to - from);
    this.#from = from;
    this.#bins = Math.max(1, Math.min(mostBins, Math.ceil(ms / leastBinMs)));
    this.#binMs = ms / this.#bins;
  }

  add({ endedAt, error, slow }: Ended, weight: number): void {
    const bin = Math.floor((endedAt - this.#from) / this.#binMs);
    if (!(bin >= 0 && bin < this.#bins)) return;
    this.#put(error === null ? "unknown" : error ? "failed" : "ok", bin, weight);
    if (slow !== false) this.#put(slow === null ? "untimed" : "slow", bin, weight);
  }

  /** Of those that ended in [from, to): a bin that lies only partly in it counts in part. */
  between(from: number, to: number): Counts {
    return Object.fromEntries(kinds.map((kind) => [kind, this.#sum(kind, from, to)])) as unknown as Counts;
  }

  #put(kind: keyof Counts, bin: number, weight: number): void {
    const counts = (this.#counts[kind] ??= new Float64Array(this.#bins));
    counts[bin] = (counts[bin] ?? 0) + weight;
  }

  #sum(kind: keyof Counts, from: number, to: number): number {
    const counts = this.#counts[kind];
    if (counts === undefined) return 0;
    const [first, last] = [(from - this.#from) / this.#binMs, (to - this.#from) / this.#binMs];
    let sum = 0;
    for (let bin = Math.max(0, Math.floor(first)); bin < Math.min(this.#bins, last); bin += 1) {
      const share = Math.min(bin + 1, last) - Math.max(bin, first);
      sum += (counts[bin] ?? 0) * Math.max(0, Math.min(1, share));
    }
    return sum;
  }
}

export function totalOf({ ok, failed, unknown }: Counts): number {
  return ok + failed + unknown;
}

export function sumOfCounts(some: readonly Counts[]): Counts {
  const sum = { ...noCounts };
  for (const one of some) for (const kind of kinds) sum[kind] += one[kind];
  return sum;
}

export function divided(counts: Counts, by: number): Counts {
  return Object.fromEntries(kinds.map((kind) => [kind, counts[kind] / by])) as unknown as Counts;
}
