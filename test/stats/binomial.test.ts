import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lowerTail, stirlingError, upperTail, within } from "../../src/stats/binomial.ts";
import { cleanRequestsNeeded, fewestThatFail } from "../../src/stats/burst.ts";
import { offBy } from "../checks/close.ts";

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const sample = fc.nat(400).chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));

describe("tails", () => {
  test("cover everything below, and nothing above, the possible counts", () => {
    expect(upperTail(5, 0, 0.3)).toBe(1);
    expect(upperTail(5, 6, 0.3)).toBe(0);
    expect(lowerTail(5, 5, 0.3)).toBe(1);
    expect(lowerTail(5, -1, 0.3)).toBe(0);
    expect(upperTail(0, 0, 0.3)).toBe(1);
    expect(lowerTail(0, 0, 0.3)).toBe(1);
  });

  test.each([
    [0, 1, 0],
    [1, 0, 1],
  ])("at a rate of %d one outcome is certain", (p, noneBad, allBad) => {
    expect(lowerTail(7, 0, p)).toBe(noneBad);
    expect(upperTail(7, 7, p)).toBe(allBad);
    expect(upperTail(7, 1, p)).toBe(1 - noneBad);
    expect(lowerTail(7, 6, p)).toBe(1 - allBad);
  });

  property.prop([sample, rate])("meet at one", ({ n, k }, p) => {
    expect(Math.abs(upperTail(n, k, p) + lowerTail(n, k - 1, p) - 1)).toBeLessThan(1e-11);
  });

  property.prop([sample, rate])("are each other's mirror image", ({ n, k }, p) => {
    expect(offBy(upperTail(n, k, p), lowerTail(n, n - k, 1 - p))).toBeLessThan(1e-9);
  });

  property.prop([sample, rate])("never leave 0..1, and fall with every further bad one", ({ n, k }, p) => {
    const here = upperTail(n, k, p);
    const next = upperTail(n, k + 1, p);
    expect(here).toBeLessThanOrEqual(1);
    expect(next).toBeGreaterThanOrEqual(0);
    expect(next).toBeLessThanOrEqual(here + 1e-12);
  });
});

// mpmath, with 50 digits
test.each([
  [0.5, 0.15342640972002736],
  [1, 0.08106146679532726],
  [2.5, 0.03316287351993629],
  [14, 0.0059513701127588475],
  [15, 0.005554733551962801],
  [16.5, 0.005049887331583002],
  [20, 0.004166319691996922],
  [100, 0.0008333305556349147],
  [1_000_000, 8.333333333333056e-8],
])("what Stirling's formula leaves out at %d is %d", (x, left) => {
  expect(Math.abs(stirlingError(x) - left)).toBeLessThan(x < 15 ? 1e-14 : 1e-17);
});

test("a tail on the level, but for rounding, is within it", () => {
  expect(within(0.05 * 0.05, 0.0025)).toBe(true);
  expect(within(0.0025 * (1 + 1e-11), 0.0025)).toBe(false);
  expect(within(0.0024, 0.0025)).toBe(true);
});

describe("the fewest bad requests that fail", () => {
  // The design's "final look" figures at half of one percent, for one budget.
  test.each([
    [10, 2],
    [50, 4],
    [100, 5],
    [500, 13],
    [1000, 20],
    [3000, 46],
    [10000, 128],
  ])("of %d at 1 %% are %d", (n, k) => {
    expect(fewestThatFail(n, 0.01, 0.005)).toBe(k);
  });

  test("are none when not even all of them do", () => {
    expect(fewestThatFail(1, 0.01, 0.005)).toBeNull();
    expect(fewestThatFail(1, 0.01, 0.01)).toBe(1);
    expect(fewestThatFail(0, 0.01, 0.005)).toBeNull();
    expect(fewestThatFail(100, 1, 0.005)).toBeNull();
  });

  test("is one, where nothing is allowed", () => {
    expect(fewestThatFail(100, 0, 0.005)).toBe(1);
  });

  property.prop([fc.integer({ min: 1, max: 3000 }), rate, fc.double({ min: 1e-4, max: 0.2, noNaN: true })])(
    "fail, and one fewer does not",
    (n, p, level) => {
      const k = fewestThatFail(n, p, level);
      if (k === null) {
        expect(within(p ** n * (1 + 1e-9), level)).toBe(false);
        return;
      }
      expect(within(upperTail(n, k, p), level)).toBe(true);
      expect(within(upperTail(n, k - 1, p), level)).toBe(false);
    },
  );
});

describe("the clean requests still needed", () => {
  test.each([
    [{ n: 0, k: 0 }, 0.01, 368],
    [{ n: 68, k: 0 }, 0.01, 300],
    [{ n: 368, k: 0 }, 0.01, 0],
    [{ n: 0, k: 0 }, 0.05, 72],
    [{ n: 5000, k: 0 }, 0.01, 0],
  ])("after %o at %d are %d", (seen, p, m) => {
    expect(cleanRequestsNeeded(seen, p, 0.025)).toBe(m);
  });

  test("are told up to the most that one would send, and not beyond", () => {
    expect(cleanRequestsNeeded({ n: 0, k: 0 }, 0.01, 0.025, { most: 368 })).toBe(368);
    expect(cleanRequestsNeeded({ n: 0, k: 0 }, 0.01, 0.025, { most: 367 })).toBeNull();
    expect(cleanRequestsNeeded({ n: 0, k: 0 }, 0.0000003, 0.025)).toBeNull();
    expect(cleanRequestsNeeded({ n: 100, k: 0 }, 0, 0.025)).toBeNull();
  });

  property.prop([fc.nat(200), fc.nat(2000), fc.double({ min: 0.002, max: 0.5, noNaN: true })])(
    "prove the budget, and one fewer does not",
    (k, good, p) => {
      const n = k + good;
      const m = cleanRequestsNeeded({ n, k }, p, 0.025) ?? Number.NaN;
      expect(within(lowerTail(n + m, k, p), 0.025)).toBe(true);
      expect(m === 0 || !within(lowerTail(n + m - 1, k, p), 0.025)).toBe(true);
    },
  );
});
