import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type BucketOptions, boundsOf, combine, distribution, percentile } from "./distribution.ts";

const exponential: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 3, growthFactor: 2, scale: 1 } };
const values = fc.array(fc.double({ min: -100, max: 1000, noNaN: true }), { maxLength: 40 });
const bounds = [0, 10, 100, 500];

describe("counting into buckets", () => {
  it.each([
    // [-inf, 0) [0, 10) [10, 100) [100, 500) [500, inf)
    [[-1], ["1"]],
    [[0], ["0", "1"]],
    [
      [9.99, 10],
      ["0", "1", "1"],
    ],
    [
      [500, 1e9],
      ["0", "0", "0", "0", "2"],
    ],
  ])("%j gives %j, lower bounds inclusive, trailing zeros dropped", (given, counts) => {
    expect(distribution(given, bounds).bucketCounts).toEqual(counts);
  });

  it("has counts as strings, mean and squared deviation", () => {
    expect(distribution([1, 3, 8], bounds)).toEqual({
      count: "3",
      mean: 4,
      sumOfSquaredDeviation: 26,
      bucketOptions: { explicitBuckets: { bounds } },
      bucketCounts: ["0", "3"],
    });
  });

  it("an empty one has nothing but its buckets, and zeros are left out", () => {
    expect(distribution([], exponential)).toEqual({ bucketOptions: exponential });
    expect(distribution([0], bounds)).not.toHaveProperty("mean");
    expect(distribution([5], bounds)).not.toHaveProperty("sumOfSquaredDeviation");
  });

  it("exponential bounds are scale x growth^i, one more than there are finite buckets", () => {
    expect(boundsOf(exponential)).toEqual([1, 2, 4, 8]);
    expect(distribution([0.5, 1, 7.9, 8], exponential).bucketCounts).toEqual(["1", "1", "0", "1", "1"]);
  });
});

describe("combining", () => {
  test.prop([values, values])("two parts gives what the whole would have been", (left, right) => {
    const whole = distribution([...left, ...right], bounds);
    const combined = combine([distribution(left, bounds), distribution(right, bounds)]);
    expect(combined.count).toBe(whole.count);
    expect(combined.bucketCounts).toEqual(whole.bucketCounts);
    expect(combined.mean ?? 0).toBeCloseTo(whole.mean ?? 0, 6);
    // Sums of up to 80 squares of up to 1,100: relative, not absolute, precision.
    expect((combined.sumOfSquaredDeviation ?? 0) / 1e8).toBeCloseTo((whole.sumOfSquaredDeviation ?? 0) / 1e8, 9);
  });

  it("refuses different buckets", () => {
    expect(() => combine([distribution([1], bounds), distribution([1], exponential)])).toThrow("different buckets");
  });
});

describe("percentiles", () => {
  it.each([
    // Ten values spread evenly over [10, 100).
    [Array.from({ length: 10 }, () => 50), 0.5, 55],
    [Array.from({ length: 10 }, () => 50), 0.99, 99.1],
    [[5, 50, 50, 50], 0.25, 10],
    [[5, 50, 50, 50], 0.5, 40],
    // Beyond the last bound nothing is known but that bound.
    [[900], 0.5, 500],
    [[-5], 0.5, 0],
  ])("of %j at %d is %d", (given, p, expected) => {
    expect(percentile(distribution(given, bounds), p)).toBeCloseTo(expected, 9);
  });

  it("of nothing is nothing", () => {
    expect(percentile(distribution([], bounds), 0.95)).toBeUndefined();
  });

  test.prop([
    fc.array(fc.integer({ min: 0, max: 499 }), { minLength: 1 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  ])("lies in the bucket of the exact percentile", (given, p) => {
    const exact = given.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(p * given.length - 1e-9) - 1)] ?? 0;
    const high = bounds.find((bound) => exact < bound) ?? 0;
    const low = bounds.findLast((bound) => exact >= bound) ?? 0;
    const found = percentile(distribution(given, bounds), p) ?? -1;
    expect(found).toBeGreaterThanOrEqual(low - 1e-6);
    expect(found).toBeLessThanOrEqual(high + 1e-6);
  });
});
