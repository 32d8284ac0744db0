import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The environment of a child: nothing of this process's own, or a proxy or a Node option would be measured too. */
export function plainEnv(more: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...more };
}

/** Runs a program that prints one line of JSON as its result. */
export async function result<T>(program: string, args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [program, ...args], {
    env: plainEnv({ METADATA_SERVER_DETECTION: "none" }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const text = await output(child);
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode ?? child.signalCode}: ${text}`);
  return JSON.parse(text) as T;
}

/** A server that prints the port where it listens, once it does. */
export async function server(program: string, args: readonly string[]): Promise<{ port: string; stop: () => void }> {
  const child = spawn(process.execPath, [program, ...args], {
    env: plainEnv(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close").then(() => {
    throw new Error(`${program} ended with ${child.exitCode ?? child.signalCode}`);
  });
  // It is stopped, in the end, by a signal.
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const [port] = (await Promise.race([once(lines, "line"), ended])) as [string];
  return { port, stop: () => void child.kill() };
}

/** All of its stdout, when it has ended. */
export async function output(child: ChildProcess): Promise<string> {
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  await once(child, "close");
  return text;
}
