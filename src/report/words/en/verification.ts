import { firstSentence } from "../../text/escape.ts";
import type { Decision, Reason } from "../../../checks/finding.ts";
import type { Faultless } from "../../faultless.ts";
import type { BadAs, Figures, SampleOf } from "../../figures.ts";
import { notices } from "./notices.ts";
import { doubtOf, judgedLogs } from "./request-logs.ts";
import { counted } from "./counts.ts";
import { eventsOf, reasons, times, were } from "./reasons.ts";
import type { FirstLook, NewMessages, RequestFacts, Report, WaitFacts, WindowFacts } from "../../report.ts";
import { doors, questions } from "./doors.ts";
import { steps } from "./next-steps.ts";
import type { Awaited } from "../../awaited.ts";
import type { Voice } from "../../voice.ts";
import { causes, decisions, findings, jobs, notUsers, probeNames, readinessStates, verdicts } from "./names.ts";

const isRate = (f: Figures): boolean => f.id === "error-rate" || f.percentile !== null;

const BAD: Record<BadAs, string> = { slow: "slower", failed: "failed", waited: "waited", above: "above" };

const faultless = (v: Voice, { requests, probes }: Faultless): string =>
  `no fault in ${[
    ...(requests === 0 ? [] : [times(v, requests, "request")]),
    ...(probes === 0 ? [] : [times(v, probes, "probe")]),
  ].join(" and ")}`;

const budgetOf = (f: Figures): string => {
  if (f.id === "hidden-wait") return `budget of hidden waits of ${f.limit}`;
  return f.percentile === null ? `error budget of ${f.limit}` : `${f.percentile} budget of ${f.limit}`;
};

/** Users' requests beside probes. */
interface UsersBeside {
  n: number;
  bad: number;
}

const ofUsers = (v: Voice, { n }: UsersBeside): string =>
  n === 1 ? "1 user's request" : `${v.count(n)} users' requests`;

const nothingAgainst = (v: Voice, users: UsersBeside): string => {
  if (users.n === 0) return "no user's request was seen";
  if (users.bad > 0) return `${ofUsers(v, users)}, ${v.count(users.bad)} of them bad, are too few to speak against it`;
  return `${ofUsers(v, users)} ${users.n === 1 ? "shows" : "show"} nothing against it`;
};

export const verification = {
  findings,
  decisions,
  verdicts,
  causes,
  reasons,
  notices,
  probeNames,
  readinessStates,

  /** The shortest true sentence for a headline or an annotation; null: the reason's own sentence is short enough. */
  short(v: Voice, f: Figures, reason: Reason): string | null {
    const { code } = reason;
    if ((code === "breach-early" || code === "breach-at-end") && isRate(f)) {
      return f.percentile !== null
        ? `${f.percentile} latency ${f.value ?? "?"} is above the budget of ${f.limit}: ${f.bad} of ${f.n} ${counted(f)} ${were(f.bad)} slower`
        : `error rate ${f.value ?? "?"} is above the budget of ${f.limit}: ${f.bad} of ${f.n} ${counted(f)} failed`;
    }
    if (code === "revision-failed")
      return `Cloud Run could not start the revision: ${v.quote(firstSentence(reason.message))}`;
    if (code === "service-failed") return `the service did not become ready: ${v.quote(firstSentence(reason.message))}`;
    if (code === "gauge-above") return `${findings[f.id]} stayed above the budget of ${f.limit} and reached ${f.value}`;
    if (code === "no-traffic") return `the revision is ready but gets no traffic: ${v.quote(reason.servedBy)} serves`;
    if (code === "baseline-slower")
      return `slower than the baseline at P${reason.percentile}: ${f.value ?? "?"} against ${v.duration(reason.baselineMs)}`;
    if (code === "baseline-more-errors")
      return `more errors than the baseline: ${f.value ?? "?"} against ${v.percent(reason.baselineRate)}`;
    if ((code === "like-the-past" || code === "in-bursts" || code === "bursts-as-before") && isRate(f)) {
      const seen =
        f.percentile !== null
          ? `${f.bad} of ${f.n} ${counted(f)} ${were(f.bad)} slower than ${f.limit}`
          : `${f.bad} of ${f.n} ${counted(f)} failed, where ${f.limit} may`;
      if (code === "in-bursts")
        return `${seen}, in clusters, and too little of the service's past is known to judge that`;
      return code === "like-the-past"
        ? `${seen}, and ${v.count(reason.asBad)} of the last ${v.count(reason.windows)} windows before this revision were as bad`
        : `${seen}, no more than in clusters as they came before this revision`;
    }
    if (code === "pairs-slower")
      return `the probe ${v.code(reason.probe)} is slower than the baseline's: ${f.value ?? "?"} against ${f.beside ?? "?"} in ${f.n} pairs`;
    if (code === "pairs-failing")
      return `probes fail where the baseline's do not: ${v.count(reason.alone)} of ${f.n} pairs`;
    if (code === "traffic-vanished")
      return `users' requests have vanished: ${f.value ?? "?"} in ${v.duration(reason.forMs)}, where about ${v.count(Math.round(reason.expected))} were to be expected`;
    if (code === "requests-hang")
      return `${f.value ?? "many"} requests at once do not end: the answers that came do not speak for them`;
    if (code === "killed-for-memory") {
      const limit = reason.limitBytes === undefined ? "" : ` of ${v.bytes(reason.limitBytes)}`;
      return `${times(v, reason.kills, "instance was", "instances were")} killed for exceeding the memory limit${limit}, first at ${v.time(reason.firstAt)} UTC`;
    }
    if (code === "events-unusual")
      return `${f.value ?? "some"} ${eventsOf(f)} in the window, far more than usual: 19 of 20 windows of ${v.code(reason.revision)} held at most ${f.limit}`;
    if (code === "events-unclear")
      return `${f.value ?? "some"} ${eventsOf(f)} in the window are more than usual, but neither lasting nor rare enough to fail`;
    // What was seen is not the point of these.
    if (code === "proven-too-soon")
      return `the ${budgetOf(f)} is kept so far, but nothing passes before ${v.duration(reason.minDurationMs)} (${v.code("min-duration")})`;
    if (code === "possibly-bad")
      return `${v.count(reason.unknown)} of ${times(v, reason.entries, "entry", "entries")} have no usable ${f.id === "error-rate" ? "status" : "latency"}, so the ${budgetOf(f)} stays open`;
    if (code === "sampled-unevenly")
      return `busy times were read more thinly than quiet ones, so the ${budgetOf(f)} is not proven`;
    if (code === "waits-unknown")
      return `whether ${times(v, reason.unknown, "request")} waited unseen is not known: ${reason.unknown === 1 ? "its entry" : "their entries"} came late`;
    if (code === "log-doubted")
      return `the log is in doubt, so the ${budgetOf(f)} stays open: ${doubtOf(v, reason.doubt)}`;
    if (code === "logs-disagree" && reason.doubts[0] !== undefined)
      return `too little is known of the requests: ${doubtOf(v, reason.doubts[0])}`;
    if (code === "not-proven" && isRate(f)) {
      return f.percentile !== null
        ? `${f.n} ${counted(f)} (${f.bad} slower than ${f.limit}) ${f.n === "1" ? "is" : "are"} too few to prove or to break the ${f.percentile} budget`
        : `${f.n} ${counted(f)} (${f.bad} with an error) ${f.n === "1" ? "is" : "are"} too few to prove or to break the error budget of ${f.limit}`;
    }
    return null;
  },

  /** A headline of a container that did not start. */
  lastWords: (v: Voice, words: string): string => `the container did not start; its last words: ${v.quote(words)}`,
  /** After a start that failed. */
  stillServed: (revisions: string): string => `Users still get ${revisions}.`,
  /** What was seen where nothing was bad. */
  faultless,
  tooLittle: (v: Voice, seen: Faultless, f: Figures): string =>
    `${faultless(v, seen)}${seen.requests === 0 && !f.ofProbes ? ", and no user's request" : ""}: too few to prove the ${budgetOf(f)}`,

  /** Ends the one sentence for the runner: on what evidence. */
  evidenceClause: (odds: string): string =>
    `, which a service within that budget would show in at most ${odds} windows`,
  warnedClause: (checks: string[]): string =>
    `; ${checks.length === 1 ? "a warning" : "warnings"}: ${checks.join(", ")}`,
  unjudgedClause: (checks: string[]): string => `; not judged: ${checks.join(", ")}`,
  passedHeadline: (
    v: Voice,
    requests: number | null,
    windowMs: number | null,
    errorRate: string | null,
    p95: string | null,
    sample: { ofProbes: boolean } | { probes: number; users: UsersBeside },
  ): string =>
    [
      "every budget is kept",
      requests === null || windowMs === null
        ? ""
        : "users" in sample
          ? `: proven by ${times(v, sample.probes, "probe")} in ${v.duration(windowMs)}; ${nothingAgainst(v, sample.users)}`
          : `: ${times(v, requests, sample.ofProbes ? "probe" : "request")} in ${v.duration(windowMs)}`,
      p95 === null ? "" : `, P95 ${p95}`,
      errorRate === null ? "" : `, ${errorRate} errors`,
    ].join(""),
  /** Of a worker; what was not judged is named behind it. */
  passedWorker: (v: Voice, windowMs: number | null): string =>
    `every check of a worker is kept${windowMs === null ? "" : ` over ${v.duration(windowMs)}`}`,
  /** Ends the sentence of a budget that probes were judged by beside users' requests. */
  beside: (v: Voice, decision: Decision, probes: number, users: UsersBeside): string => {
    const by = times(v, probes, "probe");
    if (decision === "pass") return `Proven by ${by}; ${nothingAgainst(v, users)}.`;
    if (decision !== "fail")
      return `These were probes; ${nothingAgainst(v, users)}${users.n === 0 ? "" : ", and nothing for it"}.`;
    const beside = users.n === 0 ? "no user's request was seen" : `${ofUsers(v, users)} alone did not decide it`;
    return `Broken by ${by} of this run's own; ${beside}.`;
  },
  /** What an undecided verdict does to the job, and by which input. */
  policyClause: (v: Voice, input: string, value: string, job: Report["job"]): string =>
    `${jobs[job]} because ${v.code(input)} is ${v.code(value)}`,
  /** The sample of a finding, and how many of it were bad in what way. */
  sample: (v: Voice, of: SampleOf, n: number, bad: number | null, badAs: BadAs): string => {
    const all = times(v, n, of === "compared" ? "compared request" : of);
    return bad === null ? all : `${v.count(bad)} of ${all} ${BAD[badAs]}`;
  },

  windowLine: (v: Voice, seenMs: number, plannedMs: number, ended: WindowFacts["endedEarly"]): string =>
    ended === null
      ? v.duration(seenMs)
      : `${v.duration(seenMs)} of ${v.duration(plannedMs)} (${{ failed: "ended early: it failed", proven: "ended early: it was proven", refused: "ended early: what it rests on is refused", cancelled: "cancelled" }[ended]})`,
  /** Of a window that was over when it was looked at. */
  sinceDeploy: (v: Voice, seenMs: number, endedAt: number): string =>
    `${v.duration(seenMs)} since the deploy, until ${v.dateTime(endedAt)} UTC`,
  firstLook: (v: Voice, first: FirstLook): string =>
    `${verdicts[first.verdict]} at ${v.dateTime(first.at)} UTC, ${times(v, first.requests, first.sample === "probes" ? "probe" : "request")}${
      first.seenMs === null ? "" : ` in ${v.duration(first.seenMs)}`
    }`,
  sourceLine: {
    ...judgedLogs,
    monitoring: "Judged: Cloud Monitoring's counts, because no log is whole.",
    probes: "Judged: this run's own probes, because no user reaches the candidate.",
    none: "Neither the app's log nor Cloud Run's had an entry.",
  },
  requestLine: (v: Voice, count: number, errors: number, slow: number, refused: number, probes: number): string =>
    `${times(v, count, "request")} of users: ${times(v, errors, "error")}, ${v.count(slow)} slow${
      refused === 0 ? "" : `; ${v.count(refused)} refused by Cloud Run before an instance saw them`
    }${probes === 0 ? "" : `; ${v.count(probes)} of this run's own left out`}.`,
  ignoredLine: (v: Voice, { count, by }: RequestFacts["ignored"]): string =>
    `${times(v, count, "further request was no user's", "further requests were no users'")} and ${count === 1 ? "is" : "are"} left out: ${by
      .slice(0, 5)
      .map((one) => `${v.count(one.count)} ${notUsers[one.who]} ${v.quote(one.name)}`)
      .join(", ")}${by.length > 5 ? `, and more` : ""}.`,
  outsideLine: (v: Voice, outside: number): string =>
    `${times(v, outside, "further entry", "further entries")} came from requests that began before the window or after it; they are left out.`,
  probedLine: (v: Voice, count: number, errors: number, slow: number): string =>
    `${times(v, count, "probe")}: ${times(v, errors, "error")}, ${v.count(slow)} slow.`,
  latencyLine: (v: Voice, l: { meanMs: number; p50Ms: number; p95Ms: number; p99Ms: number; maxMs: number }): string =>
    `Latency: mean ${v.duration(l.meanMs)}, P50 ${v.duration(l.p50Ms)}, P95 ${v.duration(l.p95Ms)}, P99 ${v.duration(l.p99Ms)}, longest ${v.duration(l.maxMs)}.`,
  unusableLine: (v: Voice, u: { missing: number; notANumber: number; negative: number; noStatus: number }): string =>
    `Not usable: ${v.count(u.missing)} without a latency, ${v.count(u.notANumber)} with one that is no number, ${v.count(u.negative)} negative, ${v.count(u.noStatus)} without a status.`,
  waitsLine: (v: Voice, w: WaitFacts): string =>
    `Waits for an instance, by Cloud Run's own log: ${w.waited === 0 ? "none" : v.count(w.waited)} of ${times(v, w.n, "request")}${
      w.sampling === null ? "" : `, a sample of ${v.percent(w.sampling.fraction)},`
    } waited more than ${v.duration(w.longerThanMs)}${w.waited === 0 ? "" : `, at most ${v.duration(w.longestMs)}`}${
      w.refusedWaited === 0
        ? ""
        : `; ${times(v, w.refusedWaited, "refused one")} did, at most ${v.duration(w.longestRefusedMs)}`
    }${w.unknown === 0 ? "" : `; ${v.count(w.unknown)} came late to the log, and nothing tells why`}.`,
  seenLine: (v: Voice, longestMs: number): string =>
    `A request shows in the log when it has ended: none that takes longer than ${v.duration(longestMs)} can be among them.`,
  readsLine: (v: Voice, total: number, most: number): string =>
    `${times(v, total, "log read")}, at most ${v.count(most)} in a minute (Google allows 60 unless that was raised).`,
  sampledLine: (v: Voice, fraction: number, estimated: number): string =>
    `Sampled: ${v.percent(fraction)} of about ${times(v, estimated, "request")}.`,
  comparedLine: (v: Voice, concurrent: boolean, from: number, to: number): string =>
    concurrent
      ? `Both served at the same time, from ${v.dateTime(from)} to ${v.dateTime(to)} UTC.`
      : `The baseline's requests are of the equally long time before the deploy, from ${v.dateTime(from)} to ${v.dateTime(to)} UTC.`,
  newErrors: {
    compared: (v: Voice, n: NewMessages): string => {
      const span = `${v.dateTime(n.from)} to ${v.dateTime(n.to)} UTC`;
      return n.truncated
        ? `Compared with the newest ${times(v, n.compared, "error message")} of ${v.code(n.baseline)}, from ${span}. It wrote more than could be read: what is listed may be older than it seems.`
        : `Compared with the error messages of ${v.code(n.baseline)} from ${span}: ${v.count(n.compared)} in all.`;
    },
    none: "None: the baseline wrote each of the candidate's error messages too.",
    atLeast: "Not all of the candidate's error messages were read: each may have come more often.",
    noBaseline: "There is no baseline to compare the error messages with.",
    unread: (v: Voice, baseline: string): string =>
      `The error messages of ${v.code(baseline)} could not be read, so none can be told to be new.`,
  },
  logs: {
    countNote: (v: Voice, probes: number, outside: number, ignored: number): string => {
      const besides = [
        ...(probes === 0 ? [] : [`the ${times(v, probes, "request")} of this run's own`]),
        ...(ignored === 0 ? [] : [`the ${v.count(ignored)} that are no users'`]),
        ...(outside === 0 ? [] : [`the ${v.count(outside)} that began outside of the window`]),
      ];
      const more = besides.length === 0 ? "" : `, with ${besides.join(" and ")} that were left out`;
      return `This filter finds the requests. This command counts them again${more}:`;
    },
  },

  steps,
  doors,
  questions,

  progress: {
    settings: (v: Voice, path: string): string => `Settings from ${v.code(path)}`,
    leftOut: (v: Voice, pools: string): string =>
      `Left out, because this moves services alone: ${pools}. A worker pool goes back with ${v.code("gcloud beta run worker-pools update-instance-split")}.`,
    of: (elapsed: string, window: string): string => `${elapsed} of ${window}`,
    requests: (v: Voice, n: number): string => times(v, n, "request"),
    probes: (v: Voice, n: number): string => times(v, n, "probe"),
    errorLines: (v: Voice, n: number): string => times(v, n, "error line"),
    p95: (value: string | null): string => `P95 ${value ?? "–"}`,
    errors: (value: string | null): string => `errors ${value ?? "–"}`,
    evidence: (against: string, inFavour: string): string => `against ${against}, for ${inFavour}`,
    evidenceAgainst: (share: string): string => `against ${share}`,
    evidenceFor: (share: string): string => `for ${share}`,
    sampled: (fraction: string): string => `sampled ${fraction}`,
    awaits: {
      "late-entries": (v: Voice, mostMs: number | null): string => `late entries are awaited${forAtMost(v, mostMs)}`,
      "last-reading": (v: Voice, mostMs: number | null): string => `what came late is read${forAtMost(v, mostMs)}`,
      places: (v: Voice, mostMs: number | null): string =>
        `log reads are refused, the quota is used up: a place in it is awaited${forAtMost(v, mostMs)}`,
    } satisfies Record<Awaited["what"], unknown>,
    reading: (v: Voice, done: number, all: number): string =>
      `Reading the logs: ${v.count(done)} of about ${v.count(all)} entries`,
    sql: (v: Voice, bytes: number, most: number): string =>
      `BigQuery would read ${v.bytes(bytes)} (at most ${v.bytes(most)} may be billed)`,
  },
};

function forAtMost(v: Voice, mostMs: number | null): string {
  return mostMs === null || mostMs <= 0 ? "" : `, ${v.duration(Math.ceil(mostMs / 1000) * 1000)} more at most`;
}
