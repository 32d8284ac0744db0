import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test, expect } from "vitest";
import { onTestFinished } from "../this-test.ts";
import { folder, runCli } from "../cli/run-cli.ts";
import type { PeriodReport } from "../../src/report/report.ts";

// What docs/terminal.md promises without an account: the simulator prints what to export and to type, and that works as it stands.

interface Printed {
  env: Record<string, string>;
  commands: string[];
}

async function simulatorOf(...args: string[]): Promise<Printed> {
  const child: ChildProcess = spawn(process.execPath, ["test/simulator/main.ts", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    const ended = once(child, "close");
    child.kill();
    await ended;
  });
  const printed: Printed = { env: {}, commands: [] };
  if (child.stdout === null) throw new Error("no stdout");
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) printed.env[name] = value;
    const [, command] = /^# {3}npx ion-verify (.*)$/.exec(line) ?? [];
    if (command !== undefined) printed.commands.push(command);
    if (line.includes("Ctrl-C")) return printed;
  }
  throw new Error("the simulator ended before it was ready");
}

test.concurrent("a deploy to try: its verdict, and a page of it", async () => {
  const { env, commands } = await simulatorOf("--scenario", "slow");
  const [command = ""] = commands;
  const cwd = folder();
  const { exitCode, stdout } = await runCli(command.split(" "), { env, cwd });
  expect([exitCode, stdout.split("\n")[0]]).toEqual([1, expect.stringMatching(/^❌ FAIL — .*P95 latency/)]);
  expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("<html");
});

test.concurrent.for([
  ["day", "logs", ["groups", "new-errors"]],
  ["week", "logs", ["memory-leak", "restarts"]],
  ["month", "monitoring", ["p95-trend"]],
] as const)("a %s to try: by the %s, with what the team would want to be told", async ([past, source, marked]) => {
  const { env, commands } = await simulatorOf("--past", past);
  const [command = ""] = commands;
  const { exitCode, stdout } = await runCli([...command.split(" "), "--json"], { env });
  const { source: used, checks, verdict } = JSON.parse(stdout) as PeriodReport;
  expect([exitCode, verdict, used.kind]).toEqual([0, "warn", source]);
  expect(checks.filter(({ mark }) => mark === "warning").map(({ id }) => id)).toEqual(
    expect.arrayContaining([...marked]),
  );
});
