import { describe, expect, test } from "vitest";
import { flawless, forProbes, outcomes, play, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe("step by step", () => {
  test("a good revision ends with all traffic", async () => {
    // So much traffic that its first share proves something within seconds.
    const sim = await openCloud({ scenario: "healthy", overrides: { ...flawless, requestsPerSecond: 400 } });
    const played = await play(sim, "step-by-step", {}, { settings: forProbes });
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
