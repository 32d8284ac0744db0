import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { onTestFailed, onTestFinished } from "../this-test.ts";
import { parse } from "yaml";
import type { Simulator } from "../simulator/index.ts";
import { Attestations, type Identity } from "./attesting.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { openCloud, pace } from "./verify.ts";

const digest = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;
const image = "us-docker.pkg.dev/demo/repo/chat";
const identity: Identity = { repository: "org/chat", workflow: "org/chat/.github/workflows/promote.yml" };

interface Example {
  env: { PREDICATE: string };
  jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, string> }[] }>;
}
const example = parse(readFileSync("examples/attested-promotion.yml", "utf8")) as Example;
const stepOf = (job: string, is: (step: Example["jobs"][string]["steps"][number]) => boolean) => {
  const found = example.jobs[job]?.steps.find(is);
  if (found === undefined) throw new Error(`the example's job ${job} has no such step`);
  return found;
};
/** The example's own words: what it signs, and what it demands. */
const signing = stepOf("staging", ({ uses }) => uses?.startsWith("actions/attest@") === true).with ?? {};
const demand = stepOf("production", ({ run }) => run?.includes("gh attestation verify") === true).run ?? "";

/** Two services in one run: the image in question is chat's. */
async function verifyTwo(apis: "healthy" | "errors"): Promise<ActionRun> {
  const chat = await openCloud({ scenario: "healthy", service: "chat", region: "us-central1" });
  const api: Simulator = await openCloud({ scenario: apis, service: "api", region: "us-central1", beside: chat });
  await chat.deploy({ image: `${image}@${digest}` });
  await api.deploy({ image: `us-docker.pkg.dev/demo/repo/api@${other}` });
  const settings = Object.entries({ region: "us-central1", "p95-budget": "30s", ...pace });
  const yaml = `${settings.map(([name, value]) => `${name}: ${value}\n`).join("")}services:
  - service: chat
    expect-image: ${digest}
  - service: api
    expect-image: ${other}
`;
  const run = await runAction({ inputs: {}, env: chat.env, files: { ".github/ion-verify.yml": yaml } });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  return run;
}

function open(): { attestations: Attestations; workspace: string } {
  const folder = mkdtempSync(join(tmpdir(), "ion-attest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, "workspace");
  mkdirSync(join(workspace, "ion-verify"), { recursive: true });
  symlinkSync(resolve("dist"), join(workspace, "ion-verify/dist"));
  return { attestations: new Attestations(folder), workspace };
}

/** As the example says it, of this report. */
function inputsFor(report: string, of = digest): Record<string, string> {
  const values: Record<string, string> = {
    "subject-name": image,
    "subject-digest": of,
    "predicate-type": example.env.PREDICATE,
    "predicate-path": report,
  };
  expect(Object.keys(signing).toSorted()).toEqual(Object.keys(values).toSorted());
  return values;
}

const promoted = ({ attestations, workspace }: ReturnType<typeof open>, of = digest) =>
  attestations.run(demand, workspace, {
    PREDICATE: example.env.PREDICATE,
    DIGEST: of,
    SUBJECT: `oci://${image}@${of}`,
    SIGNER: identity.workflow,
    GITHUB_REPOSITORY: identity.repository,
  });

test("a signed verdict on several services lets the image go out that passed, and names its service", async () => {
  const run = await verifyTwo("errors");
  expect([run.exitCode, run.outputs["verdict"]]).toEqual([1, "fail"]);
  const all = open();
  const report = join(all.workspace, "report.json");
  writeFileSync(report, JSON.stringify(run.report));
  const kept = all.attestations.attest(inputsFor(report), identity);
  const good = promoted(all);
  expect(good).toMatchObject({ exitCode: 0 });
  expect(good.output).toMatch(
    /✅ "chat-00042-\w+" of "chat" in "us-central1": pass, .*one of 2 services of a run whose verdict is "fail"/,
  );
  // The other image, under which the same report is signed, ran in the service that failed.
  all.attestations.attest(inputsFor(report, other), identity);
  const bad = promoted(all, other);
  expect(bad.exitCode).toBe(1);
  expect(bad.output).toMatch(/❌ "api-00042-\w+" of "api" in "us-central1": its newest verdict is "fail"/);

  // What is changed after it was signed, or signed by another workflow, is nobody's word.
  const bundle = JSON.parse(readFileSync(kept, "utf8")) as { envelope: { payload: string } };
  const statement = Buffer.from(bundle.envelope.payload, "base64").toString().replaceAll('"fail"', '"pass"');
  const forged = { ...bundle, envelope: { ...bundle.envelope, payload: Buffer.from(statement).toString("base64") } };
  writeFileSync(kept, JSON.stringify(forged));
  expect(promoted(all).exitCode).toBe(1);
  all.attestations.attest(inputsFor(report), { ...identity, workflow: "org/chat/.github/workflows/other.yml" });
  expect(promoted(all)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining("no attestation could be verified"),
  });
});

test("the report of one service is signed and demanded the same way", async () => {
  const sim = await openCloud({ scenario: "healthy", service: "chat" });
  await sim.deploy({ image: `${image}@${digest}` });
  const run = await runAction({
    inputs: { service: "chat", region: "us-central1", "p95-budget": "30s", ...pace, "expect-image": digest },
    env: sim.env,
  });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  const all = open();
  const report = join(all.workspace, "report.json");
  writeFileSync(report, JSON.stringify(run.report));
  all.attestations.attest(inputsFor(report), identity);
  expect(promoted(all)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('of "chat" in "us-central1": pass'),
  });
  expect(promoted(all, other).exitCode).toBe(1);
});
