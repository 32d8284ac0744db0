import type { Finding, FindingId, Reason, ReasonCode } from "../checks/finding.ts";
import { isGauge, isOfStarts } from "../checks/gauges.ts";
import type { Step } from "./blocks.ts";
import type { Report, ServiceChange } from "./report.ts";
import { doubtStep, gapStep, isProbe, reachable, roleFor, urlOf } from "./source-steps.ts";
import type { Text } from "./text/marked.ts";
import { quoteForShell } from "./text/shell.ts";
import { describeService, updateTraffic } from "./traffic/commands.ts";
import type { Voice } from "./voice.ts";
import { budgetOf, isHardest, moreEvidence, morePoints, moreTraffic, unproven } from "./window-advice.ts";
import { type Words, wordsFor } from "./words/catalogues.ts";

export function step(text: Text, command: string | null = null): Step {
  return { text, command };
}

/** A step that is a command. */
export function run(say: (voice: Voice, command: string) => Text, voice: Voice, command: string): Step {
  return step(say(voice, command), command);
}

/** A finding whose reason has this code, and what is needed to speak of it. */
interface About<C extends ReasonCode> extends Told {
  reason: Extract<Reason, { code: C }>;
}

interface Told {
  id: FindingId;
  finding: Finding;
  report: Report;
  steps: Words["steps"];
  voice: Voice;
}

type Advice = { readonly [C in ReasonCode]: (about: About<C>) => Step[] };

/** What to do about one finding, the most useful first. */
export function stepsFor(finding: Finding, report: Report, steps: Words["steps"], voice: Voice): Step[] {
  const { reason, id } = finding;
  // Each reason has the advice of its own code.
  const give = advice[reason.code] as (about: About<ReasonCode>) => Step[];
  return give({ id, finding, reason, report, steps, voice });
}

const nothing = (): Step[] => [];

/** Then more of the few that are left prove nothing. */
const hasVanished = ({ findings }: Report): boolean => findings.some(({ id }) => id === "traffic");

const slowOrFailing = ({ id, steps }: Told): Step[] => {
  if (id === "hidden-wait") return [step(steps.hiddenWaits)];
  return [step(id === "error-rate" ? steps.errorsFirst : steps.slowFirst)];
};

const askItself = ({ id, report, steps, voice }: Told): Step => run(steps.probe, voice, `curl -i ${urlOf(id, report)}`);

const describe = ({ report, steps, voice }: Told): Step => run(steps.describe, voice, describeService(report.service));

const ownTrouble = ({ id, steps }: Told): Step => step(id === "restarts" ? steps.restarts : steps.errorLines);

const fewPoints = ({ finding, report, steps, voice }: Told): Step[] => [
  step(morePoints(finding, report, steps, voice)),
];

const badAnswers = (about: Told): Step[] => [
  about.id === "probe-chat" ? step(about.steps.errorsFirst) : askItself(about),
];

/** What to do where a check ends with this reason. */
const advice: Advice = {
  // Users' requests, and the logs that tell of them.
  "breach-early": slowOrFailing,
  "breach-at-end": slowOrFailing,
  "not-proven": ({ finding, reason, report, steps, voice }) =>
    isHardest(finding, report) && !hasVanished(report)
      ? [step(moreEvidence(finding, reason, report, steps, voice))]
      : [],
  "no-requests": ({ report, steps, voice }) =>
    hasVanished(report) ? [] : [step(moreTraffic(report, unproven(report), steps, voice))],
  "traffic-vanished": ({ steps, voice }) => [step(steps.trafficVanished(voice))],
  "requests-hang": ({ steps, voice }) => [step(steps.requestsHang(voice))],
  "no-usable-values": ({ reason, steps, voice }) => [
    step(reason.zero === undefined ? steps.fields(voice) : steps.missingValues(voice)),
  ],
  "like-the-past": ({ id, steps, voice }) => [step(steps.likeThePast(voice, budgetOf(id)))],
  "in-bursts": ({ id, steps, voice }) => [step(steps.likeThePast(voice, budgetOf(id)))],
  "bursts-as-before": ({ id, steps, voice }) => [step(steps.likeThePast(voice, budgetOf(id)))],
  "log-doubted": ({ reason, steps, voice }) => [step(doubtStep(reason.doubt, steps, voice))],
  "logs-disagree": ({ reason, steps, voice }) =>
    [...new Set(reason.doubts.map((one) => doubtStep(one, steps, voice)))].map((text) => step(text)),
  "other-log-judged": nothing,
  "possibly-bad": ({ steps, voice }) => [step(steps.missingValues(voice))],
  "sampled-unevenly": ({ steps, voice }) => [step(steps.readQuota(voice))],
  "proven-too-soon": ({ steps }) => [step(steps.again)],
  "proven-early": nothing,
  "proven-at-end": nothing,
  "unlogged-errors": ({ steps }) => [step(steps.unlogged)],
  "client-errors": ({ steps, voice }) => [step(steps.clientErrors(voice))],
  "hidden-waits": ({ steps }) => [step(steps.hiddenWaits)],
  "waits-unknown": ({ steps }) => [step(steps.hiddenWaits)],
  "budget-none": nothing,
  "requests-none": nothing,

  // Others' requests beside the candidate's.
  "baseline-slower": ({ steps }) => [step(steps.slowFirst)],
  "pairs-slower": ({ steps }) => [step(steps.slowFirst)],
  "group-slower": ({ steps }) => [step(steps.slowFirst)],
  "baseline-more-errors": ({ steps }) => [step(steps.errorsFirst)],
  "pairs-failing": ({ steps }) => [step(steps.errorsFirst)],
  "baseline-no-worse": nothing,
  // A baseline that nobody used has no more requests to give.
  "baseline-no-data": nothing,
  "pairs-no-worse": nothing,
  "groups-alike": nothing,

  // What could not be read.
  // Whoever refused has said what to do, in the words that are quoted; only a role is named here as well.
  "no-access": ({ id, reason, steps, voice }) => [
    step((reason.why ?? "role") === "role" ? roleFor(id, steps, voice) : steps.mendAccess(voice, reason.detail)),
  ],
  "not-reachable": ({ id, report, steps, voice }) => [
    step(isProbe(id) ? reachable(id, report, steps, voice) : steps.googleAgain),
  ],
  "not-covered": ({ finding, reason, report, steps, voice }) => [step(gapStep(finding, reason, report, steps, voice))],

  // The instances.
  "gauge-above": ({ id, steps }) => (isGauge(id) ? [step(steps.above[id])] : []),
  "limit-unknown": ({ steps, voice }) => [step(steps.limitUnknown(voice))],
  // Starts are not waited for as points are: a slow one is to be looked into.
  "gauge-undecided": (about) =>
    isGauge(about.id) && isOfStarts(about.id) ? [step(about.steps.above[about.id])] : fewPoints(about),
  "gauge-no-points": fewPoints,
  "gauge-within": nothing,
  "killed-before": ({ steps }) => [step(steps.above.memory)],
  "killed-for-memory": ({ steps }) => [step(steps.above.memory)],
  "not-killed": nothing,
  restarted: ({ steps }) => [step(steps.restarts)],
  "events-unusual": (about) => [ownTrouble(about)],
  "events-unclear": (about) => [ownTrouble(about)],
  "events-not-compared": (about) => [ownTrouble(about), step(about.steps.nothingBefore(about.voice))],
  "events-none": nothing,
  "events-usual": nothing,
  "metrics-missing": ({ steps, voice }) => [step(steps.metricsCollection(voice))],
  "metrics-present": nothing,

  // Probes.
  "probe-some-failed": badAnswers,
  "probe-failing": badAnswers,
  "probe-concerned": badAnswers,
  "probe-unknown-state": nothing,
  "probe-not-sent": ({ reason, report, voice }) => [step(wordsFor(report.language).doors[reason.door].way(voice))],
  "probe-other-region": ({ steps, voice }) => [step(steps.ownAddress(voice))],
  "probe-elsewhere": ({ steps, voice }) => [step(steps.leadsElsewhere(voice))],
  "probe-unshown": ({ steps, voice }) => [step(steps.leadsElsewhere(voice))],
  "probe-wrong-question": ({ id, reason, report, voice }) => [
    step(wordsFor(report.language).questions[reason.kind].way(voice, inputOf(id))),
  ],
  "probe-warming-up": (about) => [step(about.steps.warmUp(about.voice)), askItself(about)],
  "probe-unanswered": ({ steps }) => [step(steps.unanswered)],
  "probe-none": ({ id, report, steps, voice }) => [step(reachable(id, report, steps, voice))],
  "probe-ok": nothing,

  // The service and the deploy.
  "revision-failed": ({ report, steps, voice }) => [
    // Who has read the last words in the headline need not be told to read them.
    ...(report.lastWords === undefined ? [] : [step(steps.mendStart(servedByOthers(report)))]),
    run(steps.readLogs, voice, readErrors(report)),
    step(steps.startup),
  ],
  "service-failed": (about) => [describe(about)],
  "no-traffic": ({ reason, report, steps, voice }) => withoutTraffic(reason.revision, report, steps, voice),
  "revision-retired": (about) => [
    run(about.steps.toLatest, about.voice, updateTraffic(about.report.service, "--to-latest")),
    describe(about),
  ],
  "ready-timeout": (about) => [describe(about), step(about.steps.readyTimeout(about.voice))],
  "service-not-found": ({ steps, voice }) => [step(steps.names(voice))],
  "revision-not-found": ({ steps, voice }) => [step(steps.names(voice))],
  "tag-not-found": ({ steps, voice }) => [step(steps.names(voice))],
  "expected-other": (about) => [describe(about), step(about.steps.notWhatWasMeant)],
  "expected-unknown": (about) => [describe(about), step(about.steps.notWhatWasMeant)],
  "expected-met": nothing,
  "tests-failed": ({ steps }) => [step(steps.testsFirst)],
  "tests-unknown": ({ steps, voice }) => [step(steps.testResults(voice))],
  "tests-passed": nothing,
  "serving-changed": ({ reason, report, steps, voice }) => servingSteps(reason.change.kind, report, steps, voice),
  "not-waited": ({ steps }) => [step(steps.again)],
  ready: nothing,
  served: nothing,
  "served-now": nothing,
};

/** Who knows that another revision has the users need not ask Cloud Run for it: that one is to be verified. */
function servingSteps(kind: ServiceChange["kind"], report: Report, steps: Words["steps"], voice: Voice): Step[] {
  const { service, serviceWatch, candidate } = report;
  const look = run(steps.describe, voice, describeService(service));
  const [first] = serviceWatch?.standings.at(-1)?.traffic ?? [];
  const serves = first === undefined || first.revision === candidate?.name ? null : first.revision;
  const verify = step(steps.verifyServing(voice, serves));
  return kind === "traffic-lost" || kind === "newer-deploy" ? [verify, look] : [look, verify];
}

/** The input that names this probe's path. */
const inputOf = (id: FindingId): string =>
  id === "probe-chat" ? "chat-path" : id === "probe-health" ? "health-path" : "probes";

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
function withoutTraffic(revision: string, report: Report, steps: Words["steps"], voice: Voice): Step[] {
  const look = run(steps.describe, voice, describeService(report.service));
  const tag = report.traffic.find((share) => share.revision === revision && share.tag !== null)?.tag ?? null;
  return tag === null
    ? [run(steps.toLatest, voice, updateTraffic(report.service, "--to-latest")), look]
    : [step(steps.taggedAlone(voice, revision, `tag: ${tag}`)), look];
}
