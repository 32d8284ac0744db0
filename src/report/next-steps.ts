import type { Finding, FindingId, Reason } from "../checks/finding.ts";
import type { Report } from "./report.ts";
import { policyOf, sortedFindings } from "./sentence.ts";
import { quoteForShell } from "./text/shell.ts";
import { outcomeSteps } from "./traffic/outcome.ts";
import { type Style, type Voice, voiceFor } from "./voice.ts";
import { type Words, wordsFor } from "./words/words.ts";

/** A longer list is not read; what decided comes first. */
const MOST_STEPS = 6;

/** What the reader should do now, the most useful first. Commands can be pasted into a shell. */
export function nextSteps(report: Report, style: Style = "plain"): string[] {
  const { steps } = wordsFor(report.language);
  const voice = voiceFor(report.language, style);
  const found = sortedFindings(report)
    // After a failure, what could not be proven besides is not what to do next.
    .filter((finding) => finding.decision === "fail" || (report.verdict !== "fail" && finding.decision !== "pass"))
    .flatMap((finding) => stepsFor(finding, report, steps, voice));
  const all = [...first(report, steps, voice), ...found];
  if (report.verdict === "inconclusive") all.push(steps.policy(voice, ...policyOf(report)));
  const unique = [...new Set(all)];
  // The last one of an undecided verdict says what it did to the job, and stays.
  const kept = unique.length > MOST_STEPS ? [...unique.slice(0, MOST_STEPS - 1), ...unique.slice(-1)] : unique;
  return kept.length > 0 ? kept : [report.verdict === "pass" ? steps.nothing : steps.again];
}

/** A failed start leaves the old revision serving; everything else that fails is in front of users. */
function first(report: Report, steps: Words["steps"], voice: Voice): string[] {
  const { rollback } = report;
  if (rollback !== null && rollback.outcome.code !== "not-serving")
    return outcomeSteps(rollback, report.service, wordsFor(report.language).traffic, voice);
  if (report.cause === "cancelled" || report.cause === "error") return [steps.again];
  const serves = report.traffic.some((share) => share.revision === report.candidate?.name && share.percent > 0);
  // A pinned service is easily forgotten: the next deploy would get no traffic.
  const noticed = new Set(report.notices.map(({ code }) => code));
  // To follow the latest would give all users one that nobody has verified, a preview say.
  const pinned = noticed.has("traffic-pinned") && !noticed.has("newer-revision");
  if (report.verdict === "pass" && pinned && serves) return [steps.unpin(voice, updateTraffic(report, "--to-latest"))];
  const { baseline } = report;
  const proven = baseline !== null && baseline.provenBy !== null;
  if (report.verdict !== "fail" || report.cause === "readiness" || !proven || !serves) return [];
  return [steps.rollback(voice, updateTraffic(report, `--to-revisions ${quoteForShell(`${baseline.name}=100`)}`))];
}

/** To let traffic follow the latest would give all users a preview, which has a tag alone. */
function withoutTraffic(revision: string, report: Report, steps: Words["steps"], voice: Voice): string[] {
  const look = steps.describe(voice, describe(report));
  const tag = report.traffic.find((share) => share.revision === revision && share.tag !== null)?.tag ?? null;
  return tag === null
    ? [steps.toLatest(voice, updateTraffic(report, "--to-latest")), look]
    : [steps.taggedAlone(voice, revision, `tag: ${tag}`), look];
}

function stepsFor(finding: Finding, report: Report, steps: Words["steps"], voice: Voice): string[] {
  const { reason, id } = finding;
  switch (reason.code) {
    case "breach-early":
    case "breach-at-end":
      if (id === "hidden-wait") return [steps.hiddenWaits];
      return [id === "error-rate" ? steps.errorsFirst : steps.slowFirst];
    case "not-proven":
      return [longerWindow(finding, reason, report, steps, voice)];
    case "no-requests":
      return [steps.sendTraffic];
    case "no-usable-values":
      return [steps.fields(voice)];
    case "like-the-past":
    case "bursts-as-before":
      return [steps.likeThePast(voice)];
    case "possibly-bad":
      return [steps.missingValues(voice)];
    case "no-access":
      return [roleFor(id, steps, voice)];
    case "not-reachable":
      return [isProbe(id) ? reachable(id, report, steps, voice) : steps.googleAgain];
    case "not-covered":
      return [gapStep(finding, reason, report, steps, voice)];
    case "gauge-above":
      return [id === "cpu" ? steps.cpu : steps.memory];
    case "gauge-undecided":
    case "gauge-no-points":
      return [steps.waitForPoints];
    case "killed-before":
    case "killed-for-memory":
      return [steps.memory];
    case "restarted":
      return [steps.restarts];
    case "probe-some-failed":
    case "probe-failing":
    case "probe-concerned":
      return [id === "probe-health" ? steps.probe(voice, urlOf(id, report)) : steps.errorsFirst];
    case "probe-unknown-state":
      return [];
    case "probe-not-sent":
      return [wordsFor(report.language).doors[reason.door].way(voice)];
    case "probe-wrong-question":
      return [wordsFor(report.language).questions[reason.kind].way(voice, inputOf(id))];
    case "probe-warming-up":
      return [steps.warmUp(voice), steps.probe(voice, urlOf(id, report))];
    case "probe-unanswered":
      return [steps.unanswered];
    case "probe-none":
      return [reachable(id, report, steps, voice)];
    case "revision-failed":
      return [steps.readLogs(voice, readErrors(report)), steps.startup];
    case "service-failed":
      return [steps.describe(voice, describe(report))];
    case "no-traffic":
      return withoutTraffic(reason.revision, report, steps, voice);
    case "revision-retired":
      return [steps.toLatest(voice, updateTraffic(report, "--to-latest")), steps.describe(voice, describe(report))];
    case "ready-timeout":
      return [steps.describe(voice, describe(report)), steps.readyTimeout(voice)];
    case "service-not-found":
    case "revision-not-found":
    case "tag-not-found":
      return [steps.names(voice)];
    case "serving-changed":
      return [steps.describe(voice, describe(report)), steps.verifyServing];
    case "not-waited":
      return [steps.again];
    case "metrics-missing":
      return [steps.metricsCollection(voice)];
    case "unlogged-errors":
      return [steps.unlogged];
    case "client-errors":
      return [steps.clientErrors(voice)];
    case "baseline-slower":
    case "group-slower":
      return [steps.slowFirst];
    case "baseline-more-errors":
      return [steps.errorsFirst];
    case "hidden-waits":
    case "waits-unknown":
      return [steps.hiddenWaits];
    case "proven-too-soon":
      return [steps.again];
    case "proven-early":
    case "proven-at-end":
    case "gauge-within":
    case "not-killed":
    case "probe-ok":
    case "ready":
    case "served":
    case "metrics-present":
    case "baseline-no-worse":
    // A baseline that nobody used has no more requests to give.
    case "baseline-no-data":
    case "groups-alike":
      return [];
  }
}

/** So long a window, at the traffic seen, holds the good requests that are missing. Beyond a day more traffic is the way. */
function longerWindow(
  finding: Finding,
  reason: Extract<Reason, { code: "not-proven" }>,
  report: Report,
  steps: Words["steps"],
  voice: Voice,
): string {
  if (reason.moreClean === null) return steps.nearBudget;
  if (report.window === null || finding.n === 0) return steps.sendTraffic;
  const seenMs = report.window.endedAt - report.window.startedAt;
  if (finding.sample === "probes") {
    const intervalMs = intervalFor(report, finding.n, reason.moreClean);
    if (intervalMs !== null) return steps.moreProbes(voice, `${intervalMs}ms`);
  }
  const minutes = Math.ceil((seenMs * (finding.n + reason.moreClean)) / finding.n / 60_000);
  if (!(minutes > 0 && minutes <= 24 * 60)) return steps.sendTraffic;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const window = `${hours > 0 ? `${hours}h` : ""}${rest > 0 ? `${rest}m` : ""}`;
  return finding.sample === "probes" ? steps.longerForProbes(voice, window) : steps.longerWindow(voice, window);
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

function roleFor(id: FindingId, steps: Words["steps"], voice: Voice): string {
  switch (id) {
    case "readiness":
    case "serving":
      return steps.runViewer(voice);
    case "error-rate":
    case "p50":
    case "p90":
    case "p95":
    case "p99":
    case "baseline-latency":
    case "baseline-errors":
    case "group":
    case "hidden-wait":
    case "memory-kill":
    case "restarts":
    case "client-errors":
    case "unlogged-errors":
      return steps.loggingViewer(voice);
    case "memory":
    case "cpu":
    case "metrics-collection":
      return steps.monitoringViewer(voice);
    case "probe-health":
    case "probe-chat":
      return steps.invoker(voice);
  }
}

/** What closes a gap. */
function gapStep(
  { id }: Finding,
  { source, why }: Extract<Reason, { code: "not-covered" }>,
  report: Report,
  steps: Words["steps"],
  voice: Voice,
): string {
  if (source === "probe-health" || source === "probe-chat") return reachable(source, report, steps, voice);
  switch (why) {
    // Whoever was asked has said what to do, in the words that are quoted; a role that is missing is named here as well.
    case "role":
      return roleFor(id, steps, voice);
    case "quota":
    case "read-limit":
      return steps.readQuota(voice);
    case "too-much":
    case "too-large":
      return steps.tooMuch(voice);
    case "nothing-newer":
      return steps.waitForPoints;
    case "cut-off":
    case "not-exported":
      return steps.exportAgain;
    case "not-looked":
    case "cancelled":
      return steps.again;
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
      return steps.mendAccess;
  }
}

/** The input that names this probe's path. */
const inputOf = (id: FindingId): string => (id === "probe-chat" ? "chat-path" : "health-path");

const isProbe = (id: FindingId): boolean => id === "probe-health" || id === "probe-chat";

function urlOf(id: FindingId, report: Report): string {
  const name = id === "probe-health" ? "health" : "chat";
  return quoteForShell(report.probes.find((probe) => probe.name === name)?.url ?? report.service.url ?? "");
}

function reachable(id: FindingId, report: Report, steps: Words["steps"], voice: Voice): string {
  return steps.reachable(voice, urlOf(id, report));
}

function scope(report: Report): string {
  const { name, region, project } = report.service;
  return `${quoteForShell(name)} --region ${quoteForShell(region)} --project ${quoteForShell(project)}`;
}

function updateTraffic(report: Report, target: string): string {
  return `gcloud run services update-traffic ${scope(report)} ${target}`;
}

function describe(report: Report): string {
  return `gcloud run services describe ${scope(report)}`;
}

function readErrors(report: Report): string {
  const revision = JSON.stringify(report.candidate?.name ?? "");
  const filter = `resource.type="cloud_run_revision" AND resource.labels.revision_name=${revision} AND severity>=ERROR`;
  return `gcloud logging read ${quoteForShell(filter)} --project ${quoteForShell(report.service.project)} --freshness 1h --limit 50`;
}
