/** google.api.Distribution in REST JSON: int64 are strings, empty fields are left out. */
export interface Distribution {
  /** Absent on an empty distribution. */
  count?: string;
  mean?: number;
  sumOfSquaredDeviation?: number;
  bucketOptions: BucketOptions;
  /** N = finite buckets + 2; the first is the underflow, the last the overflow. Trailing zeros are dropped, as Google does. */
  bucketCounts?: string[];
}

export type BucketOptions =
  | { explicitBuckets: { bounds: number[] } }
  | { exponentialBuckets: { numFiniteBuckets: number; growthFactor: number; scale: number } };

/** The limits between buckets, ascending; bucket i holds lower-inclusive [bounds[i-1], bounds[i]). */
export function boundsOf(options: BucketOptions): number[] {
  if ("explicitBuckets" in options) return options.explicitBuckets.bounds;
  const { numFiniteBuckets, growthFactor, scale } = options.exponentialBuckets;
  return Array.from({ length: numFiniteBuckets + 1 }, (_, i) => scale * growthFactor ** i);
}

/** Counts values into buckets. `buckets` is explicit bounds or whole bucket options. */
export function distribution(values: readonly number[], buckets: number[] | BucketOptions): Distribution {
  const bucketOptions = Array.isArray(buckets) ? { explicitBuckets: { bounds: buckets } } : buckets;
  if (values.length === 0) return { bucketOptions };
  const bounds = boundsOf(bucketOptions);
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const value of values) {
    const above = bounds.findIndex((bound) => value < bound);
    const bucket = above === -1 ? bounds.length : above;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return fromParts({ n: values.length, mean, deviation, counts }, bucketOptions);
}

/** Adds distributions up: counts by bucket, and mean and deviation exactly. They must have the same bounds. */
export function combine(parts: readonly Distribution[]): Distribution {
  const [first] = parts;
  if (first === undefined) throw new Error("no distribution to combine");
  const { bucketOptions } = first;
  if (parts.some((part) => JSON.stringify(part.bucketOptions) !== JSON.stringify(bucketOptions))) {
    throw new Error("distributions with different buckets cannot be combined");
  }
  const n = parts.reduce((sum, part) => sum + countOf(part), 0);
  if (n === 0) return { bucketOptions };
  const mean = parts.reduce((sum, part) => sum + countOf(part) * (part.mean ?? 0), 0) / n;
  const deviation = parts.reduce(
    (sum, part) => sum + (part.sumOfSquaredDeviation ?? 0) + countOf(part) * ((part.mean ?? 0) - mean) ** 2,
    0,
  );
  const counts = Array.from({ length: boundsOf(bucketOptions).length + 1 }, (_, i) =>
    parts.reduce((sum, part) => sum + Number(part.bucketCounts?.[i] ?? 0), 0),
  );
  return fromParts({ n, mean, deviation, counts }, bucketOptions);
}

/**
 * The p-th percentile (0 to 1), values assumed spread evenly inside their bucket. In the underflow and overflow buckets, whose
 * other end is unknown, the known bound. Undefined for an empty distribution.
 */
export function percentile(of: Distribution, p: number): number | undefined {
  const n = countOf(of);
  if (n === 0) return undefined;
  const bounds = boundsOf(of.bucketOptions);
  const wanted = p * n;
  let before = 0;
  for (const [i, text] of (of.bucketCounts ?? []).entries()) {
    const count = Number(text);
    if (count > 0 && before + count >= wanted) {
      const low = bounds[i - 1];
      const high = bounds[i];
      if (low === undefined || high === undefined) return low ?? high;
      return low + ((high - low) * (wanted - before)) / count;
    }
    before += count;
  }
  return bounds.at(-1);
}

export function countOf(of: Distribution): number {
  return Number(of.count ?? 0);
}

function fromParts(
  parts: { n: number; mean: number; deviation: number; counts: number[] },
  bucketOptions: BucketOptions,
): Distribution {
  const used = parts.counts.findLastIndex((count) => count > 0) + 1;
  return {
    count: String(parts.n),
    // proto3 JSON leaves zeros out.
    ...(parts.mean === 0 ? {} : { mean: parts.mean }),
    ...(parts.deviation === 0 ? {} : { sumOfSquaredDeviation: parts.deviation }),
    bucketOptions,
    bucketCounts: parts.counts.slice(0, used).map(String),
  };
}
