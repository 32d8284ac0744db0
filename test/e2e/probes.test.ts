import { expect, test } from "vitest";
import { annotations, expectFailure, expectVerdict, finding, row, verify } from "./verify.ts";

// Of front doors, budgets of failures and who is no user: probe-verdict.test.ts and users.test.ts of test/run.

test.concurrent("a /health that leads to a login page fails, and says where it led", async () => {
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

test.concurrent("a dependency that /health reports as down fails, and is named", async () => {
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

test.concurrent("a /chat that stops answering fails after three time-outs", async () => {
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

test.concurrent("{{nonce}} bypasses the answer cache", async () => {
  const run = await verify({
    scenario: "answer-cache",
    inputs: { "chat-body": '{"message":"안녕하세요 {{nonce}}"}' },
  });
  expectVerdict(run, "pass", "success");
  const chat = run.report.probes.find(({ name }) => name === "chat");
  // Every second one is new, so that both sides of the cache are seen.
  expect(chat?.first.n).toBe(Math.ceil((chat?.sent ?? NaN) / 2));
  expect(chat?.first.medianMs).toBeGreaterThan(200);
  expect(chat?.repeated.medianMs).toBeLessThan((chat?.first.medianMs ?? NaN) / 2);
  expect(run.summary).not.toContain("{{nonce}}");
});
