import { expect, test } from "vitest";
import { annotations, expectFailure, expectVerdict, finding, row, verify } from "./verify.ts";

test("a /health that leads to a login page fails, and says where it led", async () => {
  const run = await verify({ scenario: "health-redirect", inputs: { window: "20s" } });
  expectFailure(run, "probe-health", /Health probe: \d+ probes failed in a row; the last: .*login\.example\.com/);
  // That the app leads there, and not something in front of it, the request log shows.
  const [health] = run.report.probes;
  expect(health?.longestFailureRun).toBe(health?.failed);
  // The newest one's entry may not be there yet.
  expect(health?.unsent).toBeLessThanOrEqual(1);
  expect(new Set(health?.failures.map(({ status }) => status))).toEqual(new Set([302]));
  expect(annotations(run, "error")[0]).toContain("login.example.com");
  expect(row(run, "Health probe")).toMatchObject({ Limit: "3", Decision: "❌ fail" });
  expect(run.report.cause).toBe("probe");
});

test("a dependency that /health reports as down fails, and is named", async () => {
  const run = await verify({ scenario: "dependency-down", inputs: { window: "20s" } });
  expectFailure(run, "probe-health", /Health probe: [3-9] probes failed in a row; the last: .*redis/);
  const health = run.report.probes.find(({ name }) => name === "health");
  expect(health?.dependencies.map(({ name, ok }) => [name, ok])).toEqual([
    ["database", true],
    ["redis", false],
    ["vertex_ai", true],
  ]);
  expect(row(run, "`redis`")).toMatchObject({
    State: expect.stringContaining("❌"),
    Reason: expect.stringContaining("down"),
  });
});

test("a /chat that stops answering fails after three time-outs", async () => {
  const run = await verify({
    scenario: "dead-probe",
    overrides: { latencyMedianMs: 100 },
    inputs: { window: "20s", "probe-timeout": "800ms" },
  });
  expectFailure(
    run,
    "probe-chat",
    /Chat probe: [3-5] probes failed in a row; the last: .*(800 ms|no answer|timed? ?out)/i,
  );
  expect(finding(run, "probe-health").decision).toBe("pass");
  expect(run.report.window?.endedEarly).toBe("failed");
});

test("how many failures in a row fail is the user's choice", async () => {
  const run = await verify({
    scenario: "health-redirect",
    overrides: { latencyMedianMs: 100 },
    inputs: { "probe-failures": "50", "warm-up": "0s" },
  });
  // No probe speaks for it, so that it is no pass either.
  expectVerdict(run, "inconclusive", "warning");
  expect(finding(run, "probe-health").reason).toMatchObject({ code: "probe-some-failed", failed: 7, sent: 7 });
  expect(run.summary).toContain("login.example.com");
});

// Of every other front door's answer: probe-verdict.test.ts of test/run.
test("what stands in front of the service fails no revision", async () => {
  const overrides = { frontDoor: "iap-redirect" } as const;
  const run = await verify({ scenario: "healthy", overrides, inputs: { "fail-fast": "false" } });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report.decisive).toBe("probe-health");
  expect(finding(run, "error-rate").decision).toBe("pass");
});

test("the same question again comes from the answer cache, and is reported apart", async () => {
  const run = await verify({ scenario: "answer-cache" });
  expectVerdict(run, "pass", "success");
  const chat = run.report.probes.find(({ name }) => name === "chat");
  expect(chat?.first.n).toBe(1);
  expect(chat?.repeated.n).toBe((chat?.sent ?? NaN) - 1);
  expect(chat?.first.medianMs).toBeGreaterThan(100);
  expect(chat?.repeated.medianMs).toBeLessThan(100);
});

test("{{nonce}} bypasses the answer cache", async () => {
  const run = await verify({
    scenario: "answer-cache",
    inputs: { "chat-body": '{"message":"안녕하세요 {{nonce}}"}' },
  });
  expectVerdict(run, "pass", "success");
  const chat = run.report.probes.find(({ name }) => name === "chat");
  // Every second one is new, so that both sides of the cache are seen.
  expect(chat?.first.n).toBe(Math.ceil((chat?.sent ?? NaN) / 2));
  expect(chat?.first.medianMs).toBeGreaterThan(200);
  expect(chat?.repeated.medianMs).toBeLessThan(100);
  expect(run.summary).not.toContain("{{nonce}}");
});

test("an uptime check's requests are not users', and are told", async () => {
  const run = await verify({ exact: true, scenario: "checked" });
  expectVerdict(run, "pass", "success");
  const { requests, window } = run.report;
  const from = window?.startedAt ?? 0;
  const { platform } = run.sim.truth({ revision: run.revision, from, to: window?.endedAt ?? 0 });
  expect(requests?.count).toBe(platform.requests);
  expect(requests?.ignored).toMatchObject({ count: platform.checkers, by: [{ who: "checker" }] });
  expect(run.summary).toContain("GoogleStackdriverMonitoring-UptimeChecks");
});
