import { expect, test } from "vitest";
import { expectFigures, expectVerdict, requestsOf, verify } from "./verify.ts";

test("late and repeated entries are counted, once each", async () => {
  const run = await verify({ exact: true, scenario: "late-logs", inputs: { settle: "5s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
});

test("without entries of the app, Cloud Run's request log is judged, and told", async () => {
  const run = await verify({ exact: true, scenario: "platform-log-only", inputs: { settle: "4s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(requestsOf(run).source).toBe("platform");
  expect(run.summary).toContain("Judged: Cloud Run's request log.");
  expect(run.report.notices).toContainEqual({ code: "source-fallback" });
  // Scanners' 404 are no errors by default.
  expect(requestsOf(run).byStatus.map(({ status }) => status)).toContain(404);
});

test("the probes are left out where the app's entries carry no trace", async () => {
  // Half of the entries come a second later: of a probe's two, Cloud Run's is often there before the app's.
  const run = await verify({
    exact: true,
    scenario: "no-app-trace",
    overrides: { lateShare: 0.5, lateMs: 1000 },
    inputs: { settle: "5s" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run, { swapped: requestsOf(run).probes });
  expect(requestsOf(run).probes).toBeGreaterThan(0);
  expect(run.report.notices).toEqual([]);
});
