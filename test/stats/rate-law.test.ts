import { describe, expect, test } from "vitest";
import { RateLaw } from "../../src/stats/rate-law.ts";
import { asHigh, TailScale } from "../../src/stats/standing.ts";
import { among } from "../checks/past.ts";
import { uniform } from "../checks/random.ts";

describe("a learned law of rates", () => {
  const draw = uniform(1);
  const n = Array.from({ length: 3000 }, () => 100);
  const k = n.map((_, i) => (i % 40 === 0 ? 40 + Math.floor(draw() * 20) : among(draw, 100, 0.005)));
  const law = new RateLaw(n, k);
  const ratioOf = (all: number, bad: number, fault: number, of = law): number =>
    of.lnRatios(all, bad, [fault])[0] ?? NaN;

  test("takes five of a hundred for a fault, and not what is usual", () => {
    expect(ratioOf(100, 5, 0.05)).toBeGreaterThan(2);
    expect(ratioOf(100, 0, 0.05)).toBeLessThan(-2);
  });

  test("takes a burst like those before for nothing, and one unlike them for a fault", () => {
    expect(ratioOf(100, 50, 0.05)).toBeLessThan(1);
    expect(ratioOf(100, 98, 0.9)).toBeGreaterThan(3);
  });

  test("says nothing of no requests, and nothing infinite of anything", () => {
    expect(ratioOf(0, 0, 0.9)).toBe(0);
    for (const bad of [0, 1, 99, 100]) expect(Number.isFinite(ratioOf(100, bad, 0.9))).toBe(true);
    const unseen = new RateLaw([5, 0, 7], [0, 0, 0]);
    expect(Number.isFinite(ratioOf(1_000_000, 1_000_000, 0.9, unseen))).toBe(true);
  });
});

describe("a scale of scores", () => {
  test("counts from the highest twentieth, by how far that reaches", () => {
    const draw = uniform(2);
    // Exponential: a unit is e times as rare.
    const scores = Array.from({ length: 20_000 }, () => -3 * Math.log(draw()));
    const scale = new TailScale(scores);
    expect(scale.of(3 * Math.log(20))).toBeCloseTo(0, 1);
    expect(scale.of(3 * Math.log(20) + 6)).toBeCloseTo(2, 0);
  });

  test("does not divide by nothing where all are equal", () => {
    expect(new TailScale([1, 1, 1]).of(2)).toBe(20);
  });

  test("counts those that are as high", () => {
    const sorted = Float64Array.of(1, 2, 2, 3);
    expect([0, 2, 2.5, 3, 4].map((value) => asHigh(sorted, value))).toEqual([4, 3, 1, 1, 0]);
  });
});
