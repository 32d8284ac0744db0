import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { expectFigures, expectVerdict, requestsOf, type Verified, verify } from "./verify.ts";

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present) console.warn("gcloud is not installed: THE REPORT'S OWN FILTER IS NOT CHECKED WITH IT ON THIS MACHINE.");

/** What the line that the summary gives counts of the judged entries, or so many where there is no gcloud. */
async function countAgain({ summary, sim }: Verified, counted: number): Promise<number> {
  if (!present) return counted;
  const line = summary.split("\n").find((one) => one.startsWith("gcloud logging read "));
  if (line === undefined) throw new Error("the summary has no line for gcloud");
  const config = mkdtempSync(join(tmpdir(), "ion-gcloud-"));
  try {
    const env = { ...process.env, ...sim.env, CLOUDSDK_CONFIG: config };
    const { stdout } = await promisify(execFile)("sh", ["-c", line], { env });
    return Number(stdout);
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
}

test.concurrent("late and repeated entries are counted, once each, and gcloud counts as many by the report's own filter", async () => {
  // Without the chat probe no entry of the app's log is ion-verify's own. None takes longer than the P95 budget: such a one is read
  // for as long as late entries are awaited, and may come too late for ion-verify, but not for gcloud.
  const run = await verify({
    exact: true,
    scenario: "late-logs",
    overrides: { latencyMedianMs: 300 },
    inputs: { settle: "5s", "chat-path": "none" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  // The app's entries stand at the requests' ends: some of those that the filter finds began before the window or after it.
  const { count, outside } = requestsOf(run);
  expect(outside).toBeGreaterThan(0);
  expect(await countAgain(run, count + outside)).toBe(count + outside);
});

test.concurrent("without entries of the app, Cloud Run's request log is judged, and told", async () => {
  const run = await verify({ exact: true, scenario: "platform-log-only", inputs: { settle: "4s" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(requestsOf(run).source).toBe("platform");
  expect(run.summary).toContain("Judged: Cloud Run's request log.");
  expect(run.report.notices).toContainEqual({ code: "source-fallback" });
  // Scanners' 404 are no errors by default.
  expect(requestsOf(run).byStatus.map(({ status }) => status)).toContain(404);
  // Its probes, which the report leaves out and counts, are all that gcloud counts besides.
  const all = requestsOf(run).count + requestsOf(run).probes;
  expect(await countAgain(run, all)).toBe(all);
});

test.concurrent("the probes are left out where the app's entries carry no trace", async () => {
  // Half of the entries come a second later: of a probe's two, Cloud Run's is often there before the app's.
  const run = await verify({
    exact: true,
    scenario: "no-app-trace",
    overrides: { lateShare: 0.5, lateMs: 1000 },
    inputs: { settle: "5s" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run, { swapped: requestsOf(run).probes });
  expect(requestsOf(run).probes).toBeGreaterThan(0);
  expect(run.report.notices).toEqual([]);
});
