import type { LatencyBucket, RequestFacts } from "../report/report.ts";
import { Buckets } from "../stats/buckets.ts";

/** Latencies held exactly up to this many: 16 MB. Beyond it a histogram takes over, for display only. */
const EXACT_LIMIT = 2_000_000;
const FIRST_CHUNK = 16;

/** A quick app that rounds to whole ms has some of 0. Where so many are, nobody measured them. */
const NEARLY_ALL = 0.9;
const LARGEST_CHUNK = 65_536;

/** Latencies in ms: quantiles by nearest rank, exact up to a limit. The verdict needs none of this, only counts. */
export class Latencies {
  readonly #exactLimit: number;
  #chunks: Float64Array[] = [];
  #used = 0;
  #sorted: Float64Array | null = null;
  #buckets: Buckets | null = null;
  #count = 0;
  #sum = 0;
  #max = 0;
  #zero = 0;

  constructor(exactLimit = EXACT_LIMIT) {
    this.#exactLimit = exactLimit;
  }

  /** @param ms finite and not negative. */
  add(ms: number): void {
    if (this.#count === this.#exactLimit) this.#leaveExactness();
    this.#count += 1;
    this.#sum += ms;
    if (ms === 0) this.#zero += 1;
    if (ms > this.#max) this.#max = ms;
    if (this.#buckets !== null) {
      this.#buckets.add(ms);
      return;
    }
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#used === chunk.length) {
      chunk = new Float64Array(Math.min(LARGEST_CHUNK, (chunk?.length ?? FIRST_CHUNK / 2) * 2));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    chunk[this.#used] = ms;
    this.#used += 1;
    this.#sorted = null;
  }

  get count(): number {
    return this.#count;
  }

  /** Those of 0, where nearly all are: no figure of theirs says anything. Else 0. */
  get unmeasured(): number {
    return this.#zero >= NEARLY_ALL * this.#count ? this.#zero : 0;
  }

  /** Are quantiles the very values that were added, or within 1 % of them? */
  get exact(): boolean {
    return this.#buckets === null;
  }

  /** The nearest-rank quantile: the value of rank ⌈q·n⌉. @param q above 0, up to 1. Null: there are none. */
  quantile(q: number): number | null {
    // 0.95 · n is whole for every twentieth n, but not always in doubles: do not round that up to the next rank.
    return this.atRank(Math.max(1, Math.ceil(q * this.#count - 1e-6)));
  }

  /** The value of this rank, 1 the smallest. Null: no such rank. */
  atRank(rank: number): number | null {
    if (rank < 1 || rank > this.#count) return null;
    if (rank === this.#count) return this.#max;
    if (this.#buckets !== null) return Math.min(this.#max, this.#buckets.atRank(rank));
    this.#sorted ??= this.#all().sort();
    return this.#sorted[rank - 1] ?? null;
  }

  /** The values of two ranks; null where too few bound it, below by zero. */
  between({ low, high }: { low: number | null; high: number | null }): { low: number; high: number | null } {
    return { low: low === null ? 0 : (this.atRank(low) ?? 0), high: high === null ? null : this.atRank(high) };
  }

  /** Null: there are none. */
  figures(): RequestFacts["latency"] {
    if (this.#count === 0) return null;
    const at = (q: number): number => this.quantile(q) ?? this.#max;
    return { meanMs: this.#sum / this.#count, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: this.#max };
  }

  /** How they are spread: at most 60 buckets by the logarithm, the empty ones left out (Buckets.distribution). */
  distribution(): LatencyBucket[] {
    return (this.#buckets ?? this.#bucketed()).distribution();
  }

  #all(): Float64Array {
    const all = new Float64Array(this.#count);
    let at = 0;
    for (const part of this.#parts()) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  #parts(): Float64Array[] {
    return this.#chunks.map((chunk, i) => (i === this.#chunks.length - 1 ? chunk.subarray(0, this.#used) : chunk));
  }

  #leaveExactness(): void {
    this.#buckets = this.#bucketed();
    this.#chunks = [];
    this.#sorted = null;
  }

  #bucketed(): Buckets {
    const buckets = new Buckets();
    for (const part of this.#parts()) for (const ms of part) buckets.add(ms);
    return buckets;
  }
}
