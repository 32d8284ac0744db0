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
  tookMs: number;
}

export interface ActionOptions {
  /** Default: the main action. */
  action?: "rollback" | "rollout";
  inputs: Record<string, string>;
  /** Of the simulator. */
  env: Record<string, string>;
  /** Files below the workspace, for the config file. */
  files?: Record<string, string>;
  /** Called with each complete line of stdout, to act at a certain point. */
  onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Called when the process is there, to act at a point that no line tells of. */
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the shipped bundle as the runner does: a child process, INPUT_* in its environment, files for what it gives back. */
export async function runAction({
  action,
  inputs,
  env,
  files = {},
  onLine,
  onStart,
}: ActionOptions): Promise<ActionRun> {
  const workspace = mkdtempSync(join(tmpdir(), "ion-verify-e2e-"));
  const at = (name: string): string => join(workspace, name);
  try {
    for (const name of ["output", "summary", "state", "env"]) writeFileSync(at(name), "");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
    const startedAt = performance.now();
    const child = spawn(process.execPath, [action === undefined ? bundle : entryOf(action)], {
      cwd: workspace,
      env: {
        PATH: process.env["PATH"],
        HOME: workspace,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: at("output"),
        GITHUB_STEP_SUMMARY: at("summary"),
        GITHUB_STATE: at("state"),
        GITHUB_ENV: at("env"),
        RUNNER_TEMP: workspace,
        ...env,
        // The runner upper-cases a name and keeps its hyphens.
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    });
    const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
    onStart?.(kill);
    let stdout = "";
    let stderr = "";
    let told = 0;
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      for (let end = stdout.indexOf("\n", told); end >= 0; end = stdout.indexOf("\n", told)) {
        onLine?.(stdout.slice(told, end), kill);
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
    const outputs = readOutputs(readFileSync(at("output"), "utf8"));
    const reportPath = outputs["report"];
    return {
      exitCode,
      stdout,
      stderr,
      outputs,
      summary: readFileSync(at("summary"), "utf8"),
      report:
        reportPath === undefined || reportPath === ""
          ? undefined
          : (JSON.parse(readFileSync(reportPath, "utf8")) as Report),
      tookMs: performance.now() - startedAt,
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
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
