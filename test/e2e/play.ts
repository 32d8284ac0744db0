import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { onTestFailed } from "../this-test.ts";
import type { DeployOptions, Simulator } from "../simulator/index.ts";
import { type RunOptions, runWorkflow, type StandIn, type WorkflowRun } from "../workflow-runner/runner.ts";

/** So that an example's ten minutes take seconds; everything else is as it stands in the file. */
const quick: Record<string, string> = { window: "7s", interval: "1s" };

/** Short for a test, and with few probes to prove with. */
export const settings = `window: 7s
interval: 1s
settle: 2s
ready-timeout: 30s
`;

export interface Played {
  run: WorkflowRun;
  /** Revisions in the order of their deploys. */
  deployed: string[];
}

/** Runs an example, or another workflow in its place, on the simulated cloud, which plays Google's own actions. */
export async function play(
  sim: Simulator,
  example: string,
  deploy: DeployOptions = {},
  more: Partial<RunOptions> & {
    quick?: Record<string, string>;
    settings?: string;
    /** Further actions that are played. */
    more?: Record<string, StandIn>;
  } = {},
): Promise<Played> {
  const deployed: string[] = [];
  const shorter = { ...quick, ...more.quick };
  const workflow = Object.entries(shorter)
    .reduce(
      (text, [name, value]) => text.replaceAll(new RegExp(`^( +${name}): \\d+\\w+$`, "gm"), `$1: ${value}`),
      more.workflow ?? readFileSync(`examples/${example}.yml`, "utf8"),
    )
    // The examples name a service of their own.
    .replaceAll(/^( +service): chat(?:-preview)?(?= *(?:#|$))/gm, `$1: ${sim.service.name}`)
    .replaceAll("chat-r${{", `${sim.service.name}-r\${{`);
  const run = await runWorkflow({
    event: { name: "push", payload: { after: "0123456789abcdef0123456789abcdef01234567" } },
    env: sim.env,
    vars: {
      WORKLOAD_IDENTITY_PROVIDER: "projects/1/…/ci",
      SERVICE_ACCOUNT: sim.serviceAccount,
      IMAGE: "gcr.io/demo/chat",
    },
    files: { ".github/ion-verify.yml": more.settings ?? settings },
    actions: {
      "actions/checkout": async ({ inputs, workspace }) => {
        if (inputs["repository"] !== "org/ion-verify") return;
        mkdirSync(join(workspace, inputs["path"] ?? ""), { recursive: true });
        symlinkSync(resolve("dist"), join(workspace, inputs["path"] ?? "", "dist"));
      },
      "actions/setup-node": async ({ inputs }) => {
        expect(inputs["node-version"]).toBe("24");
      },
      "actions/upload-artifact": async ({ inputs }) => {
        for (const path of (inputs["path"] ?? "").split("\n").filter((one) => one !== "")) readFileSync(path);
      },
      "google-github-actions/auth": async () => ({ env: sim.keylessEnv() }),
      "google-github-actions/deploy-cloudrun": async ({ inputs }) => {
        expect(inputs).toMatchObject({ service: sim.service.name, region: sim.service.region });
        const tag = inputs["tag"] === undefined ? {} : { tag: inputs["tag"] };
        const percent = inputs["no_traffic"] === "true" ? { percent: 0 } : {};
        const { suffix } = inputs;
        const name = suffix === undefined ? {} : { revision: `${sim.service.name}-${suffix}` };
        const image = inputs["image"]?.includes("@") === true ? { image: inputs["image"] } : {};
        const { revision } = await sim.deploy({ ...deploy, ...name, ...tag, ...percent, ...image });
        deployed.push(revision);
        return { outputs: { url: sim.uri } };
      },
      ...more.more,
    },
    ...more,
    workflow,
  });
  onTestFailed(() => {
    for (const job of Object.values(run.jobs)) {
      for (const step of job.steps) console.log(`${step.name}: ${step.outcome}\n${step.stdout}\n${step.summary}`);
    }
  });
  return { run, deployed };
}

/** Each step that was run, by its action or name, and what came of it. */
export function outcomes({ run }: Played): Record<string, string> {
  const steps = Object.values(run.jobs).flatMap((job) => job.steps);
  return Object.fromEntries(steps.map(({ name, outcome }) => [name.replace(/@v\d+$/, ""), outcome]));
}

/** Share of the traffic that users really get from it, 0..100. */
export function share(sim: Simulator, revision: string | undefined): number {
  const { effective, latestReady } = sim.run.state(Date.now());
  return effective
    .filter((target) => (target.revision ?? latestReady) === revision)
    .reduce((sum, { percent }) => sum + percent, 0);
}

/** So quick that a busy machine does not slow a good revision beyond its budget. */
export const brisk = { overrides: { latencyMedianMs: 20 } };
/** And none of whose requests fails: a third of the usual traffic proves it then, where a machine sends no more. */
export const flawless = { ...brisk.overrides, errorRate: 0 };
/** A hundred quick probes prove little: wide budgets, and all else as it is. */
export const forProbes = `${settings}error-rate-budget: 20%\npass-margin: 2\n`;
export const quickProbes = { window: "20s", interval: "200ms" };
