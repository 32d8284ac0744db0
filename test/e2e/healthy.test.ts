import { expect, test } from "vitest";
import {
  annotations,
  expectFigures,
  expectVerdict,
  firstLine,
  requestsOf,
  row,
  shown,
  verify,
  windowOf,
} from "./verify.ts";

test.concurrent("a sound revision passes, and the figures are those of its users", async () => {
  const run = await verify({ exact: true, scenario: "healthy" });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  const count = shown(requestsOf(run).count);
  expect(firstLine(run)).toContain(`every budget is kept: ${count} requests in 7 s, P95 1.`);
  expect(run.report).toMatchObject({ cause: "within-budgets", decisive: null, notices: [] });
  const judged = run.report.findings.map(({ id }) => id);
  for (const id of ["readiness", "probe-health", "probe-chat", "error-rate", "p95", "memory", "cpu", "memory-kill"]) {
    expect(judged).toContain(id);
  }
  expect(run.report.findings.filter(({ decision }) => decision !== "pass")).toEqual([]);
  expect(row(run, "P95 latency")).toMatchObject({ Limit: "2 s", Decision: "✅ pass" });
  expect(run.outputs).toMatchObject({ "baseline-revision": run.sim.stableRevision, url: run.sim.uri });
  expect(annotations(run, "warning")).toEqual([]);
  // A line for each poll, of which a busy machine may leave one out, and one at the end.
  const progress = run.stdout.split("\n").filter((line) => line.includes(" of 7 s · "));
  const { polls } = windowOf(run);
  expect(polls).toBeGreaterThanOrEqual(4);
  expect(polls).toBeLessThanOrEqual(7);
  expect(progress).toHaveLength(polls + 1);
  expect(progress.at(-1)).toContain(`${count} requests`);
  expect(run.summary).toContain("xychart-beta");
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(60);
});

test.concurrent("in Korean, from a config file over which the inputs win", async () => {
  const run = await verify({
    scenario: "healthy",
    inputs: { "p95-budget": "2500ms" },
    files: { ".github/ion-verify.yml": "language: ko\np95-budget: 100ms\nerror-rate-budget: 2%\n" },
  });
  expect(run.outputs["verdict"]).toBe("pass");
  expect(run.exitCode).toBe(0);
  expect(firstLine(run)).toMatch(/^## ✅ 통과 — `[a-z0-9-]+`: .*모든 한도를 지켰습니다/);
  expect(row(run, "P95 지연 시간")).toMatchObject({ 한도: expect.stringMatching(/^2\.5\s?초$/), 판정: "✅ 통과" });
  expect(row(run, "오류율")).toMatchObject({ 한도: expect.stringMatching(/^2\s?%$/), 판정: "✅ 통과" });
  expect(run.stdout).toContain("설정 파일: .github/ion-verify.yml");
});

test.concurrent("users who come in bursts fail nobody", async () => {
  const run = await verify({ exact: true, scenario: "bursty", inputs: { window: "8s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
});
