import { describe, expect, test } from "vitest";
import {
  annotations,
  expectVerdict,
  finding,
  firstLine,
  row,
  verify,
  type Verified,
  type VerifyOptions,
} from "./verify.ts";

const tagged = { tag: "candidate", interval: "200ms", window: "8s", settle: "1s" };

/** A revision under a tag at 0 %: users go on with the one before. */
async function verifyTagged(options: VerifyOptions = {}): Promise<Verified> {
  return await verify({
    ...options,
    deploy: { tag: "candidate", overrides: { pinned: true, ...options.deploy?.overrides } },
    moved: true,
    inputs: { ...tagged, ...options.inputs },
  });
}

// Of too few, and of an address that may lead elsewhere: no-silent-pass.test.ts of test/run.
describe.concurrent("before it has any traffic, a tagged revision is judged by its probes", () => {
  test("which prove what they can", async () => {
    // Answers come at once, so that a probe is sent every 200 ms.
    const run = await verifyTagged({
      deploy: { overrides: { latencyMedianMs: 20, errorRate: 0 } },
      inputs: { "error-rate-budget": "20%", window: "24s" },
    });
    expectVerdict(run, "pass", "success");
    expect(run.report.traffic).toContainEqual(
      expect.objectContaining({ revision: run.revision, percent: 0, tag: "candidate" }),
    );
    expect(run.report.requests).toMatchObject({ source: "probes", errors: 0 });
    expect(finding(run, "error-rate")).toMatchObject({ decision: "pass", sample: "probes" });
    expect(finding(run, "p95")).toMatchObject({ decision: "pass", sample: "probes" });
    expect(row(run, "P95 latency")["Sample"]).toMatch(/^0 of \d+ probes slower$/);
    expect(firstLine(run)).toMatch(/every budget is kept: \d+ probes in 24 s/);
    expect(run.summary).toContain("this run's own probes were judged in their place");
    // Users' requests never came to it, and the probes' are not taken for theirs.
    expect(run.sim.truth({ revision: run.revision }).app.requests).toBe(0);
    expect(run.report.notices.map(({ code }) => code)).toContain("probes-judged");
  });

  test("which fail it before a user meets it", async () => {
    const run = await verifyTagged({
      deploy: { overrides: { latencyMedianMs: 20, errorRate: 0.6 } },
      inputs: { "probe-failures": "100", language: "ko" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject({ verdict: "fail", decisive: "error-rate" });
    expect(firstLine(run)).toMatch(/프로브 \d+건 중 \d+건이 실패했습니다/);
    expect(annotations(run, "error").length).toBeGreaterThan(0);
    expect(run.sim.run.route(Date.now(), 0.5)).toBe(run.sim.stableRevision);
  });
});
