import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { Simulator } from "../simulator/index.ts";
import { brisk, outcomes, play, type Played, share } from "./play.ts";
import { openCloud } from "./verify.ts";

describe.concurrent("deploy, verify, roll back", () => {
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

describe.concurrent("promotion by a signed verdict", () => {
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
