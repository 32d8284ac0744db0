import { describe, expect, test } from "vitest";
import { brisk, forProbes, outcomes, play, quickProbes, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe.concurrent("a tagged revision before traffic", () => {
  test("a good one gets all traffic", async () => {
    const sim = await openCloud({ scenario: "healthy", ...brisk });
    const played = await play(sim, "tagged-before-traffic", {}, { quick: quickProbes, settings: forProbes });
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "success", "org/ion-verify/rollout": "success" });
    expect(share(sim, played.deployed[0])).toBe(100);
  });

  test("a bad one gets none", async () => {
    const sim = await openCloud({ scenario: "errors", overrides: { errorRate: 0.6 } });
    const played = await play(sim, "tagged-before-traffic", {}, { quick: quickProbes, settings: forProbes });
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "failure", "org/ion-verify/rollout": "skipped" });
    expect(played.run.jobs["deploy"]?.steps.find(({ id }) => id === "verify")?.outputs["verdict"]).toBe("fail");
    expect(share(sim, sim.stableRevision)).toBe(100);
  });
});

test.concurrent("a preview of a pull request is verified by its tag, and the comment tells", async () => {
  const sim = await openCloud({ scenario: "healthy", ...brisk });
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha, repo: { full_name: "org/chat" } },
      base: { repo: { full_name: "org/chat" } },
    },
  };
  const played = await play(
    sim,
    "pull-request-preview",
    {},
    {
      event: { name: "pull_request", payload },
      quick: quickProbes,
      settings: forProbes,
    },
  );
  expect(outcomes(played)).toMatchObject({ "org/ion-verify": "success" });
  expect(share(sim, sim.stableRevision)).toBe(100);
  expect(sim.github.comments).toHaveLength(1);
  expect(sim.github.checkRuns).toMatchObject([{ name: "preview verified", headSha: sha, conclusion: "success" }]);
});
