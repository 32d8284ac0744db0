import { describe, expect, it, test } from "vitest";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { covered } from "../../src/checks/covered.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { byEither } from "../../src/checks/users-and-probes.ts";
import { allSeen } from "./decided.ts";

/** The error rate of n requests, `bad` of them failed, at the window's end and a budget of 1 %. */
function errors(n: number, bad: number, more: Partial<Finding> = {}): Finding {
  const judge = new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: 2_000, slices: 10, windowMs: 600_000 });
  for (let i = 0; i < n; i += 1)
    judge.observe({ slice: Math.floor((i * 10) / n), latencyMs: 100, error: i >= n - bad });
  return { ...judge.findings({ kind: "ended", afterMs: 600_000, throughSlice: 9 })[0], ...more };
}

const probes = (n: number, bad = 0): Finding => errors(n, bad, { sample: "probes" });

describe("users and probes", () => {
  it.each<[string, Finding, Finding, Finding["decision"], "users" | "probes"]>([
    ["few good users, enough good probes", errors(5, 0), probes(400), "pass", "probes"],
    ["no user, enough good probes", errors(0, 0), probes(400), "pass", "probes"],
    ["users who prove it themselves", errors(400, 0), probes(20), "pass", "users"],
    ["users who break it, whatever the probes say", errors(400, 40), probes(400), "fail", "users"],
    ["probes that break it, whatever the users say", errors(5, 0), probes(400, 40), "fail", "probes"],
    ["too few of both", errors(5, 0), probes(20), "inconclusive", "probes"],
    ["more users than probes, and too few", errors(50, 0), probes(20), "inconclusive", "users"],
    ["one bad one of five users", errors(5, 1), probes(400), "inconclusive", "users"],
    ["three bad ones of 90", errors(90, 3), probes(400), "inconclusive", "users"],
    ["one bad one of 60, which is chance", errors(60, 1), probes(400), "pass", "probes"],
    ["a share above the budget, of as many as it speaks of", errors(150, 2), probes(400), "inconclusive", "users"],
    ["a share within it", errors(250, 2), probes(400), "pass", "probes"],
  ])("%s", (_what, users, own, decision, by) => {
    const told = byEither(users, own, true);
    expect([told.decision, told.sample === undefined ? "users" : "probes"]).toEqual([decision, by]);
    expect(told.beside).toEqual(by === "users" ? undefined : { n: users.n, bad: users.bad });
  });

  it.each<Finding["reason"]>([
    { code: "no-usable-values", entries: 5 },
    { code: "possibly-bad", unknown: 3, entries: 8 },
    { code: "like-the-past", windows: 200, asBad: 12 },
    { code: "bursts-as-before", burst: 4 },
    { code: "log-doubted", doubt: { code: "unchecked", log: "app" } },
    { code: "no-access", detail: "403" },
    { code: "not-reachable", detail: "503" },
  ])("pass nothing where users are open for another reason than their number: $code", (reason) => {
    const users = errors(5, 0, { decision: "inconclusive", reason });
    expect(byEither(users, probes(400), true)).toBe(users);
  });
});

test("a log without users that does not show the probes either is blind, not quiet", () => {
  const [nobody, few] = [errors(0, 0), errors(5, 0)];
  expect(byEither(nobody, probes(400), false)).toBe(nobody);
  expect(byEither(few, probes(400), false).decision).toBe("pass");
  // What probes break needs no log.
  expect(byEither(nobody, probes(400, 40), false).decision).toBe("fail");
});

describe("a pass by probes beside users", () => {
  const passed = byEither(errors(5, 0), probes(400), true);

  it("is one where both were seen to the end", () => {
    expect(covered(passed, allSeen).decision).toBe("pass");
  });

  it.each(["requests", "refused", "judged-probes", "service"] as const)("is none where %s was not", (source) => {
    const seen = { ...allSeen, sights: { ...allSeen.sights, [source]: { readTo: allSeen.from, gap: null } } };
    expect(covered(passed, seen)).toMatchObject({ decision: "inconclusive", reason: { code: "not-covered", source } });
  });
});
