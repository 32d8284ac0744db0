import type { Cloud } from "../cloud/open.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadinessStep, Report } from "../report/report.ts";
import type { DeployCandidates } from "../run/deploy-candidates.ts";
import type { Ending } from "../checks/observed.ts";
import { endingOf } from "../run/ending.ts";
import type { Outside } from "../run/outside.ts";
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
  /** Values that come while it runs, and that nobody may see: told before anything else is. Absent: nobody hides them. */
  mask?: (secrets: readonly string[]) => Promise<void>;
}

/** What stands for the probes' outside, with each secret told before it can be printed. */
export function masking(
  { idToken }: Pick<Cloud, "idToken">,
  mask: Audience["mask"] = async () => undefined,
): Pick<Outside, "sendProbe" | "idToken"> {
  const told = new Set<string>();
  const tell = async (secrets: readonly string[]): Promise<void> => {
    const news = secrets.filter((secret) => !told.has(secret));
    for (const secret of news) told.add(secret);
    if (news.length > 0) await mask(news);
  };
  return {
    idToken: async (audience, wait) => {
      const token = await idToken(audience, wait);
      await tell([token]);
      return token;
    },
    sendProbe: async (probe, clock, signal) => {
      const result = await sendProbe(probe, clock, signal);
      await tell(Object.values(result.taken ?? {}));
      return result;
    },
  };
}

/** What one verification may take. */
export function lookMs({ readyTimeoutMs, windowMs, settleMs, since }: Settings): number {
  return readyTimeoutMs + (since === "deploy" ? 0 : windowMs) + settleMs;
}

/** Observes one service to the end, whatever that is. @throws {ConfigurationError} alone. */
export async function judge(
  settings: Settings,
  cloud: Omit<Cloud, "close"> & { candidates?: DeployCandidates },
  { onReadiness, onProgress, mask }: Pick<Audience, "onReadiness" | "onProgress" | "mask">,
  cancel: AbortSignal,
): Promise<{ report: Report; ending: Ending }> {
  const served = servedUsers({ ...cloud, ...settings });
  const outside = { ...cloud, ...masking(cloud, mask), servedUsers: served, onReadiness, onProgress };
  // The first words of a run, about readiness, come sooner without what comes after them.
  const verification = new Verification(settings, outside, async (...observed) => {
    const { observe } = await import("./after.ts");
    await observe(...observed);
  });
  const ending = await endingOf(async () => await verification.run(cancel), cancel);
  const { assembleReport, observedOf } = await import("./after.ts");
  return { report: assembleReport(observedOf(verification, ending), settings), ending };
}
