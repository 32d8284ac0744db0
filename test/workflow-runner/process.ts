import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface ProcessRun {
  exitCode: number | null;
  stdout: string;
  outputs: Record<string, string>;
  /** What the step left for those after it. */
  env: Record<string, string>;
  /** What it left for its own post step. */
  state: Record<string, string>;
  summary: string;
}

export interface ProcessOptions {
  command: string;
  args: readonly string[];
  env: Record<string, string | undefined>;
  workspace: string;
  /** A folder of this step's own, for the files by which it speaks with the runner. */
  folder: string;
  signal: AbortSignal;
  onLine: (line: string) => void;
}

/** One process of a step, with the files by which the runner and it speak. A cancelled job interrupts it, as the runner does. */
export async function runProcess(options: ProcessOptions): Promise<ProcessRun> {
  const { command, args, env, workspace, folder, signal, onLine } = options;
  const file = (name: string): string => join(folder, name);
  for (const name of ["output", "env", "state", "summary"]) writeFileSync(file(name), "");
  const child = spawn(command, args, {
    cwd: workspace,
    env: {
      ...env,
      GITHUB_OUTPUT: file("output"),
      GITHUB_ENV: file("env"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
    },
  });
  const interrupt = (): void => void child.kill("SIGINT");
  signal.addEventListener("abort", interrupt, { once: true });
  if (signal.aborted) interrupt();
  let stdout = "";
  let told = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      for (let end = stdout.indexOf("\n", told); end >= 0; end = stdout.indexOf("\n", told)) {
        onLine(stdout.slice(told, end));
        told = end + 1;
      }
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  signal.removeEventListener("abort", interrupt);
  const values = (name: string): Record<string, string> => keyValues(readFileSync(file(name), "utf8"));
  return {
    exitCode,
    stdout,
    outputs: values("output"),
    env: values("env"),
    state: values("state"),
    summary: readFileSync(file("summary"), "utf8"),
  };
}

/** `name=value` lines, and `name<<delimiter`, lines, `delimiter` (workflow commands, environment files). */
export function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0) throw new Error(`${name}: no line ${delimiter} ends the value`);
      values[name] = lines.slice(i + 1, end).join("\n");
      i = end;
    } else if (line.includes("=")) values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
  }
  return values;
}
