/** The time is cut into at most so many equal parts, none shorter than a second. */
const mostBins = 2_000;
const leastBinMs = 1_000;

/** Requests by how they ended: `slow` and `untimed` are counted besides, whatever their outcome. */
export interface Counts {
  ok: number;
  failed: number;
  /** Their status is not known. */
  unknown: number;
  /** Slower than each latency budget, P95's first. */
  slow: readonly number[];
  /** Their latency is not known. */
  untimed: number;
}

const kinds = ["ok", "failed", "unknown", "untimed"] as const;

export const noCounts: Counts = { ok: 0, failed: 0, unknown: 0, slow: [], untimed: 0 };

export interface Ended {
  endedAt: number;
  error: boolean | null;
  /** Slower than each latency budget? Null: nobody knows. */
  slow: readonly boolean[] | null;
}

/** Requests by the time at which they ended. A sample's entries each count for as many as they stand for. */
export class EndCounts {
  readonly #from: number;
  readonly #binMs: number;
  readonly #bins: number;
  readonly #counts: Partial<Record<(typeof kinds)[number], Float64Array>> = {};
  readonly #slow: (Float64Array | undefined)[] = [];

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
    put((this.#counts[kindOf(error)] ??= this.#none()), bin, weight);
    if (slow === null) put((this.#counts.untimed ??= this.#none()), bin, weight);
    else for (const [i, isSlow] of slow.entries()) if (isSlow) put((this.#slow[i] ??= this.#none()), bin, weight);
  }

  /** Of those that ended in [from, to): a bin that lies only partly in it counts in part. */
  between(from: number, to: number): Counts {
    const sum = (counts: Float64Array | undefined): number => this.#sum(counts, from, to);
    const { ok, failed, unknown, untimed } = this.#counts;
    return {
      ok: sum(ok),
      failed: sum(failed),
      unknown: sum(unknown),
      slow: Array.from(this.#slow, sum),
      untimed: sum(untimed),
    };
  }

  #none(): Float64Array {
    return new Float64Array(this.#bins);
  }

  #sum(counts: Float64Array | undefined, from: number, to: number): number {
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

/** @param error null: its status is not known. */
export function kindOf(error: boolean | null): "ok" | "failed" | "unknown" {
  return error === null ? "unknown" : error ? "failed" : "ok";
}

function put(counts: Float64Array, bin: number, weight: number): void {
  counts[bin] = (counts[bin] ?? 0) + weight;
}

export function totalOf({ ok, failed, unknown }: Counts): number {
  return ok + failed + unknown;
}

export function sumOfCounts(some: readonly Counts[]): Counts {
  const slow: number[] = [];
  const sum = { ...noCounts, slow };
  for (const one of some) {
    for (const kind of kinds) sum[kind] += one[kind];
    for (const [i, count] of one.slow.entries()) slow[i] = (slow[i] ?? 0) + count;
  }
  return sum;
}

export function divided({ ok, failed, unknown, slow, untimed }: Counts, by: number): Counts {
  return {
    ok: ok / by,
    failed: failed / by,
    unknown: unknown / by,
    slow: slow.map((count) => count / by),
    untimed: untimed / by,
  };
}
