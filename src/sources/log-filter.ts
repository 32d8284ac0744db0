import { spellingsOf } from "../inputs/field-path.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { stackPattern } from "./error-text.ts";
import { inUnit } from "./latency.ts";
import type { AppFields } from "./log-entry.ts";

/** Whose entries: one revision of one service, or (null) all of them. */
export interface LogScope {
  service: string;
  region: string;
  revision: string | null;
  /** `service` names a worker pool. */
  pool?: true;
}

/**
 * What a scope's entries and points are of. Of pools: `gcloud run worker-pools logs read`, in the Cloud SDK's
 * surface/run/worker_pools/logs/read.py and revisions/logs/read.py.
 */
export function resourceOf({ pool }: Pick<LogScope, "pool">): { type: string; nameLabel: string } {
  return pool === true
    ? { type: "cloud_run_worker_pool", nameLabel: "worker_pool_name" }
    : { type: "cloud_run_revision", nameLabel: "service_name" };
}

/** Filters for entries.list (Logging query language). `and` joins; each part is one comparison or stands in brackets. */
export function revisionFilter(scope: LogScope): string {
  const { type, nameLabel } = resourceOf(scope);
  return [
    `resource.type="${type}"`,
    `resource.labels.${nameLabel}=${quoted(scope.service)}`,
    ...(scope.revision === null ? [] : [`resource.labels.revision_name=${quoted(scope.revision)}`]),
    `resource.labels.location=${quoted(scope.region)}`,
  ].join(" AND ");
}

/** The app's structured entries of requests: those that have the latency or the status. One may be missing by a fault. */
export function appFilter(scope: LogScope, { latency, status }: Pick<AppFields, "latency" | "status">): string {
  const given = [...spellingsOf(latency), ...spellingsOf(status)].map((path) => `${path}:*`);
  return anyOf(scope, [...new Set(given)]);
}

/** So long after a window entries are asked for by how long their requests took: ever longer the later they ended. */
const endedStepsMs = [100, 500];

/**
 * Of what ended after `to`, little but requests that began before it: one that ended so long after it had begun before only
 * if it took at least as long. A filter cannot compare two fields, so that goes by steps, the last of them `quickMs`.
 */
export function endedBy(
  filter: string,
  { fields, to, quickMs }: { fields: Pick<AppFields, "latency" | "unit">; to: number; quickMs: number },
): string {
  const steps = [...endedStepsMs.filter((ms) => ms < quickMs), quickMs];
  const parts = steps.map((ms, i) => {
    const least = steps[i - 1];
    const before = `timestamp<"${iso(to + ms)}"`;
    return least === undefined ? before : `(${before} AND ${tookAtLeast(fields, least)})`;
  });
  return `${filter} AND (${[...parts, tookAtLeast(fields, quickMs)].join(" OR ")})`;
}

function tookAtLeast({ latency, unit }: Pick<AppFields, "latency" | "unit">, ms: number): string {
  // LogEntry's own latency is a duration.
  if (latency === "httpRequest.latency") return `${latency}>="${ms / 1000}s"`;
  // A text cannot be compared as a number: all of those (only a text can match) and of Durations are asked for.
  const any = spellingsOf(latency).flatMap((path) => [
    `${path}>=${inUnit(ms, unit)}`,
    `${path}=~"."`,
    `${path}.seconds:*`,
  ]);
  return `(${any.join(" OR ")})`;
}

/** Cloud Run's own entries, one a request. */
export function platformFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND ${requestLog}`;
}

/** Requests that no instance took, but those turned away at the door (401, 403, 404), which are no fault of the service. */
export function refusedFilter(scope: LogScope): string {
  return `${platformFilter(scope)} AND (httpRequest.status=429 OR httpRequest.status>=500) AND NOT labels.instanceId:*`;
}

/**
 * What explains a bad deploy, and what the app's own entries cannot show: errors, whatever else was declared one by its status,
 * requests refused before any instance saw them, the instance's own death notices, and ion-verify's probes (by the name of this
 * run), to tell them from users.
 *
 * @param stacks also of what a container prints without a severity: a worker is judged by its error lines.
 */
export function watchFilter(
  scope: LogScope,
  probeAgent: string,
  { errorStatus = [], stacks = false }: { errorStatus?: readonly StatusRange[]; stacks?: boolean } = {},
): string {
  const parts = [
    ...(stacks ? [printedStack] : []),
    "severity>=ERROR",
    // Cloud Run's own entries of a server error have the severity already.
    ...errorStatus
      .filter(({ from }) => from < 500)
      .map(({ from, to }) => `(${requestLog} AND httpRequest.status>=${from} AND httpRequest.status<=${to})`),
    `(${requestLog} AND httpRequest.status=429)`,
    systemLog,
    `httpRequest.userAgent=${quoted(probeAgent)}`,
  ];
  return anyOf(scope, parts);
}

/**
 * The instances' own death notices alone, for when there are more errors than can be read. Cloud Run gives what is well
 * (a start, a probe that succeeds) the severity INFO; those of a busy service's scaling may be many.
 */
export function deathFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND ${systemLog} AND NOT severity=INFO`;
}

/** Whatever else an app writes that has fields: where none of its entries is of a request, these show what it has instead. */
export function structuredFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND NOT ${requestLog} AND NOT ${systemLog} AND (jsonPayload:* OR textPayload:"{")`;
}

/** All that Cloud Run notes of the instances: starts, probes, ends. */
export function systemFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND ${systemLog}`;
}

/** Errors that say something: failed requests have an entry each, but few of those have words. */
export function errorFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND severity>=ERROR AND (NOT ${requestLog} OR textPayload:*)`;
}

/**
 * What a worker is judged by: its error lines, and the ends of its instances. An end with 0 may have the severity INFO; that
 * a new instance is begun tells a restart from a scale-in.
 */
export function eventFilter(scope: LogScope): string {
  const told = 'textPayload:"Container called exit" OR textPayload:"Starting new instance"';
  const parts = [
    `(severity>=ERROR AND (NOT ${requestLog} OR textPayload:*))`,
    `(${systemLog} AND (NOT severity=INFO OR ${told}))`,
    printedStack,
  ];
  return anyOf(scope, parts);
}

/** Cloud Run's notes of answers that broke off, one each. */
export function cutAnswersFilter(scope: LogScope): string {
  return `${revisionFilter(scope)} AND ${systemLog} AND textPayload:"Truncated response body"`;
}

/** What a revision that never started wrote: a crash's last words are on stderr, as plain text without a severity. */
export function startFilter(scope: LogScope): string {
  return anyOf(scope, ["severity>=ERROR", 'log_id("run.googleapis.com/stderr")', systemLog]);
}

/** Probes of any run, in Cloud Run's own log: the app's does not tell who asked. */
export function probeFilter(scope: LogScope): string {
  return `${platformFilter(scope)} AND httpRequest.userAgent:"ion-verify/"`;
}

/** Requests by Cloud Run's log, and what the app wrote of the same ones: all that bears a trace. */
export function tracedFilter(scope: LogScope): string {
  return anyOf(scope, [requestLog, "trace:*"]);
}

/** This run's probes where another revision took them, of whichever service and region: two regions may have one of that name. */
export function elsewhereFilter(scope: LogScope & { revision: string }, probeAgent: string): string {
  const { revision, region } = scope;
  return `${runFilter(probeAgent)} AND NOT (resource.labels.revision_name=${quoted(revision)} AND resource.labels.location=${quoted(region)})`;
}

/** The same, wherever they came to. */
export function runFilter(probeAgent: string): string {
  return ['resource.type="cloud_run_revision"', requestLog, `httpRequest.userAgent=${quoted(probeAgent)}`].join(
    " AND ",
  );
}

/** Half open: [from, to). Epoch ms. */
export function between(filter: string, from: number, to: number): string {
  return `${filter} AND timestamp>="${iso(from)}" AND timestamp<"${iso(to)}"`;
}

/**
 * The same part of the entries at every reading: the sample is drawn by the entry's id, or by its trace, so that it holds
 * all entries of a request or none.
 */
export function sampled(filter: string, fraction: number, by: "insertId" | "trace" = "insertId"): string {
  return fraction >= 1 ? filter : `${filter} AND sample(${by}, ${fraction})`;
}

/** What of a scope's entries is any of these. */
function anyOf(scope: LogScope, parts: readonly string[]): string {
  return `${revisionFilter(scope)} AND (${parts.join(" OR ")})`;
}

/** The beginning of a stack that a container printed, which has no severity. */
const printedStack = `(severity=DEFAULT AND textPayload=~${quoted(stackPattern)})`;

const requestLog = 'log_id("run.googleapis.com/requests")';
/** Of both generations: the second one's kernel writes a log of its own (reality.md section 1). */
const systemLog = '(log_id("run.googleapis.com/varlog/system") OR log_id("run.googleapis.com//var/log/system"))';

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
