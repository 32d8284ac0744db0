import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../documents/shown.ts";
import { type Overrides, type Simulator, startSimulator } from "../simulator/index.ts";
import { flawless, outcomes, play, type Played, share } from "./play.ts";
import { type ActionOptions, type ActionRun, runAction } from "./run-action.ts";
import { openCloud, pace } from "./verify.ts";

// What people paste out of the documents, run as it stands there.

const readme = readFileSync("README.md", "utf8");
const first = blocksOf("README.md").find(({ kind }) => kind === "yaml")?.code ?? "";

describe.concurrent("the README's workflow", () => {
  test("has no variable that the text does not explain", () => {
    const prose = readme.replaceAll(/^```[\s\S]*?^```$/gm, "");
    const variables = [...first.matchAll(/vars\.(\w+)/g)].map(([, name = ""]) => name);
    expect(variables.length).toBeGreaterThan(0);
    for (const name of variables) expect(prose).toContain(`\`${name}\``);
  });

  test("passes a good revision, which keeps its traffic", async () => {
    const sim = await openCloud({ scenario: "healthy", service: "chat", overrides: flawless });
    const played = await play(sim, "", {}, { workflow: first });
    expect(played.run.result).toBe("success");
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "success", "org/ion-verify/rollback": "skipped" });
    expect(share(sim, played.deployed[0])).toBe(100);
    expect(sim.github.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
  });

  test("fails a bad one, and sends its traffic back", async () => {
    const sim = await openCloud({ scenario: "errors", service: "chat" });
    const played = await play(sim, "", {}, { workflow: first });
    expect(played.run.result).toBe("failure");
    expect(outcomes(played)).toMatchObject({ "org/ion-verify": "failure", "org/ion-verify/rollback": "success" });
    expect(share(sim, sim.stableRevision)).toBe(100);
  });
});

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present) console.warn("gcloud is not installed: THE RECIPES FOR gcloud ARE NOT RUN ON THIS MACHINE.");

/** The steps of docs/deploys.md that call this, as a job of their own. */
function recipe(part: string): string {
  const code = blocksOf("docs/deploys.md").find((block) => block.kind === "yaml" && block.code.includes(part))?.code;
  if (code === undefined) throw new Error(`docs/deploys.md shows no ${part}`);
  const job =
    "permissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    env: { IMAGE: gcr.io/demo/chat:1 }\n    steps:\n";
  return `on: push\n${job}${code.replaceAll(/^(?=.)/gm, "      ")}`;
}

async function playGcloud(workflow: string, overrides: Overrides = {}): Promise<[Simulator, Played]> {
  const sim = await openCloud({
    scenario: "healthy",
    service: "chat",
    overrides: { ...flawless, ...overrides },
  });
  return [
    sim,
    await play(sim, "gcloud", {}, { workflow, more: { "google-github-actions/setup-gcloud": async () => {} } }),
  ];
}

describe.concurrent("docs/deploys.md", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";

  test("deploy-cloudrun: the commit that was meant is the one that is verified", async () => {
    const sim = await openCloud({ scenario: "healthy", service: "chat", overrides: flawless });
    const { run } = await play(sim, "", { commit: sha }, { workflow: recipe("deploy-cloudrun") });
    expect(run.result).toBe("success");
    expect(run.jobs["deploy"]?.steps.at(1)?.outputs["verdict"]).toBe("pass");
  });

  test.skipIf(!present)("gcloud: the revision that it has named is the one that is verified", async () => {
    const [sim, played] = await playGcloud(recipe("gcloud run deploy"));
    expect(played.run.result).toBe("success");
    expect(played.run.jobs["deploy"]?.steps.at(1)?.outputs).toMatchObject({
      verdict: "pass",
      revision: "chat-r4711-1",
    });
    expect(share(sim, "chat-r4711-1")).toBe(100);
  });
});

describe.skipIf(!present).concurrent("examples/gcloud.yml", () => {
  const workflow = readFileSync("examples/gcloud.yml", "utf8");

  test("passes a good revision, and the next job knows which", async () => {
    const [, { run }] = await playGcloud(workflow);
    expect(run.result).toBe("success");
    expect(run.jobs["proven"]?.steps[0]?.summary).toBe("chat-r4711-1 is proven good.\n");
  });

  test("fails a bad one, sends its traffic back, and the next job is not begun", async () => {
    const [sim, { run }] = await playGcloud(workflow, { errorRate: 0.1 });
    expect(run.jobs["deploy"]?.outputs).toMatchObject({ verdict: "fail", "baseline-revision": sim.stableRevision });
    expect([run.result, run.jobs["proven"]?.result]).toEqual(["failure", "skipped"]);
    expect(share(sim, sim.stableRevision)).toBe(100);
  });
});

test.concurrent("the test that CONTRIBUTING.md shows runs", async () => {
  const code = blocksOf("CONTRIBUTING.md").find(({ kind }) => kind === "ts")?.code ?? "";
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<unknown>;
  const runs: ActionRun[] = [];
  const shown = new AsyncFunction("startSimulator", "runAction", code);
  await shown(startSimulator, async (options: ActionOptions) => {
    const run = await runAction({ ...options, inputs: { ...options.inputs, ...pace } });
    runs.push(run);
    return run;
  });
  expect(runs.map(({ outputs }) => outputs["verdict"])).toEqual(["fail"]);
});
