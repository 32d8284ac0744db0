import type { Finding, Reason, ReasonCode } from "../checks/finding.ts";
import { isGauge, isOfStarts } from "../checks/gauges.ts";
import type { Step } from "./blocks.ts";
import type { Report } from "./report.ts";
import { doubtStep, gapStep, isProbe, reachable, roleFor, urlOf } from "./source-steps.ts";
import { run, step } from "./steps.ts";
import type { Telling } from "./telling.ts";
import type { Text } from "./text/marked.ts";
import { quoteForShell } from "./text/shell.ts";
import { describeService, updateTraffic } from "./traffic/commands.ts";
import { type About, budgetOf, isHardest, moreEvidence, morePoints, moreTraffic, unproven } from "./window-advice.ts";

type Steps = readonly (Text | Step)[];
type Advice = { readonly [C in ReasonCode]: (about: About<Extract<Reason, { code: C }>>) => Steps };

/** What to do about one finding, the most useful first. */
export function stepsFor(finding: Finding, report: Report, { words, voice }: Telling): Step[] {
  const { reason, id } = finding;
  // Each reason has the advice of its own code.
  const give = advice[reason.code] as (about: About) => Steps;
  return give({ id, finding, reason, report, words, steps: words.steps, voice }).map((one) =>
    typeof one === "string" ? step(one) : one,
  );
}

const nothing = (): Steps => [];

const hiddenWaits = ({ steps }: About): Steps => [steps.hiddenWaits];
const slow = ({ steps }: About): Steps => [steps.slowFirst];
const failing = ({ steps }: About): Steps => [steps.errorsFirst];
const slowOrFailing = (about: About): Steps =>
  about.id === "hidden-wait" ? hiddenWaits(about) : about.id === "error-rate" ? failing(about) : slow(about);
const likeThePast = ({ id, steps, voice }: About): Steps => [steps.likeThePast(voice, budgetOf(id))];
const missingValues = ({ steps, voice }: About): Steps => [steps.missingValues(voice)];
const fewPoints = (about: About): Steps => [morePoints(about)];
const needsMemory = ({ steps }: About): Steps => [steps.above.memory];
const again = ({ steps }: About): Steps => [steps.again];
const ownTrouble = ({ id, steps }: About): Steps => [id === "restarts" ? steps.restarts : steps.errorLines];
const askItself = ({ id, report, steps, voice }: About): Step =>
  run(steps.probe, voice, `curl -i ${urlOf(id, report)}`);
const badAnswers = (about: About): Steps => (about.id === "probe-chat" ? failing(about) : [askItself(about)]);
const leadsElsewhere = ({ steps, voice }: About): Steps => [steps.leadsElsewhere(voice)];
const wrongName = ({ steps, voice }: About): Steps => [steps.names(voice)];
const describe = ({ report, steps, voice }: About): Step => run(steps.describe, voice, describeService(report.service));
const notWhatWasMeant = (about: About): Steps => [describe(about), about.steps.notWhatWasMeant];
const toLatest = ({ report, steps, voice }: About): Step =>
  run(steps.toLatest, voice, updateTraffic(report.service, "--to-latest"));

/** Then more of the few that are left prove nothing. */
const hasVanished = ({ findings }: Report): boolean => findings.some(({ id }) => id === "traffic");

/** What to do where a check ends with this reason. */
const advice: Advice = {
  // Users' requests, and the logs that tell of them.
  "breach-early": slowOrFailing,
  "breach-at-end": slowOrFailing,
  "not-proven": (about) =>
    isHardest(about.finding, about.report) && !hasVanished(about.report) ? [moreEvidence(about)] : [],
  "no-requests": (about) => (hasVanished(about.report) ? [] : [moreTraffic(about, unproven(about.report))]),
  "traffic-vanished": ({ steps, voice }) => [steps.trafficVanished(voice)],
  "requests-hang": ({ steps, voice }) => [steps.requestsHang(voice)],
  "no-usable-values": (about) =>
    about.reason.zero === undefined ? [about.steps.fields(about.voice)] : missingValues(about),
  "like-the-past": likeThePast,
  "in-bursts": likeThePast,
  "bursts-as-before": likeThePast,
  "log-doubted": ({ reason, steps, voice }) => [doubtStep(reason.doubt, steps, voice)],
  "logs-disagree": ({ reason, steps, voice }) => [...new Set(reason.doubts.map((one) => doubtStep(one, steps, voice)))],
  "other-log-judged": nothing,
  "possibly-bad": missingValues,
  "sampled-unevenly": ({ steps, voice }) => [steps.readQuota(voice)],
  "proven-too-soon": again,
  "proven-early": nothing,
  "proven-at-end": nothing,
  "unlogged-errors": ({ steps }) => [steps.unlogged],
  "client-errors": ({ steps, voice }) => [steps.clientErrors(voice)],
  "answers-cut": ({ steps }) => [steps.cutAnswers],
  "hidden-waits": hiddenWaits,
  "waits-unknown": hiddenWaits,
  "budget-none": nothing,
  "requests-none": nothing,

  // Others' requests beside the candidate's.
  "baseline-slower": slow,
  "pairs-slower": slow,
  "group-slower": slow,
  "baseline-more-errors": failing,
  "pairs-failing": failing,
  "baseline-no-worse": nothing,
  // A baseline that nobody used has no more requests to give.
  "baseline-no-data": nothing,
  "pairs-no-worse": nothing,
  "groups-alike": nothing,

  // What could not be read.
  // Whoever refused has said what to do, in the words that are quoted; only a role is named here as well.
  "no-access": (about) => {
    const { reason, steps, voice } = about;
    return [(reason.why ?? "role") === "role" ? roleFor(about) : steps.mendAccess(voice, reason.detail)];
  },
  "not-reachable": (about) => [isProbe(about.id) ? reachable(about) : about.steps.googleAgain],
  "not-covered": (about) => [gapStep(about)],

  // The instances.
  "gauge-above": ({ id, steps }) => (isGauge(id) ? [steps.above[id]] : []),
  "limit-unknown": ({ steps, voice }) => [steps.limitUnknown(voice)],
  // Starts are not waited for as points are: a slow one is to be looked into.
  "gauge-undecided": (about) =>
    isGauge(about.id) && isOfStarts(about.id) ? [about.steps.above[about.id]] : fewPoints(about),
  "gauge-no-points": fewPoints,
  "gauge-within": nothing,
  "killed-before": needsMemory,
  "killed-for-memory": needsMemory,
  "not-killed": nothing,
  restarted: ({ steps }) => [steps.restarts],
  "events-unusual": ownTrouble,
  "events-unclear": ownTrouble,
  "events-not-compared": (about) => [...ownTrouble(about), about.steps.nothingBefore(about.voice)],
  "events-none": nothing,
  "events-usual": nothing,
  "metrics-missing": ({ steps, voice }) => [steps.metricsCollection(voice)],
  "metrics-present": nothing,

  // Probes.
  "probe-some-failed": badAnswers,
  "probe-failing": badAnswers,
  "probe-concerned": badAnswers,
  "probe-unknown-state": nothing,
  "probe-not-sent": ({ reason, words, voice }) => [words.doors[reason.door].way(voice)],
  "probe-other-region": ({ steps, voice }) => [steps.ownAddress(voice)],
  "probe-elsewhere": leadsElsewhere,
  "probe-unshown": leadsElsewhere,
  "probe-wrong-question": ({ id, reason, words, voice }) => {
    const input = id === "probe-chat" ? "chat-path" : id === "probe-health" ? "health-path" : "probes";
    return [words.questions[reason.kind].way(voice, input)];
  },
  "probe-warming-up": (about) => [about.steps.warmUp(about.voice), askItself(about)],
  "probe-unanswered": ({ steps }) => [steps.unanswered],
  "probe-none": (about) => [reachable(about)],
  "probe-ok": nothing,

  // The service and the deploy.
  "revision-failed": ({ report, steps, voice }) => [
    // Who has read the last words in the headline need not be told to read them.
    ...(report.lastWords === undefined ? [] : [steps.mendStart(servedByOthers(report))]),
    run(steps.readLogs, voice, readErrors(report)),
    steps.startup,
  ],
  "service-failed": (about) => [describe(about)],
  "no-traffic": withoutTraffic,
  "revision-retired": (about) => [toLatest(about), describe(about)],
  "ready-timeout": (about) => [describe(about), about.steps.readyTimeout(about.voice)],
  "service-not-found": wrongName,
  "revision-not-found": wrongName,
  "tag-not-found": wrongName,
  "expected-other": notWhatWasMeant,
  "expected-unknown": notWhatWasMeant,
  "expected-met": nothing,
  "tests-failed": ({ steps }) => [steps.testsFirst],
  "tests-unknown": ({ steps, voice }) => [steps.testResults(voice)],
  "tests-passed": nothing,
  "serving-changed": servingChanged,
  "not-waited": again,
  ready: nothing,
  served: nothing,
  "served-now": nothing,
};

/** Who knows that another revision has the users need not ask Cloud Run for it: that one is to be verified. */
function servingChanged(about: About<Extract<Reason, { code: "serving-changed" }>>): Steps {
  const { report, steps, voice } = about;
  const { kind } = about.reason.change;
  const [first] = report.serviceWatch?.standings.at(-1)?.traffic ?? [];
  const serves = first === undefined || first.revision === report.candidate?.name ? null : first.revision;
  const [look, verify] = [describe(about), steps.verifyServing(voice, serves)];
  return kind === "traffic-lost" || kind === "newer-deploy" ? [verify, look] : [look, verify];
}

function servedByOthers({ candidate, traffic, service }: Report): boolean {
  const serving = traffic.filter(({ percent }) => percent > 0);
  return service.isPool !== true && serving.length > 0 && serving.every(({ revision }) => revision !== candidate?.name);
}

/** A crash's last words are on stderr, as plain text without a severity. */
function readErrors(report: Report): string {
  const revision = JSON.stringify(report.candidate?.name ?? "");
  const type = report.service.isPool === true ? "cloud_run_worker_pool" : "cloud_run_revision";
  const filter = `resource.type="${type}" AND resource.labels.revision_name=${revision} AND (severity>=ERROR OR log_id("run.googleapis.com/stderr"))`;
  return `gcloud logging read ${quoteForShell(filter)} --project ${quoteForShell(report.service.project)} --freshness 1h --limit 50`;
}

/** To let traffic follow the latest would give all users a preview, which has a tag alone. */
function withoutTraffic(about: About<Extract<Reason, { code: "no-traffic" }>>): Steps {
  const { reason, report, steps, voice } = about;
  const tag = report.traffic.find((share) => share.revision === reason.revision && share.tag !== null)?.tag ?? null;
  return [tag === null ? toLatest(about) : steps.taggedAlone(voice, reason.revision, `tag: ${tag}`), describe(about)];
}
