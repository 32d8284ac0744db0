import { expect, test } from "vitest";
import { day, expectMark, hour, openPast, pastCloud, reportOn, week } from "./period.ts";
import { runAction } from "./run-action.ts";

const small = { requests: 2000, medianMs: (): number => 900, sigma: 0.3 } as const;

test("a period without any request is told, and never passes", async () => {
  const { sim } = await pastCloud(hour, { requests: 0 });
  const run = await reportOn(sim, { period: "week" });
  expect(run.report.requests).toBeNull();
  expect(run.report.verdict).toBe("inconclusive");
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain("There are no requests of this service in this time.");
});

test("a service that is younger than the period says since when, and a deploy in its middle is named", async () => {
  const { sim } = await pastCloud(day, small, { stableAgeMs: 2 * day });
  const run = await reportOn(sim, { period: "week" });
  expect(run.report.notices).toContainEqual(expect.objectContaining({ code: "service-younger" }));
  expect(run.report.notices).toContainEqual(
    expect.objectContaining({ code: "deployed-within", revision: sim.stableRevision }),
  );
});

test("half of the data is gone with the logs' retention: what is told begins there, and says so", async () => {
  const { sim } = await pastCloud(40 * day, { ...small, requests: 4000 });
  const run = await reportOn(sim, { period: "40d", source: "logs" });
  const kept = Date.now() - 30 * day;
  expect(run.report.notices).toContainEqual(expect.objectContaining({ code: "retention", days: 30 }));
  const { app } = sim.truth({ from: Math.max(kept, run.report.period.from), to: run.report.period.to });
  expect(Math.abs((run.report.requests?.count ?? 0) - app.requests)).toBeLessThanOrEqual(2);
  expect(run.summary).toMatch(/Logs are kept for 30 days/);
});

test("the first day ends 24 hours after the deploy, and is cut where it is not over", async () => {
  const { sim } = await pastCloud(day, small, { stableAgeMs: 18 * hour });
  const run = await reportOn(sim, { period: "day", offset: "24h" });
  const deployedAt = run.report.period.deployedAt ?? 0;
  expect(run.report.notices).toContainEqual(expect.objectContaining({ code: "not-over" }));
  expect(run.report.period.to).toBeLessThanOrEqual(Date.now());
  expect(Math.abs(run.report.period.from - deployedAt)).toBeLessThan(60_000);
  const half = await reportOn(sim, { period: "12h", offset: "12h" });
  expect(Math.abs(half.report.period.to - (half.report.period.deployedAt ?? 0) - 12 * hour)).toBeLessThan(60_000);
});

test("what may not be read is told with what to grant; the rest of the report is there", async () => {
  const { sim } = await pastCloud(day, small);
  sim.grants.delete("monitoring.timeSeries.list");
  const run = await reportOn(sim, { period: "day" });
  expect(run.report.source.reason.code).toBe("volume-unknown");
  expectMark(run, "p95", "ok");
  expect(run.check("memory")).toMatchObject({ mark: "unknown", reason: { code: "not-read" } });
  expect(run.summary).toContain("roles/monitoring.viewer");
});

test("where the logs may not be read, Cloud Monitoring counts the requests", async () => {
  const { sim } = await pastCloud(day, { ...small, withMetric: true });
  sim.grants.delete("logging.logEntries.list");
  const run = await reportOn(sim, { period: "day" });
  expect(run.report.source.kind).toBe("monitoring");
  const { from, to } = run.report.period;
  expect(run.report.requests?.count).toBe(sim.truth({ from, to }).app.requests);
  expect(run.report.requests?.groups.map(({ group }) => group)).toEqual(["default", "teacher", "friend"]);
  expect(run.summary).toContain("roles/logging.viewer");
});

test("without any access nothing passes, and the job fails", async () => {
  const { sim } = await pastCloud(hour, small);
  sim.grants.clear();
  const run = await reportOn(sim, { period: "day" });
  expect(run.report.verdict).toBe("inconclusive");
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain("roles/run.viewer");
});

test("the same figures come from the logs and from Cloud Monitoring, within the stated bounds", async () => {
  const { sim } = await pastCloud(day, { ...small, requests: 6000, withMetric: true });
  const logs = await reportOn(sim, { period: "day", source: "logs" });
  const metrics = await reportOn(sim, { period: "day", source: "monitoring" });
  // Both began within one minute, or within two.
  const shift = Math.abs(logs.report.period.to - metrics.report.period.to);
  const [a, b] = [logs.report.requests, metrics.report.requests];
  if (a?.latency == null || b?.latency == null || shift > 60_000) throw new Error("not comparable");
  expect(Math.abs(a.count - b.count)).toBeLessThanOrEqual(20);
  expect(b.latency.meanMs / a.latency.meanMs).toBeCloseTo(1, 2);
  for (const q of ["p50", "p95", "p99"] as const) {
    expect(b.latency[q].lowMs).toBeLessThanOrEqual(a.latency[q].ms * 1.01);
    expect(b.latency[q].highMs ?? Infinity).toBeGreaterThanOrEqual(a.latency[q].ms * 0.99);
  }
  expect(Math.abs(a.slow.count - b.slow.count)).toBeLessThanOrEqual(5);
});

test("an outage of which the app logs nothing is seen in Cloud Run's own counts", async () => {
  const outage = (at: number): boolean => at > Date.now() - 5 * hour && at < Date.now() - 3 * hour;
  const { sim } = await pastCloud(day, {
    ...small,
    requests: 8000,
    load: () => 1,
    errorRate: (at) => (outage(at) ? 1 : 0),
    errorStatus: 503,
    logs: (at) => !outage(at),
  });
  const run = await reportOn(sim, { period: "day" });
  expect(run.report.requests?.errors).toBe(0);
  expectMark(run, "availability", "failed");
  expect(run.check("availability").value).toBeLessThan(0.95);
  expect(run.check("data-consistent").reason).toMatchObject({ code: "log-silent" });
  expect(run.exitCode).toBe(1);
});

test("requests that no instance took are in no metric and no line of the app's, and count all the same", async () => {
  const busy = (at: number): boolean => at > Date.now() - 4 * hour && at < Date.now() - 2 * hour;
  const past = { ...small, requests: 8000, load: () => 1, errorRate: () => 0, withMetric: true } as const;
  const { sim } = await pastCloud(day, { ...past, refused: (at) => (busy(at) ? 0.5 : 0) });
  for (const source of ["logs", "monitoring"]) {
    const run = await reportOn(sim, { period: "day", source, language: source === "logs" ? "en" : "ko" });
    const { from, to } = run.report.period;
    const { app, platform } = sim.truth({ from, to });
    const refused = platform.requests - app.requests;
    expect(refused).toBeGreaterThan(250);
    const { requests } = run.report;
    expect(Math.abs((requests?.refused?.count ?? 0) - refused)).toBeLessThanOrEqual(5);
    expect(requests?.errors).toBe(requests?.refused?.count);
    for (const text of [run.summary, run.page ?? ""]) expect(text).toContain("NOT labels.instanceId:*");
    expect(requests?.byStatus).toContainEqual({ status: 429, count: requests?.errors });
    expect(Math.abs((requests?.count ?? 0) - platform.requests)).toBeLessThanOrEqual(20);
    expectMark(run, "availability", "failed");
    expectMark(run, "error-rate", "failed");
    expectMark(run, "data-consistent", "ok");
    expect(run.summary).toMatch(
      source === "logs"
        ? /\d+ requests were refused by Cloud Run before an instance saw them/
        : /\d+건의 요청을 인스턴스에 도달하기 전에 Cloud Run이 거부했습니다/,
    );
  }
});

test("an app that stops logging in mid-period does not pass by what it logged before", async () => {
  const { sim } = await pastCloud(2 * day, { ...small, requests: 8000, logs: (at) => at < Date.now() - 12 * hour });
  const run = await reportOn(sim, { period: "day" });
  expectMark(run, "data-consistent", "failed");
  expect(run.summary).toMatch(/the app logged nothing in \d+ parts of the period/);
});

test("credentials and persons in messages are in no part of the report", async () => {
  const key = ["AIza", "SyA1234567890abcdefghijklmnopqrstuv"].join("");
  const message = `cannot greet kim@example.com with ${key}`;
  const { sim } = await pastCloud(day, { ...small, errors: [{ at: Date.now() - 2 * hour, message }] });
  const run = await reportOn(sim, { period: "day" });
  for (const text of [JSON.stringify(run.report), run.summary, run.page ?? ""]) {
    expect(text).toContain("cannot greet");
    expect(text).not.toContain(key);
    expect(text).not.toContain("kim@example.com");
  }
});

test("a cancelled report writes what it has within two seconds", async () => {
  const { sim } = await openPast(week, { ...small, requests: 60_000 });
  try {
    let killedAt = 0;
    const run = await runAction({
      action: "report",
      inputs: { service: sim.service.name, region: sim.service.region, period: "week", source: "logs" },
      env: sim.env,
      onStart: (kill) =>
        void setTimeout(() => {
          killedAt = performance.now();
          kill("SIGINT");
        }, 2_500),
    });
    expect(performance.now() - killedAt).toBeLessThan(3_000);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["verdict"]).toBe("inconclusive");
    expect(run.summary).toContain("## ");
  } finally {
    await sim.stop();
  }
});

test("wrong inputs are told all at once, before any call", async () => {
  const { sim } = await pastCloud(hour, { requests: 0 });
  const run = await runAction({
    action: "report",
    inputs: {
      service: sim.service.name,
      region: sim.service.region,
      period: "year",
      "time-zone": "Seoul",
      source: "bigquery",
      "expect-traffic": "latest=50%",
    },
    env: sim.env,
  });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/::error::4 settings are not usable/);
  for (const name of ["period", "time-zone", "bigquery-dataset", "expect-traffic"]) expect(run.stdout).toContain(name);
  expect(sim.requests).toEqual([]);
});
