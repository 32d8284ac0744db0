import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished, test, expect } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import type { PeriodReport } from "../../src/report/report.ts";

// What README's "Try it" promises: the simulator prints what to export and to type, and that works as it stands.

interface Printed {
  env: Record<string, string>;
  commands: string[];
}

async function simulatorOf(past: string): Promise<Printed> {
  const child: ChildProcess = spawn(process.execPath, ["test/simulator/main.ts", "--past", past], {
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

test.for([
  ["day", "logs", ["groups", "new-errors"]],
  ["week", "logs", ["memory-leak", "restarts"]],
  ["month", "monitoring", ["p95-trend"]],
] as const)("a %s to try: by the %s, with what the team would want to be told", async ([past, source, marked]) => {
  const { env, commands } = await simulatorOf(past);
  const [command = ""] = commands;
  const { exitCode, stdout } = await runCli([...command.split(" "), "--json"], { env });
  const { source: used, checks, verdict } = JSON.parse(stdout) as PeriodReport;
  expect([exitCode, verdict, used.kind]).toEqual([0, "warn", source]);
  expect(checks.filter(({ mark }) => mark === "warning").map(({ id }) => id)).toEqual(
    expect.arrayContaining([...marked]),
  );
});
