import { describe, expect, it } from "vitest";
import { judgePairs, pairSlices, type ProbePair } from "../../src/checks/paired-probes.ts";
import { Random } from "../simulator/random.ts";

const plan = { tolerance: 0.1, alpha: 0.01, onWorse: "warn" } as const;
const well = (durationMs: number) => ({ ok: true, durationMs });
const badly = { ok: false, durationMs: 100 };

/** Spread over the window. */
function pairs(n: number, of: (i: number) => Pick<ProbePair, "candidate" | "baseline">, probe = "chat"): ProbePair[] {
  return Array.from({ length: n }, (_, i) => ({ probe, slice: Math.floor((i * pairSlices) / n), ...of(i) }));
}

/** So many of a thousand windows in which the candidate is found to be worse. */
function found(n: number, of: (random: Random) => Pick<ProbePair, "candidate" | "baseline">): number {
  const random = new Random(`pairs/${n}`);
  const windows = Array.from({ length: 1_000 }, () =>
    judgePairs(
      pairs(n, () => of(random)),
      plan,
    ),
  );
  return windows.filter((one) => one?.decision === "warn").length;
}

describe("pairs of probes", () => {
  it("say nothing where there is none", () => {
    expect(judgePairs([], plan)).toBeNull();
  });

  it("tell of a candidate that is always slower, from twelve on", () => {
    const slower = (n: number) =>
      judgePairs(
        pairs(n, () => ({ candidate: well(200), baseline: well(100) })),
        plan,
      );
    expect(slower(11)).toMatchObject({ decision: "pass", reason: { code: "pairs-no-worse", least: 12 } });
    expect(slower(12)).toMatchObject({
      id: "paired-probes",
      decision: "warn",
      reason: { code: "pairs-slower" },
      sample: "probes",
      n: 12,
      bad: 12,
      value: 200,
      unit: "ms",
    });
  });

  it("of a health check that is as quick as ever do not hide a slow chat", () => {
    const quick = pairs(40, () => ({ candidate: well(20), baseline: well(20) }), "health");
    const slow = (n: number) => pairs(n, () => ({ candidate: well(200), baseline: well(100) }));
    expect(judgePairs([...quick, ...slow(40)], plan)).toMatchObject({
      reason: { code: "pairs-slower", probe: "chat" },
      n: 40,
      bad: 40,
      value: 200,
    });
    // Twice as many could be slower by chance.
    expect(judgePairs([...quick, ...slow(12)], plan)?.reason).toMatchObject({ code: "pairs-no-worse", least: 13 });
    expect(judgePairs([...quick, ...slow(13)], plan)?.reason.code).toBe("pairs-slower");
  });

  it("fail where a regression does", () => {
    const all = pairs(20, () => ({ candidate: well(200), baseline: well(100) }));
    expect(judgePairs(all, { ...plan, onWorse: "fail" })?.decision).toBe("fail");
  });

  it("allow the tolerance, and what the clock cannot tell", () => {
    const all = (candidate: number, baseline: number) =>
      judgePairs(
        pairs(200, () => ({ candidate: well(candidate), baseline: well(baseline) })),
        plan,
      )?.decision;
    expect([all(110, 100), all(113, 100), all(3, 2), all(100, 300)]).toEqual(["pass", "warn", "pass", "pass"]);
  });

  it("tell of a candidate that alone fails, and not of an outage that meets both", () => {
    const failing = judgePairs(
      pairs(30, (i) => ({ candidate: i % 2 === 0 ? badly : well(90), baseline: well(100) })),
      plan,
    );
    expect(failing).toMatchObject({
      decision: "warn",
      reason: { code: "pairs-failing", alone: 15, baselineAlone: 0 },
      value: 0.5,
      limit: 0,
      unit: "ratio",
      n: 30,
      bad: 15,
    });
    expect(
      judgePairs(
        pairs(100, () => ({ candidate: badly, baseline: badly })),
        plan,
      ),
    ).toMatchObject({
      decision: "pass",
      n: 0,
      value: null,
    });
    const baselineFails = judgePairs(
      pairs(100, () => ({ candidate: well(90), baseline: badly })),
      plan,
    );
    expect(baselineFails).toMatchObject({ decision: "pass", reason: { alone: 0, baselineAlone: 100 } });
  });

  it("find one that became slower in the middle", () => {
    const late = pairs(60, (i) => ({ candidate: well(i < 30 ? 100 : 300), baseline: well(i % 2 === 0 ? 95 : 105) }));
    expect(judgePairs(late, plan)?.reason.code).toBe("pairs-slower");
  });

  it("call one that is as good worse in at most 1 of 100 windows, whatever the noise both meet", () => {
    const alike = (sigma: number) =>
      found(80, (random) => {
        const shared = random.logNormal(100, 1);
        const one = () => ({ ok: !random.chance(0.1), durationMs: shared * random.logNormal(1, sigma) });
        return { candidate: one(), baseline: one() };
      });
    expect(Math.max(alike(0.1), alike(0.5), alike(1.5))).toBeLessThanOrEqual(10);
    // At the edge of what is allowed, with windows of all lengths.
    const edge = (n: number) =>
      found(n, (random) => ({
        candidate: well(random.logNormal(110, 0.4)),
        baseline: well(random.logNormal(100, 0.4)),
      }));
    expect(Math.max(edge(12), edge(40), edge(400))).toBeLessThanOrEqual(10);
  });

  it("find a doubling in tens of pairs", () => {
    const doubled = (n: number) =>
      found(n, (random) => ({
        candidate: well(random.logNormal(200, 0.4)),
        baseline: well(random.logNormal(100, 0.4)),
      }));
    expect(doubled(40)).toBeGreaterThan(850);
  });
});
