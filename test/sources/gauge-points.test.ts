import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { gaugePoints, type DistributionPoint } from "../../src/sources/gauge-points.ts";
import type { Bounds } from "../../src/sources/period/aligned-metrics.ts";

const linear: Bounds = { kind: "linear", finite: 10, width: 100, offset: 0 };

function point(more: Partial<DistributionPoint> = {}): DistributionPoint {
  return { at: 60_000, count: 2, mean: 50, bucketCounts: [0, 2], bounds: linear, ...more };
}

describe("what one instance surely used", () => {
  it.each<[string, Partial<DistributionPoint>, number]>([
    ["is the mean of the only one, exactly", { count: 1, mean: 123.4, bucketCounts: [0, 0, 1] }, 123.4],
    ["is the lower bound of the highest bucket in use", { mean: 150, bucketCounts: [0, 1, 0, 0, 1] }, 300],
    ["is the mean where that bound lies below it", { mean: 150, bucketCounts: [0, 0, 2] }, 150],
    ["does not need the zeros that are cut off", { mean: 450, bucketCounts: [0, 1, 0, 0, 0, 0, 0, 0, 0, 1] }, 800],
    ["is the overflow's bound at the top", { mean: 500, bucketCounts: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }, 1000],
    ["is the mean where all lie in the underflow", { mean: -3, bucketCounts: [2] }, 0],
    ["is the mean where no bucket is told", { mean: 70, bucketCounts: [], bounds: { kind: "none" } }, 70],
    [
      "is read from exponential bounds",
      { mean: 5, bucketCounts: [1, 0, 0, 1], bounds: { kind: "exponential", finite: 5, growth: 2, scale: 3 } },
      12,
    ],
    [
      "is read from explicit bounds",
      { mean: 5, bucketCounts: [1, 0, 1], bounds: { kind: "explicit", bounds: [1, 64, 512] } },
      64,
    ],
  ])("%s", (_what, more, value) => {
    expect(gaugePoints([point(more)])).toEqual([{ at: 60_000, value }]);
  });

  it("is nothing where nobody ran", () => {
    expect(gaugePoints([])).toEqual([]);
    expect(gaugePoints([point({ count: 0, mean: 0, bucketCounts: [] })])).toEqual([]);
  });

  it("is the highest of several series, oldest point first", () => {
    const points = [
      point({ at: 120_000, mean: 10 }),
      point({ count: 1, mean: 7 }),
      point({ count: 1, mean: 400 }),
      point({ count: 1, mean: 9 }),
    ];
    expect(gaugePoints(points)).toEqual([
      { at: 60_000, value: 400 },
      { at: 120_000, value: 10 },
    ]);
  });

  it("is the sum over an instance's containers", () => {
    const app = (more: Partial<DistributionPoint>): DistributionPoint => point({ container: "app", ...more });
    const proxy = (more: Partial<DistributionPoint>): DistributionPoint => point({ container: "proxy", ...more });
    const one = { count: 1, bucketCounts: [] };
    // One instance: exactly.
    expect(gaugePoints([app({ ...one, mean: 400 }), proxy({ ...one, mean: 90 })])).toEqual([
      { at: 60_000, value: 490 },
    ]);
    // Two: whichever has the most of the app holds at least the least of the proxy.
    const two = [
      app({ mean: 350, bucketCounts: [0, 1, 0, 0, 0, 0, 1] }),
      proxy({ mean: 150, bucketCounts: [0, 0, 2] }),
    ];
    expect(gaugePoints(two)).toEqual([{ at: 60_000, value: 600 }]);
    // The proxy runs in one of them only: which one is not known.
    expect(gaugePoints([app({ mean: 150, bucketCounts: [0, 0, 2] }), proxy({ ...one, mean: 90 })])).toEqual([
      { at: 60_000, value: 190 },
    ]);
  });

  it("is not the sum of shares, each of its own container's limit", () => {
    const shares = [0.5, 0.7].map((mean, i) =>
      point({ container: `c${i}`, isShare: true, count: 1, mean, bucketCounts: [], bounds: { kind: "none" } }),
    );
    expect(gaugePoints(shares)).toEqual([{ at: 60_000, value: 0.7 }]);
  });

  test.prop([
    fc.array(fc.array(fc.double({ min: 0, max: 1100, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    }),
  ])("never overstates the instance that uses the most of all its containers together", (instances) => {
    const points = ["app", "proxy", "collector"].map((container, c) => {
      const values = instances.map((instance) => instance[c] ?? 0);
      const bucketCounts = Array.from({ length: 12 }, () => 0);
      for (const value of values) {
        const index = Math.min(11, Math.floor(value / 100) + 1);
        bucketCounts[index] = (bucketCounts[index] ?? 0) + 1;
      }
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return point({ container, count: values.length, mean, bucketCounts });
    });
    const most = Math.max(...instances.map((instance) => instance.reduce((sum, value) => sum + value, 0)));
    expect(gaugePoints(points)[0]?.value).toBeLessThanOrEqual(most * (1 + 1e-12));
  });

  test.prop([fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), { minLength: 1, maxLength: 20 })])(
    "never overstates the highest, and never understates the mean",
    (used) => {
      const bucketCounts: number[] = [];
      for (const value of used) {
        const index = Math.min(11, Math.floor(value / 100) + 1);
        for (let i = bucketCounts.length; i <= index; i++) bucketCounts.push(0);
        bucketCounts[index] = (bucketCounts[index] ?? 0) + 1;
      }
      const mean = used.reduce((sum, value) => sum + value, 0) / used.length;
      const [read] = gaugePoints([point({ count: used.length, mean, bucketCounts })]);
      expect(read?.value).toBeLessThanOrEqual(Math.max(...used) * (1 + 1e-12));
      expect(read?.value).toBeGreaterThanOrEqual(mean);
    },
  );
});
