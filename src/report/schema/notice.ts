import * as z from "zod";
import { count, foreign, ms, rate, text, time } from "./parts.ts";
import { serviceChange } from "./service-watch.ts";
import { trafficOutcome } from "./traffic.ts";

/** What the reader must be told besides the findings. */
export const notice = z.discriminatedUnion("code", [
  z.object({ code: z.literal("newer-revision"), revision: text }),
  /** Nobody named the candidate, and the latest revision is not of today's deploy, it seems. */
  z.object({ code: z.literal("deployed-before"), revision: text, createdAt: time }),
  z.object({ code: z.literal("candidate-changed"), from: text, to: text }),
  z.object({ code: z.literal("traffic-pinned"), revision: text, percent: z.number() }),
  z.object({ code: z.literal("partial-traffic"), percent: z.number() }),
  z.object({ code: z.literal("source-fallback") }),
  /** None of the app's entries has the field that the input names. */
  z.object({
    code: z.literal("field-missing"),
    field: z.enum(["latency", "status"]),
    path: text,
    entries: count.describe("Entries of the app's that were looked at"),
    instead: z.array(foreign).describe("Fields that they have, the likeliest first"),
  }),
  /** How the project routes its logs could not be read: an exclusion may leave requests out unseen. */
  z.object({ code: z.literal("routing-unread"), detail: foreign }),
  /** All that the judged log holds was left out: of checkers, bots, or by the inputs. */
  z.object({ code: z.literal("only-not-users"), ignored: count }),
  /** `requests: none`: a pass says nothing of users' requests. */
  z.object({ code: z.literal("requests-not-judged") }),
  /** The deploy is older than what is looked at: only the time from then on was. */
  z.object({ code: z.literal("since-cut"), fromAt: time }),
  /** The candidate has a tag and no share of the traffic. */
  z.object({ code: z.literal("probes-judged") }),
  /** Answers took longer than `probe-interval`: so many rounds of probes were skipped of those that were due. */
  z.object({ code: z.literal("probes-late"), intervalMs: ms, missed: count, due: count }),
  /** No chat probe asked, and the service lets requests take longer than those that can be in the figures. */
  z.object({ code: z.literal("refused-unseen") }),
  z.object({ code: z.literal("hanging-unseen"), longestSeenMs: ms, timeoutMs: ms }),
  z.object({ code: z.literal("sampled"), fraction: rate }),
  z.object({ code: z.literal("late-not-awaited"), beforeAt: time }),
  z.object({ code: z.literal("log-read-failed"), detail: foreign, times: count }),
  z.object({ code: z.literal("metrics-read-failed"), detail: foreign }),
  /** The service's own past could not be read: what breaks a budget was judged by itself. */
  z.object({ code: z.literal("past-read-failed"), detail: foreign }),
  /** A budget is broken, and no past of the service is known. */
  z.object({ code: z.literal("past-unknown") }),
  z.object({ code: z.literal("probes-in-log-unknown"), probes: count }),
  z.object({ code: z.literal("errors-truncated") }),
  /** detail: what the last try met; null where the candidate's own readings left no place for it. */
  z.object({ code: z.literal("baseline-not-read"), detail: foreign.nullable() }),
  /** What happened to the service over the window, beside what a finding tells. */
  z.object({ code: z.literal("service-changed"), change: serviceChange }),
  /** The candidate shares the traffic, and has no tag: what answers at this address may be any of them. */
  z.object({ code: z.literal("probes-of-all"), percent: z.number() }),
  /** The probes' address led to another revision, or may have: so many answers count for nobody. */
  z.object({ code: z.literal("answers-left-out"), answers: count }),
  /** Of a multi-region service: it serves there as well, and this run says nothing of that. */
  z.object({ code: z.literal("regions-unverified"), regions: z.array(text) }),
  /** A pinned service follows the latest revision again, as was asked for; or why it does not. */
  z.object({ code: z.literal("pin-released") }),
  z.object({ code: z.literal("pin-kept"), why: trafficOutcome }),
  z.object({ code: z.literal("stopped-by-error"), detail: foreign }),
]);
