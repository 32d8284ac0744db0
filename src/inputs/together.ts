import { gaugeBudgets } from "../checks/gauges.ts";
import { type Fault, show } from "./configuration-error.ts";
import { writtenDuration } from "./duration.ts";
import { type FieldName, fields } from "./fields.ts";
import type { Settings } from "./settings.ts";
import { valueOf } from "./values.ts";

/** What no value can be asked alone. A value that is not allowed is told already, and missing here. */
export function checkTogether(
  {
    windowMs,
    intervalMs,
    probeIntervalMs,
    minDurationMs,
    revision,
    baseline,
    toRevision,
    report,
    since,
    firstReport,
  }: Settings,
  faults: Fault[],
): void {
  if (minDurationMs > windowMs) {
    const value = `${writtenDuration(minDurationMs)}, longer than the window of ${writtenDuration(windowMs)}`;
    faults.push({ name: "min-duration", value, allowed: "at most the window", where: "with window" });
  }
  if (revision !== undefined && toRevision === revision) {
    const value = `${show(revision)}, the revision to leave`;
    faults.push({ name: "to-revision", value, allowed: "another one", where: "with revision" });
  }
  if (baseline.kind === "revision" && baseline.name === revision) faults.push(ownBaseline(baseline.name));
  if (report.source === "bigquery" && report.bigqueryDataset === undefined) {
    const { allowed } = fields["bigquery-dataset"];
    faults.push({ name: "bigquery-dataset", value: "missing", allowed, where: "with source" });
  }
  if (firstReport !== undefined && since !== "deploy") {
    const value = `${show(firstReport)}, for a look that begins now`;
    const allowed = "only with `since: deploy`";
    faults.push({ name: "first-report", value, allowed, where: "with since" });
  }
  if (intervalMs > windowMs) {
    const value = `${writtenDuration(intervalMs)}, longer than the window of ${writtenDuration(windowMs)}`;
    faults.push({ name: "interval", value, allowed: "at most the window", where: "with window" });
  }
  if (probeIntervalMs !== undefined && probeIntervalMs > windowMs) {
    const value = `${writtenDuration(probeIntervalMs)}, longer than the window of ${writtenDuration(windowMs)}`;
    faults.push({ name: "probe-interval", value, allowed: "at most the window", where: "with window" });
  }
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
  if (given("service")) refuse("service", "given besides `worker-pool`", "one of the two");
  if (given("requests") && settings.requests === "users")
    refuse("requests", "`users`, and a worker pool has none", "`none`");
  for (const name of ["tag", "url"] as const)
    if (settings[name] !== undefined) refuse(name, "given, and a worker pool has no address", "nothing");
  for (const [name, path] of [
    ["health-path", settings.healthPath],
    ["chat-path", settings.chatPath],
  ] as const)
    if (given(name) && path !== undefined) refuse(name, "given, and a worker pool answers nobody", "`none`");
  if (settings.probes.length > 0) refuse("probes", "given, and a worker pool answers nobody", "no list of probes");
  if (settings.expectVersion !== undefined)
    refuse("expect-version", "given, and a worker pool answers nobody", "`expect-image` or `expect-commit`");
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
    faults.push({
      name,
      value,
      allowed: "another path, `/health` for example, or `none`",
      where: "with the run.app address",
    });
  }
}
