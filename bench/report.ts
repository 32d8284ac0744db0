import { spawn, spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PeriodReport } from "../src/report/period/period-report.ts";
import { bucketBounds } from "../src/setup/log-metrics.ts";
import { logMetricType } from "../src/setup/names.ts";
import { type Simulator, startSimulator } from "../test/simulator/index.ts";
import { built, root } from "./built.ts";
import { output, plainEnv } from "./child.ts";
import type { Figure } from "./figure.ts";

const day = 86_400_000;
const requests = 200_000;

/** What the runbook's people type, one line a figure, on the export of the same time. */
const jqLines = {
  requests: "length",
  errors: "[.[] | select(.jsonPayload.status_code >= 500)] | length",
  p95: "[.[].jsonPayload.process_time_ms] | sort | .[((length*0.95|ceil) - 1)]",
  byStatus: "group_by(.jsonPayload.status_code) | map({(.[0].jsonPayload.status_code|tostring): length}) | add",
  byPersona: "group_by(.jsonPayload.persona_used) | map({(.[0].jsonPayload.persona_used): length}) | add",
} as const;

/**
 * A day of 200,000 entries, read, judged and rendered by the shipped bundle, beside the runbook's own gcloud and jq lines on
 * the same simulator, with the same figures; and a month of five billion requests through Cloud Monitoring. Once each: the
 * day waits some minutes for the quota of reads, which gcloud does not keep to here.
 */
export async function measure(): Promise<Figure[]> {
  return [...(await theDay()), ...(await theMonth())];
}

async function theDay(): Promise<Figure[]> {
  const simulator = await startSimulator({ live: false, stableAgeMs: 2 * day, authentication: false });
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    const to = Math.floor((Date.now() - 4 * 60_000) / 60_000) * 60_000;
    simulator.past({ from: to - day, to, requests, platformLog: false, errorRate: () => 0.002 });
    const ours = await report(simulator, home, { period: "day", source: "logs" });
    const { count, latency, errors } = ours.report.requests ?? { count: 0, latency: null, errors: 0 };
    const people = await byHand(simulator, home, ours.report);
    const same =
      people === null ||
      (people.figures.requests === count &&
        people.figures.errors === errors &&
        people.figures.p95 === latency?.p95.ms &&
        Object.entries(people.figures.byStatus).every(
          ([status, n]) => ours.report.requests?.byStatus.find((one) => String(one.status) === status)?.count === n,
        ) &&
        Object.entries(people.figures.byPersona).every(
          ([persona, n]) => ours.report.requests?.groups.find(({ group }) => group === persona)?.count === n,
        ));
    if (!same)
      throw new Error(`the figures differ: ${JSON.stringify(people?.figures)}, ${count} ${errors} ${latency?.p95.ms}`);
    const calls = Object.values(ours.report.source.calls).reduce((sum, n) => sum + n, 0);
    const beside = people === null ? null : [people.ms / 1000];
    console.log(
      `  (the day: ${count} entries, ${calls} API calls; gcloud and jq ${people === null ? "are not here" : "give equal figures"})`,
    );
    return [
      {
        name: "a day of 200 k entries, waits for the quota in it",
        ours: [ours.ms / 1000],
        other: beside,
        unit: "s",
        goal: null,
      },
      {
        name: "the same, processor time",
        ours: [ours.cpuMs / 1000],
        other: people === null ? null : [people.cpuMs / 1000],
        unit: "s",
        goal: null,
      },
      {
        name: "the same, peak memory, beside jq's",
        ours: [ours.peakBytes],
        other: people === null ? null : [people.peakBytes],
        unit: "bytes",
        goal: { of: "value", at: "most", bound: 200_000_000 },
      },
    ];
  } finally {
    await simulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function theMonth(): Promise<Figure[]> {
  const simulator = await startSimulator({ live: false, stableAgeMs: 40 * day, authentication: false });
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    const to = Math.floor(Date.now() / 3_600_000) * 3_600_000;
    const type = logMetricType(simulator.service.name, "latency");
    simulator.past({ from: to - 31 * day, to, requests: 5e9, latencyMetric: { type, bounds: bucketBounds } });
    const before = simulator.requests.length;
    const { report: told, ms } = await report(simulator, home, { period: "month" });
    const calls = simulator.requests.length - before;
    console.log(
      `  (the month: ${((told.requests?.count ?? 0) / 1e9).toFixed(2)} billion requests, ${calls} API calls; at most 60 are the goal)`,
    );
    return [
      {
        name: `a month of 5 billion requests, ${calls} API calls`,
        ours: [ms / 1000],
        other: null,
        unit: "s",
        goal: null,
      },
    ];
  } finally {
    await simulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The shipped bundle, as the runner starts it. */
async function report(
  simulator: Simulator,
  home: string,
  inputs: Record<string, string>,
): Promise<{ report: PeriodReport; ms: number; cpuMs: number; peakBytes: number }> {
  const peakFile = join(home, "peak");
  const summary = join(home, "summary.md");
  writeFileSync(summary, "");
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--import", await built("job/write-peak.ts"), join(root, "dist/report.js")], {
    env: {
      ...plainEnv(simulator.env),
      ION_BENCH_PEAK: peakFile,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: home,
      INPUT_SERVICE: simulator.service.name,
      INPUT_REGION: simulator.service.region,
      "INPUT_CHAT-PATH": "none",
      "INPUT_ON-BREACH": "warn",
      "INPUT_ON-INCONCLUSIVE": "warn",
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const text = await output(child);
  const ms = performance.now() - startedAt;
  const file = readdirSync(join(home, "ion-verify")).find((name) => name.endsWith(".json"));
  if (child.exitCode !== 0 || file === undefined) throw new Error(`the report ended with ${child.exitCode}: ${text}`);
  const told = JSON.parse(readFileSync(join(home, "ion-verify", file), "utf8")) as PeriodReport;
  const { peakBytes, cpuMs } = JSON.parse(readFileSync(peakFile, "utf8")) as { peakBytes: number; cpuMs: number };
  return { report: told, ms, cpuMs, peakBytes };
}

interface ByHand {
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
async function byHand(simulator: Simulator, home: string, told: PeriodReport): Promise<ByHand | null> {
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
