import { doors, questions } from "./doors.ts";
import { levelsThatFail } from "../../../checks/gauge-rule.ts";
import { isOfStarts } from "../../../checks/gauges.ts";
import { slowThatFail } from "../../../checks/startup.ts";
import type { Reason } from "../../../checks/finding.ts";
import type { Figures } from "../../figures.ts";
import { withoutPointers } from "../../text/escape.ts";
import type { Voice } from "../../voice.ts";
import type { Phrases } from "../phrases.ts";
import { doubtSentence, judgedBy } from "./request-logs.ts";
import { changeSentence, fromOthers, namedBy } from "./serving.ts";
import { testsFailed, testsPassed, testsUnknown } from "./tests.ts";
import { gaps, sources } from "./sources.ts";
import { brokenBy, counted, plural, provenBy } from "./counts.ts";

/** Of so many. */
export const were = (n: string | null): string => (n === "1" ? "was" : "were");

/** What was seen and what was allowed, in one sentence without its full stop. */
function seen(f: Figures): string {
  if (f.id === "hidden-wait") {
    return `${f.value ?? "None"} of the requests (${f.bad ?? "none"} of ${f.n}) waited unseen before an instance took them, where ${f.limit} may`;
  }
  if (f.percentile !== null) {
    const slow =
      f.bad === null
        ? ""
        : `: ${f.bad} of ${f.n} ${counted(f)} (${f.badRate}) ${were(f.bad)} slower, and only ${f.allowedRate ?? "a smaller share"} may be`;
    return f.value === null
      ? `Of ${f.n} ${counted(f)}, ${f.bad ?? "none"} ${were(f.bad)} slower than ${f.limit}`
      : `${f.percentile} latency was ${f.value}, where ${f.limit} is allowed${slow}`;
  }
  const of = f.bad === null ? `of ${f.n} ${counted(f)}` : `${f.bad} of ${f.n} ${counted(f)}`;
  return `The error rate was ${f.value ?? "unknown"} (${of}), where ${f.limit} is allowed`;
}

const between = (f: Figures): string =>
  f.interval === null
    ? ""
    : f.interval.high === null
      ? ` With 95 % confidence the true value is at least ${f.interval.low}.`
      : ` With 95 % confidence the true value lies between ${f.interval.low} and ${f.interval.high}.`;

const bursts = (f: Figures): string =>
  f.burst === null ? "" : ` Bursts of up to ${f.burst} bad requests are allowed for in that.`;

const against = (f: Figures): string =>
  f.againstOdds === null
    ? ""
    : ` If the service kept to this budget, counts like these would come about in at most ${f.againstOdds} windows (${f.againstNeeded} is enough to fail).${bursts(f)}`;

const inFavour = (f: Figures): string =>
  f.forOdds === null
    ? ""
    : ` If ${
        f.provenRate === null ? "the service were outside of this budget" : `${f.provenRate} of all requests were bad`
      }, counts this good would come about in at most ${f.forOdds} windows (${f.forNeeded} is enough to pass).${bursts(f)}`;

/** What must be proven where that is not the budget itself. */
const margin = (f: Figures): string =>
  f.provenRate === null ? "" : ` To pass, it had to be proven that fewer than ${f.provenRate} are bad.`;
const lookAtEnd = (f: Figures): string => (f.burst === null ? "The exact test" : "The test");
const aspect = (f: Figures): string => {
  if (f.id === "hidden-wait") return "hidden waits";
  return f.percentile === null ? "error rate" : "latency";
};
const tolerated = (v: Voice, tolerance: number): string => (tolerance === 0 ? "" : ` plus ${v.percent(tolerance)}`);
const when = (concurrent: boolean): string =>
  concurrent
    ? "Both served at the same time."
    : "The baseline's requests are from the equally long time before the deploy, so that whatever else has changed since then counts as well.";
const ifNoWorse = (v: Voice, r: { lnE: number; lnNeeded: number }, what: string): string =>
  `If it were ${what}, counts like these would come about in at most ${v.odds(r.lnE)} windows (${v.odds(r.lnNeeded)} is enough to tell).`;
/** Where a limit comes from that is a share. */
const ofInstance = (f: Figures): string =>
  f.share === null || f.whole === null ? "" : ` (${f.share} of the ${f.whole} that an instance is configured with)`;
const startsFail = (v: Voice): string =>
  `It fails at ${v.count(slowThatFail)} such minutes, where they are half of those with a start or more.`;

export const times = (v: Voice, n: number, one: string, many = `${one}s`): string =>
  `${v.count(n)} ${n === 1 ? one : many}`;

const lower = (sentence: string): string =>
  sentence.startsWith("Cloud ") ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

/** What is held against the baseline's. */
export const eventsOf = (f: Figures): string => (f.id === "restarts" ? "ends of containers" : "error lines");
const usualOf = (
  v: Voice,
  f: Figures,
  r: { revision: string; windows: number; most: number; asMany: number },
): string =>
  `${f.value ?? "Some"} ${eventsOf(f)} came in the window. Of ${times(v, r.windows, "equally long window")} of ${v.code(r.revision)}, 19 of 20 held at most ${f.limit}; ${v.count(r.asMany)} held at least as many, and the worst ${v.count(r.most)}.`;
const lastingOf = (v: Voice, r: { parts: number; above: number; usualPart: number; partMs: number }): string =>
  `${v.count(r.above)} of ${v.count(r.parts)} parts of ${v.duration(r.partMs)} held more than the ${v.count(r.usualPart)} that 19 of 20 of the baseline's hold at most`;

export const reasons: Phrases<Reason, [Figures]> = {
  "breach-early": (v, r, f) =>
    `${seen(f)}. This was clear ${v.duration(r.afterMs)} into the window.${against(f)}${between(f)}`,
  "breach-at-end": (_v, _r, f) => `${seen(f)}. ${lookAtEnd(f)} at the window's end decided.${against(f)}${between(f)}`,
  "proven-early": (_v, _r, f) =>
    `${seen(f)}. ${f.provenRate === null ? "This" : `That fewer than ${f.provenRate} are bad`} was proven before the window's end.${inFavour(f)}${between(f)}`,
  "proven-at-end": (_v, _r, f) =>
    `${seen(f)}. ${lookAtEnd(f)} at the window's end proved ${f.provenRate === null ? "it" : `that fewer than ${f.provenRate} are bad`}.${inFavour(f)}${between(f)}`,
  "not-proven": (v, r, f) =>
    `${seen(f)}. That neither breaks the budget nor proves that it is kept.${margin(f)}${between(f)} ${
      r.moreClean === null
        ? `It lies too near the budget for any affordable number of ${plural(f)} to prove it.`
        : r.moreClean === 0
          ? "The look at the window's end would have proven it, but the window ended before."
          : provenBy(v, f, r.moreClean)
    } ${brokenBy(v, f, r.failsFrom)}`,
  "proven-too-soon": (v, r, f) =>
    `${seen(f)}. That would prove it, but nothing passes before ${v.duration(r.minDurationMs)} (${v.code("min-duration")}).${margin(f)}${between(f)}`,
  "no-requests": (_v, _r, f) =>
    `No user's request was seen in the candidate's log, so nothing can be said about its ${aspect(f)}.`,
  "traffic-vanished": (v, r, f) =>
    `${f.value ?? "No"} requests came in ${v.duration(r.forMs)}. Of the service's ${v.count(r.windows)} equally long windows before this revision, the middle one had about ${v.count(Math.round(r.expected))}, and 99 of 100 at least ${v.count(Math.round(r.usual))}; below ${f.limit} they have vanished. What so few requests say does not hold for the others.`,
  "requests-hang": (v, r, f) =>
    `${f.value ?? "Many"} requests were under way at once in each of the newest minutes, while ${f.n} ended. In 99 of 100 of the ${v.count(r.minutes)} minutes before this revision there were at most ${v.count(Math.round(r.usual))}. A request that does not end is in no log: above ${f.limit}, what the others got does not speak for it.`,
  "no-usable-values": (v, r, f) =>
    r.zero !== undefined
      ? `The latency is 0 in ${v.count(r.zero)} of ${times(v, r.entries, "logged request", "logged requests")}: that is no measured value, and says nothing about the ${aspect(f)}.`
      : `${times(v, r.entries, "request was", "requests were")} logged, but none carried a usable ${f.id === "error-rate" ? "status" : "latency"}.`,
  "like-the-past": (v, r, f) =>
    `${seen(f)}. Taken by itself that breaks the budget, but the service had such windows before this revision: it is worse than ${v.count(r.windows - r.asBad)} of the last ${v.count(r.windows)}.${
      r.burst === undefined ? "" : ` Bad requests came in clusters of about ${v.count(Math.round(r.burst))} there.`
    }${between(f)}`,
  "in-bursts": (v, r, f) =>
    `${seen(f)}. That would break the budget if bad requests came one by one, but they came in clusters of about ${v.count(Math.round(r.burst))}. ${times(v, r.windows, "window", "windows")} of the time before this revision are known, too few to tell a fault from a moment that the service has now and then.${between(f)}`,
  "bursts-as-before": (v, r, f) =>
    `${seen(f)}. That would break the budget if bad requests came one by one; in clusters of about ${v.count(Math.round(r.burst))}, as before this revision, it does not.${between(f)}`,
  "possibly-bad": (v, r, f) =>
    `${seen(f)}. But ${v.count(r.unknown)} of ${times(v, r.entries, "entry", "entries")} have no usable ${f.id === "error-rate" ? "status" : "latency"}, and requests that fail or hang are the ones that log least: whether all of these were good or bad decides, and nobody knows.${between(f)}`,
  "sampled-unevenly": (v, r, f) =>
    `${seen(f)}. But busy times were read more thinly than quiet ones, for there were more requests than may be read: of all of them about ${v.percent(r.rate)} ${f.id === "error-rate" ? "failed" : `took longer than ${f.limit}`}, which is not proven to be within the budget.${between(f)}`,
  "log-doubted": (v, r, f) => `${seen(f)}. But this decides nothing: ${lower(doubtSentence(v, r.doubt))}`,
  "other-log-judged": (v, r) =>
    `Requests are judged by ${judgedBy[r.judged]}. ${r.doubts.map((one) => doubtSentence(v, one)).join(" ")}`,
  "logs-disagree": (v, r) =>
    `${r.doubts.every(({ code }) => code === "unchecked") ? "Too little is known of the requests to prove anything." : "What is known of the requests does not fit together."} ${r.doubts.map((one) => doubtSentence(v, one)).join(" ")}`,
  "no-access": (v, r) => `This could not be looked at: ${v.quote(r.detail)}`,
  "not-reachable": (v, r) => `It could not be reached: ${v.quote(r.detail)}`,
  "not-covered": (v, r) =>
    r.why === "not-looked"
      ? `Nothing is proven: when the run ended, ${sources[r.source]} had been read up to ${v.time(r.missingFromAt)} UTC only${r.detail === "" ? "." : `: ${v.quote(r.detail)}`}`
      : `This was not seen to its end: from ${v.time(r.missingFromAt)} UTC on, ${sources[r.source]} could not be read, so that nothing is proven. ${gaps[r.why]}${r.detail === "" ? "." : `: ${v.quote(r.detail)}`}`,
  "gauge-above": (v, r, f) =>
    isOfStarts(f.id)
      ? `In ${times(v, r.consecutive, "minute")} since ${v.time(r.firstAt)} UTC an instance took longer than ${f.limit} to start, at worst ${f.value}. ${startsFail(v)}`
      : `It stayed above ${f.limit}${ofInstance(f)} for ${times(v, r.consecutive, "consecutive one-minute point")} since ${v.time(r.firstAt)} UTC and reached ${f.value}. It fails at ${v.count(levelsThatFail)} in a row.`,
  "gauge-within": (v, r, f) =>
    `It kept below ${f.limit}${ofInstance(f)} in all ${times(v, r.points, "one-minute point")} seen; the highest was ${f.value}.`,
  "gauge-undecided": (v, r, f) =>
    isOfStarts(f.id)
      ? `In ${v.count(r.above)} of ${times(v, r.points, "minute")} with a start an instance took longer than ${f.limit}. ${startsFail(v)}`
      : `${v.count(r.above)} of ${times(v, r.points, "one-minute point")} lay above ${f.limit}; ${v.count(levelsThatFail)} in a row would fail.`,
  "gauge-no-points": () =>
    "Cloud Monitoring had no point for this revision yet (its points appear two to three minutes late). That is no pass.",
  "limit-unknown": (_v, _r, f) =>
    `Cloud Run does not tell what an instance is configured with, so nobody knows how much ${f.share ?? "a share"} of it is; the highest point was ${f.value ?? "not seen"}. That is no pass.`,
  "budget-none": (v) => `Not judged: its budget is ${v.code("none")}.`,
  "requests-none": (v) => `Not judged: ${v.code("requests: none")}.`,
  "killed-for-memory": (v, r) =>
    `${times(v, r.kills, "instance was", "instances were")} killed for exceeding the memory limit, first${
      r.instance === undefined ? "" : ` ${v.code(`${r.instance}…`)}`
    } at ${v.time(r.firstAt)} UTC${
      r.usedBytes === undefined || r.limitBytes === undefined
        ? ""
        : `, when it used ${v.bytes(r.usedBytes)} of ${v.bytes(r.limitBytes)}`
    }: ${v.quote(r.message)}`,
  "killed-before": (v, r) =>
    `In the window no instance was killed for its memory limit. Before it, ${times(v, r.kills, "instance was", "instances were")}, last at ${v.dateTime(r.lastAt)} UTC; the revision had served for long, so that this is not of this deploy: ${v.quote(r.message)}`,
  "not-killed": () => "No instance was killed for exceeding its memory limit.",
  restarted: (v, r) =>
    `The container ended by itself ${times(v, r.times, "time")}, first at ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "events-none": (_v, _r, f) =>
    f.id === "restarts" ? "No container ended in the window." : "No error line came in the window.",
  "events-usual": (v, r, f) =>
    `${usualOf(v, f, r)} That is no more than usual; it is no proof that these are the same ones.`,
  "events-unusual": (v, r, f) =>
    `${usualOf(v, f, r)} It is more, and it lasts: ${lastingOf(v, r)}. If the two were alike, that would come about in at most ${v.odds(-Math.log(Math.max(r.alikeRate, Number.MIN_VALUE)))} windows (${v.odds(-Math.log(r.failRate))} is enough to fail), and of the baseline's windows ${r.asBad === 0 ? "none" : v.count(r.asBad)} held half as many.`,
  "events-unclear": (v, r, f) =>
    `${usualOf(v, f, r)} That is more than usual, but ${r.shared ? "the baseline, which runs beside it, meets it as well" : "a burst can do it"}: ${lastingOf(v, r)}, and ${r.asBad === 0 ? "none" : v.count(r.asBad)} of the baseline's windows held half as many. To fail, it must last through half of the window, and be rarer than chance allows.`,
  "events-not-compared": (v, r, f) =>
    `${f.value ?? "Some"} ${eventsOf(f)} came in the window, and there is nothing to hold ${f.value === "1" ? "it" : "them"} against: ${
      r.detail === "" ? "no revision before it, or none that has served for as long as the window." : v.quote(r.detail)
    }`,
  "probe-ok": (v, r) =>
    r.others !== undefined
      ? `All probes that reached this region were answered as expected; of ${v.count(r.sent)}, ${fromOthers(v, r.others)}, and judged there.`
      : `${r.sent === 1 ? "The one probe was" : `All ${v.count(r.sent)} probes were`} answered as expected.`,
  "probe-some-failed": (v, r) =>
    `${v.count(r.failed)} of ${times(v, r.sent, "probe")} failed, at most ${v.count(r.longestRun)} in a row; the last: ${v.quote(r.last)}`,
  "probe-failing": (v, r) => `${times(v, r.run, "probe")} failed in a row; the last: ${v.quote(r.last)}`,
  "probe-concerned": (v, r) =>
    `All ${times(v, r.sent, "probe")} were answered well, but ${v.count(r.concerned)} of the answers told of a concern; the last: ${v.quote(r.last)}`,
  "probe-unknown-state": (v, r) =>
    `The ${times(v, r.sent, "probe")} met no bad answer, but ${v.count(r.unknown)} of the answers hold a word that is not known; the last: ${v.quote(r.last)}. That is no failure.`,
  "probe-not-sent": (v, r) =>
    `${v.count(r.unsent)} of ${times(v, r.sent, "probe")} could not be sent: ${doors[r.door].what}. That says nothing of the revision. The last: ${v.quote(r.last)}`,
  "probe-other-region": (v, r) =>
    `${v.quote(r.address)} stands before several regions, and none of ${times(v, r.sent, "probe")} is shown to have reached this one: ${fromOthers(v, r.others)}. They say nothing of this region.`,
  "probe-elsewhere": (v, r) =>
    `${r.address === undefined ? "This address" : v.quote(r.address)} still answers from another revision: ${times(v, r.answers, "probe")} reached ${v.quote(r.revision)}, as Cloud Run's request log shows by their traces. What it answered says nothing of the candidate.`,
  "probe-unshown": (v, r) =>
    r.surely
      ? `${times(v, r.sent, "probe")} got an answer, but Cloud Run's request log, which holds all requests, shows none of them under the candidate. Something else answered, such as a cache or another project's service. That says nothing of the candidate.`
      : `${times(v, r.sent, "probe")} got an answer, but Cloud Run's request log shows none of them. That the candidate gave it is not proven.`,
  "probe-wrong-question": (v, r) =>
    `${questions[r.kind].what} None of ${times(v, r.sent, "probe")} was answered well, from the first one on; the last: ${v.quote(r.last)}. That says nothing of the revision.`,
  "probe-warming-up": (v, r) =>
    `${r.sent === 1 ? "The one probe" : `All ${times(v, r.sent, "probe")}`} failed, in the time that a start may take (${v.code("warm-up")}).`,
  "probe-none": (v, r) => (r.detail === "" ? "No probe was sent." : `No probe was sent: ${v.quote(r.detail)}`),
  ready: (v, r) => `The revision was ready and had its traffic after ${v.duration(r.afterMs)}.`,
  "revision-failed": (v, r) =>
    `Cloud Run could not start the revision. ${v.code(r.condition)} failed${r.conditionReason === "" ? "" : ` (${v.code(r.conditionReason)})`}: ${v.quote(withoutPointers(r.message))}`,
  "service-failed": (v, r) =>
    `The service did not become ready. ${v.code(r.condition)} failed${r.conditionReason === "" ? "" : ` (${v.code(r.conditionReason)})`}: ${v.quote(withoutPointers(r.message))}`,
  "revision-retired": (v, r) => `The revision ${v.quote(r.revision)} is retired: it reads ready, but serves nothing.`,
  "no-traffic": (v, r) =>
    `The revision ${v.quote(r.revision)} is ready but gets no traffic; ${v.quote(r.servedBy)} serves it.`,
  "ready-timeout": (v, r) =>
    `The revision was not ready after ${v.duration(r.afterMs)}; still waiting for: ${v.quote(r.waitingFor)}`,
  "service-not-found": (v, r) => `There is no such service: ${v.quote(r.detail)}`,
  "revision-not-found": (v, r) => `There is no such revision: ${v.quote(r.detail)}`,
  "tag-not-found": (v, r) =>
    `No traffic entry has the tag ${v.quote(r.tag)}; ${r.tags === "" ? "the service has no tags." : `the service has: ${v.quote(r.tags)}`}`,
  "not-waited": () => "The wait for readiness was stopped before it ended.",
  served: (v, r) =>
    `Cloud Run was asked ${times(v, r.readings, "time")}: the revision stayed ready, and its traffic unchanged.`,
  "served-now": (v, r) =>
    `Cloud Run was asked once, after the time that is judged: the revision is ready, with ${v.percent(r.percent / 100)} of the traffic. What happened to the service before was not watched.`,
  "serving-changed": (v, r) => changeSentence(v, r.change),
  "expected-met": (v, r) => `It is what was expected: ${v.quote(r.seen)}${namedBy(v, r)}.`,
  "expected-other": (v, r) => `${v.quote(r.expected)} was expected, but ${v.quote(r.seen)} runs${namedBy(v, r)}.`,
  "expected-unknown": (v, r) =>
    `Whether it is ${v.quote(r.expected)}, as was expected, cannot be told: ${v.quote(r.detail)}`,
  "tests-passed": testsPassed,
  "tests-failed": testsFailed,
  "tests-unknown": testsUnknown,
  "metrics-present": (v, r) =>
    `Cloud Monitoring has ${times(v, r.types, "type")} of Cloud Run metrics for this project.`,
  "metrics-missing": (v) =>
    `Cloud Monitoring has no metric under ${v.code("run.googleapis.com/")}: collection is not working.`,
  "client-errors": (v, r, f) =>
    `${f.bad ?? "Most"} of ${f.n} users' requests (${f.value ?? "–"}) were answered with ${r.status < 400 ? "a redirect" : "a status of 400 to 499"}, most often ${v.code(String(r.status))}${
      r.baselineN === null || r.baselineRate === null
        ? ""
        : `; of the baseline's ${v.count(r.baselineN)} it was ${v.percent(r.baselineRate)}`
    }. No server error tells of it, and such answers are quick.`,
  "answers-cut": (v, r, f) =>
    `By Cloud Run's notes ${f.bad ?? "many"} of ${f.n} answers to users (${f.value ?? "–"}) broke off before their end${
      r.baselineN === null || r.baselineRate === null
        ? ""
        : `; of the baseline's ${v.count(r.baselineN)} it was ${v.percent(r.baselineRate)}`
    }. They keep the status that they began with, so that no log calls them failed.`,
  "unlogged-errors": (v, r, f) =>
    `Cloud Run's request log holds ${times(v, r.platform, "failed request")}, the app's own log ${v.count(r.app)}: some errors never reach the app's log. With them ${f.value ?? "–"} of ${f.n} requests failed.`,
  "baseline-slower": (v, r, f) =>
    `It is slower than the baseline at P${v.count(r.percentile)}: ${f.value ?? "unknown"} against ${v.duration(r.baselineMs)}. ${v.percent(r.candidateShare)} of its ${f.n} compared requests took longer than the baseline's P${v.count(r.percentile)}${tolerated(v, r.tolerance)}; of the baseline's ${v.count(r.baselineN)}, ${v.percent(r.baselineShare)} took longer than that P${v.count(r.percentile)}. ${ifNoWorse(v, r, "no slower")} ${when(r.concurrent)}`,
  "baseline-more-errors": (v, r, f) =>
    `It has more errors than the baseline: ${f.value ?? "unknown"} of ${f.n} compared requests against ${v.percent(r.baselineRate)} of ${v.count(r.baselineN)}${r.tolerance === 0 ? "" : `, where ${v.percent(r.tolerance)} more than the baseline's is allowed`}. ${ifNoWorse(v, r, "no worse")} ${when(r.concurrent)}`,
  "baseline-no-worse": (v, r, f) =>
    `Nothing shows it to be worse than the baseline: ${f.value ?? "unknown"} of ${f.n} compared requests beside ${f.beside ?? "unknown"} of the baseline's ${v.count(r.baselineN)}${r.tolerance === 0 ? "" : `, where ${v.percent(r.tolerance)} more is allowed`}; chance alone can make that difference. That is no proof that it is as good. ${when(r.concurrent)}`,
  "pairs-slower": (v, r, f) =>
    `The same probes were sent to both revisions at once. In ${f.bad ?? "most"} of ${f.n} pairs of ${v.code(r.probe)} the candidate's answer took longer than the baseline's${tolerated(v, r.tolerance)}; in the middle ${f.value ?? "?"} against ${f.beside ?? "?"}. ${ifNoWorse(v, r, "no slower")}`,
  "pairs-failing": (v, r, f) =>
    `The same probes were sent to both revisions at once. In ${v.count(r.alone)} of ${f.n} pairs the candidate's alone failed, in ${v.count(r.baselineAlone)} the baseline's. ${ifNoWorse(v, r, "no worse")}`,
  "pairs-no-worse": (v, r, f) =>
    `The same probes were sent to both revisions at once, and nothing says that the candidate is worse${
      r.probe === ""
        ? ""
        : `: in ${f.bad ?? "0"} of ${f.n} pair${f.n === "1" ? "" : "s"} of ${v.code(r.probe)} it was slower than the baseline${tolerated(v, r.tolerance)}`
    }${
      r.alone + r.baselineAlone === 0
        ? ""
        : `; it alone failed ${times(v, r.alone, "time")}, the baseline alone ${v.count(r.baselineAlone)}`
    }. That is no proof that it is as good; fewer than ${v.count(r.least)} pairs can tell nothing.`,
  "baseline-no-data": (v, r, f) =>
    `There was too little to compare: ${f.n} comparable requests of the candidate, ${v.count(r.baselineN)} of the baseline.`,
  "group-slower": (v, r, f) =>
    `The group ${v.quote(r.group)} is slower than the rest: its P95 was ${f.value ?? "unknown"} in ${f.n} requests, that of the other ${v.count(r.restN)} ${v.duration(r.restP95Ms)}. ${v.percent(r.groupShare)} of its requests took longer than the others' P${v.count(r.percentile)}${tolerated(v, r.tolerance)}; of the others, ${v.percent(r.restShare)} took longer than that P${v.count(r.percentile)}. If it were no slower, counts like these would come about in at most ${v.odds(r.lnE)} windows (${v.odds(r.lnNeeded)} is enough to tell, for so many groups).${r.more === 0 ? "" : ` ${v.count(r.more)} more deviate.`}`,
  "groups-alike": (v, r) =>
    `None of the ${times(v, r.groups, "group")} is shown to be slower than the rest${r.tolerance === 0 ? "" : ` by more than ${v.percent(r.tolerance)}`}.${r.untold === 0 ? "" : ` ${times(v, r.untold, "request")} of further groups could not be told apart.`}`,
  "hidden-waits": (v, r, f) =>
    f.bad === "0"
      ? `Of the requests that Cloud Run refused, ${v.count(r.refused)} had waited more than ${v.duration(r.longerThanMs)}, at most ${v.duration(r.longestRefusedMs)}; none of the ${f.n} that an instance took had.`
      : `${f.bad ?? "None"} of ${f.n} requests waited more than ${v.duration(r.longerThanMs)} before an instance took them, at most ${v.duration(r.longestMs)}. Their logged latency does not show it.${r.refused === 0 ? "" : ` Of the refused ones, ${v.count(r.refused)} waited so long, at most ${v.duration(r.longestRefusedMs)}.`}`,
  "waits-unknown": (v, r, f) =>
    `${seen(f)}. The entries of ${v.count(r.unknown)} more came late, and nothing tells whether they waited or the log was late; if they waited, it would not be proven.${between(f)}`,
  "probe-unanswered": (v, r) =>
    `${v.count(r.unanswered)} of ${times(v, r.sent, "probe")} got no answer within ${v.duration(r.timeoutMs)}, where ${v.percent(r.allowedRate)} of requests may fail. A user's request that hangs like this is in no log until it ends, so the figures from the log do not show it.`,
};
