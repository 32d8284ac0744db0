import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { Overrides, Simulator } from "../simulator/index.ts";
import { flawless, outcomes, play, type Played, share } from "./play.ts";
import { openCloud } from "./verify.ts";

/**
 * Plays Terraform with the configuration of docs/deploys.md: the Google provider is not there without a network. It makes a
 * revision of each new image, and gives the traffic to `serving`, or to the latest one.
 */
const terraform = `#!/usr/bin/env node
const { readFileSync } = require("node:fs");
const { CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: base, CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: file, CLOUDSDK_CORE_PROJECT: project } = process.env;
const { TF_VAR_image: image, TF_VAR_serving: serving = "" } = process.env;
async function apply() {
  const url = base + "apis/serving.knative.dev/v1/namespaces/" + project + "/services/chat";
  const headers = { authorization: "Bearer " + readFileSync(file, "utf8"), "content-type": "application/json" };
  const put = async (service) => {
    const answer = await fetch(url, { method: "PUT", headers, body: JSON.stringify(service) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const service = await (await fetch(url, { headers })).json();
  const [container] = service.spec.template.spec.containers;
  service.spec.traffic = [{ percent: 100, ...(serving === "" ? { latestRevision: true } : { revisionName: serving }) }];
  if (container.image !== image) {
    container.image = image;
    delete service.spec.template.metadata.name;
  }
  await put(service);
}
if (process.argv[2] === "apply") apply().catch((error) => { console.error(error); process.exitCode = 1; });
`;

async function run(overrides: Overrides = {}): Promise<[Simulator, Played]> {
  const folder = mkdtempSync(join(tmpdir(), "ion-terraform-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "terraform"), terraform, { mode: 0o755 });
  const sim = await openCloud({
    scenario: "healthy",
    service: "chat",
    overrides: { ...flawless, ...overrides },
  });
  const env = { ...sim.env, PATH: `${folder}:${process.env["PATH"]}` };
  const more = { "hashicorp/setup-terraform": async () => {} };
  return [sim, await play(sim, "terraform", {}, { env, more })];
}

test("a good revision keeps the traffic that Terraform gave it", async () => {
  const [sim, played] = await run();
  expect(played.run.result).toBe("success");
  expect(outcomes(played)).toMatchObject({ "org/ion-verify": "success", "Go back": "skipped" });
  expect(share(sim, sim.stableRevision)).toBe(0);
});

test("a bad one loses it by Terraform's own hand, to the revision that was good", async () => {
  const [sim, played] = await run({ errorRate: 0.1 });
  expect(outcomes(played)).toMatchObject({ "org/ion-verify": "failure", "Go back": "success" });
  const verify = played.run.jobs["deploy"]?.steps.find(({ id }) => id === "verify");
  expect(verify?.outputs).toMatchObject({ verdict: "fail", "baseline-revision": sim.stableRevision });
  expect(sim.run.state(Date.now()).traffic).toEqual([
    expect.objectContaining({ revision: sim.stableRevision, percent: 100 }),
  ]);
});

test("the configuration that docs/deploys.md shows has the variables that the workflow sets", () => {
  const workflow = readFileSync("examples/terraform.yml", "utf8");
  const shown = readFileSync("docs/deploys.md", "utf8");
  const set = new Set([...workflow.matchAll(/TF_VAR_(\w+):/g)].map(([, name = ""]) => name));
  const declared = [...shown.matchAll(/^variable "(\w+)"/gm)].map(([, name = ""]) => name);
  expect([...set].toSorted()).toEqual(declared.toSorted());
  for (const name of declared) expect(shown).toContain(`var.${name}`);
});
