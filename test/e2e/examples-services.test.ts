import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import type { StandIn } from "../workflow-runner/runner.ts";
import { outcomes, play, settings, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe.concurrent("several services", () => {
  /** By `service/region`. */
  type Cloud = Record<string, Simulator>;

  async function openAll(scenarios: Record<string, "healthy" | "errors">): Promise<[Simulator, Cloud]> {
    const cloud: Cloud = {};
    let first: Simulator | undefined;
    for (const [place, scenario] of Object.entries(scenarios)) {
      const [service = "", region = ""] = place.split("/");
      const sim = await openCloud({ scenario, service, region, ...(first === undefined ? {} : { beside: first }) });
      first ??= sim;
      cloud[place] = sim;
    }
    if (first === undefined) throw new Error("no service");
    return [first, cloud];
  }

  /** Deploys to whichever of them is meant. */
  const deployingTo =
    (cloud: Cloud): StandIn =>
    async ({ inputs }) => {
      await cloud[`${inputs["service"]}/${inputs["region"]}`]?.deploy();
      return {};
    };

  /** As the example's own head says. */
  function listed(example: string): string {
    const [head = ""] = example.split("\n#\n# Set the");
    const lines = head.slice(head.indexOf("#   region:")).split("\n");
    return lines.map((line) => line.replace(/^#(?: {3})?/, "")).join("\n");
  }

  const services = listed(readFileSync("examples/services.yml", "utf8"));
  const stable = (cloud: Cloud): number[] => Object.values(cloud).map((sim) => share(sim, sim.stableRevision));

  test("one that is bad sends all of them back, which were deployed together", async () => {
    const [sim, cloud] = await openAll({
      "chat/us-central1": "healthy",
      "api/us-central1": "errors",
      "api/europe-west1": "healthy",
    });
    // The simulated users' service has no /ready.
    const config = `${settings}${services.replace("/ready", "/health")}`;
    const more = { "google-github-actions/deploy-cloudrun": deployingTo(cloud) };
    const played = await play(sim, "services", {}, { settings: config, more });
    expect(outcomes(played)).toMatchObject({
      "org/ion-verify": "failure",
      "org/ion-verify/rollback": "success",
      "actions/upload-artifact": "success",
    });
    const verify = played.run.jobs["deploy"]?.steps.find(({ id }) => id === "verify");
    expect(verify?.outputs["verdicts"]).toBe(
      '{"chat/us-central1":"pass","api/us-central1":"fail","api/europe-west1":"pass"}',
    );
    expect(stable(cloud)).toEqual([100, 100, 100]);
  });

  test("in a job each, one that is bad is sent back alone", async () => {
    const [sim, cloud] = await openAll({ "chat/us-central1": "healthy", "api/europe-west1": "errors" });
    const more = { "google-github-actions/deploy-cloudrun": deployingTo(cloud) };
    const played = await play(sim, "matrix", {}, { more });
    expect(played.run.result).toBe("failure");
    expect(stable(cloud)).toEqual([0, 100]);
    expect(sim.github.checkRuns.map(({ name, conclusion }) => `${name} ${conclusion}`).toSorted()).toEqual([
      "ion-verify (api) failure",
      "ion-verify (chat) success",
    ]);
  });
});
