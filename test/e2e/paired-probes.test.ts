import { describe, expect, test } from "vitest";
import { act, finding, openCloud, type Verified } from "./verify.ts";

const inputs = {
  tag: "candidate",
  interval: "250ms",
  window: "16s",
  settle: "1s",
  "chat-body": '{"message":"hello"}',
};

/** Two revisions under a tag each; all users are with the first. */
async function verifyBoth(more: Record<string, string>): Promise<Verified> {
  const sim = await openCloud({});
  await sim.deploy({ tag: "stable", overrides: { latencyMedianMs: 30, errorRate: 0 } });
  await sim.moved();
  const { revision } = await sim.deploy({
    tag: "candidate",
    overrides: { pinned: true, latencyMedianMs: 30, errorRate: 0 },
  });
  await sim.moved();
  const run = await act(sim, { inputs: { ...inputs, ...more } });
  await sim.settle();
  if (run.report === undefined) throw new Error(`no report:\n${run.stdout}`);
  return { ...run, report: run.report, sim, revision };
}

// What pairs show: test/run/paired-probes.test.ts.
describe.concurrent("a candidate and a baseline that have a tag each are sent the same probes", () => {
  test("of which one as good is no worse", async () => {
    const run = await verifyBoth({ "regression-tolerance": "50%" });
    expect(finding(run, "paired-probes")).toMatchObject({ decision: "pass", reason: { code: "pairs-no-worse" } });
    expect(run.report.findings.map(({ reason }) => reason.code)).not.toContain("probe-elsewhere");
    // The baseline's own log shows that it was asked, and that no user of it was.
    const { baseline } = run.report;
    expect(run.sim.truth({ revision: baseline?.name ?? "" }).platform.probes).toBeGreaterThan(20);
  });

  test("and nothing is sent to a baseline without a tag", async () => {
    const sim = await openCloud({});
    await sim.deploy({ tag: "candidate", overrides: { pinned: true } });
    await sim.moved();
    const run = await act(sim, { inputs: { ...inputs, window: "3s" } });
    expect(run.report?.findings.map(({ id }) => id)).not.toContain("paired-probes");
    expect(sim.truth({ revision: sim.stableRevision }).platform.probes).toBe(0);
  });
});
