import type { Decision, FindingId } from "../../../checks/finding.ts";
import type { Cause, ReadinessStep, RequestFacts, Verdict, Report } from "../../report.ts";
import { gaugeNames } from "./gauges.ts";

export const findings: Record<FindingId, string> = {
  readiness: "Readiness",
  serving: "Serving",
  "expected-version": "Expected version",
  "expected-image": "Expected image",
  "expected-commit": "Expected commit",
  tests: "Tests of the job",
  "error-rate": "Error rate",
  p50: "P50 latency",
  p90: "P90 latency",
  p95: "P95 latency",
  p99: "P99 latency",
  ...gaugeNames,
  "memory-kill": "Kills for memory",
  "error-lines": "Error lines",
  restarts: "Restarts",
  "probe-health": "Health probe",
  "probe-chat": "Chat probe",
  probe: "Further probes",
  "metrics-collection": "Metrics collection",
  "unlogged-errors": "Unlogged errors",
  "client-errors": "Users turned away",
  "cut-answers": "Answers cut off",
  "baseline-latency": "Latency against the baseline",
  "baseline-errors": "Errors against the baseline",
  "paired-probes": "Paired probes",
  group: "Groups",
  "hidden-wait": "Hidden waits",
  traffic: "Traffic",
  logs: "What the logs say of each other",
};

export const decisions: Record<Decision, string> = {
  pass: "pass",
  fail: "fail",
  inconclusive: "inconclusive",
  warn: "warning",
  "not-judged": "not judged",
};

export const verdicts: Record<Verdict, string> = { pass: "PASS", fail: "FAIL", inconclusive: "INCONCLUSIVE" };

/** What a headline says where no single finding says it. */
export const causes: Record<Cause, string> = {
  "within-budgets": "every budget is kept",
  budget: "a budget is broken",
  readiness: "the revision is not ready",
  probe: "probes fail",
  "insufficient-evidence": "too little evidence to decide",
  "no-data": "nothing was seen that could be judged",
  "no-access": "it could not be looked at",
  changed: "the service was changed meanwhile",
  cancelled: "stopped before it could decide",
  error: "ion-verify itself failed before it could decide",
};

export const jobs: Record<Report["job"], string> = {
  failure: "the job fails",
  warning: "the job goes on with this warning",
  success: "the job goes on",
};

export const notUsers: Record<RequestFacts["ignored"]["by"][number]["who"], string> = {
  checker: "of the checker",
  bot: "of the bot",
  "health-path": "for the health path",
  "ignored-agent": "of the caller to ignore",
  "ignored-path": "for the path to ignore",
  "other-path": "for another path:",
};

export const probeNames: Readonly<Record<string, string>> = { health: "Health", chat: "Chat" };

export const readinessStates: Record<ReadinessStep["state"], string> = {
  waiting: "waiting",
  ready: "ready",
  failed: "failed",
};
