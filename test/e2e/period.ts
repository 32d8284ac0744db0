import { expect } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { PeriodCheck, PeriodCheckId, PeriodReport } from "../../src/report/report.ts";
import { periodSchema } from "../../src/report/schema/period.ts";
import { bucketBounds } from "../../src/setup/log-metrics.ts";
import { logMetricType } from "../../src/setup/names.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "../simulator/index.ts";
import type { LawTruth, Past } from "../simulator/past.ts";
import { type ActionOptions, type ActionRun, runAction } from "./run-action.ts";

export const hour = 3_600_000;
export const day = 24 * hour;
export const week = 7 * day;

/** What a report ends with: the minute that it takes for "now". */
export function lastMinute(): number {
  return Math.floor((Date.now() - 4 * 60_000) / 60_000) * 60_000;
}

export interface PastCloud {
  sim: Simulator;
  from: number;
  to: number;
  truth: LawTruth | null;
}

/** A service whose first revision has served for so long, and nothing else of it. Stop it in the end. */
export async function openPast(
  ms: number,
  past: Partial<Omit<Past, "from" | "to">> & { withMetric?: boolean },
  options: SimulatorOptions = {},
): Promise<PastCloud> {
  const sim = await startSimulator({ live: false, stableAgeMs: 50 * day, ...options });
  // Somewhat longer than the period, which begins and ends with the minute in which the action starts.
  const to = lastMinute() + 10 * 60_000;
  const from = to - ms - 20 * 60_000;
  const { withMetric = false, ...rest } = past;
  const latencyMetric = { type: logMetricType(sim.service.name, "latency"), bounds: bucketBounds };
  const truth = sim.past({ from, to, requests: 5000, ...rest, ...(withMetric ? { latencyMetric } : {}) });
  return { sim, from, to, truth };
}

/** The same for one test. */
export async function pastCloud(...given: Parameters<typeof openPast>): Promise<PastCloud> {
  const cloud = await openPast(...given);
  onTestFinished(async () => await cloud.sim.stop());
  return cloud;
}

export interface Reported extends Omit<ActionRun, "report"> {
  report: PeriodReport;
  check: (id: PeriodCheckId) => PeriodCheck;
  box: (id: PeriodReport["checklist"][number]["id"]) => string | undefined;
}

/** What GitHub's runner says of the run. */
const onGitHub = {
  GITHUB_REPOSITORY: "org/chat",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_RUN_ID: "77",
  GITHUB_RUN_ATTEMPT: "1",
};

export async function reportOn(
  sim: Simulator,
  inputs: Record<string, string>,
  more: Partial<ActionOptions> = {},
): Promise<Reported> {
  const { env = {}, ...others } = more;
  const run = await runAction({
    action: "report",
    inputs: { service: sim.service.name, region: sim.service.region, ...inputs },
    env: { ...sim.env, ...onGitHub, ...env },
    ...others,
  });
  if (run.report === undefined) throw new Error(`no report: ${run.stdout}${run.stderr}`);
  // What the schema does not say of it, or says otherwise, is no promise that anybody could rely on.
  periodSchema.parse(run.report);
  const report = run.report as unknown as PeriodReport;
  return {
    ...run,
    report,
    check: (id) => {
      const found = report.checks.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no check ${id}`);
      return found;
    },
    box: (id) => report.checklist.find((one) => one.id === id)?.mark,
  };
}

/** The value of rank ⌈q·n⌉. */
export function quantile(values: readonly number[], q: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(q * values.length - 1e-6) - 1] ?? NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function expectMark(reported: Reported, id: PeriodCheckId, mark: PeriodCheck["mark"]): void {
  expect([id, reported.check(id).mark, reported.check(id).reason]).toEqual([id, mark, expect.anything()]);
}
