import type { SourceId } from "../sources/coverage.ts";
import type { FindingId } from "./finding.ts";

/**
 * What must have been seen to the end for a check to pass. Empty: a fact of one moment, not of the window. A check that only
 * ever warns needs nothing, for it proves nothing.
 */
export const needs: Record<FindingId, readonly SourceId[]> = {
  readiness: [],
  serving: ["service"],
  "error-rate": ["requests", "refused"],
  p50: ["requests"],
  p90: ["requests"],
  p95: ["requests"],
  p99: ["requests"],
  memory: ["memory"],
  cpu: ["cpu"],
  "memory-kill": ["kills"],
  restarts: ["kills"],
  "probe-health": ["probe-health", "service"],
  "probe-chat": ["probe-chat", "service"],
  "metrics-collection": [],
  "unlogged-errors": ["requests", "refused"],
  "baseline-latency": ["requests", "baseline"],
  "baseline-errors": ["requests", "baseline"],
  group: ["requests"],
  "hidden-wait": ["waits"],
};
