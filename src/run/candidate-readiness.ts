import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Reason } from "../checks/finding.ts";
import type { ReadinessStep } from "../report/report.ts";
import type { CloudRun } from "../revision/cloud-run-state.ts";
import { waitForReadiness, type Readiness } from "../revision/readiness.ts";
import type { FailedCall } from "../sources/call-failure.ts";

/** Cloud Run's own state changes in seconds; more often is only noise. */
const readinessPollMs = 2_000;

/** Waits for what the settings call the candidate. @throws the signal's reason when cancelled. */
export async function waitForCandidate(
  cloudRun: CloudRun,
  { service, revision, tag, readyTimeoutMs, intervalMs, expectCommit, since }: Settings,
  { withoutTraffic, clock, signal }: { withoutTraffic: boolean; clock: Clock; signal: AbortSignal },
  onStep: (step: ReadinessStep) => void,
): Promise<Readiness> {
  const later = since === "deploy";
  const wanted = {
    revision,
    tag,
    // Whoever came after it may have all of the traffic by now.
    withoutTraffic: withoutTraffic || later,
    commit: expectCommit,
    asItIs: later,
  };
  const pollMs = Math.min(readinessPollMs, intervalMs);
  return await waitForReadiness(
    cloudRun,
    { service, wanted, timeoutMs: readyTimeoutMs, pollMs },
    clock,
    signal,
    onStep,
  );
}

/** Nobody could be asked: signing in failed, or Cloud Run was not reached. */
export function notOpened({ failure, message: detail, kind: why }: FailedCall): Readiness {
  const reason: Reason =
    failure === "transient" ? { code: "not-reachable", detail } : { code: "no-access", detail, why };
  return { state: "unknown", reason, tookMs: 0, steps: [], service: undefined, revision: undefined, notices: [] };
}
