import { describe, expect, test } from "vitest";
import { annotations, expectFigures, expectVerdict, finding, firstLine, verify } from "./verify.ts";

describe.concurrent("a permission that is not granted is no verdict about the service", () => {
  test("logs", async () => {
    const run = await verify({ scenario: "denied", inputs: { window: "4s" } });
    expectVerdict(run, "inconclusive", "failure");
    expect(run.report.cause).toBe("no-access");
    expect(firstLine(run)).toContain("logging.logEntries.list");
    expect(annotations(run, "error").join("\n")).toContain("because on-no-data is fail");
    // What to grant, for whom.
    expect(run.summary).toContain("roles/logging.viewer");
    expect(run.outputs).toMatchObject({ requests: "0", "error-rate": "" });
  });

  test("the service", async () => {
    const run = await verify({ overrides: { denied: ["run.services.get"] } });
    expectVerdict(run, "inconclusive", "failure");
    expect(run.report).toMatchObject({ cause: "no-access", decisive: "readiness" });
    expect(firstLine(run)).toContain("run.services.get");
    expect(run.summary).toContain("roles/run.viewer");
  });
});

test.concurrent("an API that nobody answers is told when the time is up", async () => {
  const run = await verify({
    // Nothing listens on the discard port.
    env: { CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: "http://127.0.0.1:9/" },
    inputs: { "ready-timeout": "2s" },
  });
  expectVerdict(run, "inconclusive", "failure");
  expect(finding(run, "readiness").reason.code).toBe("not-reachable");
  expect(run.report.cause).toBe("no-access");
});

test.concurrent("429, 503, resets and hangs change neither verdict nor figures", async () => {
  // A call that hangs is made again after ten seconds: the last reading has the time for it.
  const inputs = { window: "10s", settle: "15s", "ready-timeout": "60s" };
  const run = await verify({ exact: true, scenario: "flaky-apis", inputs });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(60);
  const failed = run.sim.requests.filter(({ status }) => status === 0 || status === 429 || status === 503);
  expect(failed.length).toBeGreaterThan(3);
}, 240_000);
