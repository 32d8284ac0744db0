import { gaugeBudgets } from "../checks/gauges.ts";
import { type Fault, show } from "./configuration-error.ts";
import { writtenDuration } from "./duration.ts";
import { type FieldName, fields } from "./fields.ts";
import type { Settings } from "./settings.ts";
import { valueOf } from "./values.ts";

/** What no value can be asked alone. A value that is not allowed is told already, and missing here. */
export function checkTogether(settings: Settings, faults: Fault[]): void {
  const { windowMs, intervalMs, probeIntervalMs = 0, minDurationMs, revision, baseline, toRevision } = settings;
  const { report, since, firstReport } = settings;
  const refuse = (name: FieldName, value: string, allowed: string, other: FieldName): void =>
    void faults.push({ name, value, allowed, where: `with ${other}` });
  const refuseLonger = (name: FieldName, ms: number): void => {
    if (ms > windowMs) {
      const value = `${writtenDuration(ms)}, longer than the window of ${writtenDuration(windowMs)}`;
      refuse(name, value, "at most the window", "window");
    }
  };
  refuseLonger("min-duration", minDurationMs);
  if (revision !== undefined && toRevision === revision)
    refuse("to-revision", `${show(revision)}, the revision to leave`, "another one", "revision");
  if (baseline.kind === "revision" && baseline.name === revision) faults.push(ownBaseline(baseline.name));
  if (report.source === "bigquery" && report.bigqueryDataset === undefined)
    refuse("bigquery-dataset", "missing", fields["bigquery-dataset"].allowed, "source");
  if (firstReport !== undefined && since !== "deploy")
    refuse("first-report", `${show(firstReport)}, for a look that begins now`, "only with `since: deploy`", "since");
  refuseLonger("interval", intervalMs);
  refuseLonger("probe-interval", probeIntervalMs);
}

/** Compared with itself a revision is never worse, and no traffic goes back to it. */
export function ownBaseline(revision: string): Fault {
  const value = `${show(revision)}, the very revision that is verified`;
  const allowed = "the revision that served before it, `previous` to have it found, or `none`";
  return { name: "baseline", value, allowed, where: "with the revision" };
}

const budgets = [
  "error-rate-budget",
  "p50-budget",
  "p90-budget",
  "p95-budget",
  "p99-budget",
  "wait-budget",
  ...(Object.keys(gaugeBudgets) as (keyof typeof gaugeBudgets)[]),
] as const satisfies readonly FieldName[];

/** Every budget switched off, and every probe. */
export function refuseNothing(settings: Settings, faults: Fault[]): void {
  const { healthPath, chatPath, probes } = settings;
  const probed = healthPath !== undefined || chatPath !== undefined || probes.length > 0;
  if (probed || budgets.some((name) => valueOf(settings, name) !== undefined)) return;
  const value = "`none` for all of them, and no probe: nothing would be judged";
  faults.push({ name: "budgets", value, allowed: "one budget at least, or a probe", where: "all budgets and probes" });
}

/** A pool has a name like a service, instances like one, and nothing that could be asked or sent elsewhere by an address. */
export function takePool(settings: Settings, given: (name: FieldName) => boolean, faults: Fault[]): void {
  const refuse = (name: string, value: string, allowed: string): void => {
    faults.push({ name, value, allowed, where: "with worker-pool" });
  };
  const answersNobody = "given, and a worker pool answers nobody";
  const { requests, healthPath, chatPath } = settings;
  if (given("service")) refuse("service", "given besides `worker-pool`", "one of the two");
  if (given("requests") && requests === "users") refuse("requests", "`users`, and a worker pool has none", "`none`");
  for (const name of ["tag", "url"] as const)
    if (settings[name] !== undefined) refuse(name, "given, and a worker pool has no address", "nothing");
  if (given("health-path") && healthPath !== undefined) refuse("health-path", answersNobody, "`none`");
  if (given("chat-path") && chatPath !== undefined) refuse("chat-path", answersNobody, "`none`");
  if (settings.probes.length > 0) refuse("probes", answersNobody, "no list of probes");
  if (settings.expectVersion !== undefined)
    refuse("expect-version", answersNobody, "`expect-image` or `expect-commit`");
  const byHand = "`false`: a pool's instances are moved by `gcloud beta run worker-pools update-instance-split`";
  if (settings.rollback) refuse("rollback", "`true`", byHand);
  if (settings.releasePin) refuse("release-pin", "`true`", byHand);
  settings.service = settings.workerPool ?? "";
  settings.requests = "none";
}

/** Google's front end answers these itself on every run.app address (Cloud Run, known issues: reserved URL paths). */
const reserved = /^\/(?:healthz\/?|eventlog|_ah\/.*)$/;

export function refuseReserved({ url, healthPath, chatPath, probes }: Settings, faults: Fault[]): void {
  if (url !== undefined && !/(^|\.)run\.app$/.test(new URL(url).hostname)) return;
  for (const [name, path] of [
    ["health-path", healthPath],
    ["chat-path", chatPath],
    ...probes.map((one) => [`probes, ${one.name}`, one.path] as const),
  ] as const) {
    if (path === undefined || !reserved.test(path.split("?")[0] ?? "")) continue;
    const value = `${show(path)}, which Google's front end keeps for itself: no request to it reaches a container`;
    const allowed = "another path, `/health` for example, or `none`";
    faults.push({ name, value, allowed, where: "with the run.app address" });
  }
}
