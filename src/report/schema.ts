import * as z from "zod";
import type { Report } from "./report.ts";
import { rollbackFacts, trafficShare } from "./traffic/schema.ts";

/**
 * The report's schema, for tests and for the published JSON Schema. Not part of what the action loads: reports are made
 * here, not read. Unknown keys are allowed, so that a later report@1 may say more.
 */

const count = z.int().min(0);
const time = z.number().describe("Epoch milliseconds");
const ms = z.number().describe("Milliseconds");
const rate = z.number().min(0).max(1);
const text = z.string();

const compared = {
  baselineN: count,
  tolerance: z.number().min(0).describe("So much worse is allowed, as a share"),
  lnE: z.number().describe("ln of the e-value against being no worse"),
  lnNeeded: z.number().describe("ln that is enough to tell"),
  concurrent: z.boolean().describe("Both served at the same time; else the baseline before the deploy"),
};

const reason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("breach-early"), afterMs: ms }),
  z.object({ code: z.literal("breach-at-end") }),
  z.object({ code: z.literal("proven-early") }),
  z.object({ code: z.literal("proven-at-end") }),
  z.object({ code: z.literal("not-proven"), moreClean: count.nullable(), failsFrom: count }),
  z.object({ code: z.literal("proven-too-soon"), minDurationMs: ms }),
  z.object({ code: z.literal("no-requests") }),
  z.object({ code: z.literal("no-usable-values"), entries: count }),
  z.object({ code: z.literal("no-access"), detail: text }),
  z.object({ code: z.literal("not-reachable"), detail: text }),
  z.object({ code: z.literal("gauge-above"), consecutive: count, firstAt: time }),
  z.object({ code: z.literal("gauge-within"), points: count }),
  z.object({ code: z.literal("gauge-undecided"), points: count, above: count }),
  z.object({ code: z.literal("gauge-no-points") }),
  z.object({ code: z.literal("killed-for-memory"), kills: count, firstAt: time, message: text }),
  z.object({ code: z.literal("not-killed") }),
  z.object({ code: z.literal("restarted"), times: count, firstAt: time, message: text }),
  z.object({ code: z.literal("probe-ok"), sent: count }),
  z.object({ code: z.literal("probe-some-failed"), sent: count, failed: count, longestRun: count, last: text }),
  z.object({ code: z.literal("probe-failing"), run: count, last: text }),
  z.object({ code: z.literal("probe-none"), detail: text }),
  z.object({ code: z.literal("probe-concerned"), sent: count, concerned: count, last: text }),
  z.object({ code: z.literal("ready"), afterMs: ms }),
  z.object({ code: z.literal("revision-failed"), condition: text, conditionReason: text, message: text, logUri: text }),
  z.object({ code: z.literal("service-failed"), condition: text, conditionReason: text, message: text }),
  z.object({ code: z.literal("revision-retired"), revision: text }),
  z.object({ code: z.literal("no-traffic"), revision: text, servedBy: text }),
  z.object({ code: z.literal("ready-timeout"), afterMs: ms, waitingFor: text }),
  z.object({ code: z.literal("service-not-found"), detail: text }),
  z.object({ code: z.literal("revision-not-found"), detail: text }),
  z.object({ code: z.literal("tag-not-found"), tag: text, tags: text }),
  z.object({ code: z.literal("not-waited") }),
  z.object({ code: z.literal("metrics-present"), types: count }),
  z.object({ code: z.literal("metrics-missing") }),
  z.object({ code: z.literal("unlogged-errors"), platform: count, app: count }),
  z.object({
    code: z.literal("baseline-slower"),
    percentile: z.number().describe("0..100"),
    baselineMs: ms,
    candidateShare: rate,
    baselineShare: rate,
    ...compared,
  }),
  z.object({ code: z.literal("baseline-more-errors"), baselineRate: rate, ...compared }),
  z.object({
    code: z.literal("baseline-no-worse"),
    baselineN: count,
    tolerance: compared.tolerance,
    concurrent: compared.concurrent,
  }),
  z.object({ code: z.literal("baseline-no-data"), baselineN: count }),
  z.object({
    code: z.literal("group-slower"),
    group: text,
    percentile: z.number().describe("0..100"),
    groupShare: rate,
    restShare: rate,
    restN: count,
    restP95Ms: ms,
    tolerance: compared.tolerance,
    lnE: compared.lnE,
    lnNeeded: compared.lnNeeded,
    more: count,
  }),
  z.object({ code: z.literal("groups-alike"), groups: count, untold: count, tolerance: compared.tolerance }),
  z.object({
    code: z.literal("hidden-waits"),
    longerThanMs: ms,
    longestMs: ms,
    refused: count,
    longestRefusedMs: ms,
  }),
  z.object({ code: z.literal("waits-unknown"), unknown: count }),
  z.object({
    code: z.literal("probe-unanswered"),
    sent: count,
    unanswered: count,
    timeoutMs: ms,
    allowedRate: rate.describe("The error rate that is allowed"),
  }),
]);

const findingId = z.enum([
  "readiness",
  "error-rate",
  "p50",
  "p90",
  "p95",
  "p99",
  "memory",
  "cpu",
  "memory-kill",
  "restarts",
  "probe-health",
  "probe-chat",
  "metrics-collection",
  "unlogged-errors",
  "baseline-latency",
  "baseline-errors",
  "group",
  "hidden-wait",
]);

const evidence = z.object({
  allowedRate: rate,
  provenRate: rate.exactOptional().describe("To pass, proven to lie below this; absent: the allowed rate"),
  burst: z.number().min(1).exactOptional().describe("Bad requests may come in bursts of so many; absent: one by one"),
  failLnE: z.number(),
  failLnThreshold: z.number(),
  passLnE: z.number(),
  passLnThreshold: z.number(),
  pTooMany: rate.nullable(),
  pTooFew: rate.nullable(),
  failLevel: rate,
  passLevel: rate,
});

const finding = z.object({
  id: findingId,
  decision: z.enum(["pass", "fail", "inconclusive", "warn"]),
  reason,
  value: z.number().nullable().describe("What was seen, in `unit`"),
  limit: z.number().nullable().describe("What was allowed, in `unit`"),
  unit: z.enum(["ratio", "ms", "bytes", "count"]),
  n: count.describe("The sample: requests, points or probes"),
  sample: z.literal("probes").exactOptional().describe("Probes were judged in the place of users' requests"),
  bad: count.nullable().describe("How many of the sample were bad"),
  interval: z.object({ low: z.number(), high: z.number().nullable() }).nullable().describe("95 % confidence"),
  evidence: evidence.nullable(),
});

const notice = z.discriminatedUnion("code", [
  z.object({ code: z.literal("newer-revision"), revision: text }),
  z.object({ code: z.literal("candidate-changed"), from: text, to: text }),
  z.object({ code: z.literal("traffic-pinned"), revision: text, percent: z.number() }),
  z.object({ code: z.literal("partial-traffic"), percent: z.number() }),
  z.object({ code: z.literal("source-fallback") }),
  z.object({ code: z.literal("probes-judged") }),
  z.object({ code: z.literal("hanging-unseen"), longestSeenMs: ms, timeoutMs: ms }),
  z.object({ code: z.literal("sampled"), fraction: rate }),
  z.object({ code: z.literal("late-not-awaited"), beforeAt: time }),
  z.object({ code: z.literal("log-read-failed"), detail: text, times: count }),
  z.object({ code: z.literal("metrics-read-failed"), detail: text }),
  z.object({ code: z.literal("probes-in-log-unknown"), probes: count }),
  z.object({ code: z.literal("errors-truncated") }),
  z.object({ code: z.literal("baseline-not-read"), detail: text.nullable() }),
  z.object({ code: z.literal("stopped-by-error"), detail: text }),
]);

const revision = z.object({
  name: text,
  createdAt: time.nullable(),
  memoryLimit: text.nullable(),
  cpuLimit: text.nullable(),
  minInstances: count.nullable(),
  maxInstances: count.nullable(),
  concurrency: count.nullable(),
  timeoutMs: ms.nullable(),
  healthCheck: text.nullable(),
  logUri: text.nullable(),
});

const window = z.object({
  startedAt: time,
  endedAt: time,
  plannedMs: ms,
  intervalMs: ms,
  endedEarly: z.enum(["failed", "proven", "cancelled"]).nullable(),
  polls: count,
});

const latencyBucket = z.object({ fromMs: ms, toMs: ms, count });

const latency = z.object({ meanMs: ms, p50Ms: ms, p95Ms: ms, p99Ms: ms, maxMs: ms }).nullable();
const sampling = z.object({ fraction: rate, estimated: z.number().min(0) }).nullable();

const baseline = z.object({
  name: text,
  compared: z
    .object({
      concurrent: z.boolean().describe("Both served over this time; else the time before the deploy"),
      from: time,
      to: time,
      filter: text,
      count,
      errors: count,
      latency,
      distribution: z.array(latencyBucket).max(60),
      sampling,
    })
    .nullable()
    .describe("The baseline's requests that the candidate's are compared with"),
});

const waits = z.object({
  n: count.describe("Served requests that were looked at"),
  waited: count.describe("Of these, surely waited longer than longerThanMs before an instance took them"),
  longestMs: ms,
  unknown: count.describe("Their entries came late, and nothing tells whether they waited"),
  refusedWaited: count,
  longestRefusedMs: ms,
  longerThanMs: ms,
  sampling,
});

const requests = z.object({
  source: z.enum(["app", "platform", "probes"]).nullable(),
  filter: text,
  count,
  errors: count,
  refused: count,
  probes: count,
  outside: count.describe("Entries of requests that began before the window or after it, left out"),
  slow: count,
  unusable: z.object({ missing: count, notANumber: count, negative: count, noStatus: count }),
  sampling,
  reads: z.object({ total: count, mostInAMinute: count }),
  latency,
  distribution: z.array(latencyBucket).max(60),
  byStatus: z.array(z.object({ status: z.int(), count })),
  byGroup: z.array(z.object({ group: text, count, errors: count, slow: count, p95Ms: ms.nullable() })),
  moreGroups: count,
  slowest: z.array(
    z.object({
      at: time,
      latencyMs: ms,
      status: z.int().nullable(),
      group: text.nullable(),
      trace: text.nullable(),
    }),
  ),
  timeline: z.array(z.object({ at: time, requests: count, errors: count, p95Ms: ms.nullable() })).max(60),
  longestSeenMs: ms.nullable().describe("A request that takes longer than this is in none of these figures"),
  waits: waits
    .nullable()
    .describe("Waits that logged latencies hide; null: Cloud Run's request log was not read for them"),
});

const evidenceGrowth = z.object({
  id: findingId,
  points: z.array(z.object({ at: time, failLnE: z.number(), passLnE: z.number() })).max(120),
  failLnThreshold: z.number(),
  passLnThreshold: z.number(),
});

const answers = z.object({ n: count, medianMs: ms.nullable() });

const probe = z.object({
  name: z.enum(["health", "chat"]),
  url: text,
  sent: count,
  failed: count,
  longestFailureRun: count,
  first: answers,
  repeated: answers,
  failures: z.array(z.object({ at: time, status: z.int().nullable(), reason: text })),
  dependencies: z.array(z.object({ name: text, ok: z.boolean(), state: text })),
});

const gauge = z.object({ budget: z.number(), points: z.array(z.object({ at: time, value: z.number() })) });
const policy = z.enum(["pass", "warn", "fail"]);

const newMessages = z.object({
  baseline: text,
  from: time,
  to: time,
  compared: count.describe("Error messages of the baseline in that time"),
  truncated: z.boolean().describe("The baseline wrote more of them than could be read"),
  patterns: z.array(z.object({ pattern: text, count, firstAt: time, example: text })),
  more: count.describe("Patterns that were left out"),
  atLeast: z.boolean().describe("Not all of the candidate's error messages were read"),
});

export const reportSchema = z.object({
  schema: z.literal("ion-verify/report@1"),
  generatedAt: time,
  language: z.enum(["en", "ko"]),
  verdict: z.enum(["pass", "fail", "inconclusive"]),
  cause: z.enum([
    "error",
    "within-budgets",
    "budget",
    "readiness",
    "probe",
    "insufficient-evidence",
    "no-data",
    "no-access",
    "cancelled",
  ]),
  decisive: findingId.nullable(),
  job: z.enum(["success", "warning", "failure"]),
  policies: z.object({ onInconclusive: policy, onNoData: policy }),
  service: z.object({ name: text, region: text, project: text, url: text.nullable() }),
  candidate: revision.nullable(),
  baseline: baseline.nullable(),
  traffic: z.array(trafficShare),
  readiness: z.array(
    z.object({ at: time, elapsedMs: ms, state: z.enum(["waiting", "ready", "failed"]), message: text }),
  ),
  window: window.nullable(),
  findings: z.array(finding),
  requests: requests.nullable(),
  evidenceGrowth: z.array(evidenceGrowth),
  probes: z.array(probe),
  memory: gauge.nullable(),
  cpu: gauge.nullable(),
  errorMessages: z.array(z.object({ message: text, count, firstAt: time, severity: text })),
  newMessages: newMessages
    .nullable()
    .describe("Error messages that the baseline did not write; null: nothing of a baseline's was read"),
  links: z.object({ revision: text.nullable(), logs: text.nullable(), metrics: text.nullable() }),
  rollback: rollbackFacts.nullable().describe("Null: it was not asked for, or not needed"),
  notices: z.array(notice),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Fails to compile when the schema and the Report type are not assignable to each other. */
export const schemaIsInStep: Same<z.infer<typeof reportSchema>, Report> = true;
