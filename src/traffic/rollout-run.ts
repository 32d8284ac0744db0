import type { Settings } from "../inputs/settings.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import type { Report } from "../report/report.ts";
import type { RolloutFacts } from "../report/traffic/rollout-facts.ts";
import { headlineOf } from "../report/render/plain.ts";
import { rolloutDocument } from "../report/traffic/rollout.ts";
import { assembleReport } from "../run/assemble.ts";
import type { Ending } from "../checks/observed.ts";
import { endingOf } from "../run/ending.ts";
import type { Outside } from "../run/outside.ts";
import { observe } from "../run/observe.ts";
import { observedOf } from "../run/observed.ts";
import { Verification } from "../run/verification.ts";
import { servedUsers } from "../sources/served.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import { healthChecks } from "./target-health.ts";
import { mostServing, shareOf } from "./plan.ts";
import { Rollout } from "./rollout.ts";
import type { TrafficApi } from "./traffic-api.ts";

export interface RolloutRun {
  facts: RolloutFacts;
  service: Report["service"];
  /** One for each step that was judged, at least one; the last tells how it ended. */
  reports: [...Report[], Report];
}

/** Everything outside, and a hearer of each step's begin. */
export interface RolloutOutside extends Omit<Outside, "cloudRun" | "metrics" | "servedUsers"> {
  cloudRun: () => Promise<TrafficApi>;
  metrics: () => Promise<MetricReader & AlignedMetrics>;
  onStep: (percent: number, candidate: string) => void;
  /** The one that the run is for, as GITHUB_SHA tells it. Null: not known. */
  commit: string | null;
}

/** Waits for the candidate, rolls it out, and gives a report of each step. @throws {ConfigurationError} alone. */
export async function runRollout(
  settings: Settings,
  outside: RolloutOutside,
  cancel: AbortSignal,
): Promise<RolloutRun> {
  const withServed = { ...outside, servedUsers: servedUsers({ ...outside, ...settings }) };
  const first = new Verification(settings, withServed, observe);
  const ending = await endingOf(async () => await first.awaitReadiness(cancel, true), cancel);
  const { readiness } = first;
  const ready = !ending.cancelled && ending.error === null && readiness?.state === "ready";
  const service = { name: settings.service, region: settings.region, project: first.project, url: first.url };
  if (!ready || readiness.service === undefined || readiness.revision === undefined)
    return { facts: notBegun(first, ending), service, reports: [reportOf(first, ending)] };

  const candidate = readiness.revision.name;
  const named = first.baseline === candidate ? null : first.baseline;
  const reports: Report[] = [];
  // What the candidate does not get stays where it is, whichever revision it is compared with.
  const rollout = new Rollout(
    settings,
    { candidate, base: mostServing(readiness.service, candidate) ?? named, service: readiness.service },
    {
      api: await outside.cloudRun(),
      commit: outside.commit,
      clock: outside.clock,
      health: healthChecks(settings, outside),
      servedUsers: withServed.servedUsers,
      judge: async (own, signal) => await judge(own, withServed, signal),
      onStep: (percent) => outside.onStep(percent, candidate),
      onReport: (report) => reports.push(report),
    },
  );
  const facts = await rollout.run(cancel);
  const judged = reports.pop() ?? reportOf(first, ending);
  const headline = headlineOf(rolloutDocument({ language: settings.language, service, facts }, judged));
  return { facts, service, reports: [...reports, asEnded(judged, facts, headline)] };
}

async function judge(
  settings: Settings,
  outside: Outside,
  signal: AbortSignal,
): Promise<{ report: Report; cancelled: boolean }> {
  const verification = new Verification(settings, outside, observe);
  const ending = await endingOf(async () => await verification.run(signal), signal);
  const report = reportOf(verification, ending);
  // It is pinned because this run pins it.
  const notices = report.notices.filter(({ code }) => code !== "traffic-pinned");
  return { report: { ...report, notices }, cancelled: ending.cancelled };
}

function reportOf(verification: Verification, ending: Ending): Report {
  return assembleReport(observedOf(verification, ending), verification.settings);
}

/** A step that passed is not how the rollout ended, where it ended before its last one. */
function asEnded(report: Report, { outcome }: RolloutFacts, headline: string): Report {
  const undecided = { verdict: "inconclusive", decisive: null, job: "failure" } as const;
  if (outcome.code === "cancelled" && report.cause !== "cancelled" && report.verdict !== "fail")
    return { ...report, ...undecided, cause: "cancelled" };
  if (outcome.code !== "stopped") return report;
  const notices: Report["notices"] = [...report.notices, { code: "stopped-by-error", detail: headline }];
  return { ...report, ...undecided, cause: "error", notices };
}

function notBegun({ readiness, settings }: Verification, ending: Ending): RolloutFacts {
  const { service, revision } = readiness ?? {};
  const percent = service === undefined || revision === undefined ? null : shareOf(service, revision.name);
  const last = readiness?.steps.at(-1);
  return {
    candidate: revision?.name ?? null,
    base: null,
    planned: settings.steps,
    steps: [],
    outcome: ending.cancelled
      ? { code: "cancelled", percent: percent ?? 0 }
      : ending.error === null
        ? { code: "not-ready" }
        : { code: "failed-itself", percent: percent ?? 0 },
    percent,
    changed: false,
    traffic: service === undefined ? [] : effectiveTraffic(service),
    tookMs: last?.elapsedMs ?? 0,
  };
}
