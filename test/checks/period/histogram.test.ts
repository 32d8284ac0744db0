import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  countAbove,
  countOf,
  kruskalWallisOfSpans,
  mergedSpans,
  quantileOf,
  type Span,
} from "../../../src/checks/period/histogram.ts";

/** Whole-number buckets [i, i+1) below 20, and an open one. */
function bucketed(values: readonly number[]): Span[] {
  const edges = Array.from({ length: 21 }, (_, i) => i);
  return edges.map((from, i) => {
    const to = i === 20 ? Infinity : i + 1;
    return { from, to, count: values.filter((value) => value >= from && value < to).length };
  });
}

const values = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 200 });
const quantile = fc.constantFrom(0.01, 0.5, 0.9, 0.95, 0.99, 1);

describe("a quantile of buckets", () => {
  it.each([
    // One value in [10, 20): the documented even spread.
    [[{ from: 10, to: 20, count: 1 }], 0.5, 15],
    [[{ from: 10, to: 20, count: 1 }], 0.95, 19.5],
    [
      [
        { from: 0, to: 10, count: 90 },
        { from: 10, to: 20, count: 10 },
      ],
      0.95,
      15,
    ],
    [
      [
        { from: 0, to: 10, count: 95 },
        { from: 10, to: 20, count: 5 },
      ],
      0.95,
      10,
    ],
  ])("%j at %d is %d", (spans, q, ms) => {
    expect(quantileOf(spans, q)?.ms).toBeCloseTo(ms, 9);
  });

  it("is only bounded below in an open bucket", () => {
    expect(
      quantileOf(
        [
          { from: 0, to: 1, count: 1 },
          { from: 9, to: Infinity, count: 9 },
        ],
        0.95,
      ),
    ).toEqual({
      ms: 9,
      lowMs: 9,
      highMs: null,
    });
  });

  it("is none of no values", () => {
    expect(quantileOf([{ from: 0, to: 1, count: 0 }], 0.5)).toBeNull();
  });

  test.prop([values, quantile])("holds the nearest-rank one between its bounds", (all, q) => {
    const exact = all.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(q * all.length - 1e-6)) - 1] ?? NaN;
    const told = quantileOf(bucketed(all), q);
    expect(told?.lowMs).toBeLessThanOrEqual(exact);
    expect(told?.highMs ?? Infinity).toBeGreaterThan(exact);
  });
});

describe("buckets together", () => {
  test.prop([values, values])("are those of all values", (a, b) => {
    const one = mergedSpans([bucketed(a), bucketed(b)]);
    expect(one).toEqual(bucketed([...a, ...b]));
    expect(countOf(one)).toBe(a.length + b.length);
  });

  test.prop([values, fc.double({ min: 0, max: 25, noNaN: true })])("bound how many are above a limit", (all, limit) => {
    const above = all.filter((value) => value > limit).length;
    const { count, least, most } = countAbove(bucketed(all), limit);
    expect(least).toBeLessThanOrEqual(above + all.filter((value) => value === limit).length);
    expect(most).toBeGreaterThanOrEqual(above);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });
});

// Against scipy on values: test/stats/kruskal-wallis.test.ts.
describe("Kruskal–Wallis of buckets", () => {
  it("takes what a sample was scaled to for no more evidence than the sample is", () => {
    const [a, b] = [bucketed([1, 2, 3, 4, 5, 6]), bucketed([3, 4, 5, 6, 7, 8])];
    const tenfold = [a, b].map((spans) => spans.map((span) => ({ ...span, count: span.count * 10 })));
    expect(kruskalWallisOfSpans(tenfold, 0.1)?.p).toBeCloseTo(kruskalWallisOfSpans([a, b])?.p ?? NaN, 9);
  });

  it("needs two groups", () => {
    expect(kruskalWallisOfSpans([bucketed([1]), bucketed([])])).toBeNull();
  });
});
