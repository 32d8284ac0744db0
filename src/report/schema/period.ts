import * as z from "zod";
import {
  byStatus,
  coded,
  count,
  dependencies,
  errorMessages,
  foreign,
  job,
  language,
  latencyBucket,
  limitOf,
  ms as anyMs,
  newMessages,
  policy,
  rate,
  scaled,
  service,
  slowest,
  text,
  time,
  timeline,
  trafficShare,
} from "./parts.ts";
import { checklistItem, periodCheck } from "./period-check.ts";

const ms = anyMs.min(0);
const sourceKind = z.enum(["logs", "logs-sampled", "monitoring", "bigquery"]);

/** Equal where it is exact. */
const quantile = z.object({
  ms,
  lowMs: ms.describe("It surely lies between these, as far as the source resolves it"),
  highMs: ms.nullable().describe("Null: nothing bounds it"),
});

const latency = z.object({
  count: scaled,
  meanMs: ms,
  p50: quantile,
  p95: quantile,
  p99: quantile,
  maxMs: ms.nullable().describe("Null: the source does not tell"),
  distribution: z.array(latencyBucket(scaled)).max(120).describe("Fastest first, the empty ones left out"),
});

const groupDifference = z.object({
  n: count,
  h: z.number().min(0),
  p: rate,
  epsilonSquared: z.number(),
  differs: z.boolean(),
});

/** Users' requests of a period, whichever source counted them. Sampled counts are scaled to all. */
const requests = z.object({
  kind: sourceKind,
  of: z.enum(["app", "platform"]).describe("The app's own entries or log-based metric, or Cloud Run's log or metrics"),
  query: text.describe("Finds the same figures again: a Logging filter, a Monitoring filter, or SQL"),
  count: scaled.describe("A whole number where all were read"),
  errors: scaled,
  seen: scaled.describe("Really looked at: what intervals rest on. Equal to `count` but for a sample"),
  sampling: z.object({ fraction: rate }).nullable(),
  byStatus: byStatus(scaled),
  latency: latency.nullable().describe("Of all statuses. Null: none was seen"),
  slow: z.object({ thresholdMs: ms, count: scaled }),
  groups: z
    .array(
      z.object({
        group: foreign,
        count: scaled,
        errors: scaled,
        slow: scaled,
        meanMs: ms.nullable(),
        p95Ms: ms.nullable(),
      }),
    )
    .describe("Most requests first. Empty: the source has no groups"),
  moreGroups: count,
  groupDifference: groupDifference.nullable().describe("Null: fewer than two groups, or no latencies of groups"),
  slices: timeline(scaled),
  slowest,
  unusable: scaled.describe("Entries with no usable latency or status"),
  withoutStatus: scaled
    .exactOptional()
    .describe("Requests whose status is not known: not among `errors`, and yet no sign of success. Absent: none"),
  metricSince: time
    .exactOptional()
    .describe("The app's own metric has only counted since then, and was not taken. Absent: it was, or there is none"),
  refused: z
    .object({
      count: scaled,
      fraction: rate.describe("Of them so many were read"),
      query: text.nullable().describe("A Logging filter that finds them; null: `query` above does"),
    })
    .exactOptional()
    .describe("Of all requests, those that no instance took, by Cloud Run's log. Absent: none are known"),
});

const gauge = z
  .object({
    limit: z.number().nullable(),
    limitOf: limitOf.exactOptional(),
    points: z.array(z.object({ at: time, mean: z.number(), high: z.number() })),
  })
  .nullable()
  .describe("Hourly: the highest that an instance surely used, and the mean");

const resources = z.object({
  memory: gauge,
  cpu: gauge,
  memoryTrend: z
    .object({
      dailyMedians: z.array(z.number()),
      risingShare: rate,
      slopePerDay: z.number(),
      leak: z.boolean(),
      daysToLimit: z.number().nullable(),
    })
    .nullable(),
  instances: z.array(z.object({ at: time, value: z.number() })),
});

const restarts = z.object({
  starts: count.describe("Of instances after the deploy's own, when the platform tells of them"),
  kills: count.describe("Killed for memory, exited, or failing liveness"),
  recovered: z.boolean().nullable().describe("Requests were answered well after the last kill. Null: there was none"),
  lastAt: time.nullable(),
  message: foreign.nullable(),
});

const trend = z.object({
  points: z.array(z.object({ from: time, to: time, p95Ms: ms, lowMs: ms, highMs: ms.nullable(), requests: scaled })),
  trend: z
    .object({
      n: count,
      s: z.int(),
      p: rate,
      slope: z.number().describe("Milliseconds a millisecond"),
      crossesAt: time.nullable(),
      rising: z.boolean(),
    })
    .nullable(),
});

const sourceReason = z.discriminatedUnion("code", [
  coded("asked-for"),
  coded("fits-quota", { most: count }),
  coded("above-quota", { most: count }),
  /** Monitoring tells the volume and was not to be read, or has nothing: the log was tried. */
  coded("volume-unknown"),
  /** The SQL path was first choice, and could not be had. */
  coded("bigquery-unavailable", { detail: foreign }),
]);

export const periodNotice = z.discriminatedUnion("code", [
  /** The period has not ended: it was cut at now. */
  coded("not-over", { plannedTo: time }),
  /** The service is younger than the period: nothing is older than this. */
  coded("service-younger", { since: time }),
  /** Logs are kept for so long: older entries are gone. */
  coded("retention", { days: count, from: time }),
  coded("no-data"),
  /** When the deploy was could not be read: the period ends now. */
  coded("offset-unknown"),
  coded("deployed-within", { revision: text, at: time }),
  coded("sampled", { fraction: rate }),
  /** Figures are Cloud Run's, of all requests, because the log-based metric is not there. */
  coded("platform-figures"),
  /** No instance took them; they are in the figures, as errors. `fraction` of them was read. */
  coded("refused", { count: scaled, fraction: rate }),
  coded("no-groups-in-source"),
  coded("errors-truncated"),
  coded("not-read", {
    what: z.enum(["requests", "resources", "errors", "revisions", "restarts", "trend", "instances", "refused"]),
    detail: foreign,
  }),
  /** The app's own metric was created within the period: its figures are not those of the whole. */
  coded("metric-incomplete", { since: time }),
]);

/** What is known of a service over a day, a week, a month. Durations in milliseconds, rates 0..1, sizes in bytes. */
export const periodSchema = z
  .object({
    schema: z.literal("ion-verify/period@1"),
    generatedAt: time,
    language,
    timeZone: text.describe("IANA name; times are shown in it"),
    verdict: z
      .enum(["pass", "warn", "fail", "inconclusive"])
      .describe("`warn`: something to watch. `inconclusive`: what decides could not be seen"),
    job,
    onBreach: policy,
    service,
    period: z.object({
      kind: z.enum(["day", "week", "month", "custom"]),
      from: time,
      to: time.describe("Exclusive"),
      deployedAt: time.nullable().describe("When the revision that serves was created. Null: not known"),
      offsetMs: ms.nullable().describe("The period ends so long after the deploy. Null: it ends now"),
    }),
    revisions: z
      .array(z.object({ name: text, createdAt: time.nullable() }))
      .describe("That had users' requests or were created in the period, oldest first. Empty: could not be read"),
    traffic: z.array(trafficShare),
    source: z.object({
      kind: sourceKind,
      reason: sourceReason,
      expected: scaled.nullable().describe("Requests that the choice went by, by Cloud Monitoring. Null: not known"),
      calls: z.object({ logging: count, monitoring: count, bigquery: count, cloudRun: count }),
      bytesBilled: scaled.nullable().describe("Of the SQL path"),
    }),
    requests: requests.nullable(),
    resources,
    restarts: restarts.nullable(),
    dependencies: z
      .object({ url: foreign, status: z.int().nullable(), ok: z.boolean(), detail: foreign, parts: dependencies })
      .nullable()
      .describe("What the health endpoint says of its parts, asked now. Null: not asked"),
    cache: z
      .object({ firstMs: ms, repeatedMs: ms, repeats: count })
      .nullable()
      .describe("A question sent anew, and again. Null: not asked"),
    errorMessages,
    newMessages: newMessages.describe("Of this period, that the equally long time before did not have. Null: not read"),
    trend: trend
      .nullable()
      .describe("P95 of equally long periods, oldest first, this one last. Null: fewer than two are known"),
    configuration: z
      .array(
        z.object({
          setting: z.enum(["memory", "cpu", "max-instances", "health-path", "health-timeout", "traffic"]),
          wanted: text,
          actual: text.nullable().describe("Null: it is not set"),
          same: z.boolean(),
        }),
      )
      .describe("The settings that the team wants, and what the running revision has. Empty: none were named"),
    checks: z.array(periodCheck),
    checklist: z.array(checklistItem),
    notices: z.array(periodNotice),
    links: z.object({ logs: text.nullable(), metrics: text.nullable(), dashboards: text.nullable() }),
  })
  .describe("What is known of a service over a day, a week, a month. Written by ion-verify");
