import type { FindingId, Reason } from "../../src/judge/finding.ts";
import type { Cause, Notice } from "../../src/report/report.ts";
import { START } from "./fixtures.ts";

/** One sample of every code. The types make a new code without a sample a compile error. */
type Samples<T extends { code: string }> = { [C in T["code"]]: Extract<T, { code: C }> };

export const REASONS: Samples<Reason> = {
  "breach-early": { code: "breach-early", afterMs: 75_000 },
  "breach-at-end": { code: "breach-at-end" },
  "proven-early": { code: "proven-early" },
  "proven-at-end": { code: "proven-at-end" },
  "not-proven": { code: "not-proven", moreClean: 33, failsFrom: 24 },
  "no-requests": { code: "no-requests" },
  "no-usable-values": { code: "no-usable-values", entries: 12 },
  "no-access": { code: "no-access", detail: "logging.logEntries.list denied" },
  "not-reachable": { code: "not-reachable", detail: "ECONNREFUSED" },
  "gauge-above": { code: "gauge-above", consecutive: 4, firstAt: START },
  "gauge-within": { code: "gauge-within", points: 9 },
  "gauge-undecided": { code: "gauge-undecided", points: 4, above: 2 },
  "gauge-no-points": { code: "gauge-no-points" },
  "killed-for-memory": { code: "killed-for-memory", kills: 2, firstAt: START, message: "Memory limit exceeded" },
  "not-killed": { code: "not-killed" },
  restarted: { code: "restarted", times: 3, firstAt: START, message: "Container called exit(3)." },
  "probe-ok": { code: "probe-ok", sent: 40 },
  "probe-some-failed": { code: "probe-some-failed", sent: 40, failed: 2, longestRun: 1, last: "timed out" },
  "probe-failing": { code: "probe-failing", run: 3, last: "status 503" },
  "probe-none": { code: "probe-none", detail: "no URL" },
  ready: { code: "ready", afterMs: 29_000 },
  "revision-failed": {
    code: "revision-failed",
    condition: "ContainerHealthy",
    conditionReason: "HEALTH_CHECK_CONTAINER_ERROR",
    message: "The container failed to start.",
    logUri: "https://console.cloud.google.com/logs",
  },
  "service-failed": { code: "service-failed", condition: "RoutesReady", conditionReason: "", message: "No route." },
  "revision-retired": { code: "revision-retired", revision: "ion-00041" },
  "no-traffic": { code: "no-traffic", revision: "ion-00042", servedBy: "ion-00041" },
  "ready-timeout": { code: "ready-timeout", afterMs: 300_000, waitingFor: "RoutesReady" },
  "service-not-found": { code: "service-not-found", detail: "ion-api-prod in us-central1" },
  "revision-not-found": { code: "revision-not-found", detail: "ion-00099" },
  "tag-not-found": { code: "tag-not-found", tag: "green", tags: "blue, stable" },
  "not-waited": { code: "not-waited" },
  "metrics-present": { code: "metrics-present", types: 31 },
  "metrics-missing": { code: "metrics-missing" },
  "unlogged-errors": { code: "unlogged-errors", platform: 12, app: 3 },
};

export const NOTICES: Samples<Notice> = {
  "newer-revision": { code: "newer-revision", revision: "ion-00043" },
  "candidate-changed": { code: "candidate-changed", from: "ion-00042", to: "ion-00043" },
  "traffic-pinned": { code: "traffic-pinned", revision: "ion-00041", percent: 90 },
  "partial-traffic": { code: "partial-traffic", percent: 10 },
  "source-fallback": { code: "source-fallback" },
  sampled: { code: "sampled", fraction: 0.25 },
  "late-not-awaited": { code: "late-not-awaited", beforeAt: START },
  "log-read-failed": { code: "log-read-failed", detail: "UNAVAILABLE", times: 2 },
  "metrics-read-failed": { code: "metrics-read-failed", detail: "DEADLINE_EXCEEDED" },
  "probes-in-log-unknown": { code: "probes-in-log-unknown", probes: 40 },
  "errors-truncated": { code: "errors-truncated" },
  "stopped-by-error": { code: "stopped-by-error", detail: "out of disk" },
};

const CAUSE_SET: Record<Cause, true> = {
  "within-budgets": true,
  budget: true,
  readiness: true,
  probe: true,
  "insufficient-evidence": true,
  "no-data": true,
  "no-access": true,
  cancelled: true,
  error: true,
};

const FINDING_SET: Record<FindingId, true> = {
  readiness: true,
  "error-rate": true,
  p95: true,
  memory: true,
  cpu: true,
  "memory-kill": true,
  restarts: true,
  "probe-health": true,
  "probe-chat": true,
  "metrics-collection": true,
  "unlogged-errors": true,
};

export const CAUSES = Object.keys(CAUSE_SET) as Cause[];
export const FINDING_IDS = Object.keys(FINDING_SET) as FindingId[];
