import type { FindingId, Reason } from "../checks/finding.ts";
import { isGauge } from "../checks/gauges.ts";
import { checkOf } from "../checks/registry.ts";
import type { Doubt } from "../sources/reconcile/doubt.ts";
import type { Report } from "./report.ts";
import type { Text } from "./text/marked.ts";
import { quoteForShell } from "./text/shell.ts";
import type { Voice } from "./voice.ts";
import type { Words } from "./words/catalogues.ts";
import { type About, budgetOf } from "./window-advice.ts";

export function roleFor({ id, steps, voice }: Pick<About, "id" | "steps" | "voice">): string {
  const { of, needs } = checkOf(id);
  if (of === "service") return steps.grant(voice, "roles/run.viewer");
  if (of === "probes") return steps.invoker(voice);
  const byMonitoring = id === "metrics-collection" || needs.some(isGauge);
  return steps.grant(voice, byMonitoring ? "roles/monitoring.viewer" : "roles/logging.viewer");
}

/** What makes a log the whole truth again. */
export function doubtStep(doubt: Doubt, steps: Words["steps"], voice: Voice): string {
  switch (doubt.code) {
    case "unit":
      return steps.latencyUnit(voice, doubt.seems);
    case "values-missing":
      return steps.missingValues(voice);
    case "latency-differs":
      return steps.latencyDiffers(voice);
    case "status-differs":
      return steps.statusDiffers(voice);
    case "lacks":
    case "stopped":
    case "excluded":
    case "too-many":
    case "shared-traces":
    case "not-users":
    case "unchecked":
      return steps.wholeLog(voice);
  }
}

/** What closes a gap. */
export function gapStep(about: About<Extract<Reason, { code: "not-covered" }>>): Text {
  const { id, reason, report, steps, voice } = about;
  const { source, why, detail } = reason;
  // A run that ended before found nothing in its way.
  if (why === "not-looked" || why === "cancelled") return steps.again;
  if (source === "probe-health" || source === "probe-chat" || source === "probe") return reachable(about, source);
  if (source === "probe-traces" && why === "role") return steps.grant(voice, "roles/logging.viewer");
  switch (why) {
    // Whoever was asked has said what to do, in the words that are quoted; a role that is missing is named here as well.
    case "role":
      return roleFor(about);
    case "quota":
    case "read-limit":
      return steps.readQuota(voice);
    case "too-much":
    case "too-large":
      return steps.tooMuch(voice);
    case "nothing-newer":
      // Its last minutes are always late: the next run would see no more of them.
      if (source === "requests" && report.requests?.source === "monitoring") return steps.wholeLog(voice);
      return isGauge(id) ? steps.pointsOpen(voice, budgetOf(id)) : steps.again;
    case "cut-off":
    case "not-exported":
      return steps.exportAgain;
    case "hung":
    case "outage":
    case "network":
    case "conflict":
    case "not-found":
    case "invalid":
    case "ours":
      return steps.googleAgain;
    case "credentials":
    case "impersonation":
    case "scope":
    case "policy":
    case "service-off":
    case "billing":
    case "proxy":
    case "tls":
    case "clock":
      return steps.mendAccess(voice, detail);
  }
}

export const isProbe = (id: FindingId): boolean => id === "probe-health" || id === "probe-chat" || id === "probe";

export function urlOf(id: FindingId, report: Report): string {
  const listed = report.probes.filter(({ name }) => name !== "health" && name !== "chat");
  const name = id === "probe-health" ? "health" : id === "probe-chat" ? "chat" : null;
  const asked = name === null ? (listed.find(({ failed }) => failed > 0) ?? listed[0]) : undefined;
  return quoteForShell((asked ?? report.probes.find((probe) => probe.name === name))?.url ?? report.service.url ?? "");
}

export function reachable({ report, steps, voice, ...about }: About, id = about.id): string {
  return steps.reachable(voice, urlOf(id, report));
}
