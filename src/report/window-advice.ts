import type { Finding, Reason } from "../checks/finding.ts";
import type { Report } from "./report.ts";
import type { Text } from "./text/marked.ts";
import type { Voice } from "./voice.ts";
import type { Words } from "./words/words.ts";

const LONGEST_WINDOW_MINUTES = 6 * 60;

/** So long a window, at the traffic seen, holds the good requests that are missing. Hosted runners end a job after six hours: beyond that more traffic is the way. */
export function longerWindow(
  finding: Finding,
  reason: Extract<Reason, { code: "not-proven" }>,
  report: Report,
  steps: Words["steps"],
  voice: Voice,
): { text: Text; command: null; minutes?: number } {
  if (reason.moreClean === null) return step(steps.nearBudget);
  if (report.window === null || finding.n === 0) return step(steps.sendTraffic);
  const seenMs = report.window.endedAt - report.window.startedAt;
  if (finding.sample === "probes") {
    const intervalMs = intervalFor(report, finding.n, reason.moreClean);
    if (intervalMs !== null) return step(steps.moreProbes(voice, `${intervalMs}ms`));
  }
  const minutes = Math.ceil((seenMs * (finding.n + reason.moreClean)) / finding.n / 60_000);
  if (!(minutes > 0 && minutes <= LONGEST_WINDOW_MINUTES)) return step(steps.sendTraffic);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const window = `${hours > 0 ? `${hours}h` : ""}${rest > 0 ? `${rest}m` : ""}`;
  const text = finding.sample === "probes" ? steps.longerForProbes(voice, window) : steps.longerWindow(voice, window);
  return { ...step(text), minutes };
}

/** The input takes no less. */
const LEAST_INTERVAL_MS = 200;

/**
 * So often must a probe be sent for so many more in this window. One is sent when the one before was answered, at a multiple of
 * the interval: null where it would have to be shorter than most answers take, for then it gives no more of them.
 */
function intervalFor({ window, requests }: Report, seen: number, more: number): number | null {
  if (window === null) return null;
  const intervalMs = Math.floor((window.intervalMs * seen) / (seen + more) / 100) * 100;
  const fits = intervalMs >= Math.max(LEAST_INTERVAL_MS, requests?.latency?.p95Ms ?? 0);
  return fits && intervalMs < window.intervalMs ? intervalMs : null;
}

function step(text: Text): { text: Text; command: null } {
  return { text, command: null };
}
