import type { ReasonCode } from "../checks/finding.ts";
import { checkOf } from "../checks/registry.ts";
import type { Report } from "./report.ts";

/** What was seen where none of it was bad. */
export interface Faultless {
  /** Of users. */
  requests: number;
  probes: number;
}

/** Warnings that tell of no fault: of what could not be compared or looked at, and which log was the whole one. */
const harmless: readonly ReasonCode[] = [
  "baseline-no-worse",
  "baseline-no-data",
  "metrics-missing",
  "other-log-judged",
  "logs-disagree",
  "no-access",
  "not-reachable",
  "not-covered",
  "probe-unknown-state",
  "probe-unshown",
];

/** Null: something was bad, however little, or nothing was seen. */
export function faultlessIn({ findings, requests, probes }: Report): Faultless | null {
  const isBad = findings.some(({ id, decision, reason, bad }) => {
    if (decision === "fail" || (decision === "warn" && !harmless.includes(reason.code))) return true;
    return checkOf(id).of === "users" && (bad ?? 0) > 0;
  });
  const failed = probes.some((one) => one.failed + one.unsent + one.misdirected + one.warmUp > 0);
  if (isBad || failed || (requests?.errors ?? 0) > 0) return null;
  const seen = {
    requests: requests === null || requests.source === "probes" ? 0 : requests.count,
    probes: probes.reduce((sum, { sent }) => sum + sent, 0),
  };
  return seen.requests + seen.probes === 0 ? null : seen;
}
