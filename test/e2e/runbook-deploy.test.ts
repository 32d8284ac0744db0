import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { type Simulator, startSimulator, type Figures } from "../simulator/index.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { pace } from "./verify.ts";

// Each test is a row of the runbook's "Day 0", of one verification of a deploy by dist.

const rules = `slack:
  deploy: "#production-alerts"
  success: "#announcements"
`;

let sim: Simulator;
let run: ActionRun & { report: Report };
let truth: Figures;

beforeAll(async () => {
  sim = await startSimulator({ scenario: "healthy" });
  await sim.deploy();
  const inputs = {
    service: sim.service.name,
    region: sim.service.region,
    "slack-bot-token": "xoxb-123-abc",
    watcher: "U024BE7LH",
    // The runbook's own.
    "memory-budget": "500MB",
    "cpu-budget": "80%",
    ...pace,
  };
  const ended = await runAction({ inputs, env: sim.env, files: { ".github/ion-verify.yml": rules } });
  await sim.settle();
  if (ended.report === undefined) throw new Error(ended.stdout);
  run = { ...ended, report: ended.report };
  const { startedAt = NaN, plannedMs = NaN } = run.report.window ?? {};
  const revision = run.report.candidate?.name ?? "";
  truth = sim.truth({ revision, from: startedAt, to: startedAt + plannedMs }).app;
}, 60_000);

afterAll(async () => await sim.stop());

function decision(id: Report["findings"][number]["id"]): string | undefined {
  return run.report.findings.find((finding) => finding.id === id)?.decision;
}

describe("T+30 min", () => {
  test("describe the service: is the latest created revision the latest ready one?", () => {
    const { latestCreated, latestReady } = sim.run.state(Date.now());
    expect(latestCreated).toBe(latestReady);
    expect(run.report.candidate?.name).toBe(latestReady);
    expect(decision("readiness")).toBe("pass");
  });

  test("GET /health: 200", () => {
    expect(decision("probe-health")).toBe("pass");
    expect(run.report.probes.find(({ name }) => name === "health")).toMatchObject({ failed: 0 });
  });

  test('POST /chat with {"message": "안녕하세요"}: 200, an answer', () => {
    expect(decision("probe-chat")).toBe("pass");
    expect(run.report.probes.find(({ name }) => name === "chat")?.sent).toBeGreaterThan(1);
  });

  test("follow the service's logs: no first errors", () => {
    const failed = Object.entries(truth.byStatus).filter(([status]) => Number(status) >= 500);
    expect(run.report.requests?.errors).toBe(failed.reduce((sum, [, n]) => sum + n, 0));
    expect(run.report.newMessages?.patterns).toEqual([]);
  });

  test("list the metrics under run.googleapis.com/ to see that collection works", () => {
    expect(decision("metrics-collection")).toBe("pass");
  });

  test("see the deploy notice arrive in Slack #production-alerts", () => {
    expect(sim.slack.messages[0]).toMatchObject({ channel: "#production-alerts" });
  });
});

describe("T+60 min", () => {
  test("P95 of process_time_ms: < 2 s", () => {
    const sorted = truth.latenciesMs.toSorted((a, b) => a - b);
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
    // The truth is by the entries' ends, the report by the requests' starts: both are of the same users.
    expect((run.report.requests?.latency?.p95Ms ?? 0) / p95).toBeGreaterThan(0.8);
    expect((run.report.requests?.latency?.p95Ms ?? 0) / p95).toBeLessThan(1.25);
    expect(run.report.findings.find(({ id }) => id === "p95")).toMatchObject({ decision: "pass", limit: 2000 });
  });

  test("list the requests slower than 2,000 ms", () => {
    const slowest = run.report.requests?.slowest ?? [];
    expect(run.report.requests?.slow).toBe(slowest.filter(({ latencyMs }) => latencyMs > 2000).length);
    expect(run.summary).toContain("Slowest requests");
  });

  test("error rate: < 1 %", () => {
    expect(run.report.findings.find(({ id }) => id === "error-rate")).toMatchObject({ decision: "pass", limit: 0.01 });
  });

  test("memory: < 500 MB", () => {
    expect(run.report.findings.find(({ id }) => id === "memory")).toMatchObject({ decision: "pass", limit: 500e6 });
  });

  test("CPU: < 80 %", () => {
    expect(run.report.findings.find(({ id }) => id === "cpu")).toMatchObject({ decision: "pass", limit: 0.8 });
  });
});

describe("T+120 min", () => {
  test("announce success in Slack #announcements with a summary of the first metrics; name who watches", () => {
    const announced = sim.slack.messages.find(({ channel }) => channel === "#announcements");
    const blocks = JSON.stringify(announced?.blocks);
    expect(blocks).toContain(`*Requests*\\n${run.report.requests?.count.toLocaleString("en-US")}`);
    expect(blocks).toContain("<@U024BE7LH>");
  });
});
