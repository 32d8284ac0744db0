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

function changes({ sim }: Verified): number {
  return sim.requests.filter(({ method, status }) => method === "PATCH" && status === 200).length;
}

describe("rollback: true", () => {
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

  test("leaves an undecided verdict alone", async () => {
    const run = await verifyAndUndo({ scenario: "low-traffic", inputs: { window: "3s", "on-inconclusive": "fail" } });
    expect(run.report).toMatchObject({ verdict: "inconclusive", job: "failure", rollback: null });
    expect([changes(run), shares(run), run.outputs["rolled-back"]]).toEqual([0, { [run.revision]: 100 }, ""]);
  });

  test("has nothing to send back where the revision never served", async () => {
    const run = await verifyAndUndo({ scenario: "crash-at-start" });
    expect(run.report).toMatchObject({
      cause: "readiness",
      rollback: { done: false, outcome: { code: "not-serving" } },
    });
    expect([changes(run), shares(run)]).toEqual([0, { [run.sim.stableRevision]: 100 }]);
    expect(run.summary).toContain(`\`${run.revision}\` has no traffic, so there is nothing to send back.`);
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

  test("leaves a service alone that someone deployed to meanwhile", async () => {
    let deployed = false;
    const run = await verifyAndUndo({
      scenario: "errors",
      inputs: { window: "20s", "fail-fast": "true" },
      onStart: (_kill, sim) => {
        const timer = setInterval(() => {
          if (deployed || !sim.requests.some(({ path }) => path.includes("entries:list"))) return;
          deployed = true;
          clearInterval(timer);
          // Pinned: the bad revision keeps its traffic, and goes on failing.
          void sim.deploy({ scenario: "healthy", overrides: { pinned: true } });
        }, 20);
      },
    });
    expect(run.report.rollback).toMatchObject({ done: false, outcome: { code: "deployed-meanwhile" } });
    expect(changes(run)).toBe(0);
  });
});
