import * as z from "zod";
import { address, compared, door, misdirection, naming, others, tested, unusual, usual } from "./reason-parts.ts";
import { gapCodes } from "../../sources/coverage.ts";
import { sourceIds } from "../../sources/registry.ts";
import { doubt, judged } from "./doubt.ts";
import { count, foreign, ms, rate, scaled, text, time } from "./parts.ts";
import { pairReasons } from "./pairs.ts";
import { serviceChange } from "./service-watch.ts";
export const reason = z.discriminatedUnion("code", [
  // error-rate, p95 and the other budgets of requests
  z.object({ code: z.literal("breach-early"), afterMs: ms }),
  z.object({ code: z.literal("breach-at-end") }),
  /** By `requests: none`. */
  z.object({ code: z.literal("requests-none") }),
  z.object({ code: z.literal("proven-early") }),
  z.object({ code: z.literal("proven-at-end") }),
  z.object({
    code: z.literal("not-proven"),
    moreClean: count
      .nullable()
      .describe("So many further good requests would prove it; null: no affordable number would"),
    failsFrom: count.describe(
      "So many bad ones among the n seen would break it by themselves; more than n: so many requests, all bad",
    ),
  }),
  /** The counts prove the budget already, but nothing may pass before `minDurationMs`. */
  z.object({ code: z.literal("proven-too-soon"), minDurationMs: ms }),
  z.object({ code: z.literal("no-requests") }),
  // traffic: fewer requests than the past leads to expect
  z.object({
    code: z.literal("traffic-vanished"),
    forMs: ms.describe("So much of the window was counted"),
    expected: scaled.describe("The middle of the past's equally long windows, the candidate's share of it"),
    usual: scaled.describe("99 of 100 of them had as many at least"),
    windows: count,
  }),
  /** Requests were logged, but none carried a usable value for this budget. */
  z.object({
    code: z.literal("no-usable-values"),
    entries: count,
    zero: count.optional().describe("So many of them, nearly all, carried a latency of 0, which nobody measured"),
  }),
  /** It breaks the budget, but so many of the past windows were at least as bad, before this revision was there. */
  z.object({
    code: z.literal("like-the-past"),
    windows: count.describe("Equally long windows of the past in which there were requests"),
    asBad: count.describe("So many of them were at least as unlike the rest"),
    burst: z
      .number()
      .min(1)
      .exactOptional()
      .describe("Bad requests came in clusters of about so many. Absent: one by one"),
  }),
  /** It breaks the budget if bad requests come one by one. They came in clusters, and too little of the past is known to judge by. */
  z.object({
    code: z.literal("in-bursts"),
    burst: z.number().describe("In clusters of about so many"),
    windows: count.describe("Equally long windows of the past in which there were requests"),
  }),
  /** It breaks the budget if bad requests come one by one, but not if they come in clusters as large as before. */
  z.object({ code: z.literal("bursts-as-before"), burst: z.number() }),
  /** It would be decided, but so many of the entries have no usable value, and may have been bad or good. */
  z.object({ code: z.literal("possibly-bad"), unknown: count, entries: count }),
  /** It would pass, but busy times were read more thinly: of all requests, by what was read of each time, this share was bad. */
  z.object({ code: z.literal("sampled-unevenly"), rate: z.number().describe("0..1") }),
  /** The log by which it was judged is no whole truth, or nothing has confirmed it. */
  z.object({ code: z.literal("log-doubted"), doubt }),
  // logs: what the sources of requests say of each other
  z.object({ code: z.literal("other-log-judged"), judged, doubts: z.array(doubt) }),
  z.object({ code: z.literal("logs-disagree"), judged: judged.nullable(), doubts: z.array(doubt) }),
  // anything that could not be looked at
  z.object({
    code: z.literal("no-access"),
    detail: foreign,
    why: z.enum(gapCodes).exactOptional().describe("How the call failed. Absent: a role is missing"),
  }),
  z.object({ code: z.literal("not-reachable"), detail: foreign }),
  z
    .object({
      code: z.literal("not-covered"),
      source: z.enum(sourceIds).describe("What was not seen to the window's end"),
      missingFromAt: time.describe("From then on"),
      why: z.enum(gapCodes),
      detail: foreign.describe("The last answer or error"),
    })
    .describe("Nothing is proven: a source of it was not seen far enough"),
  // memory, cpu
  z.object({
    code: z.literal("gauge-above"),
    consecutive: count,
    firstAt: time,
    lastAt: time.exactOptional().describe("The newest point above the budget, in these or in another such row"),
  }),
  z.object({ code: z.literal("gauge-within"), points: count }),
  z.object({ code: z.literal("gauge-undecided"), points: count, above: count }),
  z.object({ code: z.literal("gauge-no-points") }),
  /** The budget is a share of what the instance has, and how much that is nobody told. */
  z.object({ code: z.literal("limit-unknown") }),
  // any check with a budget
  z.object({ code: z.literal("budget-none") }),
  // memory-kill, restarts
  z.object({
    code: z.literal("killed-for-memory"),
    kills: count,
    firstAt: time,
    lastAt: time.exactOptional(),
    message: foreign,
    instance: foreign.describe("The first one's id, its first characters").exactOptional(),
    usedBytes: count.exactOptional(),
    limitBytes: count.exactOptional(),
  }),
  z.object({ code: z.literal("not-killed") }),
  /** Only before the window, of a revision that is no new one: not this deploy's. */
  z.object({ code: z.literal("killed-before"), kills: count, lastAt: time, message: foreign }),
  z.object({ code: z.literal("restarted"), times: count, firstAt: time, message: foreign }),
  // error-lines, and restarts where no requests are judged: how often it came, beside what is usual for the baseline
  z.object({ code: z.literal("events-none") }),
  z.object({ code: z.literal("events-usual"), ...usual }),
  z.object({
    code: z.literal("events-unusual"),
    ...usual,
    ...unusual,
    failRate: rate.describe("It fails at `alikeRate` up to this"),
  }),
  /** More than usual, but not so much, or not for so long, that it tells. */
  z.object({ code: z.literal("events-unclear"), ...usual, ...unusual }),
  z.object({
    code: z.literal("events-not-compared"),
    detail: foreign.describe("Why the baseline could not be read. Empty: there is none, or it is too young"),
  }),
  // probes
  z.object({ code: z.literal("probe-ok"), sent: count, others: others.exactOptional() }),
  z.object({ code: z.literal("probe-other-region"), sent: count, others, address: foreign }),
  z.object({ code: z.literal("probe-some-failed"), sent: count, failed: count, longestRun: count, last: foreign }),
  z.object({ code: z.literal("probe-failing"), run: count, last: foreign }),
  z.object({ code: z.literal("probe-none"), detail: foreign }),
  /** Answered well, but so many of the answers tell of a concern. */
  z.object({ code: z.literal("probe-concerned"), sent: count, concerned: count, last: foreign }),
  /** Answered, but so many of the answers hold a word for their state that is neither known as good nor as bad. */
  z.object({ code: z.literal("probe-unknown-state"), sent: count, unknown: count, last: foreign }),
  /** So many were answered by something in front of the container, or by nothing: that says nothing of the revision. */
  z.object({ code: z.literal("probe-not-sent"), sent: count, unsent: count, door, last: foreign }),
  /** Never answered well, and the answers say that it was not asked rightly. */
  z.object({
    code: z.literal("probe-wrong-question"),
    sent: count,
    misdirected: count,
    kind: misdirection,
    last: foreign,
  }),
  /** All failed, but no longer than a start may take. */
  z.object({ code: z.literal("probe-warming-up"), sent: count }),
  /** Another revision answered them, by their own traces: the address does not lead to the candidate alone. */
  z.object({ code: z.literal("probe-elsewhere"), revision: foreign, answers: count, address }),
  /** Cloud Run's request log shows none of them under the candidate, nor under another revision. */
  z.object({
    code: z.literal("probe-unshown"),
    sent: count,
    surely: z.boolean().describe("It holds all requests. Else these may just not be in it"),
  }),
  // readiness
  z.object({ code: z.literal("ready"), afterMs: ms }),
  z.object({
    code: z.literal("revision-failed"),
    condition: text,
    conditionReason: text,
    message: foreign,
    logUri: foreign,
  }),
  z.object({ code: z.literal("service-failed"), condition: text, conditionReason: text, message: foreign }),
  z.object({ code: z.literal("revision-retired"), revision: text }),
  z.object({ code: z.literal("no-traffic"), revision: text, servedBy: text }),
  z.object({ code: z.literal("ready-timeout"), afterMs: ms, waitingFor: foreign }),
  z.object({ code: z.literal("service-not-found"), detail: foreign }),
  z.object({ code: z.literal("revision-not-found"), detail: foreign }),
  z.object({ code: z.literal("tag-not-found"), tag: text, tags: text }),
  z.object({ code: z.literal("not-waited") }),
  // serving: what Cloud Run told of the candidate over the window
  z.object({ code: z.literal("served"), readings: count }),
  /** Looked at once, when the window was over. */
  z.object({ code: z.literal("served-now"), percent: z.number() }),
  z.object({ code: z.literal("serving-changed"), change: serviceChange }),
  // expected-version, expected-image, expected-commit
  z.object({ code: z.literal("expected-met"), seen: foreign, naming }),
  z.object({ code: z.literal("expected-other"), expected: foreign, seen: foreign, naming }),
  z.object({
    code: z.literal("expected-unknown"),
    expected: foreign,
    detail: foreign.describe("Where it was looked for, and what was there"),
  }),
  // tests: the job's own, by the outcome of their step or by the JUnit file that they wrote
  z.object({ code: z.literal("tests-passed"), ...tested, steps: count.describe("So many were given, and all passed") }),
  z.object({ code: z.literal("tests-failed"), ...tested, failed: count.nullable(), detail: foreign }),
  z.object({ code: z.literal("tests-unknown"), ...tested, detail: foreign.describe("Why") }),
  // metrics-collection
  z.object({ code: z.literal("metrics-present"), types: count }),
  z.object({ code: z.literal("metrics-missing") }),
  // unlogged-errors: Cloud Run's request log holds server errors that the app's own log does not
  z.object({ code: z.literal("unlogged-errors"), platform: count, app: count }),
  // client-errors: the app itself refuses its users (400 to 499), or sends them elsewhere (301, 302, 303, 307, 308)
  z.object({
    code: z.literal("client-errors"),
    status: z.int().describe("The most frequent one"),
    baselineN: count.nullable().describe("Null: there is no baseline to compare with"),
    baselineRate: rate.nullable(),
  }),
  // baseline-latency, baseline-errors
  z.object({
    code: z.literal("baseline-slower"),
    percentile: z.number().describe("0..100"),
    baselineMs: ms.describe("That percentile over all of the baseline's requests"),
    candidateShare: rate.describe(
      "Of requests beyond (1 + tolerance) times the baseline's percentile as it was before each",
    ),
    baselineShare: rate.describe("Of the baseline's requests beyond that percentile itself"),
    ...compared,
  }),
  z.object({ code: z.literal("baseline-more-errors"), baselineRate: rate, ...compared }),
  /** Nothing speaks for its being worse, which does not prove that it is not. */
  z.object({
    code: z.literal("baseline-no-worse"),
    baselineN: count,
    tolerance: compared.tolerance,
    concurrent: compared.concurrent,
  }),
  z.object({ code: z.literal("baseline-no-data"), baselineN: count }),
  ...pairReasons,
  // group
  z.object({
    code: z.literal("group-slower"),
    group: foreign,
    percentile: z.number().describe("0..100"),
    groupShare: rate,
    restShare: rate,
    restN: count,
    restP95Ms: ms,
    tolerance: compared.tolerance,
    lnE: compared.lnE,
    lnNeeded: compared.lnNeeded,
    more: count.describe("Further groups deviate and are not told of"),
  }),
  z.object({
    code: z.literal("groups-alike"),
    groups: count,
    untold: count.describe("Requests of groups beyond those that can be told apart"),
    tolerance: compared.tolerance,
  }),
  // hidden-wait: requests that waited before an instance took them, which their latency does not show
  z.object({
    code: z.literal("hidden-waits"),
    longerThanMs: ms,
    longestMs: ms,
    refused: count,
    longestRefusedMs: ms,
  }),
  /** The budget would be proven if none of those waited whose entries came late for a reason that nothing tells. */
  z.object({ code: z.literal("waits-unknown"), unknown: count }),
  // probe-chat: answers did not come in time, and such requests are in no log before they end
  z.object({
    code: z.literal("probe-unanswered"),
    sent: count,
    unanswered: count,
    timeoutMs: ms,
    allowedRate: rate.describe("The error rate that is allowed"),
  }),
]);
