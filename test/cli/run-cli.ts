import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFailed, onTestFinished } from "../this-test.ts";
import { bundle } from "../e2e/run-action.ts";

export interface CommandRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A folder for this test alone, with these files. */
export function folder(files: Record<string, string | Buffer> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "ion-verify-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** Runs the shipped bundle as a shell would. */
export async function runCli(
  args: string[],
  {
    cwd = folder(),
    stdin = "",
    env = {},
  }: { cwd?: string; stdin?: string | Buffer; env?: Record<string, string> } = {},
): Promise<CommandRun> {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  // A command that ends before it has read everything closes the pipe.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  onTestFailed(() => console.log(`${args.join(" ")} → ${exitCode}\n${stdout}\n${stderr}`));
  return { exitCode, stdout, stderr };
}
