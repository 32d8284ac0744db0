import { expect, test } from "vitest";
import { expectVerdict, finding, firstLine, verify } from "./verify.ts";

/** Slow answers of a busy machine are no matter here. */
const inputs = { window: "9s", "p95-budget": "30s" };
const words = "Secret projects/1/secrets/key/versions/1 was destroyed.";

// All that can happen to a service meanwhile: service-watching.test.ts of test/run.
test.concurrent("a newer deploy in mid-window is told, and is no pass", async () => {
  const run = await verify({ overrides: { timeline: [{ at: 1, deploys: true }] }, inputs });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report).toMatchObject({ cause: "changed", decisive: "serving" });
  expect(firstLine(run)).toMatch(/superseded: a newer revision took its traffic/);
  expect(finding(run, "serving").reason.code).toBe("serving-changed");
  expect(run.report.serviceWatch?.standings.length).toBeGreaterThan(1);
});

test.concurrent("a revision that loses its readiness fails, with Cloud Run's words, and moves no traffic by that", async () => {
  const run = await verify({
    overrides: { timeline: [{ at: 1, unready: words }] },
    inputs: { ...inputs, rollback: "true" },
  });
  expectVerdict(run, "fail", "failure");
  expect(run.report).toMatchObject({ cause: "readiness", decisive: "serving" });
  expect(firstLine(run)).toContain(words);
  expect(run.report.rollback).toMatchObject({ changed: false, outcome: { code: "not-proven" } });
  expect(run.outputs).toMatchObject({ "rolled-back": "false", "traffic-changed": "false" });
});
