import { expect, test } from "vitest";
import { fewestThatFail } from "../../src/stats/burst.ts";
import type { Evidence } from "../../src/checks/finding.ts";
import { judgeUnloggedErrors } from "../../src/checks/unlogged-errors.ts";

const level: Evidence = {
  allowedRate: 0.01,
  failLnE: 0,
  failLnThreshold: Math.log(400),
  passLnE: 0,
  passLnThreshold: Math.log(40),
  pTooMany: null,
  pTooFew: null,
  failLevel: 0.0025,
  passLevel: 0.025,
};

test.each([
  [0, 0],
  [4, 4],
  [4, 5],
])("%d errors by the platform and %d by the app hide none", (platform, app) => {
  expect(judgeUnloggedErrors({ n: 100, k: 5 }, { platform, app, of: 0 }, level)).toBeNull();
});

test("errors that the app did not log are shown, on top of its own", () => {
  expect(judgeUnloggedErrors({ n: 2000, k: 3 }, { platform: 5, app: 2, of: 0 }, level)).toEqual({
    id: "unlogged-errors",
    decision: "warn",
    reason: { code: "unlogged-errors", platform: 5, app: 2 },
    value: 6 / 2003,
    limit: 0.01,
    unit: "ratio",
    n: 2003,
    bad: 6,
    interval: null,
    evidence: null,
  });
});

test("they fail from exactly the count that fails the budget", () => {
  const decided = (excess: number): string | undefined =>
    judgeUnloggedErrors({ n: 1000 - excess, k: 0 }, { platform: excess, app: 0, of: 0 }, level)?.decision;
  const fails = fewestThatFail(1000, 0.01, 0.0025) ?? Number.NaN;
  expect(decided(fails)).toBe("fail");
  expect(decided(fails - 1)).toBe("inconclusive");
});

test("and prove nothing from the count on that does not prove the budget", () => {
  const decided = (excess: number): string | undefined =>
    judgeUnloggedErrors({ n: 1000 - excess, k: 0 }, { platform: excess, app: 0, of: 0 }, level)?.decision;
  // docs/verdict.md: of 1,000 requests three pass.
  expect([decided(3), decided(4)]).toEqual(["warn", "inconclusive"]);
});

test("among many that the app never logs they are few, and still no proof", () => {
  expect(judgeUnloggedErrors({ n: 0, k: 0 }, { platform: 3, app: 0, of: 1_000 }, level)).toMatchObject({
    decision: "inconclusive",
    n: 1_000,
    bad: 3,
  });
});
