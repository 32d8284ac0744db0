import { describe, expect, test } from "vitest";
import type { DeployOptions } from "../simulator/index.ts";
import { act, finding, openCloud, row, type Verified } from "./verify.ts";

const inputs = {
  tag: "candidate",
  interval: "250ms",
  window: "16s",
  settle: "1s",
  "chat-body": '{"message":"hello"}',
};

/** Two revisions under a tag each; all users are with the first. */
async function verifyBoth(overrides: DeployOptions["overrides"], more: Record<string, string> = {}): Promise<Verified> {
  const sim = await openCloud({});
  await sim.deploy({ tag: "stable", overrides: { latencyMedianMs: 30, errorRate: 0 } });
  await sim.moved();
  const { revision } = await sim.deploy({
    tag: "candidate",
    overrides: { pinned: true, latencyMedianMs: 30, errorRate: 0, ...overrides },
  });
  await sim.moved();
  const run = await act(sim, { inputs: { ...inputs, ...more } });
  await sim.settle();
  if (run.report === undefined) throw new Error(`no report:\n${run.stdout}`);
  return { ...run, report: run.report, sim, revision };
}

describe("a candidate and a baseline that have a tag each are sent the same probes", () => {
  test("of which one as good is no worse", async () => {
    const run = await verifyBoth({}, { "regression-tolerance": "50%" });
    expect(finding(run, "paired-probes")).toMatchObject({ decision: "pass", reason: { code: "pairs-no-worse" } });
    expect(run.report.findings.map(({ reason }) => reason.code)).not.toContain("probe-elsewhere");
    // The baseline's own log shows that it was asked, and that no user of it was.
    const { baseline } = run.report;
    expect(run.sim.truth({ revision: baseline?.name ?? "" }).platform.probes).toBeGreaterThan(20);
  });

  test("of which a slower one is told, far inside its budget", async () => {
    const run = await verifyBoth({ latencyMedianMs: 220 });
    expect(finding(run, "paired-probes")).toMatchObject({ decision: "warn", reason: { code: "pairs-slower" } });
    expect(row(run, "Paired probes")["Sample"]).toMatch(/^\d+ of \d+ probes slower$/);
    expect(run.summary).toMatch(
      /In \d+ of \d+ pairs of `chat` the candidate's answer took longer than the baseline's plus 10 %/,
    );
  });

  test("of which one that fails is told, in Korean too", async () => {
    const more = { "fail-fast": "false", "on-regression": "fail", "probe-failures": "1000", language: "ko" };
    const run = await verifyBoth({ errorRate: 0.9 }, more);
    expect(run.report.verdict).toBe("fail");
    expect(finding(run, "paired-probes")).toMatchObject({ decision: "fail", reason: { code: "pairs-failing" } });
    expect(run.summary).toMatch(/두 리비전에 같은 프로브를 동시에 보냈습니다/);
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
