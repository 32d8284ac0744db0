import * as z from "zod";
import {
  address,
  alone,
  compared,
  door,
  misdirection,
  naming,
  others,
  tested,
  told,
  tolerance,
  unusual,
  usual,
} from "./reason-parts.ts";
import { gapCodes } from "../../sources/coverage.ts";
import { sourceIds } from "../../checks/registry.ts";
import { doubt, judged } from "./doubt.ts";
import { coded, count, foreign, ms, rate, scaled, text, time } from "./parts.ts";
import { serviceChange } from "./service-watch.ts";
export const reason = z.discriminatedUnion("code", [
  // error-rate, p95 and the other budgets of requests
  coded("breach-early", { afterMs: ms }),
  coded("breach-at-end"),
  /** By `requests: none`. */
  coded("requests-none"),
  coded("proven-early"),
  coded("proven-at-end"),
  coded("not-proven", {
    moreClean: count
      .nullable()
      .describe("So many further good requests would prove it; null: no affordable number would"),
    failsFrom: count.describe(
      "So many bad ones among the n seen would break it by themselves; more than n: so many requests, all bad",
    ),
  }),
  /** The counts prove the budget already, but nothing may pass before `minDurationMs`. */
  coded("proven-too-soon", { minDurationMs: ms }),
  coded("no-requests"),
  // traffic: fewer requests than the past leads to expect
  coded("traffic-vanished", {
    forMs: ms.describe("So much of the window was counted"),
    expected: scaled.describe("The middle of the past's equally long windows, the candidate's share of it"),
    usual: scaled.describe("99 of 100 of them had as many at least"),
    windows: count,
  }),
  // traffic: more requests have not ended than the past, and those that did, lead to expect
  coded("requests-hang", {
    usual: scaled.describe("In 99 of 100 minutes before, no more were under way at once; the candidate's share of it"),
    minutes: count.describe("So many minutes before are known"),
  }),
  /** Requests were logged, but none carried a usable value for this budget. */
  coded("no-usable-values", {
    entries: count,
    zero: count.optional().describe("So many of them, nearly all, carried a latency of 0, which nobody measured"),
  }),
  /** It breaks the budget, but so many of the past windows were at least as bad, before this revision was there. */
  coded("like-the-past", {
    windows: count.describe("Equally long windows of the past in which there were requests"),
    asBad: count.describe("So many of them were at least as unlike the rest"),
    burst: z
      .number()
      .min(1)
      .exactOptional()
      .describe("Bad requests came in clusters of about so many. Absent: one by one"),
  }),
  /** It breaks the budget if bad requests come one by one. They came in clusters, and too little of the past is known to judge by. */
  coded("in-bursts", {
    burst: z.number().describe("In clusters of about so many"),
    windows: count.describe("Equally long windows of the past in which there were requests"),
  }),
  /** It breaks the budget if bad requests come one by one, but not if they come in clusters as large as before. */
  coded("bursts-as-before", { burst: z.number() }),
  /** It would be decided, but so many of the entries have no usable value, and may have been bad or good. */
  coded("possibly-bad", { unknown: count, entries: count }),
  /** It would pass, but busy times were read more thinly: of all requests, by what was read of each time, this share was bad. */
  coded("sampled-unevenly", { rate: z.number().describe("0..1") }),
  /** The log by which it was judged is no whole truth, or nothing has confirmed it. */
  coded("log-doubted", { doubt }),
  // logs: what the sources of requests say of each other
  coded("other-log-judged", { judged, doubts: z.array(doubt) }),
  coded("logs-disagree", { judged: judged.nullable(), doubts: z.array(doubt) }),
  // anything that could not be looked at
  coded("no-access", {
    detail: foreign,
    why: z.enum(gapCodes).exactOptional().describe("How the call failed. Absent: a role is missing"),
  }),
  coded("not-reachable", { detail: foreign }),
  coded("not-covered", {
    source: z.enum(sourceIds).describe("What was not seen to the window's end"),
    missingFromAt: time.describe("From then on"),
    why: z.enum(gapCodes),
    detail: foreign.describe("The last answer or error"),
  }).describe("Nothing is proven: a source of it was not seen far enough"),
  // memory, cpu
  coded("gauge-above", {
    consecutive: count,
    firstAt: time,
    lastAt: time.exactOptional().describe("The newest point above the budget, in these or in another such row"),
  }),
  coded("gauge-within", { points: count }),
  coded("gauge-undecided", { points: count, above: count }),
  coded("gauge-no-points"),
  /** The budget is a share of what the instance has, and how much that is nobody told. */
  coded("limit-unknown"),
  // any check with a budget
  coded("budget-none"),
  // memory-kill, restarts
  coded("killed-for-memory", {
    kills: count,
    firstAt: time,
    lastAt: time.exactOptional(),
    message: foreign,
    instance: foreign.describe("The first one's id, its first characters").exactOptional(),
    usedBytes: count.exactOptional(),
    limitBytes: count.exactOptional(),
  }),
  coded("not-killed"),
  /** Only before the window, of a revision that is no new one: not this deploy's. */
  coded("killed-before", { kills: count, lastAt: time, message: foreign }),
  coded("restarted", { times: count, firstAt: time, message: foreign }),
  // error-lines, and restarts where no requests are judged: how often it came, beside what is usual for the baseline
  coded("events-none"),
  coded("events-usual", { ...usual }),
  coded("events-unusual", { ...usual, ...unusual, failRate: rate.describe("It fails at `alikeRate` up to this") }),
  /** More than usual, but not so much, or not for so long, that it tells. */
  coded("events-unclear", { ...usual, ...unusual }),
  coded("events-not-compared", {
    detail: foreign.describe("Why the baseline could not be read. Empty: there is none, or it is too young"),
  }),
  // probes
  coded("probe-ok", { sent: count, others: others.exactOptional() }),
  coded("probe-other-region", { sent: count, others, address: foreign }),
  coded("probe-some-failed", { sent: count, failed: count, longestRun: count, last: foreign }),
  coded("probe-failing", { run: count, last: foreign }),
  coded("probe-none", { detail: foreign }),
  /** Answered well, but so many of the answers tell of a concern. */
  coded("probe-concerned", { sent: count, concerned: count, last: foreign }),
  /** Answered, but so many of the answers hold a word for their state that is neither known as good nor as bad. */
  coded("probe-unknown-state", { sent: count, unknown: count, last: foreign }),
  /** So many were answered by something in front of the container, or by nothing: that says nothing of the revision. */
  coded("probe-not-sent", { sent: count, unsent: count, door, last: foreign }),
  /** Never answered well, and the answers say that it was not asked rightly. */
  coded("probe-wrong-question", { sent: count, misdirected: count, kind: misdirection, last: foreign }),
  /** All failed, but no longer than a start may take. */
  coded("probe-warming-up", { sent: count }),
  /** Another revision answered them, by their own traces: the address does not lead to the candidate alone. */
  coded("probe-elsewhere", { revision: foreign, answers: count, address }),
  /** Cloud Run's request log shows none of them under the candidate, nor under another revision. */
  coded("probe-unshown", {
    sent: count,
    surely: z.boolean().describe("It holds all requests. Else these may just not be in it"),
  }),
  // readiness
  coded("ready", { afterMs: ms }),
  coded("revision-failed", { condition: text, conditionReason: text, message: foreign, logUri: foreign }),
  coded("service-failed", { condition: text, conditionReason: text, message: foreign }),
  coded("revision-retired", { revision: text }),
  coded("no-traffic", { revision: text, servedBy: text }),
  coded("ready-timeout", { afterMs: ms, waitingFor: foreign }),
  coded("service-not-found", { detail: foreign }),
  coded("revision-not-found", { detail: foreign }),
  coded("tag-not-found", { tag: text, tags: text }),
  coded("not-waited"),
  // serving: what Cloud Run told of the candidate over the window
  coded("served", { readings: count }),
  /** Looked at once, when the window was over. */
  coded("served-now", { percent: z.number() }),
  coded("serving-changed", { change: serviceChange }),
  // expected-version, expected-image, expected-commit
  coded("expected-met", { seen: foreign, naming }),
  coded("expected-other", { expected: foreign, seen: foreign, naming }),
  coded("expected-unknown", {
    expected: foreign,
    detail: foreign.describe("Where it was looked for, and what was there"),
  }),
  // tests: the job's own, by the outcome of their step or by the JUnit file that they wrote
  coded("tests-passed", { ...tested, steps: count.describe("So many were given, and all passed") }),
  coded("tests-failed", { ...tested, failed: count.nullable(), detail: foreign }),
  coded("tests-unknown", { ...tested, detail: foreign.describe("Why") }),
  // metrics-collection
  coded("metrics-present", { types: count }),
  coded("metrics-missing"),
  // unlogged-errors: Cloud Run's request log holds server errors that the app's own log does not
  coded("unlogged-errors", { platform: count, app: count }),
  // client-errors: the app itself refuses its users (400 to 499), or sends them elsewhere (301, 302, 303, 307, 308)
  coded("client-errors", {
    status: z.int().describe("The most frequent one"),
    baselineN: count.nullable().describe("Null: there is no baseline to compare with"),
    baselineRate: rate.nullable(),
  }),
  // cut-answers: by Cloud Run's notes many answers broke off before their end, whatever their status
  coded("answers-cut", {
    baselineN: count.nullable().describe("Null: there is no baseline to compare with"),
    baselineRate: rate.nullable(),
  }),
  // baseline-latency, baseline-errors
  coded("baseline-slower", {
    percentile: z.number().describe("0..100"),
    baselineMs: ms.describe("That percentile over all of the baseline's requests"),
    candidateShare: rate.describe(
      "Of requests beyond (1 + tolerance) times the baseline's percentile as it was before each",
    ),
    baselineShare: rate.describe("Of the baseline's requests beyond that percentile itself"),
    ...compared,
  }),
  coded("baseline-more-errors", { baselineRate: rate, ...compared }),
  /** Nothing speaks for its being worse, which does not prove that it is not. */
  coded("baseline-no-worse", { baselineN: count, tolerance, concurrent: compared.concurrent }),
  coded("baseline-no-data", { baselineN: count }),
  // paired-probes: the same probe to the candidate and to the baseline, sent together
  coded("pairs-slower", { probe: foreign, tolerance, ...told }),
  coded("pairs-failing", { ...alone, ...told }),
  /** Nothing speaks for its being worse, which does not prove that it is not. */
  coded("pairs-no-worse", {
    probe: foreign.describe('The one that speaks most for a difference; "" where no pair was answered well by both'),
    tolerance,
    ...alone,
    least: count.describe("With fewer pairs of one probe nothing can be told"),
  }),
  // group
  coded("group-slower", {
    group: foreign,
    percentile: z.number().describe("0..100"),
    groupShare: rate,
    restShare: rate,
    restN: count,
    restP95Ms: ms,
    tolerance,
    ...told,
    more: count.describe("Further groups deviate and are not told of"),
  }),
  coded("groups-alike", {
    groups: count,
    untold: count.describe("Requests of groups beyond those that can be told apart"),
    tolerance,
  }),
  // hidden-wait: requests that waited before an instance took them, which their latency does not show
  coded("hidden-waits", { longerThanMs: ms, longestMs: ms, refused: count, longestRefusedMs: ms }),
  /** The budget would be proven if none of those waited whose entries came late for a reason that nothing tells. */
  coded("waits-unknown", { unknown: count }),
  // probe-chat: answers did not come in time, and such requests are in no log before they end
  coded("probe-unanswered", {
    sent: count,
    unanswered: count,
    timeoutMs: ms,
    allowedRate: rate.describe("The error rate that is allowed"),
  }),
]);
