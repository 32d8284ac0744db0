import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Buckets, bucketsFor, middleOf } from "../../src/stats/buckets.ts";
import { offBy } from "../checks/close.ts";

/** From a microsecond to half an hour, evenly by the logarithm; in some samples zeros among them. */
const positive = fc.integer({ min: -700, max: 1_450 }).map((power) => 1.01 ** power);
const figures = fc
  .constantFrom(positive, fc.oneof(positive, fc.constant(0)))
  .chain((one) => fc.array(one, { maxLength: 100, size: "max" }));

function of(all: readonly number[]): Buckets {
  const buckets = new Buckets();
  for (const ms of all) buckets.add(ms);
  return buckets;
}

/** Every value that the buckets hold, as its bucket's middle, the smallest first. */
const contents = (buckets: Buckets): number[] => {
  const { from, to } = buckets.span;
  return Array.from({ length: to - from }, (_, i) =>
    Array.from({ length: buckets.in(from + i) }, () => middleOf(from + i)),
  ).flat();
};

describe("buckets", () => {
  property.prop([figures])("hold every value, off by at most 1 %, and span no more than those", (all) => {
    const buckets = of(all);
    expect(buckets.count).toBe(all.length);
    const held = contents(buckets);
    expect(held).toHaveLength(all.length);
    for (const [i, ms] of all.toSorted((a, b) => a - b).entries()) {
      expect(Math.abs((held[i] ?? Number.NaN) - ms)).toBeLessThanOrEqual(Math.max(0.01 * ms, 1e-3));
      expect(buckets.atRank(i + 1)).toBe(held[i]);
    }
    const { from, to } = buckets.span;
    const ends = all.length === 0 ? 0 : 1;
    expect(Math.min(buckets.in(from), 1)).toBe(ends);
    expect(Math.min(buckets.in(to - 1), 1)).toBe(ends);
    expect([buckets.in(from - 1), buckets.in(to)]).toEqual([0, 0]);
  });

  test.each([
    [0, 0],
    [0.0005, 0],
    [0.001, 0],
    [0.00101, 0.001 * 1.02 ** 0.5],
    [1e12, 1e12],
    [1e30, 1e12],
  ])("hold %d ms as %d ms", (ms, told) => {
    expect(Math.abs(of([ms]).atRank(1) - told)).toBeLessThanOrEqual(0.01 * told);
    expect(of([ms]).span.to - of([ms]).span.from).toBe(1);
  });

  property.prop([figures, figures])("merged are those of all that was added", (a, b) => {
    const merged = of(a);
    merged.merge(of(b));
    expect(contents(merged)).toEqual(contents(of([...a, ...b])));
    expect(merged.count).toBe(a.length + b.length);
    expect(merged.span).toEqual(of([...a, ...b]).span);
  });

  property.prop([figures, fc.integer({ min: -5, max: 1200 })])("tell how many lie above one of them", (all, bucket) => {
    const buckets = of(all);
    let below = 0;
    for (let i = buckets.span.from; i <= bucket; i += 1) below += buckets.in(i);
    expect(buckets.beyond(bucket)).toBe(all.length - below);
  });

  property.prop([figures])("are empty when cleared, and hold what comes then", (all) => {
    const buckets = of(all);
    buckets.clear();
    expect(contents(buckets)).toEqual([]);
    expect(buckets.count).toBe(0);
    buckets.add(20);
    expect(offBy(buckets.atRank(1), 20)).toBeLessThan(0.01);
  });

  test.each([
    [1, 0],
    [1.02, 1],
    [1.1, 5],
    [1.25, 12],
    [2, 36],
  ])("higher by a factor of %d are %d more", (times, more) => {
    expect(bucketsFor(times)).toBe(more);
    expect(middleOf(300 + more) / middleOf(300)).toBeGreaterThanOrEqual(times * (1 - 1e-9));
  });

  property.prop([figures])("show how the values are spread, whole and in order", (all) => {
    const shown = of(all).distribution();
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    for (const [i, { fromMs, toMs, count }] of shown.entries()) {
      expect(count).toBeGreaterThan(0);
      expect(fromMs).toBeLessThan(toMs);
      expect(fromMs).toBeGreaterThanOrEqual(shown[i - 1]?.toMs ?? 0);
      // A value at an edge may fall to either side of it in doubles.
      const inside = (slack: number): number =>
        all.filter((ms) => ms >= fromMs * (1 + slack) && ms < toMs * (1 - slack)).length;
      expect(count).toBeGreaterThanOrEqual(inside(1e-9));
      expect(count).toBeLessThanOrEqual(inside(-1e-9));
    }
  });

  property.prop([figures, figures])("are shown by edges that cut no bucket of a finer view", (some, more) => {
    const finer = of(some).distribution();
    for (const { fromMs, toMs } of of([...some, ...more]).distribution()) {
      expect(finer.filter((one) => one.fromMs < fromMs && fromMs < one.toMs)).toEqual([]);
      expect(finer.filter((one) => one.fromMs < toMs && toMs < one.toMs)).toEqual([]);
    }
  });

  test("show a wide spread by as many buckets as may be, each twice as wide where those are too many", () => {
    // A value in each bucket of 2 %, from 1 ms to 20 s.
    const wide = of(Array.from({ length: 500 }, (_, i) => 1.02 ** (i + 0.5)));
    expect(wide.distribution()).toEqual(wide.distribution(60));
    let most = Infinity;
    for (const width of [4, 8, 16, 32, 64, 128, 256]) {
      const shown = wide.distribution(most);
      for (const { fromMs, toMs } of shown) expect(toMs / fromMs).toBeCloseTo(1.02 ** width, 6);
      expect(Math.max(...shown.map(({ count }) => count))).toBe(width);
      expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(500);
      expect(wide.distribution(shown.length)).toEqual(shown);
      most = shown.length - 1;
    }
  });

  test("show a narrow spread by buckets of 8 %, and no values by none", () => {
    expect(new Buckets().distribution()).toEqual([]);
    const [bucket, ...further] = of([500, 500, 501]).distribution();
    expect(further).toEqual([]);
    expect(bucket).toMatchObject({ count: 3 });
    expect((bucket?.toMs ?? 0) / (bucket?.fromMs ?? 1)).toBeCloseTo(1.02 ** 4, 9);
  });
});
