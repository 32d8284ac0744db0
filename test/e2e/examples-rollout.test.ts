import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flawless, forProbes, outcomes, play, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe.concurrent("step by step", () => {
  test("a good revision ends with all traffic", async () => {
    // So much traffic that its first share proves something within seconds.
    const sim = await openCloud({ scenario: "healthy", overrides: { ...flawless, requestsPerSecond: 400 } });
    // Two of its four steps: what all of them read of the log is more than a minute allows, and would be waited for.
    const shown = "steps: 5%,25%,50%,100%";
    const example = readFileSync("examples/step-by-step.yml", "utf8");
    expect(example).toContain(shown);
    const workflow = example.replace(shown, "steps: 5%,100%");
    const played = await play(sim, "step-by-step", {}, { settings: forProbes, workflow });
    expect(outcomes(played)).toMatchObject({ "org/ion-verify/rollout": "success" });
    expect(share(sim, played.deployed[0])).toBe(100);
    expect(played.deployed).toEqual([played.run.jobs["rollout"]?.steps.at(-2)?.outputs["revision"]]);
  });

  test("a bad one is sent back", async () => {
    const sim = await openCloud({ scenario: "errors", overrides: { errorRate: 0.5 } });
    const played = await play(sim, "step-by-step");
    expect(outcomes(played)).toMatchObject({ "org/ion-verify/rollout": "failure" });
    expect(share(sim, sim.stableRevision)).toBe(100);
  });
});
