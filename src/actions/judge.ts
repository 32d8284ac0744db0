import type { Cloud } from "../cloud/open.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadinessStep, Report } from "../report/report.ts";
import { type Ending, endingOf } from "../run/ending.ts";
import { Verification } from "../run/verification.ts";
import { servedUsers } from "../sources/served.ts";
import { sendProbe } from "./send-probe.ts";

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
  cloud: Omit<Cloud, "close">,
  { onReadiness, onProgress }: Pick<Audience, "onReadiness" | "onProgress">,
  cancel: AbortSignal,
): Promise<{ report: Report; ending: Ending }> {
  const served = servedUsers({ ...cloud, ...settings });
  const outside = { ...cloud, servedUsers: served, sendProbe, onReadiness, onProgress };
  // The first words of a run, about readiness, come sooner without what comes after them.
  const verification = new Verification(settings, outside, async (...observed) => {
    const { observe } = await import("./after.ts");
    await observe(...observed);
  });
  const ending = await endingOf(async () => await verification.run(cancel), cancel);
  const { assembleReport } = await import("./after.ts");
  return { report: assembleReport(verification, ending), ending };
}
