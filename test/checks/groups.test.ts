import { describe, expect, test } from "vitest";
import { type DeviatingGroup, GroupComparison, judgeGroups } from "../../src/checks/groups.ts";
import { offBy } from "./close.ts";
import { uniform } from "./random.ts";

const batches = 20;

interface Seen {
  group: string | null;
  latencyMs: number | null;
}

function compared(requests: (batch: number) => Seen[], plan = {}): GroupComparison {
  const comparison = new GroupComparison({ batches, ...plan });
  for (let batch = 0; batch < batches; batch += 1) {
    for (const request of requests(batch)) comparison.observe(request);
    comparison.closeBatch();
  }
  return comparison;
}

/** 1..100 times a figure, evenly. */
const hundred = (group: string | null, times: number): Seen[] =>
  Array.from({ length: 100 }, (_, i) => ({ group, latencyMs: (i + 1) * times }));
const names = ({ group }: DeviatingGroup): string => group;

describe("groups", () => {
  test("that are alike are told to be, with what was looked at", () => {
    const comparison = compared(() => ["a", "b", "c"].flatMap((group) => hundred(group, 10)));
    expect(comparison.deviating()).toEqual([]);
    expect(judgeGroups(comparison.seen())).toMatchObject([
      {
        id: "group",
        decision: "pass",
        n: 6000,
        reason: { code: "groups-alike", groups: 3, untold: 0, tolerance: 0.25 },
      },
    ]);
  });

  test("of which one is slower name it with its figures and the rest's", () => {
    const comparison = compared(() => [...hundred("a", 10), ...hundred("b", 10), ...hundred("owl", 30)]);
    const [owl, ...more] = comparison.deviating();
    expect(more).toEqual([]);
    expect(owl).toMatchObject({ group: "owl", n: 1900, restN: 3800 });
    expect(offBy(owl?.p95Ms ?? 0, 2850)).toBeLessThan(0.01);
    expect(offBy(owl?.restP95Ms ?? 0, 950)).toBeLessThan(0.01);
    expect(owl?.lnE).toBeGreaterThan(owl?.lnNeeded ?? Infinity);
    // Three groups share nine tenths of 1 %.
    expect(owl?.lnNeeded).toBeCloseTo(Math.log(100 / 0.3), 9);
    expect(judgeGroups(comparison.seen())).toMatchObject([
      {
        id: "group",
        decision: "warn",
        value: owl?.p95Ms,
        limit: (owl?.restP95Ms ?? 0) * 1.25,
        unit: "ms",
        n: 1900,
        reason: { code: "group-slower", group: "owl", restN: 3800, restP95Ms: owl?.restP95Ms, more: 0 },
      },
    ]);
  });

  test("within the tolerance are not named, however many requests say so", () => {
    const slower = (times: number): Seen[] => [...hundred("a", 10), ...hundred("b", 10 * times)];
    expect(compared(() => slower(1.2)).deviating()).toEqual([]);
    expect(
      compared(() => slower(1.2), { tolerance: 0 })
        .deviating()
        .map(names),
    ).toEqual(["b"]);
    expect(
      compared(() => slower(1.9))
        .deviating()
        .map(names),
    ).toEqual(["b"]);
  });

  test("whose tail alone is slower are named by P95", () => {
    const tail = hundred("b", 10).map((one, i) => (i % 5 === 0 ? { ...one, latencyMs: 5000 } : one));
    const [b] = compared(() => [...hundred("a", 10), ...hundred("c", 10), ...tail]).deviating();
    expect(b).toMatchObject({ group: "b", percentile: 95 });
    expect(b?.groupShare).toBeCloseTo(0.2, 2);
  });

  test("that are faster are not named, nor is a request without group or latency compared", () => {
    const comparison = compared(() => [
      ...hundred("a", 10),
      ...hundred("b", 2),
      ...hundred(null, 1000),
      { group: "a", latencyMs: null },
    ]);
    expect(comparison.deviating().map(names)).not.toContain("b");
    expect(judgeGroups(comparison.seen())[0]?.n).not.toBeGreaterThan(4000);
  });

  test("of which there is one only have nothing to be compared with", () => {
    expect(judgeGroups(compared(() => hundred("a", 10)).seen())[0]).toMatchObject({ decision: "pass" });
  });

  test("are not told of where no request has one", () => {
    expect(judgeGroups(compared(() => hundred(null, 10)).seen())).toEqual([]);
  });

  test("that come later are named as well", () => {
    const comparison = compared((batch) => [
      ...hundred("a", 10),
      ...hundred("b", 10),
      ...(batch < 5 ? [] : hundred("new", 40)),
    ]);
    expect(comparison.deviating().map(names)).toEqual(["new"]);
    // The first later one has half of the tenth that is kept for them.
    expect(comparison.deviating()[0]?.lnNeeded).toBeCloseTo(Math.log(100 / 0.05), 9);
  });

  test("stay named when they recover", () => {
    const comparison = compared((batch) => [
      ...hundred("a", 10),
      ...hundred("b", 10),
      ...hundred("c", batch < 8 ? 50 : 10),
    ]);
    expect(comparison.deviating().map(names)).toEqual(["c"]);
  });

  test("by the thousand are bounded in the report, and the slow largest is still found", () => {
    const comparison = compared((batch) => [
      ...hundred("big", 30),
      ...hundred("other", 10),
      ...Array.from({ length: 400 }, (_, i) => ({
        group: `user-${batch}-${i}-${"x".repeat(500)}`,
        latencyMs: 10 * ((i % 100) + 1),
      })),
    ]);
    expect(comparison.deviating().map(names)).toEqual(["big"]);
    expect(judgeGroups(comparison.seen())).toHaveLength(1);
    const slow = Array.from({ length: 12 }, (_, i) => `slow-${i}`);
    const many = compared(() => [
      ...slow.flatMap((group) => hundred(group, 60)),
      ...Array.from({ length: 20 }, (_, i) => hundred(`fast-${i}`, 10)).flat(),
    ]);
    expect(many.deviating().map(names).toSorted()).toEqual(slow.toSorted());
    const findings = judgeGroups(many.seen());
    expect(findings.map(({ reason }) => (reason.code === "group-slower" ? reason.more : -1))).toEqual([0, 0, 0, 0, 7]);
  });

  test("that cannot be told apart are counted", () => {
    const tiny = (batch: number): Seen[] =>
      Array.from({ length: 150 }, (_, i) => ({ group: `${batch}/${i}`, latencyMs: 10 }));
    const [finding] = judgeGroups(compared(tiny).seen());
    // 150 learned, 50 later: the rest of the 20 · 150 is in no group of its own.
    expect(finding?.reason).toMatchObject({ code: "groups-alike", groups: 200, untold: 2800 });
  });
});

describe("in seeded windows of 3,000 requests of 30 unequal groups", () => {
  function shares(windows: number, slowTimes: number): { any: number; right: number } {
    const draw = uniform(8);
    let [any, right] = [0, 0];
    for (let window = 0; window < windows; window += 1) {
      const comparison = compared(
        () =>
          Array.from({ length: 150 }, () => {
            const group = Math.floor(30 * draw() ** 2);
            const latencyMs = 500 * Math.exp(1.6 * (draw() + draw() - 1)) * (group === 1 ? slowTimes : 1);
            return { group: `g${group}`, latencyMs };
          }),
        { tolerance: 0 },
      );
      const named = comparison.deviating().map(names);
      if (named.length > 0) any += 1;
      if (named.length === 1 && named[0] === "g1") right += 1;
    }
    return { any: any / windows, right: right / windows };
  }

  test("at most 1 % name any group where all are alike", () => {
    expect(shares(200, 1).any).toBeLessThanOrEqual(0.01);
  });

  test("nearly all name the one at twice the latency, and only it", () => {
    expect(shares(40, 2).right).toBeGreaterThan(0.9);
  });
});
