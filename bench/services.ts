import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endingOf } from "../src/run/ending.ts";
import { sideBySide } from "../src/run/side-by-side.ts";
import { ReadQuota } from "../src/sources/read-quota.ts";
import { FakeClock, never } from "../test/fake-clock.ts";
import { begin } from "../test/run/scene.ts";
import { type Plan, World } from "../test/run/world.ts";
import { type Simulator, startSimulator } from "../test/simulator/index.ts";
import { built, root } from "./built.ts";
import { output, plainEnv } from "./child.ts";
import { appEntries } from "./entries.ts";
import type { Figure } from "./figure.ts";

const services = 10;
const minuteMs = 60_000;
const windowMs = 5 * minuteMs;
/** Requests a second of each: some are busy, some are hardly asked. */
const rates = [40, 20, 20, 10, 10, 5, 5, 2, 2, 20];

/** Of the process: entries of each service, in a window of so many ms. */
const entriesEach = 10_000;
const realWindowMs = 60_000;

/** Ten services in one run, with windows of five minutes: their reads and their time by a clock of our own, their memory by a process. */
export async function measure(): Promise<Figure[]> {
  const together = await run(rates);
  const alone: number[] = [];
  for (const rate of new Set(rates)) alone.push((await run([rate])).tookMs);
  return [
    {
      name: "log reads in any minute, ten services",
      ours: [together.mostAMinute],
      other: null,
      unit: "calls",
      goal: { of: "value", at: "most", bound: 60, binding: true },
    },
    {
      name: "time of ten services, beside the slowest alone",
      ours: [together.tookMs / 1000],
      other: [Math.max(...alone) / 1000],
      unit: "s",
      goal: { of: "ratio", at: "most", bound: 1.2 },
    },
    {
      name: `  peak memory of the process, ${services * (entriesEach / 1000)} k entries`,
      ours: [await peakOfJob()],
      other: null,
      unit: "bytes",
      goal: { of: "value", at: "most", bound: 200_000_000, binding: true },
    },
  ];
}

async function run(requestsPerSecond: readonly number[]): Promise<{ tookMs: number; mostAMinute: number }> {
  const clock = new FakeClock(begin);
  const reads = new ReadQuota(clock);
  const worlds: World[] = [];
  const targets = requestsPerSecond.map((rate, i) => ({ service: `service-${i}`, region: "us-central1", rate }));
  const work = sideBySide(targets, async ({ rate }) => {
    const world = new World({ ...planOf(rate), reads }, clock);
    worlds.push(world);
    const ending = await endingOf(async () => await world.verification.run(never), never);
    world.readLimit.end();
    return { report: world.report(ending), ending };
  });
  const { targets: all } = await clock.run(work);
  const open = all.filter(({ verdict }) => verdict === "fail");
  if (open.length > 0) throw new Error(`${open.length} of ${all.length} services failed`);
  const times = worlds.flatMap(({ log }) => log.times).toSorted((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const [i, at] of times.entries()) {
    while ((times[from] ?? at) <= at - minuteMs) from++;
    most = Math.max(most, i - from + 1);
  }
  return { tookMs: clock.now() - begin, mostAMinute: most };
}

function planOf(rate: number): Plan {
  const count = (rate * windowMs) / 1000;
  const requests = Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 500 + Math.floor((i * (windowMs - 4_000)) / count),
    latencyMs: 100 + (i % 7),
  }));
  // As a user has it who says nothing but the window.
  return { requests, settings: { windowMs, intervalMs: 10_000, settleMs: 10_000 } };
}

/** The shipped bundle through a whole run over ten services of one cloud. */
async function peakOfJob(): Promise<number> {
  const first = await startSimulator({ authentication: false, service: "service-0" });
  const all: Simulator[] = [first];
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    while (all.length < services)
      all.push(await startSimulator({ authentication: false, service: `service-${all.length}`, beside: first }));
    const from = Date.now();
    const to = from + realWindowMs + 2_000;
    for (const { service, stableRevision: revision } of all) {
      const { project, region, name } = service;
      for (const entry of appEntries({ project, region, service: name, revision, from, to, count: entriesEach }))
        first.logs.append(entry, Date.parse(entry.receiveTimestamp));
    }
    return await job(all, home);
  } finally {
    for (const one of all.toReversed()) await one.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function job(all: readonly Simulator[], home: string): Promise<number> {
  mkdirSync(join(home, ".github"));
  // Without a revision each would wait for a newer one.
  const list = all
    .map(({ service, stableRevision }) => `  - service: ${service.name}\n    revision: ${stableRevision}\n`)
    .join("");
  const file = `region: us-central1\nwindow: ${realWindowMs}ms\nsettle: 5s\nservices:\n${list}`;
  writeFileSync(join(home, ".github/ion-verify.yml"), file);
  writeFileSync(join(home, "summary.md"), "");
  const peakFile = join(home, "peak");
  const child = spawn(process.execPath, ["--import", await built("job/write-peak.ts"), join(root, "dist/index.js")], {
    env: {
      ...plainEnv(all[0]?.env),
      ION_BENCH_PEAK: peakFile,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: home,
      GITHUB_STEP_SUMMARY: join(home, "summary.md"),
      RUNNER_TEMP: home,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const text = await output(child);
  const verdicts = /^::set-output name=verdicts::(.*)$/m.exec(text)?.[1] ?? "";
  if (!verdicts.includes("service-9")) throw new Error(`the job ended with ${child.exitCode}: ${text}`);
  if (!/· [1-9][\d,]* requests/.test(text)) throw new Error(`the job has read nothing: ${text}`);
  return (JSON.parse(readFileSync(peakFile, "utf8")) as { peakBytes: number }).peakBytes;
}
