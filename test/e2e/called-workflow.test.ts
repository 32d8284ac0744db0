import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ScenarioName } from "../simulator/index.ts";
import { flawless, outcomes, play, type Played, share } from "./play.ts";
import { openCloud } from "./verify.ts";

const workflow = readFileSync(".github/workflows/verify.yml", "utf8");

/** As a repository calls it: what it does not give has the default of the workflow. */
async function call(scenario: ScenarioName, given: Record<string, unknown> = {}): Promise<Played & { stable: number }> {
  const sim = await openCloud({ scenario, overrides: scenario === "healthy" ? flawless : {} });
  const { revision } = await sim.deploy();
  await sim.moved();
  const inputs = {
    service: sim.service.name,
    region: sim.service.region,
    "workload-identity-provider": "projects/1/…/ci",
    "service-account": sim.serviceAccount,
    revision: "",
    config: "",
    window: "7s",
    rollback: false,
    "timeout-minutes": 30,
    ...given,
  };
  const secrets = { "slack-webhook-url": `${sim.url}/services/T/B/x` };
  const played = await play(sim, "deploy-verify-rollback", {}, { workflow, inputs, secrets });
  return { ...played, deployed: [revision], stable: share(sim, sim.stableRevision) };
}

test("gives a pass to its caller, and keeps the report", async () => {
  const { run, deployed, ...played } = await call("healthy");
  expect(run.result).toBe("success");
  expect(run.jobs["verify"]?.outputs).toMatchObject({ verdict: "pass", revision: deployed[0] });
  expect(outcomes({ run, deployed })["actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a"]).toBe(
    "success",
  );
  expect(played.stable).toBe(0);
});

test("sends a bad revision's traffic back where that was asked for, and not where it was not", async () => {
  const [asked, left] = await Promise.all([call("errors", { rollback: true }), call("errors")]);
  expect([asked.run.result, asked.run.jobs["verify"]?.outputs["verdict"], asked.stable]).toEqual([
    "failure",
    "fail",
    100,
  ]);
  expect([left.run.result, left.run.jobs["verify"]?.outputs["verdict"], left.stable]).toEqual(["failure", "fail", 0]);
});
