/** Buckets grow by 2 %, so a value told from its bucket's middle is off by at most 1 %. */
const LN_GROWTH = Math.log(1.02);
/** Bucket 0 holds all up to a microsecond (in ms), zero among them; the last holds all beyond some 30 years. */
const SMALLEST_MS = 1e-3;
const LARGEST_MS = 1e12;

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
    this.#count += 1;
    const bucket = bucketOf(ms);
    this.#reach(bucket);
    const i = bucket - this.#from;
    this.#counts[i] = (this.#counts[i] ?? 0) + 1;
  }

  /** The value of this rank, 1 the smallest, up to `count`; off by at most 1 %. */
  atRank(rank: number): number {
    let seen = 0;
    const i = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return middleOf(this.#from + i);
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

/** The middle of a bucket, ms, by its logarithm. */
export function middleOf(bucket: number): number {
  return bucket === 0 ? 0 : SMALLEST_MS * Math.exp((bucket - 0.5) * LN_GROWTH);
}

/** So many buckets higher is at least so many times as much: rounded up to whole buckets. @param times one or more. */
export function bucketsFor(times: number): number {
  return Math.max(0, Math.ceil(Math.log(times) / LN_GROWTH - 1e-9));
}
