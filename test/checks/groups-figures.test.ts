import { describe, expect, test } from "vitest";
import { GroupComparison, judgeGroups } from "../../src/checks/groups.ts";
import { lnAdd } from "../../src/stats/evidence.ts";
import { type Arm, TwoByTwo } from "../../src/stats/two-by-two.ts";
import { offBy } from "./close.ts";

const batches = 10;

interface Seen {
  group: string;
  latencyMs: number | null;
}

/** So many requests of 10 ms, so many of a second. */
const some = (group: string, fast: number, slow: number): Seen[] =>
  Array.from({ length: fast + slow }, (_, i) => ({ group, latencyMs: i < fast ? 10 : 1_000 }));

/** Each batch once, in order. */
function compared(...all: Seen[][]): GroupComparison {
  const comparison = new GroupComparison({ batches });
  for (const requests of all) {
    for (const request of requests) comparison.observe(request);
    comparison.closeBatch();
  }
  return comparison;
}

const mean = (p50: TwoByTwo, p95: TwoByTwo): number => lnAdd(p50.lnE, p95.lnE) - Math.LN2;
const arm = (n: number, bad: number): Arm => ({ n, bad });

describe("a group's evidence", () => {
  test("is the mean of the 2×2 e-values at the others' P50 and P95 up to the batch before", () => {
    const comparison = compared(
      // Half of the others are slow, so that their P50 is 10 ms and their P95 a second.
      [...some("others", 50, 50), ...some("slow", 25, 25)],
      [...some("others", 90, 10), ...some("slow", 5, 95)],
      // Of 300 others, 245 are fast.
      [...some("others", 100, 0), ...some("slow", 0, 80)],
      [...some("others", 100, 0)],
      [...some("others", 100, 0), ...some("slow", 0, 60)],
    );
    const p50 = new TwoByTwo(batches - 1);
    p50.addByRate(arm(100, 95), arm(100, 10), 0.5);
    p50.addByRate(arm(80, 80), arm(100, 0), (10 + 0.5 * 20) / (100 + 20));
    p50.addByRate(arm(0, 0), arm(0, 0), (10 + 0.5 * 20) / (200 + 20));
    p50.addByRate(arm(60, 60), arm(100, 0), (10 + 0.5 * 20) / (200 + 20));
    // Never is any of them beyond a second.
    const p95 = new TwoByTwo(batches - 1);
    p95.addByRate(arm(100, 0), arm(100, 0), 0.05);
    p95.addByRate(arm(80, 0), arm(100, 0), (0.05 * 20) / (100 + 20));
    p95.addByRate(arm(0, 0), arm(0, 0), 0.05);
    p95.addByRate(arm(60, 0), arm(100, 0), (0.05 * 20) / (200 + 20));

    const [slow, ...more] = comparison.deviating();
    expect(more).toEqual([]);
    expect(slow).toMatchObject({ group: "slow", percentile: 50, n: 240, restN: 300 });
    expect(offBy(slow?.lnE ?? 0, mean(p50, p95))).toBeLessThan(1e-9);
    expect(slow?.groupShare).toBeCloseTo(235 / 240, 12);
    expect(slow?.restShare).toBeCloseTo(10 / 300, 12);
  });

  test("of a tail is that of P95, at the very rank", () => {
    // 95 of 100 others are fast: their P95 is 10 ms, and no longer with one slow one more.
    const at = (slow: number): GroupComparison =>
      compared(
        [...some("others", 100 - slow, slow), ...some("tail", 95, 5)],
        [...some("others", 100, 0), ...some("tail", 50, 50)],
      );
    const p50 = new TwoByTwo(batches - 1);
    p50.addByRate(arm(100, 50), arm(100, 0), 0.5);
    const p95 = new TwoByTwo(batches - 1);
    p95.addByRate(arm(100, 50), arm(100, 0), 0.05);
    const [tail] = at(5).deviating();
    expect(tail).toMatchObject({ group: "tail", percentile: 95, n: 100, restN: 100 });
    expect(offBy(tail?.lnE ?? 0, mean(p50, p95))).toBeLessThan(1e-9);
    expect(at(6).deviating()[0]?.lnE ?? 0).toBeLessThan(tail?.lnE ?? 0);
  });

  test("is the strongest that it ever was", () => {
    const bad = [...some("others", 100, 0), ...some("slow", 0, 100)];
    const good = [...some("others", 100, 0), ...some("slow", 100, 0)];
    const [then] = compared(good, bad, bad).deviating();
    const [now] = compared(good, bad, bad, good, good, good).deviating();
    expect(now?.lnE).toBe(then?.lnE);
    expect(now?.percentile).toBe(then?.percentile);
  });

  test.each([
    ["one value has no median", 1, 50, 200],
    ["two values have", 2, 50, 300],
    ["19 values have no P95", 19, 95, 200],
    ["20 values have", 20, 95, 300],
  ] as const)("is of a percentile that the others had before: %s", (_what, others, percentile, n) => {
    const early = [...some("slow", 120, 0), ...some("others", others, 0)];
    const late = [...some("others", 100, 0), ...(percentile === 50 ? some("slow", 0, 100) : some("slow", 70, 30))];
    expect(compared(early, late, late, late).deviating()[0]).toMatchObject({ percentile, n, restN: n });
  });

  test("against few others is told with their P95 by nearest rank", () => {
    const batch = [...some("slow", 0, 200), ...some("others", 2, 0)];
    const [slow] = compared(...Array.from({ length: 9 }, () => batch)).deviating();
    expect(slow).toMatchObject({ group: "slow", percentile: 50, restN: 16 });
    expect(offBy(slow?.restP95Ms ?? 0, 10)).toBeLessThan(0.01);
  });
});

describe("what groups are told apart", () => {
  const alike = (comparison: GroupComparison) => judgeGroups(comparison.seen())[0];

  test("counts every request with a group and a latency, in the open batch too", () => {
    const comparison = compared(some("a", 30, 0));
    for (const one of some("b", 12, 0)) comparison.observe(one);
    comparison.observe({ group: "a", latencyMs: null });
    comparison.observe({ group: null, latencyMs: 10 });
    expect(alike(comparison)).toMatchObject({ n: 42, reason: { groups: 2, untold: 0 } });
  });

  test.each([
    [99, 200],
    [100, 300],
  ])("after a first batch of %d requests, %d of the slow group's are weighed", (first, n) => {
    const slow = [...some("others", 100, 0), ...some("slow", 0, 100)];
    const comparison = compared([...some("others", 50, 0), ...some("slow", first - 50, 0)], slow, slow, slow);
    expect(comparison.deviating()[0]).toMatchObject({ group: "slow", n });
  });

  test("are the largest of the first ones, wherever they came", () => {
    const first = [
      ...Array.from({ length: 250 }, (_, i) => some(`small-${i}`, 1 + (i % 2), 0)).flat(),
      ...some("big", 9, 0),
    ];
    const late = [...some("small-1", 50, 0), ...some("big", 0, 50)];
    const comparison = compared(first, late, late, late, late);
    expect(comparison.deviating()).toMatchObject([
      { group: "big", lnNeeded: expect.closeTo(Math.log(200 / 0.009), 9) },
    ]);
    // The big one, 125 of two requests, 74 of one: 51 requests are of a group that is not told apart.
    expect(alike(compared(first))).toMatchObject({ n: 384, reason: { groups: 200, untold: 51 } });
  });

  test("are of the first thousand names, and no name beyond them takes memory", () => {
    const first = Array.from({ length: 1_000 }, (_, i) => some(`user-${i}`, 1, 0)).flat();
    const comparison = compared([...first, ...some("late", 500, 0), ...some("user-7", 1, 0)]);
    expect(alike(comparison)).toMatchObject({ n: 1_501, reason: { groups: 200, untold: 500 + 800 } });
  });

  test("have names of at most 200 characters", () => {
    const named = (name: string, other = name): (string | undefined)[] => {
      const slow = (i: number) => [...some("others", 100, 0), ...some(i % 2 === 0 ? name : other, 0, 100)];
      const first = [...some("others", 50, 0), ...some(name, 50, 0)];
      return compared(first, ...[1, 2, 3, 4].map(slow))
        .deviating()
        .map(({ group }) => group);
    };
    expect(named("x".repeat(200))).toEqual(["x".repeat(200)]);
    expect(named("x".repeat(201))).toEqual([`${"x".repeat(200)}…`]);
    expect(named(`${"x".repeat(200)}one`, `${"x".repeat(200)}two`)).toEqual([`${"x".repeat(200)}…`]);
  });

  test("are named with the strongest evidence first", () => {
    const first = ["others", "others", "fair", "strong"].flatMap((group) => some(group, 50, 0));
    const batch = [...some("others", 300, 0), ...some("fair", 40, 60), ...some("strong", 5, 95)];
    const named = compared(first, batch, batch, batch).deviating();
    expect(named.map(({ group }) => group)).toEqual(["strong", "fair"]);
  });
});
