import type { Notice } from "../../report.ts";
import { type Phrases, say } from "../phrases.ts";
import { changeSentence } from "./serving.ts";
import { traffic } from "./traffic.ts";
import { times } from "./reasons.ts";

export const notices: Phrases<Notice> = {
  "newer-revision": (v, n) => `A newer revision, ${v.quote(n.revision)}, exists; it was not the one verified.`,
  "deployed-before": (v, n) =>
    `The latest revision, ${v.quote(n.revision)}, is from ${v.dateTime(n.createdAt)} UTC. If a deploy was to come before this step, Cloud Run did not show it yet: name its revision with ${v.code("revision")}.`,
  "candidate-changed": (v, n) =>
    `While this ran, the latest revision changed from ${v.quote(n.from)} to ${v.quote(n.to)}.`,
  "traffic-pinned": (v, n) =>
    `Traffic is pinned: ${v.count(n.percent)} % goes to ${v.quote(n.revision)}, so a new revision gets none by itself.`,
  "partial-traffic": (v, n) =>
    `The candidate gets ${v.count(n.percent)} % of the traffic; the figures are about that share.`,
  "only-not-users": (v, n) =>
    `All ${times(v, n.ignored, "request")} in the judged log ${n.ignored === 1 ? "was" : "were"} of checkers, bots, or left out by the inputs: no user was seen.`,
  "source-fallback": () =>
    "The app's own log had no entry with a latency, so Cloud Run's request log was judged. It holds every request, static files and pre-flight ones included.",
  "field-missing": (v, n) =>
    `None of the app's ${times(v, n.entries, "entry", "entries")} has ${v.code(n.path)} (${v.code(`${n.field}-field`)})${
      n.instead.length === 0 ? "." : `; they have ${n.instead.map((one) => v.quote(one)).join(", ")}.`
    }`,
  "routing-unread": (v, n) =>
    `The project's log sinks could not be read, so that an exclusion which leaves requests out would not be known of; a failure by the logs then needs Cloud Monitoring or the probes beside it: ${v.quote(n.detail)}`,
  "requests-not-judged": (v) =>
    `Requests were not judged (${v.code("requests: none")}): no error rate, no latency, no comparison of either. A pass says that the instances are sound, and no more.`,
  "since-cut": (v, n) =>
    `The revision is older than a week: only what came from ${v.dateTime(n.fromAt)} UTC on was looked at.`,
  "probes-judged": (v) =>
    `No user reaches the candidate, which has a tag and no share of the traffic: this run's own probes were judged in their place. They are few and alike, and say nothing of real load; without ${v.code("{{nonce}}")} in ${v.code("chat-body")} an answer cache may have answered most of them.`,
  "refused-unseen": () =>
    "Cloud Run's request log does not hold all requests, so those that no instance took (429, 503) may be in no log: the error rate is of the others. An exclusion of the request log that leaves out successes alone would keep them.",
  "probes-late": (v, n) =>
    `A probe every ${v.duration(n.intervalMs)} (${v.code("probe-interval")}) could not be held: the next one waits for the answer to the one before, and ${v.count(n.missed)} of ${v.count(n.due)} were skipped.`,
  "hanging-unseen": (v, n) =>
    `A request shows in the log when it has ended: of those that take longer than ${v.duration(n.longestSeenMs)} this run could see none, and the service lets them take ${v.duration(n.timeoutMs)}. A chat probe (${v.code("chat-path")}) would tell of requests that hang, and so does a longer ${v.code("window")}.`,
  sampled: (v, n) =>
    `There was more traffic than may be read, so ${v.percent(n.fraction)} of the requests were sampled by the server and judged.`,
  "late-not-awaited": (v, n) =>
    `There were too many entries to read the whole window again at its end: those from before ${v.time(n.beforeAt)} UTC that arrived late may be missing.`,
  "log-read-failed": (v, n) =>
    `Reading the log failed ${times(v, n.times, "time")} and was repeated; the last error: ${v.quote(n.detail)}`,
  "past-read-failed": (v, n) =>
    `What the service was like before could not be read, so each budget was judged by itself. That a sound service fails in at most 1 of 100 windows then holds only where bad requests come one by one: ${v.quote(n.detail)}`,
  "past-unknown": () =>
    "Cloud Monitoring knows no requests of this service before this revision, so each budget was judged by itself. That a sound service fails in at most 1 of 100 windows holds only where bad requests come one by one, not in bursts.",
  "metrics-read-failed": (v, n) => `Reading the metrics failed: ${v.quote(n.detail)}`,
  "probes-in-log-unknown": (v, n) =>
    `This run's own ${times(v, n.probes, "probe")} cannot be told from users' requests in the app's log and may be among the figures.`,
  "baseline-not-read": (v, n) =>
    `The baseline's requests were not read, so nothing was compared with them: ${
      n.detail === null ? "the candidate's own used up all that may be read." : v.quote(n.detail)
    }`,
  "errors-truncated": () => "There were more error entries than are read; the list of error messages is not complete.",
  "service-changed": (v, n) => changeSentence(v, n.change),
  "probes-of-all": (v, n) =>
    `No probe was sent: the candidate has ${v.percent(n.percent / 100)} of the traffic and no tag of its own, so that any of the revisions could have answered. Deploy it with a tag and give ${v.code("tag")} to probe it alone.`,
  "answers-left-out": (v, n) =>
    `${times(v, n.answers, "answer")} of probes ${n.answers === 1 ? "was" : "were"} left out: their address no longer surely led to the candidate.`,
  "regions-unverified": (v, n) =>
    `This service also runs in ${n.regions.map((one) => v.quote(one)).join(", ")}, which this run says nothing of: list them as ${v.code("regions")} in the config file.`,
  "pin-released": () => "Traffic follows the latest revision again: the next deploy gets it by itself.",
  "pin-kept": (v, n) => `Traffic stays pinned: ${say(traffic.outcomes, v, n.why, "–")}`,
  "stopped-by-error": (v, n) => `The run was stopped by an error: ${v.quote(n.detail)}`,
};
