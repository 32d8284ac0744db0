import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Buckets, bucketsFor, middleOf } from "../../src/judge/buckets.ts";
import { offBy } from "./close.ts";

const figures = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }));

function of(all: readonly number[]): Buckets {
  const buckets = new Buckets();
  for (const ms of all) buckets.add(ms);
  return buckets;
}

const contents = (buckets: Buckets): unknown => {
  const inUse: Record<number, number> = {};
  for (let { from } = buckets.span; from < buckets.span.to; from += 1) {
    if (buckets.in(from) > 0) inUse[from] = buckets.in(from);
  }
  return { inUse, count: buckets.count };
};

describe("buckets", () => {
  property.prop([figures, figures])("merged are those of all that was added", (a, b) => {
    const merged = of(a);
    merged.merge(of(b));
    expect(contents(merged)).toEqual(contents(of([...a, ...b])));
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
    expect(contents(buckets)).toEqual(contents(new Buckets()));
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

  test("show a narrow spread by buckets of 8 %, and no values by none", () => {
    expect(new Buckets().distribution()).toEqual([]);
    const [bucket, ...further] = of([500, 500, 501]).distribution();
    expect(further).toEqual([]);
    expect(bucket).toMatchObject({ count: 3 });
    expect((bucket?.toMs ?? 0) / (bucket?.fromMs ?? 1)).toBeCloseTo(1.02 ** 4, 9);
  });
});
