import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import type { StandIn } from "../workflow-runner/runner.ts";
import { brisk, forProbes, outcomes, play, type Played, quickProbes, settings, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe("deploy, verify, roll back", () => {
  test("a good revision keeps its traffic, and the report is kept", async () => {
    const sim = await openCloud({ scenario: "healthy", ...brisk });
    const played = await play(sim, "deploy-verify-rollback");
    expect(played.run.result).toBe("success");
    expect(outcomes(played)).toMatchObject({
      "org/ion-verify": "success",
      "org/ion-verify/rollback": "skipped",
      "actions/upload-artifact": "success",
      "Post org/ion-verify": "success",
    });
    expect(share(sim, played.deployed[0])).toBe(100);
    expect(played.run.jobs["deploy"]?.outputs).toEqual({
      verdict: "pass",
      revision: played.deployed[0],
      "baseline-revision": sim.stableRevision,
    });
  });

  test("a bad one is really rolled back", async () => {
    const sim = await openCloud({ scenario: "errors" });
    const played = await play(sim, "deploy-verify-rollback");
    expect(played.run.result).toBe("failure");
    expect(outcomes(played)).toMatchObject({
      "org/ion-verify": "failure",
      "org/ion-verify/rollback": "success",
      "actions/upload-artifact": "success",
    });
    expect(share(sim, sim.stableRevision)).toBe(100);
    expect(share(sim, played.deployed[0])).toBe(0);
  });

  test("where nobody comes, too little is known, and nothing is rolled back", async () => {
    const sim = await openCloud({ scenario: "no-traffic" });
    const played = await play(sim, "deploy-verify-rollback");
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "success", "org/ion-verify/rollback": "skipped" });
    const verify = played.run.jobs["deploy"]?.steps.find(({ id }) => id === "verify");
    expect(verify?.outputs["verdict"]).toBe("inconclusive");
    expect(share(sim, played.deployed[0])).toBe(100);
  });

  test("a cancelled run leaves the traffic, and no check pending", async () => {
    const sim = await openCloud({ scenario: "healthy" });
    const played = await play(
      sim,
      "deploy-verify-rollback",
      {},
      {
        onLine: (line, cancel) => {
          if (line.includes(" of 7 s")) cancel();
        },
      },
    );
    expect(played.run.result).toBe("cancelled");
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "cancelled", "org/ion-verify/rollback": "skipped" });
    expect(share(sim, played.deployed[0])).toBe(100);
    expect(sim.github.checkRuns.map(({ status }) => status)).toEqual(["completed"]);
  });
});

describe("promotion by a signed verdict", () => {
  const digest = `sha256:${"a".repeat(64)}`;

  /** Keeps what actions/attest signs, and plays the part of `gh` that checks it: by subject and kind of predicate. */
  async function promote(sim: Simulator): Promise<Played> {
    const folder = mkdtempSync(join(tmpdir(), "ion-attest-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const gh = `#!/usr/bin/env bash
set -euo pipefail
[ "$1 $2" = "attestation verify" ] && [ -s "${folder}/$(basename "$3")" ] || exit 1
cat "${folder}/$(basename "$3")"
`;
    writeFileSync(join(folder, "gh"), gh, { mode: 0o755 });
    return await play(
      sim,
      "attested-promotion",
      {},
      {
        inputs: { digest },
        event: { name: "workflow_dispatch", payload: { inputs: { digest } } },
        env: { ...sim.env, PATH: `${folder}:${process.env["PATH"]}` },
        more: {
          "actions/attest": async ({ inputs }) => {
            const predicate: unknown = JSON.parse(readFileSync(inputs["predicate-path"] ?? "", "utf8"));
            const subject = `${basename(inputs["subject-name"] ?? "")}@${inputs["subject-digest"]}`;
            const digests = [{ name: inputs["subject-name"], digest: { sha256: inputs["subject-digest"]?.slice(7) } }];
            const statement = { subject: digests, predicateType: inputs["predicate-type"], predicate };
            writeFileSync(join(folder, subject), JSON.stringify([{ verificationResult: { statement } }]));
          },
        },
      },
    );
  }

  test("production takes an image whose verdict is a signed pass", async () => {
    const sim = await openCloud({ scenario: "healthy" });
    const played = await promote(sim);
    expect(played.run.result).toBe("success");
    expect(played.deployed).toHaveLength(2);
  });

  test("and none whose verdict is another", async () => {
    const sim = await openCloud({ scenario: "low-traffic" });
    const played = await promote(sim);
    expect(played.run.jobs["staging"]?.result).toBe("success");
    expect(played.run.jobs["production"]?.result).toBe("failure");
    expect(played.deployed).toHaveLength(1);
  });
});

describe("a tagged revision before traffic", () => {
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

describe("step by step", () => {
  test("a good revision ends with all traffic", async () => {
    // So much traffic that its first share proves something within seconds.
    const sim = await openCloud({ scenario: "healthy", overrides: { requestsPerSecond: 400 } });
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

describe("several services", () => {
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

test("a preview of a pull request is verified by its tag, and the comment tells", async () => {
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
