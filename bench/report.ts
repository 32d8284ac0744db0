import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PeriodReport } from "../src/report/report.ts";
import { bucketBounds } from "../src/setup/log-metrics.ts";
import { logMetricType } from "../src/setup/names.ts";
import { type Simulator, startSimulator } from "../test/simulator/index.ts";
import { built, root } from "./built.ts";
import { output, plainEnv } from "./child.ts";
import type { Figure } from "./figure.ts";
import { byHand } from "./report/by-hand.ts";

const day = 86_400_000;
const requests = 200_000;
/** Of a month of five billion. */
const aDay = 5e9 / 30;

/**
 * A day of 200,000 entries, read, judged and rendered by the shipped bundle, beside the runbook's own gcloud and jq lines on
 * the same simulator, with the same figures; and a month of five billion requests through Cloud Monitoring. Once each: the
 * day waits some minutes for the quota of reads, which gcloud's own speed never comes up to. Every fifth page is empty, as
 * Google's are at times, so that both need more calls than a thousand entries a page would take.
 */
export async function measure(): Promise<Figure[]> {
  return [...(await theDay()), ...(await theMonth())];
}

async function theDay(): Promise<Figure[]> {
  const simulator = await startSimulator({ live: false, stableAgeMs: 2 * day, authentication: false });
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    const to = lastMinute();
    simulator.past({ from: to - day, to, requests, platformLog: false, errorRate: () => 0.002 });
    const ours = await report(simulator, home, { period: "day", source: "logs" });
    const { count, latency, errors } = ours.report.requests ?? { count: 0, latency: null, errors: 0 };
    const callsBefore = simulator.requests.length;
    const people = await byHand(simulator, home, ours.report, { from: to - day, to });
    const theirCalls = simulator.requests.length - callsBefore;
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
    const beside = people === null ? null : [people.ms / 1000];
    console.log(
      `  (the day: ${count} entries; gcloud and jq ${people === null ? "are not here" : "give equal figures"})`,
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
        name: "of these, waits for the quota of reads",
        ours: [ours.waitedMs / 1000],
        other: null,
        unit: "s",
        goal: null,
      },
      {
        name: "the same, API calls",
        ours: [ours.calls],
        other: people === null ? null : [theirCalls],
        unit: "calls",
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
    const to = lastMinute();
    const type = logMetricType(simulator.service.name, "latency");
    const bounds = bucketBounds;
    const truth = simulator.past({ from: to - 31 * day, to, requests: 31 * aDay, latencyMetric: { type, bounds } });
    const { report: told, ms, calls } = await report(simulator, home, { period: "month" });
    const { count, latency } = told.requests ?? { count: 0, latency: null };
    const p95 = truth?.quantile(0.95) ?? Number.NaN;
    const near = Math.abs(count / (30 * aDay) - 1) < 0.001;
    if (!near || latency === null || !(latency.p95.lowMs <= p95 && p95 <= (latency.p95.highMs ?? Infinity)))
      throw new Error(`the month differs: ${count} requests, P95 ${JSON.stringify(latency?.p95)}, in truth ${p95} ms`);
    console.log(
      `  (the month: ${(count / 1e9).toFixed(2)} billion requests; the true P95 is within the bounds that are told)`,
    );
    return [
      { name: "a month of 5 billion requests", ours: [ms / 1000], other: null, unit: "s", goal: null },
      {
        name: "the same, API calls",
        ours: [calls],
        other: null,
        unit: "calls",
        goal: { of: "value", at: "most", bound: 60 },
      },
    ];
  } finally {
    await simulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Where a report that is asked for now ends, or one minute before. */
function lastMinute(): number {
  return Math.floor((Date.now() - 4 * 60_000) / 60_000) * 60_000;
}

/** The shipped bundle, as the runner starts it. */
async function report(
  simulator: Simulator,
  home: string,
  inputs: Record<string, string>,
): Promise<{ report: PeriodReport; ms: number; waitedMs: number; calls: number; cpuMs: number; peakBytes: number }> {
  const peakFile = join(home, "peak");
  const summary = join(home, "summary.md");
  writeFileSync(summary, "");
  const before = simulator.requests.length;
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
  const calls = simulator.requests.slice(before);
  const reads = calls.filter(({ path }) => path.endsWith("entries:list")).map(({ at }) => at);
  return { report: told, ms, waitedMs: waitedFor(reads), calls: calls.length, cpuMs, peakBytes };
}

/** What reads of these times waited for their quota, by the first ones, which do not wait. */
function waitedFor(reads: readonly number[]): number {
  const gaps = reads.slice(1).map((at, i) => at - (reads[i] ?? at));
  const usual = gaps.slice(0, 21).toSorted((a, b) => a - b)[10] ?? 0;
  return gaps.reduce((sum, gap) => sum + (gap > 2 * usual ? gap - usual : 0), 0);
}
