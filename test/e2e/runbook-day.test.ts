import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Figures } from "../simulator/index.ts";
import {
  day,
  expectMark,
  hour,
  lastMinute,
  mean,
  openPast,
  type PastCloud,
  quantile,
  type Reported,
  reportOn,
} from "./period.ts";

// Each test is a row of the runbook's "Day 1", judged by dist/report.js, its figures held against the simulator's own truth.

const inputs = {
  "mean-range": "1s-2s",
  "error-rate-budget": "0.5%",
  "memory-budget": "500MB",
  "cpu-budget": "80%",
};
const personas = [
  { name: "default", weight: 0.6 },
  { name: "teacher", weight: 0.3 },
  { name: "friend", weight: 0.1 },
] as const;

let cloud: PastCloud;
let run: Reported;
let truth: Figures;

async function open(past: Parameters<typeof openPast>[1], period: string, ms = day): Promise<void> {
  cloud = await openPast(2 * ms, { medianMs: () => 1000, sigma: 0.3, personas, requests: 10_000, ...past });
  run = await reportOn(cloud.sim, { ...inputs, period });
  const { from, to } = run.report.period;
  truth = cloud.sim.truth({ from, to }).app;
}

afterAll(async () => await cloud.sim.stop());

describe("+12 h", () => {
  beforeAll(async () => await open({ errorRate: () => 0.001 }, "12h", 12 * hour), 60_000);

  test("mean of process_time_ms over the last 12 hours: 1 to 2 s", () => {
    expect(run.report.period.to - run.report.period.from).toBe(12 * hour);
    expect(run.report.requests?.latency?.meanMs).toBeCloseTo(mean(truth.latenciesMs), 6);
    expectMark(run, "mean", "ok");
    expect(run.box("mean-time")).toBe("ok");
  });

  test("requests by status_code", () => {
    const told = Object.fromEntries((run.report.requests?.byStatus ?? []).map(({ status, count }) => [status, count]));
    expect(told).toEqual(truth.byStatus);
    expect(run.summary).toContain("### Requests by status");
  });

  test("error rate < 0.5 %", () => {
    expect(run.check("error-rate").value).toBeCloseTo((truth.byStatus["500"] ?? 0) / truth.requests, 12);
    expect(run.check("error-rate").limit).toBe(0.005);
    expectMark(run, "error-rate", "ok");
  });

  test("memory stable; no user reports", () => {
    expectMark(run, "memory", "ok");
    expect(run.box("memory-stable")).toBe("ok");
    // Nobody but people can tick this one.
    expect(run.summary).toMatch(/- \[ \] ❔ No issues reported by users — only people can know/);
  });

  test("dependencies answer: database, cache (Redis), external model API (Vertex AI)", () => {
    expect(run.report.dependencies?.parts.map(({ name, ok }) => [name, ok])).toEqual([
      ["database", true],
      ["redis", true],
      ["vertex_ai", true],
    ]);
    expectMark(run, "dependencies", "ok");
  });

  test("error logs analysed: nothing suspicious", () => {
    expectMark(run, "new-errors", "ok");
    expect(run.box("error-logs")).toBe("ok");
  });
});

describe("+18 h", () => {
  beforeAll(async () => {
    await cloud.sim.stop();
    const slow = [...personas.slice(0, 2), { name: "friend", weight: 0.1, latencyFactor: 1.8 }] as never;
    await open({ personas: slow }, "18h", 18 * hour);
  }, 60_000);

  test("slow requests (> 1,500 ms) counted by persona", () => {
    const { requests } = run.report;
    expect(requests?.slow).toEqual({ thresholdMs: 1500, count: truth.latenciesMs.filter((ms) => ms > 1500).length });
    expect(requests?.groups.reduce((sum, { slow }) => sum + slow, 0)).toBe(requests?.slow.count);
    expect(run.summary).toMatch(/\| Group \| Requests \| Errors \| Slow \(over 1\.5 s\) \| Mean \| P95 \|/);
  });

  test("mean time and count for each persona; every persona works; none deviates from the others", () => {
    const told = Object.fromEntries((run.report.requests?.groups ?? []).map(({ group, count }) => [group, count]));
    expect(told).toEqual(truth.byGroup);
    expectMark(run, "groups-work", "ok");
    // The one that takes 1.8 times as long is named.
    expectMark(run, "groups", "warning");
    expect(run.check("groups").reason).toMatchObject({ code: "groups-differ", slowest: "friend" });
    expect(run.box("groups-alike")).toBe("warning");
  });
});

describe("+24 h", () => {
  beforeAll(async () => {
    await cloud.sim.stop();
    const now = lastMinute();
    await open(
      {
        errorRate: () => 0.02,
        memoryBytes: (at) => 300e6 + 20e6 * Math.sin(at / hour),
        errors: Array.from({ length: 20 }, (_, i) => ({
          at: now - (i + 0.5) * hour,
          message: `Cannot reach vertex at 10.0.0.${i}`,
        })),
      },
      "day",
    );
  }, 60_000);

  test("the 24-hour report: total requests, success rate, mean time, P95, memory in MB, error count", () => {
    const good = truth.requests - (truth.byStatus["500"] ?? 0);
    expect(run.report.requests).toMatchObject({
      count: truth.requests,
      errors: truth.byStatus["500"] ?? 0,
      kind: "logs",
    });
    expect(run.report.requests?.latency?.p95.ms).toBe(quantile(truth.latenciesMs, 0.95));
    const row = (name: string): string => run.summary.split("\n").find((line) => line.startsWith(`| ${name} |`)) ?? "";
    expect(row("Total requests")).toContain(truth.requests.toLocaleString("en-US"));
    expect(row("Success rate")).toContain(`${Number(((good / truth.requests) * 100).toFixed(1))} %`);
    expect(row("Mean latency")).toMatch(/\d s/);
    expect(row("P95")).toMatch(/\d s/);
    expect(row("Memory (highest)")).toMatch(/3\d\d MB/);
    expect(row("Errors")).toContain(`${truth.byStatus["500"] ?? 0} (`);
  });

  test("main findings, each marked ✓ or ⚠️", () => {
    expect(run.summary).toMatch(/### Main findings\n\n- ❌ \*\*Availability\*\*/);
    expect(run.summary).toMatch(/- ⚠️ \*\*New errors\*\*/);
    expect(run.summary).toMatch(/- ✓ \*\*P95 latency\*\*/);
  });

  test("a breached budget fails the job, and the outputs tell the figures", () => {
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: "fail",
      requests: String(truth.requests),
      source: "logs",
      "p95-ms": String(quantile(truth.latenciesMs, 0.95)),
    });
    expect(run.stdout).toMatch(/::error::❌ BREACHED — 24-hour report/);
    expect(run.page).toContain('<h2 id="findings-heading">');
  });

  test("what is new among the errors is told, without what differs from one to the next", () => {
    const [first] = run.report.newMessages?.patterns ?? [];
    expect(first).toMatchObject({ count: 20, pattern: expect.stringContaining("Cannot reach vertex at") });
  });
});
