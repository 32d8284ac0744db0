import { parsePercentage, percentagePattern } from "../percentage.ts";
import { parseProbePath, probePathPattern } from "../addresses.ts";
import { choice, duration, factor, type Field, integer, name, orNone, size } from "../field.ts";
import {
  type PeriodChoice,
  parsePeriod,
  parseRange,
  parseTimeZone,
  parseTraffic,
  periodPattern,
  rangePattern,
  trafficPattern,
  type TrafficWish,
} from "../period.ts";

const period: Field<PeriodChoice, "day"> = {
  description: "How long a time is reported on: a day of 24 hours, a week of 7 days, a month of 30.",
  allowed: "`day`, `week`, `month`, or a duration of whole minutes from 10m to 42d, for example `12h`",
  default: "day",
  parse: parsePeriod,
  pattern: periodPattern,
  examples: ["week", "12h"],
};

const timeZone: Field<string, "UTC"> = {
  description: "Time zone of all times in the report.",
  allowed: "an IANA name, for example `Asia/Seoul`",
  default: "UTC",
  parse: parseTimeZone,
  examples: ["Asia/Seoul"],
};

const meanRange: Field<{ low: number; high: number }, undefined> & { unit: "Ms" } = {
  description: "Where the mean latency must lie. Without it: shown, not judged.",
  allowed: "two times in `s` or `ms` with `-` between them, or one that is the most, for example `1s-2s`",
  default: undefined,
  parse: parseRange,
  pattern: rangePattern,
  unit: "Ms",
  examples: ["1s-2s"],
};

const availabilityBudget: Field<number, "99.9%"> = {
  description: "Share of requests that must be answered without a server error (5xx).",
  allowed: "a percentage from 50% to 99.999%, for example `99.9%`",
  default: "99.9%",
  parse: (text) => {
    const share = parsePercentage(text);
    return share !== null && share >= 0.5 && share <= 0.99999 ? share : null;
  },
  pattern: percentagePattern,
  examples: ["99.9%"],
};

const expectTraffic: Field<TrafficWish[], undefined> = {
  description: "How traffic should be split between revisions; `latest` is the one that is ready last.",
  allowed: "a revision, `=` and whole percents, separated by commas and 100% together, for example `latest=100%`",
  default: undefined,
  parse: parseTraffic,
  pattern: trafficPattern,
  examples: ["latest=100%"],
};

const expectHealthPath: Field<string, undefined> = {
  description: "Path that Cloud Run's own health check should have.",
  allowed: "a path that starts with one `/`",
  default: undefined,
  parse: (text) => (text === "none" ? null : parseProbePath(text)),
  pattern: probePathPattern,
  examples: ["/health"],
};

/** Its name says the unit already. */
const { unit: _, ...plainSize } = size({
  description: "So many bytes may be billed for the SQL of one report; a dry run tells them before.",
  default: "100GB",
});

const dataset = "(?:[a-z][a-z0-9-]{4,28}[a-z0-9]\\.)?[A-Za-z0-9_]{1,1000}";

/** What the report action takes besides what it shares with the others. */
export const reportFields = {
  period,
  offset: duration({
    description:
      "The period ends so long after the deploy (the creation of the revision that serves). Without it: it ends now.",
    default: undefined,
    min: "10m",
    max: "400d",
    examples: ["12h", "7d"],
  }),
  "time-zone": timeZone,
  "slow-threshold": duration({
    description: "A request that takes longer is counted as slow, by group.",
    default: "1500ms",
    min: "1ms",
    max: "1h",
    examples: ["1500ms"],
  }),
  "mean-range": meanRange,
  "availability-budget": orNone(availabilityBudget),
  source: choice({
    description:
      "Where requests are counted: in the logs as long as they can all be read, else by SQL where a dataset is named, else by Cloud Monitoring.",
    default: "auto",
    choices: ["auto", "logs", "monitoring", "bigquery"],
  }),
  "bigquery-dataset": name({
    description: "BigQuery dataset that is linked to the log bucket (Log Analytics). Without it: no SQL.",
    allowed: "a dataset, or a project, `.` and a dataset",
    default: undefined,
    pattern: `^${dataset}$`,
    examples: ["ion_logs", "my-project.ion_logs"],
  }),
  "bigquery-max-bytes": plainSize,
  issue: integer({
    description: "Number of the GitHub issue in which one comment is kept up to date with the report.",
    default: undefined,
    min: 1,
    max: 999_999,
  }),
  discussion: integer({
    description: "Number of the GitHub discussion in which one comment is kept up to date with the report.",
    default: undefined,
    min: 1,
    max: 999_999,
  }),
  "on-breach": choice({
    description: "What a breached budget does to the job of a report.",
    default: "fail",
    choices: ["pass", "warn", "fail"],
  }),
  "expect-memory": size({
    description: "Memory that an instance should have. Without it: not compared.",
    default: undefined,
  }),
  "expect-cpu": factor({
    description: "CPUs that an instance should have. Without it: not compared.",
    default: undefined,
    min: 0.08,
    max: 8,
  }),
  "expect-max-instances": integer({
    description: "The most instances that the revision should be allowed. Without it: not compared.",
    default: undefined,
    min: 1,
    max: 10_000,
  }),
  "expect-health-path": expectHealthPath,
  "expect-health-timeout": duration({
    description: "Timeout that Cloud Run's own health check should have. Without it: not compared.",
    default: undefined,
    min: "1s",
    max: "1h",
    examples: ["10s"],
  }),
  "expect-traffic": expectTraffic,
};
