import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Latencies } from "../../src/checks/shown-latencies.ts";

/** Figures of any size, evenly by their logarithm, and zeros. */
const figure = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -700, max: 1_400 }).map((power) => 1.01 ** power) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const values = fc.array(figure, { minLength: 1, maxLength: 300, size: "max" });

function of(all: readonly number[], exactLimit?: number): Latencies {
  const latencies = new Latencies(exactLimit);
  for (const ms of all) latencies.add(ms);
  return latencies;
}

describe("latencies", () => {
  test("of nothing have no figures", () => {
    const none = new Latencies();
    expect(none.count).toBe(0);
    expect([none.figures(), none.quantile(0.95), none.atRank(1)]).toEqual([null, null, null]);
  });

  property.prop([values, fc.double({ min: 0.001, max: 1, noNaN: true })])(
    "give the nearest-rank quantile",
    (all, q) => {
      const sorted = all.toSorted((a, b) => a - b);
      const latencies = of(all);
      expect(latencies.exact).toBe(true);
      const value = latencies.quantile(q) ?? Number.NaN;
      expect(sorted.filter((ms) => ms <= value).length).toBeGreaterThanOrEqual(q * all.length - 1e-6);
      expect(sorted.filter((ms) => ms < value).length).toBeLessThan(q * all.length);
      expect(sorted.map((_, i) => latencies.atRank(i + 1))).toEqual(sorted);
      expect(latencies.figures()?.maxMs).toBe(sorted.at(-1));
      expect(latencies.figures()?.meanMs).toBeCloseTo(all.reduce((sum, ms) => sum + ms, 0) / all.length, 6);
    },
  );

  test("take the rank that is whole, not the next one", () => {
    // 0.07 · 100 is 7.000000000000001 in doubles.
    const latencies = of(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(latencies.quantile(0.07)).toBe(7);
    expect(latencies.quantile(0.071)).toBe(8);
    expect(latencies.quantile(1)).toBe(100);
    expect(latencies.quantile(0)).toBe(1);
  });

  test("have no value of a rank that is none of theirs", () => {
    const exact = of([5, 6]);
    expect([0, 1, 2, 3].map((rank) => exact.atRank(rank))).toEqual([null, 5, 6, null]);
    const beyond = of([5, 6], 0);
    expect([0, 2, 3].map((rank) => beyond.atRank(rank))).toEqual([null, 6, null]);
  });

  test("may be asked between additions", () => {
    const latencies = of([5]);
    expect(latencies.quantile(0.5)).toBe(5);
    latencies.add(1);
    expect(latencies.quantile(0.5)).toBe(1);
    expect(latencies.figures()?.maxMs).toBe(5);
  });

  test("are exact beyond the largest chunk", () => {
    const n = 200_000;
    const latencies = of(Array.from({ length: n }, (_, i) => (i * 7919) % n));
    expect(latencies.exact).toBe(true);
    expect(latencies.atRank(1)).toBe(0);
    expect(latencies.atRank(123_457)).toBe(123_456);
    expect(latencies.quantile(0.95)).toBe(189_999);
  });

  test("stay exact up to their limit and not beyond", () => {
    expect(of([3, 1, 2], 3).exact).toBe(true);
    expect(of([3, 1, 2, 4], 3).exact).toBe(false);
  });

  property.prop([values])("beyond the limit are within 1 %, with exact mean and maximum", (all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const latencies = of(all, Math.floor(all.length / 2));
    expect(latencies.exact).toBe(false);
    expect(latencies.count).toBe(all.length);
    expect(latencies.figures()?.maxMs).toBe(sorted.at(-1));
    expect(latencies.atRank(all.length)).toBe(sorted.at(-1));
    expect(latencies.figures()?.meanMs).toBeCloseTo(all.reduce((sum, ms) => sum + ms, 0) / all.length, 6);
    for (const [i, ms] of sorted.entries()) {
      const told = latencies.atRank(i + 1) ?? Number.NaN;
      expect(Math.abs(told - ms)).toBeLessThanOrEqual(Math.max(0.0101 * ms, 1e-3));
    }
  });

  test("beyond the limit take values of any size, in any order", () => {
    const latencies = of([50, 1e30, 0, 1e-9, 1e11], 0);
    expect(latencies.atRank(1)).toBe(0);
    expect(latencies.atRank(2)).toBe(0);
    expect(latencies.atRank(3)).toBeCloseTo(50, 0);
    expect((latencies.atRank(4) ?? 0) / 1e11).toBeCloseTo(1, 1);
    expect(latencies.atRank(5)).toBe(1e30);
  });

  property.prop([values])("are spread alike whether they are kept exactly or not", (all) => {
    const spread = of(all).distribution();
    expect(of(all, 1).distribution()).toEqual(spread);
    expect(spread.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });
});
