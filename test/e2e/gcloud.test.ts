import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Verified, expectFigures, expectVerdict, requestsOf, verify } from "./verify.ts";

const present = spawnSync("gcloud", ["--version"]).status === 0;
if (!present) console.warn("gcloud is not installed: THE REPORT'S OWN FILTER IS NOT CHECKED WITH IT ON THIS MACHINE.");

/** Runs the line that the summary gives to count the judged entries again. */
async function countAgain({ summary, sim }: Verified): Promise<number> {
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

test.skipIf(!present)("gcloud counts the judged requests again with the report's own filter", async () => {
  // Without the chat probe no entry of the app's log is ion-verify's own.
  const run = await verify({ exact: true, scenario: "late-logs", inputs: { settle: "5s", "chat-path": "none" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  // The app's entries stand at the requests' ends: some of those that the filter finds began before the window or after it.
  const { count, outside } = requestsOf(run);
  expect(outside).toBeGreaterThan(0);
  expect(await countAgain(run)).toBe(count + outside);
});

test.skipIf(!present)(
  "its probes, which the report leaves out and counts, are all that gcloud counts besides",
  async () => {
    const run = await verify({ exact: true, scenario: "platform-log-only", inputs: { settle: "4s" } });
    expectFigures(run);
    expect(await countAgain(run)).toBe(requestsOf(run).count + requestsOf(run).probes);
  },
);
