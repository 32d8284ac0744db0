import { expect } from "vitest";
import { onTestFailed, onTestFinished } from "../this-test.ts";
import type { Finding, FindingId } from "../../src/checks/finding.ts";
import type { Report, RequestFacts, WindowFacts } from "../../src/report/report.ts";
import {
  type DeployOptions,
  type Simulator,
  type SimulatorOptions,
  type Truth,
  startSimulator,
} from "../simulator/index.ts";
import { type ActionOptions, type ActionRun, runAction } from "./run-action.ts";

/** 120 requests a second prove both budgets within such a window; evidence.md section 3. */
export const pace = { window: "7s", interval: "1s", settle: "2s", "ready-timeout": "15s" };

/** Of what began in the window, nothing takes longer: each of its requests is counted. */
const wholeSettle = "4s";

export interface VerifyOptions extends SimulatorOptions {
  action?: NonNullable<ActionOptions["action"]>;
  deploy?: DeployOptions;
  /** Beside those of `pace` and the service's names. */
  inputs?: Record<string, string>;
  /** On top of the simulator's environment. */
  env?: Record<string, string> | ((sim: Simulator) => Record<string, string>);
  files?: Record<string, string>;
  event?: NonNullable<ActionOptions["event"]>;
  post?: boolean;
  onLine?: NonNullable<ActionOptions["onLine"]>;
  onStart?: (kill: (signal: NodeJS.Signals) => void, sim: Simulator) => void;
  /** Called when the process has ended, before the simulator's traffic has. */
  onEnd?: () => void;
  /** Between the deploy and the action's start. */
  before?: (sim: Simulator, revision: string) => void | Promise<void>;
  /** Wait for the rollout's end before the action starts? Default false: a workflow does not know when that is. */
  moved?: boolean;
  /**
   * Are the figures held against the truth? Then the last of the window's requests is awaited by the action, and the traffic
   * ends before the truth is asked, so that it stands still. Default false, which saves four seconds.
   */
  exact?: boolean;
}

export interface Verified extends ActionRun {
  sim: Simulator;
  /** Short name of the deployed revision. */
  revision: string;
  report: Report;
}

/** A cloud for this test alone. */
export async function openCloud(options: SimulatorOptions): Promise<Simulator> {
  const sim = await startSimulator(options);
  onTestFinished(async () => await sim.stop());
  return sim;
}

/** Starts the bundle on a service of the simulator, and shows what it said where the test fails. */
export async function act(
  sim: Simulator,
  {
    action,
    inputs = {},
    env = {},
    files = {},
    event,
    post = false,
    onLine = () => {},
    onStart = () => {},
  }: VerifyOptions = {},
): Promise<ActionRun> {
  const run = await runAction({
    ...(action === undefined ? {} : { action }),
    env: typeof env === "function" ? env(sim) : { ...sim.env, ...env },
    inputs: { service: sim.service.name, region: sim.service.region, ...pace, ...inputs },
    files,
    ...(event === undefined ? {} : { event }),
    post,
    onLine,
    onStart: (kill) => onStart(kill, sim),
  });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  return run;
}

/** Deploys on a cloud of its own, and verifies with the bundle. */
export async function verify(options: VerifyOptions = {}): Promise<Verified> {
  const { deploy, before, moved = false, exact = false } = options;
  const sim = await openCloud(options);
  const { revision } = await sim.deploy(deploy);
  await before?.(sim, revision);
  if (moved) await sim.moved();
  const inputs = exact ? { settle: wholeSettle, ...options.inputs } : { ...options.inputs };
  const run = await act(sim, { ...options, inputs });
  options.onEnd?.();
  if (exact) await sim.settle();
  const { report } = run;
  if (report === undefined) throw new Error(`the action wrote no report:\n${run.stdout}\n${run.stderr}`);
  return { ...run, report, sim, revision };
}

/** The summary's first line. */
export function firstLine({ summary }: ActionRun): string {
  return summary.split("\n", 1)[0] ?? "";
}

/** The cells of the first table row that begins with this text, by the titles of their columns; of a check without figures its decision. */
export function row({ summary }: ActionRun, name: string): Record<string, string> {
  const lines = summary.split("\n");
  const at = lines.findIndex((one) => one.startsWith(`| ${name} |`));
  if (at < 0) {
    const all = lines.flatMap((line) => line.split(" · ")).map((one) => /^(\S+) (.+): ([^:]+)$/.exec(one));
    const [, sign = "", , word = ""] = all.find((one) => one?.[2] === name) ?? [];
    return { Decision: `${sign} ${word}` };
  }
  const ruler = lines.slice(0, Math.max(at, 0)).findLastIndex((one) => /^\| :?-/.test(one));
  const cells = cellsOf(lines[at] ?? "");
  return Object.fromEntries(cellsOf(lines[ruler - 1] ?? "").map((title, i) => [title, cells[i] ?? ""]));
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The texts of the runner's commands of one kind, as the runner decodes them. */
export function annotations({ stdout }: ActionRun, kind: "error" | "warning"): string[] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith(`::${kind}`))
    .map((line) =>
      line
        .slice(line.indexOf("::", 2) + 2)
        .replaceAll("%0A", "\n")
        .replaceAll("%0D", "\r")
        .replaceAll("%25", "%"),
    );
}

export function finding({ report }: Verified, id: FindingId): Finding {
  const found = report.findings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

/** What happens to the job, in all the ways that a user sees it. */
export function expectVerdict(run: Verified, verdict: "pass" | "fail" | "inconclusive", job: Report["job"]): void {
  const mark = { pass: "✅ PASS", fail: "❌ FAIL", inconclusive: "❔ INCONCLUSIVE" }[verdict];
  expect(run.outputs["verdict"]).toBe(verdict);
  expect(run.report).toMatchObject({ verdict, job });
  expect(firstLine(run)).toMatch(new RegExp(`^## ${mark} — \`[a-z0-9-]+\`: .`));
  expect(run.exitCode).toBe(job === "failure" ? 1 : 0);
  expect(annotations(run, "error").length > 0).toBe(job === "failure");
  expect(annotations(run, "warning").length > 0).toBe(job === "warning");
  expect(run.stderr).toBe("");
}

/** What failed, and the headline that says so. */
export function expectFailure(run: Verified, decisive: FindingId, headline: RegExp): void {
  expectVerdict(run, "fail", "failure");
  expect(run.report.decisive).toBe(decisive);
  expect(firstLine(run)).toMatch(headline);
  // One for each failed check, and the job's own sentence.
  const failed = run.report.findings.filter(({ decision }) => decision === "fail");
  expect(annotations(run, "error")).toHaveLength(failed.length + 1);
}

export function windowOf({ report }: Verified): WindowFacts {
  if (report.window === null) throw new Error("there was no window");
  return report.window;
}

export function requestsOf({ report }: Verified): RequestFacts {
  if (report.requests === null) throw new Error("no requests were read");
  return report.requests;
}

/**
 * What users got whose requests began in the planned window, refused ones included, which the app itself never sees.
 *
 * @param to only of entries with an earlier timestamp, epoch ms.
 */
export function truthOf(
  run: Verified,
  to = Infinity,
): { truth: Truth; count: number; byStatus: Record<string, number> } {
  const { startedAt, plannedMs } = windowOf(run);
  const truth = run.sim.truth({ revision: run.revision, to, beganFrom: startedAt, beganTo: startedAt + plannedMs });
  const { app, platform } = truth;
  if (requestsOf(run).source !== "app") return { truth, count: platform.requests, byStatus: platform.byStatus };
  const byStatus = { ...app.byStatus };
  if (platform.refused > 0) byStatus["429"] = (byStatus["429"] ?? 0) + platform.refused;
  return { truth, count: app.requests + platform.refused, byStatus };
}

/**
 * After a whole window: every figure equals what users got, to the last request.
 *
 * @param swapped of our own requests, so many may have been taken for a user's of the same moment, status and length: where no
 * trace tells them apart, counts are exact, and groups and quantiles are within so many requests.
 */
export function expectFigures(
  run: Verified,
  {
    isError = (status) => status >= 500,
    swapped = 0,
  }: { isError?: (status: number) => boolean; swapped?: number } = {},
): void {
  const requests = requestsOf(run);
  const { truth, count, byStatus } = truthOf(run);
  const figures = requests.source === "app" ? truth.app : truth.platform;
  const { refused } = truth.platform;
  const errors =
    refused +
    Object.entries(byStatus)
      .map(([status, n]) => (isError(Number(status)) ? n : 0) - (status === "429" && isError(429) ? refused : 0))
      .reduce((sum, n) => sum + n, 0);
  expect(windowOf(run).endedEarly).toBeNull();
  expect({
    count: requests.count,
    errors: requests.errors,
    refused: requests.refused,
    probes: requests.probes,
    byStatus: Object.fromEntries(requests.byStatus.map((one) => [one.status, one.count])),
    groups: requests.byGroup.map(({ group }) => group).toSorted(),
    unusable: requests.unusable.missing + requests.unusable.notANumber + requests.unusable.negative,
    inTimeline: requests.timeline.reduce((sum, part) => sum + part.requests, 0),
  }).toEqual({
    count,
    errors,
    refused,
    probes: figures.probes,
    byStatus,
    groups: Object.keys(figures.byGroup).toSorted(),
    unusable: figures.unusable,
    inTimeline: count,
  });
  for (const { group, count: told } of requests.byGroup)
    expect(Math.abs(told - (figures.byGroup[group] ?? 0)), `requests of ${group}`).toBeLessThanOrEqual(swapped);
  // Every error of a simulated user is in the app's own log.
  expect(run.report.findings.map(({ id }) => id)).not.toContain("unlogged-errors");
  const latencies = figures.latenciesMs.toSorted((a, b) => a - b);
  const { latency } = requests;
  for (const [share, told] of [
    [0.5, latency?.p50Ms],
    [0.95, latency?.p95Ms],
    [0.99, latency?.p99Ms],
    [1, latency?.maxMs],
  ] as const) {
    // The nearest rank. One entry's latency comes as seconds with nine digits, so the last bits may differ.
    const rank = Math.ceil(share * latencies.length - 1e-6) - 1;
    const [least, most] = [rank - swapped, rank + swapped].map(
      (at) => latencies[Math.min(Math.max(at, 0), latencies.length - 1)] ?? NaN,
    );
    expect(told).toBeGreaterThanOrEqual((least ?? NaN) - 1e-6);
    expect(told).toBeLessThanOrEqual((most ?? NaN) + 1e-6);
  }
  expect(run.outputs).toMatchObject({ requests: String(count), revision: run.revision });
  expect(Number(run.outputs["error-rate"])).toBeCloseTo(errors / count, 12);
  expect(Number(run.outputs["p95-ms"])).toBeCloseTo(latency?.p95Ms ?? NaN, 6);
  expect(row(run, "Error rate")["Sample"]).toBe(`${shown(errors)} of ${shown(count)} requests failed`);
}

/** Before its end the job counts what the log has shown: nothing that did not happen, and all that was old enough. */
export function expectFiguresSoFar(run: Verified): void {
  const requests = requestsOf(run);
  const { startedAt, endedAt, plannedMs } = windowOf(run);
  expect(endedAt).toBeLessThan(startedAt + plannedMs);
  const all = truthOf(run, endedAt);
  // The last poll may have been on its way. What the one before found is counted, up to the latest entries' delay and the
  // second that is not over.
  const polls = run.sim.requests.filter(({ path, body }) => path === "/v2/entries:list" && isPoll(body));
  const old = truthOf(run, (polls.at(-2)?.at ?? startedAt) - 1500);
  expect(requests.count).toBeLessThanOrEqual(all.count);
  expect(requests.count).toBeGreaterThanOrEqual(old.count);
  for (const { status, count } of requests.byStatus) {
    expect(count).toBeLessThanOrEqual(all.byStatus[status] ?? 0);
    expect(count).toBeGreaterThanOrEqual(old.byStatus[status] ?? 0);
  }
  expect(run.outputs["requests"]).toBe(String(requests.count));
  expect(row(run, "Error rate")["Sample"]).toBe(
    `${shown(requests.errors)} of ${shown(requests.count)} requests failed`,
  );
}

/** Of the app's entries, its first page. */
function isPoll(body: unknown): boolean {
  const { filter = "", pageToken } = body as { filter?: string; pageToken?: string };
  return pageToken === undefined && filter.includes("process_time_ms");
}

/** As the English summary writes counts. */
export function shown(count: number): string {
  return count.toLocaleString("en-US");
}

/** Commands that the action itself gives the runner beside errors: what a poll saw, for those who look, and a fold of findings. */
export function isOurs(line: string): boolean {
  return /^::(?:debug::\d|group::\p{L}+$|endgroup::$)/u.test(line);
}
