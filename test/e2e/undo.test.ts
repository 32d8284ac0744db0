import { describe, expect, test } from "vitest";
import { annotations, firstLine, verify, type Verified, type VerifyOptions } from "./verify.ts";

/** The main action with `rollback: true`. */
async function verifyAndUndo(options: VerifyOptions): Promise<Verified> {
  return await verify({ moved: true, ...options, inputs: { rollback: "true", ...options.inputs } });
}

function shares({ sim }: Verified): Record<string, number> {
  const { effective, latestReady } = sim.run.state(Date.now());
  const all = effective.filter(({ percent }) => percent > 0);
  return Object.fromEntries(all.map(({ revision, percent }) => [revision ?? latestReady ?? "", percent]));
}

// After which verdict it is done, and what it leaves alone: test/traffic/after-verdict.test.ts.
describe.concurrent("rollback: true", () => {
  test("sends the traffic back after a failed verdict, and the job still fails", async () => {
    const run = await verifyAndUndo({ scenario: "errors", deploy: { tag: "candidate" }, inputs: { window: "20s" } });
    const { stableRevision } = run.sim;
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject({
      verdict: "fail",
      job: "failure",
      rollback: { from: run.revision, to: stableRevision, done: true, changed: true, outcome: { code: "moved" } },
    });
    expect(shares(run)).toEqual({ [stableRevision]: 100 });
    expect(run.sim.run.state(Date.now()).effective.map(({ tag }) => tag)).toContain("candidate");
    expect(run.outputs).toMatchObject({ verdict: "fail", "rolled-back": "true" });
    expect(run.summary).toContain(`✅ ROLLED BACK — All traffic goes to \`${stableRevision}\` now.`);
    expect(run.summary).toContain("--to-latest");
    // What is done need not be done again.
    expect(run.summary).not.toContain("Send the traffic back to");
    expect(annotations(run, "error").at(-1)).toContain(`All traffic goes to ${stableRevision} now.`);
    expect(run.stdout).toContain(`sending the traffic of ${run.revision} back`);
  });

  test("that fails is the first thing told", async () => {
    const run = await verifyAndUndo({
      scenario: "errors",
      overrides: { denied: ["iam.serviceAccounts.actAs"] },
      inputs: { window: "20s" },
    });
    expect(run.report).toMatchObject({
      verdict: "fail",
      rollback: { done: false, outcome: { code: "not-permitted" } },
    });
    expect(shares(run)).toEqual({ [run.revision]: 100 });
    expect(annotations(run, "error")[0]).toContain("NOT ROLLED BACK");
    expect(annotations(run, "error")[0]).toContain("iam.serviceAccounts.actAs");
    expect(run.outputs["rolled-back"]).toBe("false");
    expect(run.summary).toContain(`--to-revisions ${run.sim.stableRevision}=100`);
    expect(firstLine(run)).toContain("FAIL");
  });
});
