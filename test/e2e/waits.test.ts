import { describe, expect, test } from "vitest";
import { expectVerdict, firstLine, requestsOf, row, verify } from "./verify.ts";

/** A cold start every 40 requests holds the next four up, which log their milliseconds only. */
const cold = { latencyMedianMs: 200, coldStart: { everyRequests: 40, ms: 2500, queued: 4 } };
const inputs = { settle: "4s", "p95-budget": "4s" };

describe.concurrent("requests that queue behind a cold start", () => {
  test("are found by the app's own entries and told in a pass's first line, though each latency is short", async () => {
    const run = await verify({ scenario: "cold", overrides: cold, inputs });
    expectVerdict(run, "pass", "success");
    expect(firstLine(run)).toMatch(/every budget is kept.*; (a warning|warnings): Hidden waits/);
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
    expect(run.summary).toContain("Keep instances ready");
  });
});
