import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { mannKendall, median, theilSen, trendOf } from "../../src/stats/trends.ts";
import { offBy } from "../checks/close.ts";
import { uniform } from "../checks/random.ts";

const weekly = (values: number[]): { at: number; value: number }[] => values.map((value, at) => ({ at, value }));

describe("Mann–Kendall", () => {
  // By counting all orders, and beyond ten values by scipy's normal distribution.
  test.each([
    [[1.8, 1.85, 1.9, 1.95], 6, 1 / 24],
    [[1, 2, 3, 4, 5], 10, 1 / 120],
    [[1, 2, 3, 4, 5, 6], 15, 1 / 720],
    [[1, 2, 2, 3], 5, 2 / 24],
    [[1, 3, 2, 4, 5], 8, 5 / 120],
    [[2, 2, 2], 0, 1],
    [[5, 4, 3, 2, 1], -10, 1],
    [[1, 1, 2, 2, 3, 3], 12, 8 / 720],
    [[3, 1, 2, 2, 5, 4, 4], 9, 576 / 5040],
    // scipy.stats.kendalltau, exact
    [[3, 1, 4, 2, 7, 5, 10, 6, 8, 9], 29, 0.004574239417989418],
    [[], 0, 1],
    [[7], 0, 1],
    [[12, 15, 11, 18, 17, 19, 16, 22, 20, 25, 24, 21], 44, 0.0015959831767743866],
    [[5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 5, 6], 29, 0.024508161329168894],
    [Array.from({ length: 12 }, () => 4), 0, 1],
  ])("of %j", (values, s, p) => {
    const found = mannKendall(values);
    expect(found.s).toBe(s);
    expect(offBy(found.p, p)).toBeLessThan(1e-9);
  });

  property.prop([fc.array(fc.nat(5), { minLength: 1, maxLength: 7 })])("is the share of all orders", (values) => {
    const { s, p } = mannKendall(values);
    const all = orders(values);
    const asHigh = all.filter((order) => mannKendall(order).s >= s).length;
    expect(p).toBeCloseTo(asHigh / all.length, 12);
  });
});

describe("a trend", () => {
  test("of weekly P95 of 1.80, 1.85, 1.90 and 1.95 s reaches 2 s in one week", () => {
    const trend = trendOf(weekly([1.8, 1.85, 1.9, 1.95]), 2);
    expect(trend).toMatchObject({ n: 4, s: 6, rising: true });
    expect(trend?.p).toBeCloseTo(1 / 24, 12);
    expect(trend?.slope).toBeCloseTo(0.05, 12);
    expect(trend?.crossesAt).toBeCloseTo(4, 9);
  });

  test("is told in the unit of its times, whatever their order", () => {
    const week = 604_800_000;
    const start = 1_772_000_000_000;
    const points = [2, 0, 3, 1].map((i) => ({ at: start + i * week, value: 1800 + 50 * i }));
    const trend = trendOf(points, 2000);
    expect((trend?.slope ?? 0) * week).toBeCloseTo(50, 9);
    expect(((trend?.crossesAt ?? 0) - start) / week).toBeCloseTo(4, 9);
    expect(trend).toMatchObject({ s: 6, rising: true });
  });

  test.each([
    ["three weeks cannot rise enough to tell", [1.8, 1.85, 1.9], 1 / 6, false],
    ["a fall", [1.95, 1.9, 1.85, 1.8], 1, false],
    ["no change", [1.9, 1.9, 1.9, 1.9, 1.9], 1, false],
    ["one week out of order", [1.8, 1.9, 1.85, 1.95, 2], 5 / 120, true],
  ])("%s", (_what, values, p, rising) => {
    const trend = trendOf(weekly(values), 2.5);
    expect(trend?.p).toBeCloseTo(p, 12);
    expect(trend?.rising).toBe(rising);
    expect(trend?.crossesAt === null).toBe((trend?.slope ?? 0) <= 0);
  });

  test("already beyond its budget crosses it now", () => {
    expect(trendOf(weekly([2.1, 2.2, 2.3, 2.4]), 2)?.crossesAt).toBe(3);
    expect(trendOf(weekly([2.4, 2.3, 2.2, 2.1]), 2)?.crossesAt).toBe(3);
  });

  test("exactly at its budget crosses it now, though it does not rise", () => {
    expect(trendOf(weekly([2, 2, 2, 2]), 2)).toMatchObject({ crossesAt: 3, slope: 0 });
    expect(trendOf(weekly([2, 2, 2, 2]), 2.1)?.crossesAt).toBeNull();
  });

  test("rises at a chance of exactly 5 %, and only with a slope", () => {
    // One of the 20 orders of three and three.
    expect(trendOf(weekly([1, 1, 1, 2, 2, 2]), 3)).toMatchObject({ s: 9, rising: true });
    // One of 21, but half of the pairs are equal.
    const flat = trendOf(weekly([1, 1, 1, 1, 1, 2, 2]), 3);
    expect(flat).toMatchObject({ s: 10, slope: 0, rising: false });
    expect(flat?.p).toBeCloseTo(1 / 21, 12);
  });

  test("is not bent by one outlier", () => {
    expect(trendOf(weekly([1.8, 1.85, 9, 1.95, 2]), 3)?.slope).toBeCloseTo(0.05, 9);
  });

  test.each([
    [[]],
    [[{ at: 1, value: 2 }]],
    [
      [
        { at: 1, value: 2 },
        { at: 1, value: 3 },
      ],
    ],
  ])("of %j is none", (points) => {
    expect(trendOf(points, 2)).toBeNull();
    expect(theilSen(points)).toBeNull();
  });

  test("is told of in at most 5 % of 4,000 seeded series without one", () => {
    const draw = uniform(17);
    for (const n of [6, 9, 14]) {
      let told = 0;
      for (let i = 0; i < 4000; i += 1) {
        if (trendOf(weekly(Array.from({ length: n }, draw)), 2)?.rising === true) told += 1;
      }
      expect(told / 4000).toBeLessThanOrEqual(0.055);
      expect(told / 4000).toBeGreaterThan(0.02);
    }
  });
});

const figures = fc.array(fc.nat(30), { minLength: 2, maxLength: 40, size: "max" });

describe("the figures behind it", () => {
  property.prop([figures])("are the value with as many below as above it", (values) => {
    const middle = median(values);
    const below = values.filter((value) => value < middle).length;
    const above = values.filter((value) => value > middle).length;
    expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    expect(median(values.toReversed())).toBe(middle);
    expect(median(values.map((value) => -value)) + middle).toBe(0);
  });

  test("take the mean of the middle two, by size and not as text", () => {
    expect([median([9, 100, 10, 1]), median([100, 9, 10]), median([5])]).toEqual([9.5, 10, 5]);
  });

  property.prop([figures])("are the median of the slopes of each pair, once", (values) => {
    const slopes = values.flatMap((value, i) => values.slice(0, i).map((earlier, j) => (value - earlier) / (i - j)));
    expect(theilSen(weekly(values))).toBe(median(slopes));
  });
});

function orders<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((one, i) => orders(values.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));
}
