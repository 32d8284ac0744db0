import { expect, test } from "vitest";
import {
  act,
  annotations,
  expectFailure,
  expectFigures,
  expectVerdict,
  finding,
  firstLine,
  openCloud,
  requestsOf,
  row,
  verify,
} from "./verify.ts";

test.concurrent("a container that never listens fails at once, in its own last words and Cloud Run's, with the link to its logs", async () => {
  // Polled so often that the failure is seen before its log entries can be read.
  const run = await verify({
    exact: true,
    scenario: "crash-at-start",
    overrides: { rolloutMs: 1500 },
    inputs: { "ready-timeout": "60s", interval: "200ms" },
  });
  expectFailure(
    run,
    "readiness",
    /the container did not start; its last words: .*ModuleNotFoundError: .*Users still get .*ion-api-prod-00041-abc/,
  );
  expect(finding(run, "readiness").reason).toMatchObject({
    code: "revision-failed",
    conditionReason: "HEALTH_CHECK_CONTAINER_ERROR",
    logUri: expect.stringContaining("https://console.cloud.google.com/logs/viewer?project=ion-demo"),
  });
  expect(run.summary).toContain("](https://console.cloud.google.com/logs/viewer?project=ion-demo");
  expect(run.tookMs).toBeLessThan(20_000);
  // Nothing was observed, and the app's own last words are shown.
  expect(run.report).toMatchObject({ cause: "readiness", window: null, requests: null, probes: [] });
  expect(run.outputs).toMatchObject({ requests: "0", "error-rate": "", "p95-ms": "", revision: run.revision });
  expect(run.sim.truth({ revision: run.revision }).platform.probes).toBe(0);
  expect(run.summary).toContain("Default STARTUP TCP probe failed 1 time consecutively");
  expect(run.summary).toContain("ModuleNotFoundError: No module named 'vertexai'");
  expect(row(run, "Readiness")["Decision"]).toBe("❌ fail");
});

test.concurrent("a rollout that never ends fails when the time is up, and says what it waited for", async () => {
  const run = await verify({ scenario: "never-ready", inputs: { "ready-timeout": "3s" } });
  expectFailure(run, "readiness", /not ready after 3 s; still waiting for:/);
  expect(finding(run, "readiness").reason.code).toBe("ready-timeout");
  expect(run.stdout).toContain("⏳ waiting");
  expect(run.report.readiness.length).toBeGreaterThan(0);
  expect(row(run, "Readiness")).toMatchObject({ Limit: "3 s", Decision: "❌ fail" });
});

test.concurrent("traffic pinned to the old revision fails, and says who serves", async () => {
  const run = await verify({ scenario: "pinned-traffic", inputs: { "ready-timeout": "3s" } });
  expectFailure(run, "readiness", /ready but gets no traffic/);
  expect(finding(run, "readiness").reason).toMatchObject({ code: "no-traffic", revision: run.revision });
  expect(firstLine(run)).toContain(run.sim.stableRevision);
  expect(run.report.notices).toContainEqual({ code: "traffic-pinned", revision: run.sim.stableRevision, percent: 100 });
  expect(run.summary).toContain("so a new revision gets none by itself");
});

test.concurrent("a retired revision that reads ready, and never started, fails", async () => {
  const run = await verify({ scenario: "retired", inputs: { "ready-timeout": "3s" } });
  expectFailure(run, "readiness", /retired/);
  expect(finding(run, "readiness").reason).toEqual({ code: "revision-retired", revision: run.revision });
});

test.concurrent("a service that still shows the old revision is not taken for ready", async () => {
  const run = await verify({ exact: true, scenario: "stale-view" });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(run.outputs["revision"]).toBe(run.revision);
  expect(run.report.readiness[0]).toMatchObject({ state: "waiting" });
  expect(run.report.readiness.at(-1)?.elapsedMs).toBeGreaterThan(2000);
});

test.concurrent("the window begins when the traffic has really moved", async () => {
  const run = await verify({ exact: true, scenario: "slow-rollout" });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  // Ready after 4 s, traffic 2 s later.
  expect(finding(run, "readiness").value).toBeGreaterThan(4000);
  expect(requestsOf(run).timeline[0]?.requests).toBeGreaterThan(0);
});

test.concurrent.for<[string, Record<string, string>, RegExp]>([
  ["service", { service: "ion-api-prd" }, /- service \(input\) is "ion-api-prd", .* \(is ion-api-prod meant\?\)/],
  ["region", { region: "europe-west1" }, /- region \(input\) is "europe-west1", .* where it is: us-central1/],
])("a wrong %s is a wrong setting, not a failed deploy", async ([, inputs, message]) => {
  const sim = await openCloud({});
  for (const action of [undefined, "rollback", "rollout", "report"] as const) {
    const run = await act(sim, { ...(action === undefined ? {} : { action }), inputs });
    expect([run.exitCode, run.outputs, run.summary]).toEqual([1, {}, ""]);
    expect(annotations(run, "error")[0]).toMatch(message);
  }
});

test.concurrent("a revision that does not come in time is a wrong setting, and those that exist are named", async () => {
  const sim = await openCloud({});
  const run = await act(sim, { inputs: { revision: "ion-api-prod-00099-xyz", "ready-timeout": "3s" } });
  expect([run.exitCode, run.outputs, run.summary]).toEqual([1, {}, ""]);
  const told = annotations(run, "error")[0];
  expect(told).toContain("ion-api-prod-00099-xyz");
  expect(told).toContain(sim.stableRevision);
  // One reading is no reason: a deploy may be on its way.
  expect(run.stdout).toContain("the revision ion-api-prod-00099-xyz is not there yet");
});
