import { expect, test } from "vitest";
import { googleError } from "../simulator/face.ts";
import { annotations, expectVerdict, finding, verify, windowOf } from "./verify.ts";

// Every outage of every source: coverage.test.ts of test/run. What each means for a rollout: test/traffic/rollout.test.ts.

const refused = googleError(403, "PERMISSION_DENIED", "Permission denied for all log views.");

test.concurrent("log reads that are refused from mid-window on are no pass, and the summary says which and since when", async () => {
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

test.concurrent("log reads that hang from mid-window on end the run half a minute after it, and are told as no answer", async () => {
  const began = Date.now();
  const run = await verify({ overrides: { timeline: [{ at: 3, logReads: "hang" }] } });
  expectVerdict(run, "inconclusive", "failure");
  expect(finding(run, "error-rate").reason).toMatchObject({ code: "not-covered", why: "hung" });
  expect(JSON.stringify(run.report)).not.toMatch(/quota/i);
  const { startedAt } = windowOf(run);
  expect(run.report.generatedAt - startedAt).toBeLessThan(7_000 + 2_000 + 30_000 + 2_000);
  expect(Date.now() - began).toBeLessThan(60_000);
}, 120_000);
