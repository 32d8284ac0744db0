import * as z from "zod";
import { coded, count, foreign, ms, rate, text, time } from "./parts.ts";
import { serviceChange } from "./service-watch.ts";
import { trafficOutcome } from "./traffic.ts";

/** What the reader must be told besides the findings. */
export const notice = z.discriminatedUnion("code", [
  coded("newer-revision", { revision: text }),
  /** Nobody named the candidate, and the latest revision is not of today's deploy, it seems. */
  coded("deployed-before", { revision: text, createdAt: time }),
  coded("candidate-changed", { from: text, to: text }),
  coded("traffic-pinned", { revision: text, percent: z.number() }),
  coded("partial-traffic", { percent: z.number() }),
  coded("source-fallback"),
  /** None of the app's entries has the field that the input names. */
  coded("field-missing", {
    field: z.enum(["latency", "status"]),
    path: text,
    entries: count.describe("Entries of the app's that were looked at"),
    instead: z.array(foreign).describe("Fields that they have, the likeliest first"),
  }),
  /** How the project routes its logs could not be read: an exclusion may leave requests out unseen. */
  coded("routing-unread", { detail: foreign }),
  /** All that the judged log holds was left out: of checkers, bots, or by the inputs. */
  coded("only-not-users", { ignored: count }),
  /** `requests: none`: a pass says nothing of users' requests. */
  coded("requests-not-judged"),
  /** The deploy is older than what is looked at: only the time from then on was. */
  coded("since-cut", { fromAt: time }),
  /** The candidate has a tag and no share of the traffic. */
  coded("probes-judged"),
  /** Answers took longer than `probe-interval`: so many rounds of probes were skipped of those that were due. */
  coded("probes-late", { intervalMs: ms, missed: count, due: count }),
  /** No chat probe asked, and the service lets requests take longer than those that can be in the figures. */
  coded("refused-unseen"),
  coded("hanging-unseen", { longestSeenMs: ms, timeoutMs: ms }),
  coded("sampled", { fraction: rate }),
  coded("late-not-awaited", { beforeAt: time }),
  coded("log-read-failed", { detail: foreign, times: count }),
  coded("metrics-read-failed", { detail: foreign }),
  /** The service's own past could not be read: what breaks a budget was judged by itself. */
  coded("past-read-failed", { detail: foreign }),
  /** A budget is broken, and no past of the service is known. */
  coded("past-unknown"),
  coded("probes-in-log-unknown", { probes: count }),
  coded("errors-truncated"),
  /** detail: what the last try met; null where the candidate's own readings left no place for it. */
  coded("baseline-not-read", { detail: foreign.nullable() }),
  /** What happened to the service over the window, beside what a finding tells. */
  coded("service-changed", { change: serviceChange }),
  /** The candidate shares the traffic, and has no tag: what answers at this address may be any of them. */
  coded("probes-of-all", { percent: z.number() }),
  /** The probes' address led to another revision, or may have: so many answers count for nobody. */
  coded("answers-left-out", { answers: count }),
  /** Of a multi-region service: it serves there as well, and this run says nothing of that. */
  coded("regions-unverified", { regions: z.array(text) }),
  /** A pinned service follows the latest revision again, as was asked for; or why it does not. */
  coded("pin-released"),
  coded("pin-kept", { why: trafficOutcome }),
  coded("stopped-by-error", { detail: foreign }),
]);
