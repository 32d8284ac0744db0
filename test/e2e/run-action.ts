import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/report/report.ts";

export const bundle = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** The file of dist that each action.yml names. */
const entryOf = (name: string): string => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));

export interface ActionRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  /** Undefined when the action wrote none. */
  report: Report | undefined;
  /** The report page. Undefined when the action wrote none. */
  page: string | undefined;
  tookMs: number;
  /** The post step, where one was asked for. */
  post: Ended | undefined;
}

/** One process of an action. */
export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  tookMs: number;
}

export interface ActionOptions {
  /** Default: the main action. */
  action?: "rollback" | "rollout" | "report" | "setup";
  inputs: Record<string, string>;
  /** Of the simulator. */
  env: Record<string, string>;
  /** Files below the workspace, for the config file. */
  files?: Record<string, string>;
  /** What started the workflow, and GitHub's payload of it. */
  event?: { name: string; payload: unknown };
  /** Run the post step afterwards, however the main step ended, as the runner does. */
  post?: boolean;
  /** Called with each complete line of stdout, to act at a certain point. */
  onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Called when the process is there, to act at a point that no line tells of. */
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the shipped bundle as the runner does: a child process, INPUT_* in its environment, files for what it gives back. */
export async function runAction({
  action,
  inputs,
  env: given,
  files = {},
  event,
  post = false,
  onLine,
  onStart,
}: ActionOptions): Promise<ActionRun> {
  const workspace = mkdtempSync(join(tmpdir(), "ion-verify-e2e-"));
  const at = (name: string): string => join(workspace, name);
  try {
    for (const name of ["output", "summary", "state", "env"]) writeFileSync(at(name), "");
    if (event !== undefined) writeFileSync(at("event.json"), JSON.stringify(event.payload));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
    const env = {
      PATH: process.env["PATH"],
      HOME: workspace,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: at("output"),
      GITHUB_STEP_SUMMARY: at("summary"),
      GITHUB_STATE: at("state"),
      GITHUB_ENV: at("env"),
      RUNNER_TEMP: workspace,
      ...(event === undefined ? {} : { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: at("event.json") }),
      ...given,
      // The runner upper-cases a name and keeps its hyphens.
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const main = await start(action === undefined ? bundle : entryOf(action), workspace, env, { onLine, onStart });
    const outputs = readOutputs(readFileSync(at("output"), "utf8"));
    const textOf = (name: "report" | "report-html"): string | undefined => {
      const path = outputs[name] ?? "";
      return path === "" ? undefined : readFileSync(path, "utf8");
    };
    const report = textOf("report");
    const state = Object.entries(readOutputs(readFileSync(at("state"), "utf8")));
    return {
      ...main,
      outputs,
      summary: readFileSync(at("summary"), "utf8"),
      report: report === undefined ? undefined : (JSON.parse(report) as Report),
      page: textOf("report-html"),
      post: post
        ? await start(entryOf("post"), workspace, {
            ...env,
            ...Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value])),
          })
        : undefined,
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

interface Hooks {
  onLine?: ActionOptions["onLine"] | undefined;
  onStart?: ActionOptions["onStart"] | undefined;
}

async function start(
  entry: string,
  cwd: string,
  env: Record<string, string | undefined>,
  { onLine, onStart }: Hooks = {},
): Promise<Ended> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry], { cwd, env });
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
  onStart?.(kill);
  let stdout = "";
  let stderr = "";
  let told = 0;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    for (let end = stdout.indexOf("\n", told); end >= 0; end = stdout.indexOf("\n", told)) {
      // As who debugs the step reads it.
      onLine?.(
        stdout.slice(told, end).replace(/^::debug::(.*)$/, (_, text: string) => text.replaceAll("%25", "%")),
        kill,
      );
      told = end + 1;
    }
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { exitCode, stdout, stderr, tookMs: performance.now() - startedAt };
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, i + 1);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}
