import { spawn, spawnSync } from "node:child_process";
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PeriodReport } from "../../src/report/report.ts";
import type { Simulator } from "../../test/simulator/index.ts";
import { output, plainEnv } from "../child.ts";

/** What the runbook's people type, one line a figure, on the export of the same time. */
const jqLines = {
  requests: "length",
  errors: "[.[] | select(.jsonPayload.status_code >= 500)] | length",
  p95: "[.[].jsonPayload.process_time_ms] | sort | .[((length*0.95|ceil) - 1)]",
  byStatus: "group_by(.jsonPayload.status_code) | map({(.[0].jsonPayload.status_code|tostring): length}) | add",
  byPersona: "group_by(.jsonPayload.persona_used) | map({(.[0].jsonPayload.persona_used): length}) | add",
} as const;

export interface ByHand {
  figures: {
    requests: number;
    errors: number;
    p95: number;
    byStatus: Record<string, number>;
    byPersona: Record<string, number>;
  };
  ms: number;
  cpuMs: number;
  peakBytes: number;
}

/** As people do it: one export, one jq line a figure. Null: gcloud, jq or GNU time is not installed. */
export async function byHand(simulator: Simulator, home: string, told: PeriodReport): Promise<ByHand | null> {
  const tools = [
    ["gcloud", "--version"],
    ["jq", "--version"],
    ["env", "time", "--version"],
  ] as const;
  if (tools.some(([command, ...args]) => spawnSync(command, args).status !== 0)) return null;
  const env = { ...plainEnv(simulator.env), CLOUDSDK_CONFIG: join(home, "gcloud") };
  const startedAt = performance.now();
  const file = join(home, "day.json");
  const filter = told.requests?.query ?? "";
  const reading = [
    "logging",
    "read",
    filter,
    "--format=json",
    "--limit=1000000",
    `--project=${simulator.service.project}`,
  ];
  const usage = join(home, "usage");
  const timed = async (
    command: string,
    args: readonly string[],
    from?: string,
  ): Promise<{ text: string; cpuMs: number; bytes: number }> => {
    // GNU time: seconds of the processor, and the most memory in KiB.
    const child = spawn("/usr/bin/env", ["time", "-f", "%U %S %M", "-o", usage, command, ...args], {
      env,
      stdio: [from === undefined ? "ignore" : "pipe", "pipe", "inherit"],
    });
    if (from !== undefined && child.stdin !== null) createReadStream(from).pipe(child.stdin);
    const text = await output(child);
    const [user = 0, system = 0, kibibytes = 0] =
      readFileSync(usage, "utf8").trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
    return { text, cpuMs: (user + system) * 1000, bytes: kibibytes * 1024 };
  };
  const exported = await timed("gcloud", reading);
  writeFileSync(file, exported.text);
  let [cpuMs, peakBytes] = [exported.cpuMs, exported.bytes];
  const answers: Record<string, unknown> = {};
  for (const [name, line] of Object.entries(jqLines)) {
    const { text, cpuMs: took, bytes } = await timed("jq", [line], file);
    answers[name] = JSON.parse(text);
    cpuMs += took;
    peakBytes = Math.max(peakBytes, bytes);
  }
  return { figures: answers as unknown as ByHand["figures"], ms: performance.now() - startedAt, cpuMs, peakBytes };
}
