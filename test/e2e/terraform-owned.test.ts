import { expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import type { ActionRun } from "./run-action.ts";
import { act, annotations, openCloud, verify } from "./verify.ts";

const changes = (sim: Simulator): number => sim.requests.filter(({ method }) => method === "PATCH").length;

/** The refusal, and the way out. */
function told(run: ActionRun): void {
  expect(annotations(run, "error").join("\n")).toContain("its next run undoes");
  expect(run.summary).toContain("traffic-owner: workflow");
  expect(run.summary).toContain("ignore_changes");
}

test.concurrent("the traffic that Terraform owns stays, and the summary says what to change there", async () => {
  const run = await verify({
    scenario: "errors",
    terraform: true,
    moved: true,
    inputs: { window: "20s", rollback: "true" },
  });
  expect([run.exitCode, run.report.verdict, changes(run.sim)]).toEqual([1, "fail", 0]);
  expect(run.report.rollback).toMatchObject({ changed: false, outcome: { code: "owned-by-terraform" } });
  expect(run.outputs).toMatchObject({ "rolled-back": "false", "traffic-changed": "false" });
  expect(run.summary).toContain("Terraform says where this service's traffic goes");
  const refused = await act(run.sim, { action: "rollback" });
  expect([refused.exitCode, refused.outputs["outcome"], changes(run.sim)]).toEqual([1, "owned-by-terraform", 0]);
  told(refused);
  expect(refused.summary).toContain(`revision = "${run.sim.stableRevision}"`);
  // Unless the workflow owns it.
  const moved = await act(run.sim, { action: "rollback", inputs: { "traffic-owner": "workflow" } });
  expect([moved.exitCode, moved.outputs["outcome"], changes(run.sim)]).toEqual([0, "moved", 1]);
});

test.concurrent("a rollout of a service whose traffic Terraform owns begins with nothing", async () => {
  const sim = await openCloud({ terraform: true });
  const { revision } = await sim.deploy({ tag: "candidate", overrides: { pinned: true } });
  await sim.moved();
  const run = await act(sim, { action: "rollout", inputs: { revision, tag: "candidate" } });
  expect([run.exitCode, run.outputs["outcome"], run.outputs["changed"], changes(sim)]).toEqual([
    1,
    "stopped",
    "false",
    0,
  ]);
  told(run);
});

test.concurrent("a pin that Terraform set is not released, and the pass stands", async () => {
  const sim = await openCloud({ terraform: true });
  const { revision } = await sim.deploy();
  await sim.moved();
  sim.run.setTraffic([{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision, percent: 100 }], 0, Date.now());
  const run = await act(sim, { inputs: { "p95-budget": "30s", "release-pin": "true" } });
  expect([run.exitCode, run.report?.verdict, changes(sim)]).toEqual([0, "pass", 0]);
  expect(run.report?.release).toMatchObject({ done: false, outcome: { code: "owned-by-terraform" } });
  expect(run.summary).toContain("Terraform says where this service's traffic goes");
});
