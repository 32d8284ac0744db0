import { choice, duration, factor, type Field, orNone, percentage } from "../field.ts";
import { durationPattern, parseDuration } from "../duration.ts";
import { gaugeBudgets } from "../../checks/gauges.ts";
import { parseStatusRanges, type StatusRange, statusRangesPattern } from "../status-ranges.ts";

const errorStatus: Field<StatusRange[], "500-599"> = {
  description: "HTTP statuses that count as errors.",
  allowed: "statuses from 100 to 599 and ranges of them, separated by commas, for example `400-599` or `429,500-599`",
  default: "500-599",
  parse: parseStatusRanges,
  yaml: "integer",
  pattern: statusRangesPattern,
  examples: ["400-599", "429,500-599"],
};

const [leastPastMs, mostPastMs] = [3_600_000, 42 * 86_400_000];

const past: Field<number | undefined, "14d"> & { unit: "Ms" } = {
  description:
    "How far back the service's own past is looked at, by Cloud Monitoring's counts. What breaks a budget and is like many windows before the deploy is undecided, not a failure: bad requests come in bursts. `none` judges each window by itself, as if they came one by one.",
  // Monitoring keeps points by the minute for six weeks.
  allowed: "a duration with its unit, from 1h to 42d, or `none`",
  default: "14d",
  parse: (text) => {
    if (text === "none") return undefined;
    const ms = parseDuration(text);
    return ms !== null && ms >= leastPastMs && ms <= mostPastMs ? ms : null;
  },
  pattern: `^none$|${durationPattern}`,
  unit: "Ms",
  examples: ["14d", "none"],
};

/** What requests and containers must keep, and how surely. */
export const budgetFields = {
  requests: choice({
    description:
      "Whether requests of users are judged. `none`: a worker, which has none; it is judged by its readiness, memory, CPU, and by ends of its containers and error lines beside the baseline's.",
    default: "users",
    choices: ["users", "none"],
  }),
  "p95-budget": orNone(
    duration({
      description: "95 of 100 requests must be faster than this.",
      default: "2s",
      min: "1ms",
      max: "1h",
      examples: ["2s", "800ms"],
    }),
  ),
  "p50-budget": orNone(
    duration({
      description: "Half of the requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["700ms"],
    }),
  ),
  "p90-budget": orNone(
    duration({
      description: "90 of 100 requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["1500ms"],
    }),
  ),
  "p99-budget": orNone(
    duration({
      description: "99 of 100 requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["5s"],
    }),
  ),
  "error-rate-budget": orNone(
    percentage({
      description: "Share of requests that may fail.",
      allowed: "a percentage above 0% and up to 99%, for example `0.5%`",
      default: "1%",
      below: 0.99,
    }),
  ),
  "wait-budget": orNone(
    percentage({
      description:
        "Share of requests that may wait more than a second for an instance, behind a cold start for example. Their logged latency does not show it. Without it: shown, not judged.",
      allowed: "a percentage above 0% and up to 99%, for example `1%`",
      default: undefined,
      below: 0.99,
    }),
  ),
  ...gaugeBudgets,
  "error-status": errorStatus,

  "pass-margin": factor({
    description:
      "To pass, a rate must be proven to be below so many times its budget; it fails beyond the budget itself. More than 1 proves with fewer requests.",
    default: "1",
    min: 1,
    max: 100,
  }),
  burst: factor({
    description:
      "Errors may come in clusters of so many without failing a service whose average is within its budget. More than 1 fails later.",
    default: "1",
    min: 1,
    max: 1000,
  }),
  past,
  "min-duration": duration({
    description: "Nothing passes before so much of the window is over.",
    default: "0s",
    min: "0s",
    max: "24h",
    examples: ["5m"],
  }),
  "alpha-fail": percentage({
    description: "The chance that a service within its budgets is failed all the same.",
    allowed: "a percentage above 0% and up to 20%, for example `1%`",
    default: "1%",
    below: 0.2,
  }),
  "alpha-pass": percentage({
    description: "The chance that a service beyond a budget passes it all the same.",
    allowed: "a percentage above 0% and up to 20%, for example `5%`",
    default: "5%",
    below: 0.2,
  }),
};
