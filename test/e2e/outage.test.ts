import { expect, test } from "vitest";
import { googleError } from "../simulator/face.ts";
import { act, annotations, expectVerdict, finding, firstLine, openCloud, verify, windowOf } from "./verify.ts";

const refused = googleError(403, "PERMISSION_DENIED", "Permission denied for all log views.");

test("log reads that are refused from mid-window on are no pass, and the summary says which and since when", async () => {
  const run = await verify({ overrides: { timeline: [{ at: 3, logReads: refused }] } });
  expectVerdict(run, "inconclusive", "failure");
  expect(run.report.cause).toBe("no-access");
  const { reason } = finding(run, "error-rate");
  if (reason.code !== "not-covered") throw new Error(`the reason is ${reason.code}`);
  const { startedAt, endedAt } = windowOf(run);
  expect(reason).toMatchObject({
    why: "role",
    detail: expect.stringContaining("Permission denied for all log views."),
  });
  expect(reason.missingFromAt).toBeGreaterThan(startedAt);
  expect(reason.missingFromAt).toBeLessThan(endedAt);
  expect(finding(run, "memory-kill").reason).toMatchObject({ code: "not-covered", source: "kills" });
  expect(run.summary).toContain("This was not seen to its end");
  expect(annotations(run, "error").join(" ")).toContain("Permission denied");
});

test("log reads that hang from mid-window on end the run half a minute after it, and are told as no answer", async () => {
  const began = Date.now();
  const run = await verify({ overrides: { timeline: [{ at: 3, logReads: "hang" }] } });
  expectVerdict(run, "inconclusive", "failure");
  expect(finding(run, "error-rate").reason).toMatchObject({ code: "not-covered", why: "hung" });
  expect(JSON.stringify(run.report)).not.toMatch(/quota/i);
  const { startedAt } = windowOf(run);
  expect(run.report.generatedAt - startedAt).toBeLessThan(7_000 + 2_000 + 30_000 + 2_000);
  expect(Date.now() - began).toBeLessThan(60_000);
}, 120_000);

test("a rollout goes no step up where the log was not seen to the step's end", async () => {
  const sim = await openCloud({});
  const { revision: candidate } = await sim.deploy({
    overrides: { pinned: true, timeline: [{ at: 3, logReads: refused }] },
  });
  await sim.moved();
  const run = await act(sim, {
    action: "rollout",
    inputs: { steps: "25%,100%", window: "6s", interval: "1s", settle: "1s", "error-rate-budget": "5%" },
  });
  expect(run.exitCode).toBe(1);
  expect(firstLine(run)).not.toContain("ROLLED OUT");
  const asked = sim.requests
    .filter(({ method, status }) => method === "PATCH" && status === 200)
    .map(({ body }) => (body as { traffic: { revision?: string; percent?: number }[] }).traffic)
    .map((traffic) => traffic.find(({ revision }) => revision === candidate)?.percent ?? 0);
  expect(Math.max(...asked)).toBe(25);
});

test("a revision that turns bad in mid-window fails: its errors are not diluted by the good seconds before", async () => {
  const timeline = [{ at: 2, behaves: { errorRate: 0.4 } }];
  const run = await verify({ scenario: "healthy", overrides: { timeline }, inputs: { window: "20s" } });
  expectVerdict(run, "fail", "failure");
  expect(run.report.decisive).toBe("error-rate");
});

test("an app's log that stops in mid-window proves nothing of the rest: Cloud Run's is judged, or nothing passes", async () => {
  const timeline = [{ at: 3, behaves: { appLog: false, errorRate: 0.4 } }];
  const run = await verify({ scenario: "healthy", overrides: { timeline }, inputs: { "fail-fast": "false" } });
  expect(run.outputs["verdict"]).not.toBe("pass");
});
