import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lowerTail, upperTail, within } from "../../src/stats/binomial.ts";
import { quantileRanks, rateInterval } from "../../src/stats/interval.ts";

const sample = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));

describe("the interval of a rate", () => {
  test("is everything when nothing was seen", () => {
    expect(rateInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  property.prop([sample])("holds the observed rate and stays within 0..1", ({ n, k }) => {
    const { low, high } = rateInterval(n, k);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThanOrEqual(k / n);
    expect(high).toBeGreaterThanOrEqual(k / n);
    expect(high).toBeLessThanOrEqual(1);
    expect(high).toBeGreaterThan(low);
  });

  property.prop([sample])("of good requests mirrors that of bad ones", ({ n, k }) => {
    const bad = rateInterval(n, k);
    const good = rateInterval(n, n - k);
    expect(good.low).toBeCloseTo(1 - bad.high, 9);
    expect(good.high).toBeCloseTo(1 - bad.low, 9);
  });

  property.prop([sample])("is wider at more confidence", ({ n, k }) => {
    const usual = rateInterval(n, k);
    const careful = rateInterval(n, k, 0.01);
    expect(careful.low).toBeLessThanOrEqual(usual.low);
    expect(careful.high).toBeGreaterThanOrEqual(usual.high);
    expect(careful.high - careful.low).toBeGreaterThan(usual.high - usual.low);
  });
});

describe("the ranks around a P95", () => {
  test.each([
    [0, null, null],
    [1, null, null],
    [2, 1, null],
    [71, 63, null],
    [72, 64, 72],
    [100, 90, 100],
    [1000, 936, 964],
  ])("of %d values are %s and %s", (n, low, high) => {
    expect(quantileRanks(n)).toEqual({ low, high });
  });

  property.prop([fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.05, max: 0.99, noNaN: true })])(
    "are the tightest that hold, on either side of the quantile",
    (n, q) => {
      const { low, high } = quantileRanks(n, q);
      expect(low === null || within(lowerTail(n, low - 1, q), 0.025)).toBe(true);
      expect(within(lowerTail(n, low ?? 0, q), 0.025)).toBe(false);
      expect(high === null || within(upperTail(n, high, q), 0.025)).toBe(true);
      expect(within(upperTail(n, (high ?? n + 1) - 1, q), 0.025)).toBe(false);
      expect(low ?? 0).toBeLessThanOrEqual(Math.ceil(q * n));
      expect(high ?? n).toBeGreaterThanOrEqual(Math.ceil(q * n));
    },
  );
});
