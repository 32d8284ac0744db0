import * as z from "zod";
import { trafficShare } from "../traffic/schema.ts";
import type { PeriodReport } from "./period-report.ts";

/**
 * The schema of a period's report, for tests and for the published JSON Schema. Not part of what the action loads: reports are
 * made here, not read. Unknown keys are allowed, so that a later period@1 may say more.
 */

const count = z.number().min(0);
const time = z.number().describe("Epoch milliseconds");
const ms = z.number().min(0).describe("Milliseconds");
const rate = z.number().min(0).max(1);
const text = z.string();
const mark = z.enum(["ok", "warning", "failed", "unknown"]);
const policy = z.enum(["pass", "warn", "fail"]);
const sourceKind = z.enum(["logs", "logs-sampled", "monitoring", "bigquery"]);

const quantile = z.object({
  ms,
  lowMs: ms.describe("It surely lies between these, as far as the source resolves it"),
  highMs: ms.nullable().describe("Null: nothing bounds it"),
});

const bucket = z.object({ fromMs: ms, toMs: ms, count });

const requests = z.object({
  kind: sourceKind,
  of: z.enum(["app", "platform"]),
  query: text.describe("Finds the same figures again"),
  count,
  errors: count,
  seen: count.describe("Really looked at: what intervals rest on"),
  sampling: z.object({ fraction: rate }).nullable(),
  byStatus: z.array(z.object({ status: z.int(), count })),
  latency: z
    .object({
      count,
      meanMs: ms,
      p50: quantile,
      p95: quantile,
      p99: quantile,
      maxMs: ms.nullable(),
      distribution: z.array(bucket).max(120),
    })
    .nullable(),
  slow: z.object({ thresholdMs: ms, count }),
  groups: z.array(
    z.object({ group: text, count, errors: count, slow: count, meanMs: ms.nullable(), p95Ms: ms.nullable() }),
  ),
  moreGroups: count,
  groupDifference: z
    .object({ n: count, h: count, p: rate, epsilonSquared: z.number(), differs: z.boolean() })
    .nullable(),
  slices: z.array(z.object({ at: time, requests: count, errors: count, p95Ms: ms.nullable() })).max(60),
  slowest: z.array(
    z.object({ at: time, latencyMs: ms, status: z.int().nullable(), group: text.nullable(), trace: text.nullable() }),
  ),
  unusable: count,
  metricSince: time.optional(),
  refused: z
    .object({ count, fraction: rate, query: text.nullable() })
    .describe("Of all requests, those that no instance took")
    .optional(),
});

const gauge = z
  .object({ limit: z.number(), points: z.array(z.object({ at: time, mean: z.number(), high: z.number() })) })
  .nullable();

const reason = z.looseObject({ code: text.describe("docs/reports.md; the figures of each code stand beside it") });

const message = z.object({ message: text, count, firstAt: time, severity: text });

export const periodSchema = z
  .object({
    schema: z.literal("ion-verify/period@1"),
    generatedAt: time,
    language: z.enum(["en", "ko"]),
    timeZone: text.describe("IANA name"),
    verdict: z.enum(["pass", "warn", "fail", "inconclusive"]),
    job: z.enum(["success", "warning", "failure"]),
    onBreach: policy,
    service: z.object({ name: text, region: text, project: text, url: text.nullable() }),
    period: z.object({
      kind: z.enum(["day", "week", "month", "custom"]),
      from: time,
      to: time.describe("Exclusive"),
      deployedAt: time.nullable(),
      offsetMs: ms.nullable(),
    }),
    revisions: z.array(z.object({ name: text, createdAt: time.nullable() })),
    traffic: z.array(trafficShare),
    source: z.object({
      kind: sourceKind,
      reason,
      expected: count.nullable().describe("Requests that the choice went by"),
      calls: z.object({ logging: count, monitoring: count, bigquery: count, cloudRun: count }),
      bytesBilled: count.nullable(),
    }),
    requests: requests.nullable(),
    resources: z.object({
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
    }),
    restarts: z
      .object({
        starts: count,
        kills: count,
        recovered: z.boolean().nullable(),
        lastAt: time.nullable(),
        message: text.nullable(),
      })
      .nullable(),
    dependencies: z
      .object({
        url: text,
        status: z.int().nullable(),
        ok: z.boolean(),
        detail: text,
        parts: z.array(z.object({ name: text, ok: z.boolean(), state: text })),
      })
      .nullable(),
    cache: z.object({ firstMs: ms, repeatedMs: ms, repeats: count }).nullable(),
    errorMessages: z.array(message),
    newMessages: z
      .object({
        baseline: text,
        from: time,
        to: time,
        compared: count,
        truncated: z.boolean(),
        patterns: z.array(z.object({ pattern: text, count, firstAt: time, example: text })),
        more: count,
        atLeast: z.boolean(),
      })
      .nullable(),
    trend: z
      .object({
        points: z.array(
          z.object({ from: time, to: time, p95Ms: ms, lowMs: ms, highMs: ms.nullable(), requests: count }),
        ),
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
      })
      .nullable(),
    configuration: z.array(
      z.object({
        setting: z.enum(["memory", "cpu", "max-instances", "health-path", "health-timeout", "traffic"]),
        wanted: text,
        actual: text.nullable(),
        same: z.boolean(),
      }),
    ),
    checks: z.array(
      z.object({
        id: text,
        mark,
        value: z.number().nullable(),
        limit: z.number().nullable(),
        unit: z.enum(["ratio", "ms", "bytes", "count"]),
        n: count,
        interval: z.object({ low: z.number(), high: z.number().nullable() }).nullable(),
        reason,
      }),
    ),
    checklist: z.array(z.object({ id: text, mark, by: z.array(text) })),
    notices: z.array(reason),
    links: z.object({ logs: text.nullable(), metrics: text.nullable(), dashboards: text.nullable() }),
  })
  .describe("What is known of a service over a day, a week, a month. Written by ion-verify");

/** A report that the types allow and the schema does not would be an error here. */
export type AllOfIt = PeriodReport extends z.input<typeof periodSchema> ? true : never;
export const schemaCoversReport: AllOfIt = true;
