import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Figures } from "../simulator/index.ts";
import {
  day,
  expectMark,
  lastMinute,
  openPast,
  type PastCloud,
  quantile,
  type Reported,
  reportOn,
  week,
} from "./period.ts";

// Each test is a row of the runbook's "Week 1" and "Month 1".

let cloud: PastCloud;
let run: Reported;
let truth: Figures;

const wanted = {
  "expect-memory": "1Gi",
  "expect-cpu": "1",
  "expect-max-instances": "100",
  "expect-traffic": "latest=100%",
};

/** The runbook's own. */
const budgets = { "memory-budget": "500MB", "cpu-budget": "80%" };

afterAll(async () => await cloud.sim.stop());

describe("Week 1", () => {
  beforeAll(async () => {
    cloud = await openPast(2 * week, {
      requests: 16_000,
      medianMs: () => 900,
      sigma: 0.35,
      errorRate: () => 0.0005,
      memoryBytes: (at) => 300e6 + 20e6 * Math.sin((2 * Math.PI * at) / day),
      cpu: (at) => 0.3 + 0.1 * Math.sin((2 * Math.PI * at) / day),
      kills: [lastMinute() - 2 * day],
    });
    run = await reportOn(cloud.sim, { period: "week", ...wanted, ...budgets });
    truth = cloud.sim.truth({ from: run.report.period.from, to: run.report.period.to }).app;
  }, 120_000);

  test("Monday: total requests, success rate (status < 400), mean, P95, error count (status >= 400) over the week", () => {
    expect(run.report.period.to - run.report.period.from).toBe(week);
    expect(run.report.requests).toMatchObject({ count: truth.requests, errors: truth.byStatus["500"] ?? 0 });
    expect(run.report.requests?.latency?.p95.ms).toBe(quantile(truth.latenciesMs, 0.95));
    expect(run.summary).toMatch(/\| Success rate \| – \| 99\.\d+ % \|/);
  });

  test("Mon–Wed, performance: P95 < 2 s held; error rate < 1 % held; no memory leak; CPU consistent", () => {
    for (const id of ["p95", "error-rate", "memory-leak", "cpu", "cpu-consistent"] as const) expectMark(run, id, "ok");
    for (const id of ["latency", "error-rate", "no-memory-leak", "cpu-consistent"] as const)
      expect(run.box(id)).toBe("ok");
  });

  test("Thu–Fri, stability: nothing unusual; self-recovery works (instances restart); no rollback needed; no user issues", () => {
    expect(run.report.restarts).toMatchObject({ kills: 1, recovered: true });
    expectMark(run, "restarts", "warning");
    expect(run.summary).toMatch(/Memory limit of 1024 MiB exceeded/);
    expect(run.box("self-recovery")).toBe("ok");
    expect(run.box("no-rollback")).toBe("ok");
    expect(run.box("user-reports")).toBe("unknown");
  });

  test("Fri, data: data consistent; memory state normal; cache effective", () => {
    expectMark(run, "data-consistent", "ok");
    expectMark(run, "memory", "ok");
    expect(run.check("cache").reason.code).toMatch(/^cache-/);
    expect(run.report.cache).toMatchObject({ repeats: 3 });
  });

  test("Friday: the weekly report in Markdown: metrics, green indicators, yellow items, plan for next week", () => {
    const headings = [...run.summary.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 4)).toEqual(["Performance metrics", "Green", "Yellow and red", "Plan for next week"]);
  });

  test("the team checks that the running revision really has these settings", () => {
    expect(run.report.configuration.map(({ setting }) => setting)).toEqual([
      "memory",
      "cpu",
      "max-instances",
      "traffic",
    ]);
    expect(run.report.configuration.find(({ setting }) => setting === "traffic")?.same).toBe(true);
  });
});

describe("Month 1", () => {
  const sigma = 0.45;
  beforeAll(async () => {
    await cloud.sim.stop();
    const end = lastMinute();
    // P95s of 1.80, 1.85, 1.90 and 1.95 s.
    const p95 = (at: number): number => 1.95 - 0.05 * Math.min(3, Math.max(0, Math.ceil((end - at) / week - 1)));
    cloud = await openPast(31 * day, {
      requests: 5e9,
      sigma,
      personas: [{ name: "default", weight: 1 }],
      medianMs: (at) => p95(at) * 1000 * Math.exp(-1.6448536 * sigma),
      errorRate: () => 0.0004,
      withMetric: true,
    });
    run = await reportOn(cloud.sim, { period: "month", "error-rate-budget": "0.5%", ...budgets });
  }, 120_000);

  test("every Friday a trend: 1.80, 1.85, 1.90, 1.95 s: a slight upward trend, watch it", () => {
    const told = run.report.trend?.points.map(({ p95Ms }) => Math.round(p95Ms / 50) * 50);
    expect(told).toEqual([1800, 1850, 1900, 1950]);
    expectMark(run, "p95-trend", "warning");
    const { reason } = run.check("p95-trend");
    if (reason.code !== "rising") throw new Error("it does not rise");
    expect(reason.p).toBeCloseTo(1 / 24, 9);
    // 2 s in about one week.
    expect(((reason.reachedAt ?? 0) - run.report.period.to) / week).toBeGreaterThan(0.5);
    expect(((reason.reachedAt ?? 0) - run.report.period.to) / week).toBeLessThan(1.6);
    expect(run.summary).toMatch(/has risen over 4 periods.*the limit is reached on \d{4}-\d\d-\d\d/);
  });

  test("an overall verdict: availability 99.9 %+, error rate < 0.5 %, P95 < 2 s held, no memory leak", () => {
    for (const id of ["availability", "error-rate", "p95", "memory-leak"] as const) expectMark(run, id, "ok");
    expect(run.report.verdict).toBe("warn");
    expect(run.summary).toMatch(/### Overall verdict\n\n⚠️ WATCH/);
    expect(run.summary).toContain("### What to improve");
  });

  test("billions of requests are counted by Cloud Monitoring, in at most 60 calls", () => {
    expect(run.report.source).toMatchObject({ kind: "monitoring", reason: { code: "above-quota" } });
    expect(Math.abs((run.report.requests?.count ?? 0) / 5e9 - 1)).toBeLessThan(0.05);
    const { logging, monitoring, bigquery, cloudRun } = run.report.source.calls;
    expect(logging + monitoring + bigquery + cloudRun).toBeLessThanOrEqual(60);
    expect(cloud.sim.requests.length).toBeLessThanOrEqual(60);
  });

  test("hours of a day are told in the team's own time zone and language", async () => {
    const korean = await reportOn(cloud.sim, { period: "month", language: "ko", "time-zone": "Asia/Seoul" });
    expect(korean.summary).toMatch(/^## ⚠️ 주의 — 월간 보고서/);
    expect(korean.summary).toContain("(Asia/Seoul)");
    const at = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short", timeStyle: "short" });
    expect(korean.summary).toContain(at.format(korean.report.period.to));
  });
});
