import { spawn, spawnSync } from "node:child_process";
import { onTestFailed } from "../this-test.ts";
import { bundle } from "../e2e/run-action.ts";
import { folder } from "./run-cli.ts";

/** util-linux's `script` runs a command in a pseudo terminal; the one of macOS takes other arguments. */
export const hasPseudoTerminal = /util-linux/.test(spawnSync("script", ["--version"]).stdout?.toString() ?? "");

/** Runs the shipped bundle in a terminal of 80 columns. @returns all that it wrote there, as it wrote it. */
export async function runInTerminal(args: string[], env: Record<string, string>): Promise<string> {
  const quoted = [process.execPath, bundle, ...args]
    .map((one) => `'${one.replaceAll("'", String.raw`'\''`)}'`)
    .join(" ");
  const cwd = folder();
  const child = spawn("script", ["--quiet", "--return", "--command", `stty cols 80; ${quoted}`, "/dev/null"], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, TERM: "xterm", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (shown += chunk));
  await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  onTestFailed(() => console.log(JSON.stringify(shown)));
  return shown;
}
