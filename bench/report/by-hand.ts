import { spawn, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
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

/** So many reads a minute are everybody's of a project: gcloud gives up where it meets the quota. */
const readsAMinute = 60;
/** The day is exported in so many parts, for none of them to need more reads than a minute has. */
const parts = 12;

/**
 * As people do it: the day's export, in parts that the quota of reads lets through, and one jq line a figure. Null: gcloud, jq
 * or GNU time is not installed.
 */
export async function byHand(
  simulator: Simulator,
  home: string,
  told: PeriodReport,
  day: { from: number; to: number },
): Promise<ByHand | null> {
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
  const readingOf = (from: number, to: number): string[] => [
    "logging",
    "read",
    `${filter} AND timestamp>="${new Date(from).toISOString()}" AND timestamp<"${new Date(to).toISOString()}"`,
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
  const entries: unknown[] = [];
  let [cpuMs, peakBytes] = [0, 0];
  const partMs = (day.to - day.from) / parts;
  let most = readsAMinute / 2;
  for (let part = 0; part < parts; part += 1) {
    // A part may need somewhat more reads than any before.
    await untilLeft(simulator, Math.min(readsAMinute, 1.25 * most));
    const before = readsOf(simulator).length;
    const from = day.from + part * partMs;
    const { text, cpuMs: took, bytes } = await timed("gcloud", readingOf(from, from + partMs));
    for (const entry of JSON.parse(text) as unknown[]) entries.push(entry);
    most = Math.max(most, readsOf(simulator).length - before);
    cpuMs += took;
    peakBytes = Math.max(peakBytes, bytes);
  }
  writeFileSync(file, JSON.stringify(entries));
  const answers: Record<string, unknown> = {};
  for (const [name, line] of Object.entries(jqLines)) {
    const { text, cpuMs: took, bytes } = await timed("jq", [line], file);
    answers[name] = JSON.parse(text);
    cpuMs += took;
    peakBytes = Math.max(peakBytes, bytes);
  }
  return { figures: answers as unknown as ByHand["figures"], ms: performance.now() - startedAt, cpuMs, peakBytes };
}

/** When the log was read, epoch ms. */
function readsOf(simulator: Simulator): number[] {
  return simulator.requests.filter(({ path }) => path.endsWith("entries:list")).map(({ at }) => at);
}

/** Waits until so many reads are left of the last minute's. */
async function untilLeft(simulator: Simulator, needed: number): Promise<void> {
  while (readsOf(simulator).filter((at) => at > Date.now() - 60_000).length + needed > readsAMinute) await sleep(1000);
}
