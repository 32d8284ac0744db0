import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Simulator, startSimulator } from "../test/simulator/index.ts";
import { built, root } from "./built.ts";
import { output, plainEnv } from "./child.ts";
import { appEntries } from "./entries.ts";
import type { Figure } from "./figure.ts";

/** Requests in a window of so many ms: more than Google's quota lets anyone read, so that the job must sample them. */
const requests = 100_000;
const windowMs = 15_000;

/** The shipped bundle through a whole job on a service that logs 100,000 requests in the window. */
export async function measure(): Promise<Figure[]> {
  const simulator = await startSimulator({ authentication: false });
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    const { peakBytes, read } = await runJob(simulator, home);
    return [
      {
        name: `peak memory of a job, ${Math.round(read / 1000)} k of 100 k entries read`,
        ours: [peakBytes],
        other: null,
        unit: "bytes",
        goal: { of: "value", at: "most", bound: 150_000_000 },
      },
    ];
  } finally {
    await simulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function runJob(simulator: Simulator, home: string): Promise<{ peakBytes: number; read: number }> {
  const { project, region, name: service } = simulator.service;
  const revision = simulator.stableRevision;
  // From before the window, which begins when the bundle has seen that the service is ready, to its end.
  const from = Date.now();
  const to = from + windowMs + 2_000;
  const count = Math.round((requests * (to - from)) / windowMs);
  for (const entry of appEntries({ project, region, service, revision, from, to, count })) {
    simulator.logs.append(entry, Date.parse(entry.receiveTimestamp));
  }
  const peakFile = join(home, "peak");
  const summary = join(home, "summary.md");
  writeFileSync(summary, "");
  const child = spawn(process.execPath, ["--import", await built("job/write-peak.ts"), join(root, "dist/index.js")], {
    env: {
      ...plainEnv(simulator.env),
      ION_BENCH_PEAK: peakFile,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: home,
      INPUT_SERVICE: service,
      INPUT_REGION: region,
      // Else the job would wait for a newer one.
      INPUT_REVISION: revision,
      INPUT_WINDOW: `${windowMs}ms`,
      INPUT_INTERVAL: "1s",
      INPUT_SETTLE: "2s",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const text = await output(child);
  if (child.exitCode !== 0) throw new Error(`the job ended with ${child.exitCode ?? child.signalCode}: ${text}`);
  const read = Number(/^::set-output name=requests::(\d+)$/m.exec(text)?.[1]);
  if (!(read > 0)) throw new Error(`the job has read nothing: ${text}`);
  const { peakBytes } = JSON.parse(readFileSync(peakFile, "utf8")) as { peakBytes: number };
  return { peakBytes, read };
}
