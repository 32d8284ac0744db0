import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import type { Overrides } from "../simulator/scenarios.ts";
import type { Simulator } from "../simulator/index.ts";
import type { ActionRun } from "./run-action.ts";
import { act, annotations, firstLine, openCloud, row, type VerifyOptions } from "./verify.ts";

/** A quarter of 120 requests a second proves 5 % within such a window. */
const pace = { steps: "25%,100%", window: "6s", interval: "1s", settle: "1s", "error-rate-budget": "5%" };

/** Where it is not asked what was proven: one step, which goes on without proof. */
const unproven = { steps: "100%", window: "2s", "on-inconclusive": "pass" };

/** A new revision without traffic, as `--no-traffic` deploys it. */
async function deployed(overrides: Overrides = {}): Promise<{ sim: Simulator; candidate: string; base: string }> {
  const sim = await openCloud({});
  const { revision: candidate } = await sim.deploy({ overrides: { pinned: true, ...overrides } });
  await sim.moved();
  return { sim, candidate, base: sim.stableRevision };
}

async function rollOut(sim: Simulator, options: VerifyOptions = {}): Promise<ActionRun> {
  return await act(sim, { action: "rollout", ...options, inputs: { ...pace, ...options.inputs } });
}

function shares(sim: Simulator): Record<string, number> {
  const { effective, latestReady } = sim.run.state(Date.now());
  const percents: Record<string, number> = {};
  for (const { revision = latestReady ?? "", percent } of effective)
    if (percent > 0) percents[revision] = (percents[revision] ?? 0) + percent;
  return percents;
}

function followsLatest(sim: Simulator): boolean {
  return sim.run.state(Date.now()).traffic.some(({ type, percent }) => type.endsWith("LATEST") && percent === 100);
}

/** The percents of the candidate that were asked for, in their order; null: it follows the latest. */
function asked(sim: Simulator, candidate: string): (number | null)[] {
  return sim.requests
    .filter(({ method, status }) => method === "PATCH" && status === 200)
    .map(({ body }) => {
      const { traffic } = body as { traffic: { revision?: string; percent?: number }[] };
      if (traffic.some(({ revision }) => revision === undefined)) return null;
      return traffic.find(({ revision }) => revision === candidate)?.percent ?? 0;
    });
}

// What is decided after which verdict, and what stops it: test/traffic/rollout.test.ts, without a process.
describe.concurrent("a rollout", () => {
  test("goes up step by step, and follows the latest at its end", async () => {
    const { sim, candidate, base } = await deployed();
    const run = await rollOut(sim);
    expect(run.exitCode).toBe(0);
    expect(firstLine(run)).toBe(
      `## ✅ ROLLED OUT — \`${sim.service.name}\`: All traffic goes to \`${candidate}\`, and a later deploy gets its traffic by itself.`,
    );
    expect(asked(sim, candidate)).toEqual([25, 100, null]);
    expect([shares(sim), followsLatest(sim)]).toEqual([{ [candidate]: 100 }, true]);
    expect(run.outputs).toMatchObject({
      verdict: "pass",
      revision: candidate,
      "baseline-revision": base,
      percent: "100",
      "rolled-back": "false",
    });
    expect(run.outputs["reports"]?.split("\n")).toHaveLength(2);
    expect(row(run, "1/2")).toMatchObject({ Traffic: "25 %", Verdict: "✅ PASS" });
    expect(row(run, "2/2")).toMatchObject({ Traffic: "100 %", Verdict: "✅ PASS" });
    expect(run.stdout).toContain(`25 % of the traffic for ${candidate} …`);
    // The report is the last step's.
    expect(run.report).toMatchObject({ verdict: "pass", candidate: { name: candidate }, baseline: { name: base } });
    expect(run.report?.traffic).toEqual([expect.objectContaining({ revision: candidate, percent: 100 })]);
  });

  test("sends everything back where a step fails", async () => {
    const { sim, candidate, base } = await deployed({ errorRate: 0.4 });
    const run = await rollOut(sim, { inputs: { steps: "25%,50%,100%", window: "20s" } });
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toMatch(
      new RegExp(
        `SENT BACK — \`${sim.service.name}\`: \`${candidate}\` did not pass with 25 % of the traffic: error rate [\\d.]+ % is above the budget of 5 %: .*\\. All traffic goes to \`${base}\` now\\.`,
      ),
    );
    expect(asked(sim, candidate)).toEqual([25, 0]);
    expect(shares(sim)).toEqual({ [base]: 100 });
    expect(run.outputs).toMatchObject({ verdict: "fail", percent: "0", "rolled-back": "true" });
    expect(row(run, "1/3")["Decision"]).toBe("⏪ sent back");
    expect(run.report?.rollback).toMatchObject({ from: candidate, to: base, done: true });
    expect(run.summary).toContain("--to-latest");
    expect(annotations(run, "error").join("\n")).toContain("error rate");
  });

  test("leaves the traffic as it is when the job is stopped, and goes on from there the next time", async () => {
    const { sim, candidate, base } = await deployed();
    const stopped = await rollOut(sim, {
      onLine: (line, kill) => {
        if (/^[1-9] s of 6 s/.test(line)) kill("SIGTERM");
      },
    });
    expect(stopped.exitCode).toBe(1);
    expect(firstLine(stopped)).toContain(
      `STOPPED BEFORE THE END — \`${sim.service.name}\`: The job was stopped. The traffic was left as it was: \`${candidate}\` has 25 %.`,
    );
    expect(stopped.summary).toContain("it judges the step at 25 % again");
    expect(stopped.summary).toContain(`--to-revisions ${base}=100`);
    expect(shares(sim)).toEqual({ [candidate]: 25, [base]: 75 });
    expect(stopped.outputs).toMatchObject({ percent: "25", "rolled-back": "false" });

    const resumed = await rollOut(sim);
    expect(resumed.exitCode).toBe(0);
    expect(row(resumed, "1/2")["Decision"]).toBe("✅ passed (it had this share already)");
    expect(asked(sim, candidate)).toEqual([25, 100, null]);
    expect(shares(sim)).toEqual({ [candidate]: 100 });
  });

  test("touches nothing more when someone deploys meanwhile", async () => {
    const { sim, candidate } = await deployed();
    let done = false;
    const run = await rollOut(sim, {
      onLine: (line) => {
        if (done || !/^[1-9] s of 6 s/.test(line)) return;
        done = true;
        void sim.deploy();
      },
    });
    expect([run.exitCode, done]).toEqual([1, true]);
    expect(firstLine(run)).toContain("STOPPED —");
    expect(firstLine(run)).toContain("Someone deployed meanwhile");
    expect(asked(sim, candidate)).toEqual([25]);
    expect(run.report).toMatchObject({ verdict: "inconclusive", cause: "error", job: "failure" });
    expect(run.outputs["verdict"]).toBe("inconclusive");
  });

  test("does not begin where two other revisions share the traffic: one of them is not proven", async () => {
    const { sim, candidate: half, base } = await deployed();
    await sim.deploy({ overrides: { pinned: true } });
    await sim.moved();
    const type = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
    const before = [
      { type, revision: half, percent: 50 },
      { type, revision: base, percent: 50 },
    ] as const;
    sim.run.setTraffic([...before], 0, Date.now());
    const run = await rollOut(sim);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("Several other revisions share the traffic");
    expect(shares(sim)).toEqual({ [half]: 50, [base]: 50 });
  });

  test("takes nobody else's revision for its own: where a preview lands on top, the candidate is to be named", async () => {
    // So few users that nothing is proven.
    const few = { requestsPerSecond: 8 };
    const { sim, candidate, base } = await deployed(few);
    const { revision: preview } = await sim.deploy({ tag: "pr-7", overrides: { pinned: true, ...few } });
    await sim.moved();
    const run = await rollOut(sim);
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain(
      `Several revisions are newer than the one that serves, and have no traffic: \`${preview} (pr-7), ${candidate}\`.`,
    );
    expect(run.summary).toMatch(/Name the revision that is to get the traffic with `revision`.*suffix/);
    expect(run.outputs).toMatchObject({ verdict: "inconclusive", revision: "", percent: "0" });
    expect([asked(sim, candidate), shares(sim)]).toEqual([[], { [base]: 100 }]);

    const named = await rollOut(sim, { inputs: { ...unproven, revision: candidate } });
    expect(named.exitCode).toBe(0);
    // To follow the latest would give everything to the preview.
    expect([shares(sim), followsLatest(sim)]).toEqual([{ [candidate]: 100 }, false]);
    expect(firstLine(named)).toContain("it is pinned to it");
    expect(row(named, "1/1")).toMatchObject({
      Verdict: "❔ INCONCLUSIVE",
      Decision: expect.stringContaining("went on"),
    });
  });

  test("knows its own by the commit that the deploy put on it, beside one that was refused before", async () => {
    const { sim } = await deployed();
    const commit = "c".repeat(40);
    const { revision: candidate } = await sim.deploy({ commit, overrides: { pinned: true } });
    await sim.moved();
    const other = await rollOut(sim, { inputs: unproven, env: { GITHUB_SHA: "d".repeat(40) } });
    expect(other.exitCode).toBe(1);
    const run = await rollOut(sim, { inputs: unproven, env: { GITHUB_SHA: commit } });
    expect(run.exitCode).toBe(0);
    expect(shares(sim)).toEqual({ [candidate]: 100 });
  });

  test("changes nothing for a candidate that does not become ready", async () => {
    const { sim, base } = await deployed({ outcome: "crash" });
    const run = await rollOut(sim);
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain("NOT ROLLED OUT");
    expect(run.summary).toContain("The user-provided container failed to start");
    expect([asked(sim, ""), shares(sim)]).toEqual([[], { [base]: 100 }]);
    expect(run.report).toMatchObject({ verdict: "fail", cause: "readiness" });
  });

  test("of a revision that has all traffic already only verifies it", async () => {
    const sim = await openCloud({});
    const { revision: candidate } = await sim.deploy();
    await sim.moved();
    const run = await rollOut(sim, { inputs: { ...unproven, language: "ko" } });
    expect(run.exitCode).toBe(0);
    expect(firstLine(run)).toContain("✅ 배포 완료");
    expect([asked(sim, candidate), followsLatest(sim)]).toEqual([[], true]);
    expect(row(run, "1/1")["결정"]).toContain("시작할 때 이미 이 비율");
  });

  test("is held by too little evidence", async () => {
    const { sim, candidate, base } = await deployed({ requestsPerSecond: 8 });
    const held = await rollOut(sim, { inputs: { window: "3s", "error-rate-budget": "1%" } });
    expect(held.exitCode).toBe(1);
    expect(firstLine(held)).toContain("HELD");
    expect(held.summary).toContain("on-inconclusive: pass");
    expect(held.outputs).toMatchObject({
      verdict: "inconclusive",
      outcome: "held",
      percent: "25",
      changed: "true",
      "rolled-back": "false",
    });
    expect(shares(sim)).toEqual({ [candidate]: 25, [base]: 75 });
  });

  test("that may not move traffic says what to grant", async () => {
    const { sim, base } = await deployed({ denied: ["iam.serviceAccounts.actAs"] });
    const run = await rollOut(sim);
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain("iam.serviceAccounts.actAs");
    expect(shares(sim)).toEqual({ [base]: 100 });
    expect((run.report as Report).verdict).toBe("inconclusive");
  });
});
