import type { LatencyBucket } from "../report/report.ts";

/** Buckets grow by 2 %, so a value told from its bucket's middle is off by at most 1 %. */
export const LN_GROWTH = Math.log(1.02);
/** Bucket 0 holds all up to a microsecond (in ms), zero among them; the last holds all beyond some 30 years. */
export const SMALLEST_MS = 1e-3;
export const LARGEST_MS = 1e12;

/** Shown buckets: at most so many, and each at least so many of these wide, which is 8 %. */
const MOST_SHOWN = 60;
const NARROWEST_SHOWN = 4;

/** Counts by the logarithm of the value; only the span that is in use takes memory. */
export class Buckets {
  #counts = new Float64Array(0);
  /** The bucket that the first count is of. */
  #from = 0;

  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** @param ms finite and not negative. */
  add(ms: number): void {
    this.put(bucketOf(ms), 1);
  }

  /** Adds values that were counted elsewhere. */
  put(bucket: number, count: number): void {
    this.#count += count;
    this.#reach(bucket);
    const i = bucket - this.#from;
    this.#counts[i] = (this.#counts[i] ?? 0) + count;
  }

  /** The value of this rank, 1 the smallest, up to `count`; off by at most 1 %. */
  atRank(rank: number): number {
    return middleOf(this.bucketAt(rank));
  }

  /** The bucket of this rank. */
  bucketAt(rank: number): number {
    let seen = 0;
    const i = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return this.#from + i;
  }

  /** The span of buckets in use: from this one up to, not with, that. */
  get span(): { from: number; to: number } {
    return { from: this.#from, to: this.#from + this.#counts.length };
  }

  /** So many values are in this bucket. */
  in(bucket: number): number {
    return this.#counts[bucket - this.#from] ?? 0;
  }

  /** So many values are in the buckets above this one. */
  beyond(bucket: number): number {
    let sum = 0;
    for (let i = Math.max(0, bucket + 1 - this.#from); i < this.#counts.length; i += 1) sum += this.#counts[i] ?? 0;
    return sum;
  }

  /**
   * How the values are spread, by wider buckets whose edges any two distributions share, or one has beside further ones of
   * its own: each as wide as need be for at most `most` that hold a value. Empty ones are left out.
   */
  distribution(most = MOST_SHOWN): LatencyBucket[] {
    let width = NARROWEST_SHOWN;
    for (;;) {
      const shown = this.#inGroupsOf(width);
      if (shown.length <= most) return shown;
      width *= 2;
    }
  }

  #inGroupsOf(width: number): LatencyBucket[] {
    const shown: LatencyBucket[] = [];
    let last = -1;
    for (const [i, count] of this.#counts.entries()) {
      if (count === 0) continue;
      const bucket = this.#from + i;
      // Bucket 0 is alone, for it begins at zero.
      const group = Math.ceil(bucket / width);
      const open = shown.at(-1);
      if (open !== undefined && group === last) open.count += count;
      else shown.push({ fromMs: group === 0 ? 0 : edgeOf((group - 1) * width), toMs: edgeOf(group * width), count });
      last = group;
    }
    return shown;
  }

  clear(): void {
    this.#counts.fill(0);
    this.#count = 0;
  }

  /** Adds all that another holds. */
  merge(other: Buckets): void {
    if (other.#counts.length === 0) return;
    this.#reach(other.#from);
    this.#reach(other.#from + other.#counts.length - 1);
    for (const [i, count] of other.#counts.entries()) {
      const here = other.#from + i - this.#from;
      this.#counts[here] = (this.#counts[here] ?? 0) + count;
    }
    this.#count += other.#count;
  }

  #reach(bucket: number): void {
    const end = this.#from + this.#counts.length;
    if (bucket >= this.#from && bucket < end) return;
    const empty = this.#counts.length === 0;
    const from = empty ? bucket : Math.min(this.#from, bucket);
    const wider = new Float64Array((empty ? bucket + 1 : Math.max(end, bucket + 1)) - from);
    wider.set(this.#counts, this.#from - (empty ? this.#from : from));
    this.#counts = wider;
    this.#from = from;
  }
}

function bucketOf(ms: number): number {
  if (ms <= SMALLEST_MS) return 0;
  return 1 + Math.floor(Math.log(Math.min(ms, LARGEST_MS) / SMALLEST_MS) / LN_GROWTH);
}

/** Where this bucket ends and the next begins, ms. */
export function edgeOf(bucket: number): number {
  return SMALLEST_MS * Math.exp(bucket * LN_GROWTH);
}

/** The middle of a bucket, ms, by its logarithm. */
export function middleOf(bucket: number): number {
  return bucket === 0 ? 0 : SMALLEST_MS * Math.exp((bucket - 0.5) * LN_GROWTH);
}

/** So many buckets higher is at least so many times as much: rounded up to whole buckets. @param times one or more. */
export function bucketsFor(times: number): number {
  return Math.max(0, Math.ceil(Math.log(times) / LN_GROWTH - 1e-9));
}
