import { expect, test } from "vitest";
import { expectFailure, expectFigures, expectVerdict, requestsOf, truthOf, verify } from "./verify.ts";

test("entries in batches of fifty are all counted, once each", async () => {
  const run = await verify({ scenario: "batched-logs" });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
});

test("late and repeated entries are counted, once each", async () => {
  const run = await verify({ scenario: "late-logs", inputs: { settle: "5s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
});

test("without entries of the app, Cloud Run's request log is judged, and told", async () => {
  const run = await verify({ scenario: "platform-log-only", inputs: { settle: "4s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(requestsOf(run).source).toBe("platform");
  expect(run.summary).toContain("Judged: Cloud Run's request log.");
  expect(run.report.notices).toContainEqual({ code: "source-fallback" });
  // Scanners' 404 are no errors by default.
  expect(requestsOf(run).byStatus.map(({ status }) => status)).toContain(404);
});

test("a team that counts 400-599 as errors sees the scanners' 404 fail it", async () => {
  const run = await verify({
    scenario: "platform-log-only",
    inputs: { "error-status": "400-599", "fail-fast": "false", settle: "4s" },
  });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  expectFigures(run, (status) => status >= 400);
});

test("Cloud Run's own latency is judged where the user names it", async () => {
  const run = await verify({
    inputs: { "latency-field": "httpRequest.latency", "status-field": "httpRequest.status", settle: "4s" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(requestsOf(run).source).toBe("platform");
  // The user chose it: no fallback is told.
  expect(run.report.notices).toEqual([]);
});

test("the probes are left out where the app's entries carry no trace", async () => {
  // Half of the entries come a second later: of a probe's two, Cloud Run's is often there before the app's.
  const run = await verify({
    scenario: "no-app-trace",
    overrides: { lateShare: 0.5, lateMs: 1000 },
    inputs: { settle: "5s" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(requestsOf(run).probes).toBeGreaterThan(0);
  expect(run.report.notices).toEqual([]);
});

test("entries without a usable latency are told, and never guessed", async () => {
  const run = await verify({ scenario: "unusable-latencies", inputs: { window: "8s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  const { missing, notANumber, negative, noStatus } = requestsOf(run).unusable;
  expect(missing).toBeGreaterThan(0);
  expect(notANumber).toBeGreaterThan(0);
  expect(negative).toBeGreaterThan(0);
  expect(noStatus).toBe(0);
  expect(truthOf(run).truth.app.unusable).toBe(missing + notANumber + negative);
  expect(run.summary).toContain(
    `Not usable: ${missing} without a latency, ${notANumber} with one that is no number, ${negative} negative`,
  );
});
