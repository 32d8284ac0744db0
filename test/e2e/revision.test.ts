import { expect, test } from "vitest";
import {
  act,
  annotations,
  expectFigures,
  expectVerdict,
  finding,
  openCloud,
  requestsOf,
  verify,
  windowOf,
} from "./verify.ts";

test.concurrent("a revision under a tag, without traffic, is probed at the tag's own URL", async () => {
  const run = await verify({
    exact: true,
    overrides: { pinned: true },
    deploy: { tag: "canary" },
    inputs: { tag: "canary", window: "3s" },
  });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report).toMatchObject({
    cause: "insufficient-evidence",
    candidate: { name: run.revision },
    requests: { source: "probes" },
  });
  expect(finding(run, "readiness").decision).toBe("pass");
  expect(run.outputs["url"]).not.toBe(run.sim.uri);
  expect(run.report.traffic).toContainEqual(
    expect.objectContaining({ tag: "canary", percent: 0, revision: run.revision, url: run.outputs["url"] }),
  );
  // Every probe reached the candidate, none the revision that serves.
  const sent = run.report.probes.reduce((sum, probe) => sum + probe.sent, 0);
  expect(sent).toBeGreaterThanOrEqual(4);
  expect(run.sim.truth({ revision: run.revision }).platform.probes).toBe(sent);
  expect(run.sim.truth({ revision: run.sim.stableRevision }).platform.probes).toBe(0);
  expect(finding(run, "probe-health").decision).toBe("pass");
  expect(finding(run, "probe-chat").decision).toBe("pass");
});

test.concurrent("a tag that no traffic entry gets in time is a wrong setting, and is named", async () => {
  const sim = await openCloud({});
  const run = await act(sim, { inputs: { tag: "canary", "ready-timeout": "3s" } });
  expect([run.exitCode, run.outputs, run.summary]).toEqual([1, {}, ""]);
  expect(annotations(run, "error")[0]).toMatch(/tag \(input\) is "canary"/);
});

test.concurrent("an explicit revision is judged by its own requests, though a newer one exists", async () => {
  let old = "";
  const run = await verify({
    exact: true,
    scenario: "errors",
    overrides: { pinned: true },
    before: (sim) => {
      old = sim.stableRevision;
    },
    inputs: { revision: "ion-api-prod-00041-abc" },
  });
  expectVerdict(run, "pass", "success");
  expect(run.outputs["revision"]).toBe(old);
  expect(run.report.notices).toContainEqual({ code: "newer-revision", revision: run.revision });
  expectFigures({ ...run, revision: old });
});

test.concurrent("with half of the traffic, only the candidate's half is judged", async () => {
  const run = await verify({
    exact: true,
    // One error among the candidate's half would leave too little to prove 1 %.
    overrides: { requestsPerSecond: 180, errorRate: 0 },
    before: (sim, revision) => {
      const half = (name: string) =>
        ({ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: name, percent: 50 }) as const;
      sim.run.setTraffic([half(sim.stableRevision), half(revision)], 0, Date.now());
    },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(run.report.notices).toContainEqual({ code: "partial-traffic", percent: 50 });
  const { startedAt, plannedMs } = windowOf(run);
  const all = run.sim.truth({ from: startedAt, to: startedAt + plannedMs }).app.requests;
  expect(requestsOf(run).count / all).toBeGreaterThan(0.4);
  expect(requestsOf(run).count / all).toBeLessThan(0.6);
});
