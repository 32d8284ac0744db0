import type { Cloud } from "../cloud/open.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadinessStep, Report } from "../report/report.ts";
import { assembleReport } from "../run/assemble.ts";
import type { DeployCandidates } from "../run/deploy-candidates.ts";
import { type Ending, endingOf } from "../run/ending.ts";
import { Verification } from "../run/verification.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { servedUsers } from "../sources/served.ts";

/** Who is told of a verification: the runner, or a terminal. */
export interface Audience {
  onReadiness: (step: ReadinessStep) => void;
  onProgress: (progress: Progress) => void;
  /** A failed verdict: the traffic is sent back from this revision. */
  onRollback: (from: string) => void;
  publish: (report: Report) => Promise<void>;
  /** Of trouble that is not the service's. */
  warn: (message: string) => void;
}

/** What one verification may take. */
export function lookMs({ readyTimeoutMs, windowMs, settleMs, since }: Settings): number {
  return readyTimeoutMs + (since === "deploy" ? 0 : windowMs) + settleMs;
}

/** Observes one service to the end, whatever that is. @throws {ConfigurationError} alone. */
export async function judge(
  settings: Settings,
  cloud: Omit<Cloud, "close"> & { candidates?: DeployCandidates },
  { onReadiness, onProgress }: Pick<Audience, "onReadiness" | "onProgress">,
  cancel: AbortSignal,
): Promise<{ report: Report; ending: Ending }> {
  const served = servedUsers({ ...cloud, ...settings });
  const outside = { ...cloud, servedUsers: served, sendProbe, onReadiness, onProgress };
  const verification = new Verification(settings, outside);
  const ending = await endingOf(async () => await verification.run(cancel), cancel);
  return { report: assembleReport(verification, ending), ending };
}
