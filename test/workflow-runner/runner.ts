import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Contexts, holds, interpolate } from "./expressions.ts";
import { type ProcessRun, runProcess } from "./process.ts";
import { type Job, readWorkflow, type Step } from "./workflow.ts";

export type Result = "success" | "failure" | "cancelled" | "skipped";

export interface StepRun {
  id: string;
  name: string;
  /** Before and after `continue-on-error`. */
  outcome: Result;
  conclusion: Result;
  outputs: Record<string, string>;
  stdout: string;
  summary: string;
}

export interface JobRun {
  result: Result;
  outputs: Record<string, string>;
  steps: StepRun[];
}

export interface WorkflowRun {
  result: Result;
  jobs: Record<string, JobRun>;
}

/** An action of somebody else, played by the test. It fails by throwing. */
export type StandIn = (given: {
  inputs: Record<string, string>;
  workspace: string;
  tempDir: string;
}) => Promise<{ outputs?: Record<string, string>; env?: Record<string, string> } | void>;

export interface RunOptions {
  /** The workflow file's text. */
  workflow: string;
  event: { name: string; payload: Record<string, unknown> };
  /** Of the machine: the cloud's endpoints and the like. */
  env: Record<string, string>;
  github?: Record<string, string>;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  inputs?: Record<string, unknown>;
  /** By `owner/name`, without path and version. */
  actions: Record<string, StandIn>;
  /** Files of the checked-out repository. */
  files?: Record<string, string>;
  /** Each line that a step prints, to cancel the run at a certain point. */
  onLine?: (line: string, cancel: () => void) => void;
}

interface Post {
  name: string;
  entry: string;
  env: Record<string, string>;
  state: Record<string, string>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = "org/ion-verify";

/**
 * Runs a workflow as GitHub would: its own parser, its own expressions, our actions as real processes from `dist` with
 * their post steps, `run:` in bash, and the test's stand-ins for everybody else's actions.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const workflow = await readWorkflow(options.workflow);
  const workspace = mkdtempSync(join(tmpdir(), "ion-workflow-"));
  const cancel = new AbortController();
  const jobs: Record<string, JobRun> = {};
  try {
    for (const [path, text] of Object.entries(options.files ?? {})) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    for (const job of workflow.jobs) {
      const run = new JobRunner(job, workflow.env, options, workspace, jobs, cancel);
      jobs[job.id] = await run.run();
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  const results = Object.values(jobs).map(({ result }) => result);
  return { result: cancel.signal.aborted ? "cancelled" : results.includes("failure") ? "failure" : "success", jobs };
}

class JobRunner {
  readonly #job: Job;
  readonly #options: RunOptions;
  readonly #workspace: string;
  readonly #tempDir: string;
  readonly #before: Record<string, JobRun>;
  readonly #cancel: AbortController;
  readonly #steps: StepRun[] = [];
  readonly #posts: Post[] = [];
  readonly #env: Record<string, string>;
  #failed = false;

  constructor(
    job: Job,
    env: Record<string, string>,
    options: RunOptions,
    workspace: string,
    before: Record<string, JobRun>,
    cancel: AbortController,
  ) {
    this.#job = job;
    this.#options = options;
    this.#workspace = workspace;
    this.#tempDir = mkdtempSync(join(workspace, ".runner-"));
    this.#before = before;
    this.#cancel = cancel;
    this.#env = { ...env, ...job.env };
  }

  async run(): Promise<JobRun> {
    const needed = this.#job.needs.map((id) => this.#before[id]?.result);
    const status = {
      failed: needed.some((one) => one === "failure" || one === "skipped"),
      cancelled: this.#cancel.signal.aborted,
    };
    if (!holds(this.#job.condition, this.#contexts(), status)) return { result: "skipped", outputs: {}, steps: [] };
    for (const step of this.#job.steps) this.#steps.push(await this.#step(step));
    // Last in, first out; always, as `post-if` says by default.
    for (const post of this.#posts.toReversed()) await this.#post(post);
    const result = this.#cancel.signal.aborted ? "cancelled" : this.#failed ? "failure" : "success";
    return { result, outputs: this.#interpolated(this.#job.outputs), steps: this.#steps };
  }

  async #step(step: Step): Promise<StepRun> {
    const none = { id: step.id, name: step.name, outputs: {}, stdout: "", summary: "" };
    const status = { failed: this.#failed, cancelled: this.#cancel.signal.aborted };
    if (!holds(step.condition, this.#contexts(), status)) return { ...none, outcome: "skipped", conclusion: "skipped" };
    // What begins after the cancellation is not interrupted by it.
    const signal = status.cancelled ? new AbortController().signal : this.#cancel.signal;
    const env = this.#interpolated({ ...this.#env, ...step.env });
    const run =
      step.run === undefined ? await this.#action(step, env, signal) : await this.#script(step.run, env, signal);
    const outcome: Result = run.exitCode === 0 ? "success" : signal.aborted ? "cancelled" : "failure";
    const goesOn = outcome === "failure" && interpolate(step.continueOnError, this.#contexts()) === "true";
    if (outcome === "failure" && !goesOn) this.#failed = true;
    Object.assign(this.#env, run.env);
    const { outputs, stdout, summary } = run;
    return { ...none, outputs, stdout, summary, outcome, conclusion: goesOn ? "success" : outcome };
  }

  async #script(script: string, env: Record<string, string>, signal: AbortSignal): Promise<ProcessRun> {
    const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", interpolate(script, this.#contexts())];
    return await this.#process("bash", args, env, signal);
  }

  async #action(step: Step, env: Record<string, string>, signal: AbortSignal): Promise<ProcessRun> {
    const [path = ""] = (step.uses ?? "").split("@");
    const inputs = this.#interpolated(step.with);
    if (path === own || path.startsWith(`${own}/`)) {
      return await this.#ownAction(step.name, path.slice(own.length + 1), inputs, env, signal);
    }
    const standIn = this.#options.actions[path];
    if (standIn === undefined) throw new Error(`nobody plays ${path}`);
    const done = { exitCode: 0, stdout: "", outputs: {}, env: {}, state: {}, summary: "" };
    try {
      return { ...done, ...(await standIn({ inputs, workspace: this.#workspace, tempDir: this.#tempDir })) };
    } catch (error) {
      return { ...done, exitCode: 1, stdout: String(error) };
    }
  }

  async #ownAction(
    name: string,
    folder: string,
    inputs: Record<string, string>,
    env: Record<string, string>,
    signal: AbortSignal,
  ): Promise<ProcessRun> {
    const action = parse(readFileSync(join(root, folder, "action.yml"), "utf8")) as {
      inputs: Record<string, { default?: string }>;
      runs: { main: string; post?: string };
    };
    const given = Object.entries(action.inputs).map(([input, { default: preset = "" }]) => [
      // The runner upper-cases a name and keeps its hyphens; what is not given is an empty text.
      `INPUT_${input.toUpperCase()}`,
      inputs[input] ?? interpolate(preset, this.#contexts()),
    ]);
    const withInputs = { ...env, ...(Object.fromEntries(given) as Record<string, string>) };
    const entry = (path: string): string => join(root, folder, path);
    const run = await this.#process(process.execPath, [entry(action.runs.main)], withInputs, signal);
    if (action.runs.post !== undefined)
      this.#posts.push({ name, entry: entry(action.runs.post), env: withInputs, state: run.state });
    return run;
  }

  async #post({ name, entry, env, state }: Post): Promise<void> {
    const states = Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]);
    const withState = { ...env, ...(Object.fromEntries(states) as Record<string, string>) };
    const run = await this.#process(process.execPath, [entry], withState, new AbortController().signal);
    const outcome = run.exitCode === 0 ? "success" : "failure";
    if (outcome === "failure") this.#failed = true;
    const { outputs, stdout, summary } = run;
    this.#steps.push({ id: "", name: `Post ${name}`, outcome, conclusion: outcome, outputs, stdout, summary });
  }

  async #process(
    command: string,
    args: readonly string[],
    env: Record<string, string>,
    signal: AbortSignal,
  ): Promise<ProcessRun> {
    const eventFile = join(this.#tempDir, "event.json");
    writeFileSync(eventFile, JSON.stringify(this.#options.event.payload));
    const variables = Object.entries(this.#github()).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]);
    return await runProcess({
      command,
      args,
      workspace: this.#workspace,
      folder: mkdtempSync(join(this.#tempDir, "step-")),
      signal,
      onLine: (line) => this.#options.onLine?.(line, () => this.#cancel.abort()),
      env: {
        PATH: process.env["PATH"],
        HOME: this.#workspace,
        ...(Object.fromEntries(variables) as Record<string, string>),
        GITHUB_TOKEN: undefined,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: this.#workspace,
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_JOB: this.#job.id,
        RUNNER_TEMP: this.#tempDir,
        ...this.#options.env,
        ...env,
      },
    });
  }

  #interpolated(texts: Record<string, string>): Record<string, string> {
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, interpolate(text, this.#contexts())]));
  }

  #github(): Record<string, string> {
    return {
      event_name: this.#options.event.name,
      repository: "org/chat",
      run_id: "4711",
      run_attempt: "1",
      sha: "0123456789abcdef0123456789abcdef01234567",
      ref: "refs/heads/main",
      ref_name: "main",
      actor: "dev",
      workflow: "deploy",
      server_url: "https://github.com",
      token: "ghs_simulator",
      ...this.#options.github,
    };
  }

  #contexts(): Contexts {
    const { event, secrets = {}, vars = {}, inputs = {} } = this.#options;
    const steps = this.#steps.map(({ id, outcome, conclusion, outputs }) => [id, { outcome, conclusion, outputs }]);
    const needs = this.#job.needs.map((id) => [
      id,
      { result: this.#before[id]?.result, outputs: this.#before[id]?.outputs ?? {} },
    ]);
    return {
      github: { ...this.#github(), event: event.payload },
      env: this.#env,
      steps: Object.fromEntries(steps),
      needs: Object.fromEntries(needs),
      secrets: { GITHUB_TOKEN: this.#github()["token"], ...secrets },
      vars,
      inputs,
      matrix: this.#job.matrix,
      runner: { temp: this.#tempDir, os: "Linux" },
      job: { status: this.#failed ? "failure" : "success" },
    };
  }
}
