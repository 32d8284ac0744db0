import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { kruskalWallisOfSpans } from "../../src/checks/period/histogram.ts";
import type { GroupDifference } from "../../src/stats/kruskal-wallis.ts";
import { offBy } from "../checks/close.ts";

/** Each value in a bucket of its own. */
function kruskalWallis(groups: readonly (readonly number[])[]): GroupDifference | null {
  const spans = groups.map((group) => {
    const counts = Map.groupBy(
      group.toSorted((a, b) => a - b),
      (value) => value,
    );
    return [...counts].map(([value, { length: count }]) => ({ from: value, to: value, count }));
  });
  return kruskalWallisOfSpans(spans);
}

describe("Kruskal–Wallis", () => {
  // scipy.stats.kruskal
  test.each([
    [
      [
        [6.4, 6.8, 7.2, 8.3, 8.4, 9.1, 9.4, 9.7],
        [2.5, 3.7, 4.9, 5.4, 5.9, 8.1, 8.2],
        [1.3, 4.1, 4.9, 5.2, 5.5, 8.2],
      ],
      9.849061861415572,
      0.007266133800809759,
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      3.857142857142854,
      0.049534613435626915,
    ],
  ])("of %j", (groups, h, p) => {
    const found = kruskalWallis(groups);
    expect(offBy(found?.h ?? 0, h)).toBeLessThan(1e-9);
    expect(offBy(found?.p ?? 0, p)).toBeLessThan(1e-9);
    expect(found?.epsilonSquared).toBeCloseTo(h / (groups.flat().length - 1), 9);
  });

  test("tells a shift, and neither a chance difference nor one too small to matter", () => {
    const even = (n: number, from: number): number[] => Array.from({ length: n }, (_, i) => from + i / n);
    expect(kruskalWallis([even(100, 0), even(100, 0.3)])?.differs).toBe(true);
    expect(kruskalWallis([even(10, 0), even(10, 0.1)])?.differs).toBe(false);
    const small = kruskalWallis([even(20_000, 0), even(20_000, 0.02)]);
    expect(small?.p).toBeLessThan(1e-6);
    expect(small?.differs).toBe(false);
  });

  test("of values all alike finds nothing", () => {
    expect(
      kruskalWallis([
        [4, 4],
        [4, 4, 4],
      ]),
    ).toMatchObject({ h: 0, p: 1, differs: false });
  });

  test.each([[[]], [[[1, 2, 3]]], [[[1, 2], [], []]]])("of %j is nothing to compare", (groups) => {
    expect(kruskalWallis(groups)).toBeNull();
  });

  property.prop([fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 10 }), { minLength: 2, maxLength: 5 })])(
    "asks for ranks alone, in any order of groups",
    (groups) => {
      const found = kruskalWallis(groups);
      const other = kruskalWallis(groups.toReversed().map((group) => group.map((value) => Math.exp(value))));
      expect(other?.h).toBeCloseTo(found?.h ?? Number.NaN, 9);
      expect(found?.p).toBeGreaterThanOrEqual(0);
      expect(found?.p).toBeLessThanOrEqual(1);
    },
  );
});
