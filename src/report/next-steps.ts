import type { Finding, FindingId } from "../checks/finding.ts";
import { isGauge } from "../checks/gauges.ts";
import type { Step } from "./blocks.ts";
import type { Report, ServiceChange } from "./report.ts";
import { policyOf, sortedFindings } from "./sentence.ts";
import { doubtStep, gapStep, isProbe, reachable, roleFor, urlOf } from "./source-steps.ts";
import type { Telling } from "./telling.ts";
import type { Text } from "./text/marked.ts";
import { quoteForShell } from "./text/shell.ts";
import { allTrafficTo, describeService, updateTraffic } from "./traffic/commands.ts";
import { outcomeSteps } from "./traffic/outcome.ts";
import type { Voice } from "./voice.ts";
import { budgetOf, isHardest, moreEvidence, morePoints, moreTraffic, unproven } from "./window-advice.ts";
import { type Words, wordsFor } from "./words/words.ts";

/** A longer list is not read; what decided comes first. */
const MOST_STEPS = 6;

/** What the reader should do now, the most useful first. Commands can be pasted into a shell. */
export function nextSteps(report: Report, telling: Telling): Step[] {
  const { words, voice } = telling;
  const { steps } = words;
  const found = sortedFindings(report)
    // After a failure, what could not be proven besides is not what to do next.
    .filter((finding) => finding.decision === "fail" || (report.verdict !== "fail" && finding.decision !== "pass"))
    .flatMap((finding) => stepsFor(finding, report, steps, voice));
  const all = [...first(report, telling), ...found];
  if (report.verdict === "inconclusive") all.push(step(steps.policy(voice, ...policyOf(report))));
  const unique = all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
  // The last one of an undecided verdict says what it did to the job, and stays.
  const kept = unique.length > MOST_STEPS ? [...unique.slice(0, MOST_STEPS - 1), ...unique.slice(-1)] : unique;
  return kept.length > 0 ? kept : [step(report.verdict === "pass" ? steps.nothing : steps.again)];
}

function step(text: Text, command: string | null = null): Step {
  return { text, command };
}

/** A step that is a command. */
function run(say: (voice: Voice, command: string) => Text, voice: Voice, command: string): Step {
  return step(say(voice, command), command);
}

/** A failed start leaves the old revision serving; everything else that fails is in front of users. */
function first(report: Report, { words, voice }: Telling): Step[] {
  const { rollback, service } = report;
  const { steps } = words;
  if (rollback !== null && rollback.outcome.code !== "not-serving")
    return outcomeSteps(rollback, service, { words, voice });
  if (report.cause === "cancelled" || report.cause === "error") return [step(steps.again)];
  const serves = report.traffic.some((share) => share.revision === report.candidate?.name && share.percent > 0);
  // A pinned service is easily forgotten: the next deploy would get no traffic.
  const noticed = new Set(report.notices.map(({ code }) => code));
  // To follow the latest would give all users one that nobody has verified, a preview say.
  const pinned = noticed.has("traffic-pinned") && !noticed.has("newer-revision");
  if (report.verdict === "pass" && pinned && serves)
    return [run(steps.unpin, voice, updateTraffic(service, "--to-latest"))];
  const { baseline } = report;
  const proven = baseline !== null && baseline.provenBy !== null;
  if (report.verdict !== "fail" || report.cause === "readiness" || !proven || !serves) return [];
  return [run(steps.rollback, voice, allTrafficTo(service, baseline.name))];
}

/** To let traffic follow the latest would give all users a preview, which has a tag alone. */
function withoutTraffic(revision: string, report: Report, steps: Words["steps"], voice: Voice): Step[] {
  const look = run(steps.describe, voice, describeService(report.service));
  const tag = report.traffic.find((share) => share.revision === revision && share.tag !== null)?.tag ?? null;
  return tag === null
    ? [run(steps.toLatest, voice, updateTraffic(report.service, "--to-latest")), look]
    : [step(steps.taggedAlone(voice, revision, `tag: ${tag}`)), look];
}

function stepsFor(finding: Finding, report: Report, steps: Words["steps"], voice: Voice): Step[] {
  const { reason, id } = finding;
  switch (reason.code) {
    case "breach-early":
    case "breach-at-end":
      if (id === "hidden-wait") return [step(steps.hiddenWaits)];
      return [step(id === "error-rate" ? steps.errorsFirst : steps.slowFirst)];
    case "not-proven":
      return isHardest(finding, report) ? [step(moreEvidence(finding, reason, report, steps, voice))] : [];
    case "no-requests":
      return [step(moreTraffic(report, unproven(report), steps, voice))];
    case "traffic-vanished":
      return [step(steps.trafficVanished(voice))];
    case "no-usable-values":
      return [step(steps.fields(voice))];
    case "like-the-past":
    case "in-bursts":
    case "bursts-as-before":
      return [step(steps.likeThePast(voice, budgetOf(id)))];
    case "log-doubted":
      return [step(doubtStep(reason.doubt, steps, voice))];
    case "logs-disagree":
      return [...new Set(reason.doubts.map((one) => doubtStep(one, steps, voice)))].map((text) => step(text));
    case "other-log-judged":
      return [];
    case "possibly-bad":
      return [step(steps.missingValues(voice))];
    case "sampled-unevenly":
      return [step(steps.readQuota(voice))];
    case "no-access":
      // Whoever refused has said what to do, in the words that are quoted; only a role is named here as well.
      return [step((reason.why ?? "role") === "role" ? roleFor(id, steps, voice) : steps.mendAccess)];
    case "not-reachable":
      return [step(isProbe(id) ? reachable(id, report, steps, voice) : steps.googleAgain)];
    case "not-covered":
      return [step(gapStep(finding, reason, report, steps, voice))];
    case "gauge-above":
      return isGauge(id) ? [step(steps.above[id])] : [];
    case "limit-unknown":
      return [step(steps.limitUnknown(voice))];
    case "budget-none":
    case "requests-none":
      return [];
    case "gauge-undecided":
    case "gauge-no-points":
      return [step(morePoints(finding, report, steps, voice))];
    case "killed-before":
    case "killed-for-memory":
      return [step(steps.above.memory)];
    case "restarted":
      return [step(steps.restarts)];
    case "events-unusual":
    case "events-unclear":
      return [step(id === "restarts" ? steps.restarts : steps.errorLines)];
    case "events-not-compared":
      return [step(id === "restarts" ? steps.restarts : steps.errorLines), step(steps.nothingBefore(voice))];
    case "events-none":
    case "events-usual":
      return [];
    case "probe-some-failed":
    case "probe-failing":
    case "probe-concerned":
      return [id === "probe-chat" ? step(steps.errorsFirst) : run(steps.probe, voice, `curl -i ${urlOf(id, report)}`)];
    case "probe-unknown-state":
      return [];
    case "probe-not-sent":
      return [step(wordsFor(report.language).doors[reason.door].way(voice))];
    case "probe-other-region":
      return [step(steps.ownAddress(voice))];
    case "probe-elsewhere":
    case "probe-unshown":
      return [step(steps.leadsElsewhere(voice))];
    case "probe-wrong-question":
      return [step(wordsFor(report.language).questions[reason.kind].way(voice, inputOf(id)))];
    case "probe-warming-up":
      return [step(steps.warmUp(voice)), run(steps.probe, voice, `curl -i ${urlOf(id, report)}`)];
    case "probe-unanswered":
      return [step(steps.unanswered)];
    case "probe-none":
      return [step(reachable(id, report, steps, voice))];
    case "revision-failed":
      return [run(steps.readLogs, voice, readErrors(report)), step(steps.startup)];
    case "service-failed":
      return [run(steps.describe, voice, describeService(report.service))];
    case "no-traffic":
      return withoutTraffic(reason.revision, report, steps, voice);
    case "revision-retired":
      return [
        run(steps.toLatest, voice, updateTraffic(report.service, "--to-latest")),
        run(steps.describe, voice, describeService(report.service)),
      ];
    case "ready-timeout":
      return [run(steps.describe, voice, describeService(report.service)), step(steps.readyTimeout(voice))];
    case "service-not-found":
    case "revision-not-found":
    case "tag-not-found":
      return [step(steps.names(voice))];
    case "expected-other":
    case "expected-unknown":
      return [run(steps.describe, voice, describeService(report.service)), step(steps.notWhatWasMeant)];
    case "tests-failed":
      return [step(steps.testsFirst)];
    case "tests-unknown":
      return [step(steps.testResults(voice))];
    case "tests-passed":
    case "expected-met":
      return [];
    case "serving-changed":
      return servingSteps(reason.change.kind, report, steps, voice);
    case "not-waited":
      return [step(steps.again)];
    case "metrics-missing":
      return [step(steps.metricsCollection(voice))];
    case "unlogged-errors":
      return [step(steps.unlogged)];
    case "client-errors":
      return [step(steps.clientErrors(voice))];
    case "baseline-slower":
    case "pairs-slower":
    case "group-slower":
      return [step(steps.slowFirst)];
    case "baseline-more-errors":
    case "pairs-failing":
      return [step(steps.errorsFirst)];
    case "hidden-waits":
    case "waits-unknown":
      return [step(steps.hiddenWaits)];
    case "proven-too-soon":
      return [step(steps.again)];
    case "proven-early":
    case "proven-at-end":
    case "gauge-within":
    case "not-killed":
    case "probe-ok":
    case "ready":
    case "served":
    case "served-now":
    case "metrics-present":
    case "baseline-no-worse":
    // A baseline that nobody used has no more requests to give.
    case "baseline-no-data":
    case "pairs-no-worse":
    case "groups-alike":
      return [];
  }
}

/** Who knows that another revision has the users need not ask Cloud Run for it: that one is to be verified. */
function servingSteps(kind: ServiceChange["kind"], { service }: Report, steps: Words["steps"], voice: Voice): Step[] {
  const look = run(steps.describe, voice, describeService(service));
  const verify = step(steps.verifyServing);
  return kind === "traffic-lost" || kind === "newer-deploy" ? [verify, look] : [look, verify];
}

/** The input that names this probe's path. */
const inputOf = (id: FindingId): string =>
  id === "probe-chat" ? "chat-path" : id === "probe-health" ? "health-path" : "probes";

/** A crash's last words are on stderr, as plain text without a severity. */
function readErrors(report: Report): string {
  const revision = JSON.stringify(report.candidate?.name ?? "");
  const type = report.service.isPool === true ? "cloud_run_worker_pool" : "cloud_run_revision";
  const filter = `resource.type="${type}" AND resource.labels.revision_name=${revision} AND (severity>=ERROR OR log_id("run.googleapis.com/stderr"))`;
  return `gcloud logging read ${quoteForShell(filter)} --project ${quoteForShell(report.service.project)} --freshness 1h --limit 50`;
}
