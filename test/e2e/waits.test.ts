import { describe, expect, test } from "vitest";
import { expectFailure, expectVerdict, finding, firstLine, requestsOf, row, type Verified, verify } from "./verify.ts";

const ids = ({ report }: Verified): string[] => report.findings.map(({ id }) => id);

/** A cold start every 40 requests holds the next four up, which log their milliseconds only. */
const cold = { latencyMedianMs: 200, coldStart: { everyRequests: 40, ms: 2500, queued: 4 } };
const inputs = { settle: "4s", "p95-budget": "4s" };

describe("requests that queue behind a cold start", () => {
  test("are found by the app's own entries and told in a pass's first line, though each latency is short", async () => {
    const run = await verify({ scenario: "cold", overrides: cold, inputs });
    expectVerdict(run, "pass", "success");
    expect(firstLine(run)).toMatch(/every budget is kept.*; a warning: Hidden waits$/);
    const { waits, source } = requestsOf(run);
    expect(source).toBe("app");
    const share = (waits?.waited ?? 0) / (waits?.n ?? 1);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.13);
    expect(waits?.longestMs).toBeGreaterThan(2000);
    expect(waits?.longestMs).toBeLessThan(3000);
    expect(waits?.unknown).toBe(0);
    expect(row(run, "Hidden waits")["Decision"]).toBe("⚠️ warning");
    expect(run.summary).toMatch(/waited more than 1 s before an instance took them, at most 2\.\d+ s/);
    expect(run.summary).toContain("keep instances ready");
  });

  test("fail a budget of waits, before the window ends", async () => {
    const run = await verify({
      scenario: "cold",
      overrides: { ...cold, requestsPerSecond: 40, coldStart: { everyRequests: 14, ms: 2500, queued: 6 } },
      inputs: { ...inputs, window: "30s", interval: "2s", "wait-budget": "1%" },
    });
    expectFailure(run, "hidden-wait", /Hidden waits: .* waited unseen before an instance took them, where 1 % may/);
    expect(run.report.window?.endedEarly).toBe("failed");
  });

  test("are found by the start of their instance where the app logs nothing", async () => {
    const run = await verify({ scenario: "cold", overrides: { ...cold, appLog: false }, inputs });
    expectVerdict(run, "pass", "success");
    const { waits, source } = requestsOf(run);
    expect(source).toBe("platform");
    expect(waits?.waited).toBeGreaterThan(10);
    expect(finding(run, "hidden-wait").decision).toBe("warn");
  });
});

describe("a log that is late", () => {
  test.each([
    ["all at once", "log-stall", {}],
    ["all at once, and the app logs nothing", "log-stall", { appLog: false }],
    ["here and there", "late-logs", {}],
  ] as const)("%s is no wait of any request", async (_what, scenario, overrides) => {
    const run = await verify({ scenario, overrides, inputs: { settle: "4s" } });
    expectVerdict(run, "pass", "success");
    expect(ids(run)).not.toContain("hidden-wait");
    expect(requestsOf(run).waits).toMatchObject({ waited: 0 });
    expect(requestsOf(run).waits?.n).toBeGreaterThan(300);
    expect(firstLine(run)).not.toContain("warning");
  });

  test("leaves a budget of waits proven, because the app tells when each request ended", async () => {
    const run = await verify({ scenario: "log-stall", inputs: { settle: "4s", "wait-budget": "1%" } });
    expectVerdict(run, "pass", "success");
    expect(finding(run, "hidden-wait")).toMatchObject({ decision: "pass", bad: 0, limit: 0.01 });
  });
});

test("refused requests are errors, and told to have waited before they were refused", async () => {
  const run = await verify({
    scenario: "refused",
    overrides: { refusedWaitMs: 2500 },
    inputs: { "fail-fast": "false", settle: "4s" },
  });
  expectFailure(run, "error-rate", /error rate/);
  const { waits, refused } = requestsOf(run);
  expect(refused).toBeGreaterThan(20);
  expect(waits?.refusedWaited).toBeGreaterThan(10);
  expect(waits?.longestRefusedMs).toBeGreaterThan(1500);
  expect(waits?.longestRefusedMs).toBeLessThan(3500);
});

describe("requests that hang", () => {
  const quick = { latencyMedianMs: 100 };

  test("are in no log, but the probes among them fail what looks sound", async () => {
    const run = await verify({
      scenario: "hanging",
      overrides: quick,
      inputs: { window: "24s", "probe-timeout": "500ms", "memory-budget": "1GB" },
    });
    expectFailure(run, "probe-chat", /Chat probe: [4-7] of 2\d probes got no answer within 500 ms/);
    // All that the log holds is well.
    expect(finding(run, "error-rate").decision).toBe("pass");
    expect(finding(run, "p95").decision).toBe("pass");
    expect(run.report.window?.endedEarly).toBeNull();
    expect(run.summary).toContain("is in no log until it ends");
    expect(run.summary).toContain("Find out which requests hang");
  });

  test("qualify a pass where too few probes hang to fail it", async () => {
    const run = await verify({
      scenario: "hanging",
      overrides: { ...quick, hangEvery: 100 },
      inputs: { "probe-timeout": "500ms" },
    });
    expectVerdict(run, "pass", "success");
    expect(firstLine(run)).toMatch(/; a warning: Chat probe$/);
    expect(finding(run, "probe-chat").reason).toMatchObject({ code: "probe-unanswered", unanswered: 1 });
    expect(run.summary).toMatch(/none that takes longer than 11 s can be among them/);
  });
});

test("a health answer of warn is healthy, and told", async () => {
  const run = await verify({ overrides: { health: "warn" } });
  expectVerdict(run, "pass", "success");
  expect(firstLine(run)).toMatch(/; a warning: Health probe$/);
  expect(run.summary).toMatch(/answers told of a concern; the last: .*warn/);
});
