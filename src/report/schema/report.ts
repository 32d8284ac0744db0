import * as z from "zod";
import { logNames } from "../../sources/log-names.ts";
import { finding, findingId } from "./finding.ts";
import {
  byStatus,
  count,
  dependencies,
  errorMessages,
  foreign,
  job,
  language,
  latencyBucket,
  ms,
  newMessages,
  policy,
  rate,
  service,
  slowest,
  text,
  time,
  timeline,
  trafficShare,
} from "./parts.ts";
import { serviceWatch } from "./service-watch.ts";
import { provenBy, releaseFacts, rollbackFacts } from "./traffic.ts";
import { notice } from "./notice.ts";

const revision = z.object({
  name: text,
  createdAt: time.nullable(),
  memoryLimit: text.nullable().describe("As configured, for example 1Gi"),
  cpuLimit: text.nullable(),
  minInstances: count.nullable(),
  maxInstances: count.nullable(),
  concurrency: count.nullable(),
  timeoutMs: ms.nullable(),
  healthCheck: text.nullable().describe("For example: HTTP /health, timeout 10 s"),
  logUri: foreign.nullable(),
});

const readinessStep = z.object({
  at: time,
  elapsedMs: ms,
  state: z.enum(["waiting", "ready", "failed"]),
  message: foreign.describe("Cloud Run's own words or ours, in English: what is being waited for"),
});

const window = z.object({
  startedAt: time,
  endedAt: time,
  plannedMs: ms,
  intervalMs: ms,
  probeIntervalMs: ms.exactOptional().describe("Between two requests of each probe; absent: `intervalMs`"),
  endedEarly: z.enum(["failed", "proven", "refused", "cancelled"]).nullable().describe("Null: it ran its full length"),
  polls: count,
  since: z
    .literal("deploy")
    .exactOptional()
    .describe("It was over when it was looked at: the time since the deploy. Absent: it began with the run"),
});

const firstLook = z
  .object({
    verdict: z.enum(["pass", "fail", "inconclusive"]),
    at: time,
    revision: text.nullable(),
    startedAt: time.nullable().describe("When it began to look. Null: it never did"),
    seenMs: ms.nullable().describe("How long it looked"),
    requests: count,
    sample: z.enum(["requests", "probes"]).describe("What was counted"),
    commit: text.exactOptional(),
  })
  .describe("What an earlier run said of the same deploy, by its report file");

const latency = z.object({ meanMs: ms, p50Ms: ms, p95Ms: ms, p99Ms: ms, maxMs: ms }).nullable();

const distribution = z
  .array(latencyBucket(count))
  .max(60)
  .describe("By the logarithm of the latency, fastest first. Empty buckets are left out");

const sampling = z
  .object({ fraction: rate, estimated: z.number().min(0).describe("Requests in all") })
  .nullable()
  .describe("Drawn by the server when the traffic was above what may be read. Null: all were read");

const baseline = z.object({
  name: text,
  provenBy: provenBy
    .nullable()
    .exactOptional()
    .describe("How it is known to have served users. Null: it is not known, and no traffic is sent to it"),
  compared: z
    .object({
      concurrent: z
        .boolean()
        .describe("Both served over this time; else it is the equally long time before the deploy"),
      from: time,
      to: time,
      filter: text,
      count,
      errors: count,
      latency,
      distribution,
      sampling,
    })
    .nullable()
    .describe(
      "Its users' requests that the candidate's are compared with, refused ones left out. Null: none were read",
    ),
});

const waits = z.object({
  n: count.describe("Served requests that were looked at"),
  waited: count.describe("Of these, surely waited longer than longerThanMs before an instance took them"),
  longestMs: ms,
  unknown: count.describe("Their entries came late, and nothing tells whether they waited"),
  refusedWaited: count.describe("Of the refused requests, those that waited longer than that"),
  longestRefusedMs: ms,
  longerThanMs: ms,
  sampling,
});

const requests = z.object({
  source: z
    .enum([...logNames, "monitoring", "probes"])
    .nullable()
    .describe(
      "The log that was judged. Null: neither had an entry. `probes`: this run's own, because no user reaches it",
    ),
  filter: text.describe("The Logging filter that finds these entries, and those of `probes`, `ignored` and `outside`"),
  count: count.describe("Users' requests seen in the log, ion-verify's own probes left out, refused ones included"),
  errors: count,
  refused: count.describe("Refused by Cloud Run before any instance saw them. Part of `count` and `errors`"),
  probes: count.describe("ion-verify's own requests found in the log and left out"),
  outside: count.describe("Entries of requests that began before the window or after it, left out"),
  ignored: z
    .object({
      count,
      by: z.array(
        z.object({
          who: z.enum(["checker", "bot", "health-path", "ignored-agent", "ignored-path", "other-path"]),
          name: foreign.describe("Of the caller, or the path"),
          count,
        }),
      ),
    })
    .describe("Requests in the judged log that are no users', and were left out"),
  slow: count.describe("Slower than the P95 budget"),
  unusable: z
    .object({ missing: count, notANumber: count, negative: count, noStatus: count })
    .describe("Entries without a usable latency, by why. Still counted for the error rate when they have a status"),
  sampling,
  reads: z.object({ total: count, mostInAMinute: count }).describe("Reads of the log"),
  latency,
  distribution,
  byStatus: byStatus(count),
  byGroup: z.array(z.object({ group: foreign, count, errors: count, slow: count, p95Ms: ms.nullable() })),
  moreGroups: count.describe("Groups that were left out of byGroup"),
  slowest,
  timeline: timeline(count),
  longestSeenMs: ms.nullable().describe("A request that takes longer than this is in none of these figures"),
  waits: waits
    .nullable()
    .describe("Waits that logged latencies hide; null: Cloud Run's request log was not read for them"),
});

/** How the evidence of one rate budget grew over the window, by the time at which requests started. */
const evidenceGrowth = z.object({
  id: findingId,
  points: z.array(z.object({ at: time, failLnE: z.number(), passLnE: z.number() })).max(120),
  failLnThreshold: z.number().describe("The ln at which either alone decides"),
  passLnThreshold: z.number(),
});

const answers = z.object({ n: count, medianMs: ms.nullable() });

const probe = z.object({
  name: foreign.describe("`health`, `chat`, or the name in the config file's list"),
  url: foreign,
  sent: count,
  failed: count.describe("Answered badly, or not in time, by the candidate itself"),
  longestFailureRun: count,
  unsent: count.describe("Answered by what stands in front of the container, or by nothing: not the candidate's"),
  misdirected: count.describe("Before the first good answer: the answers say that the question was not the right one"),
  warmUp: count.describe("Failed before the first good answer, in the time of `warm-up`"),
  shown: count.describe("Of all, those that Cloud Run's request log shows under the candidate, by their trace"),
  first: answers.describe("Chat: answers to a message sent for the first time"),
  repeated: answers.describe("Chat: answers to one sent again"),
  failures: z
    .array(z.object({ at: time, status: z.int().nullable(), reason: foreign }))
    .describe("The latest, newest last"),
  dependencies: dependencies.describe("Health: what the last JSON body said of its parts"),
});

const gauge = z
  .object({
    budget: z.number().nullable().describe("Null: it is a share of what an instance has, which is not known"),
    instance: z.number().nullable().exactOptional().describe("What an instance is configured with. Null: not known"),
    points: z.array(z.object({ at: time, value: z.number() })),
  })
  .nullable()
  .describe("Null: nothing was looked at, or the budget is `none`");

/**
 * Everything that was seen and decided in one verification. All that people or machines are shown is rendered from this; it is
 * written as JSON next to the summary. Durations in milliseconds, rates 0..1, sizes in bytes.
 */
export const reportSchema = z.object({
  schema: z.literal("ion-verify/report@1"),
  generatedAt: time,
  language,
  verdict: z.enum(["pass", "fail", "inconclusive"]),
  cause: z
    .enum([
      "error",
      "within-budgets",
      "budget",
      "readiness",
      "probe",
      "insufficient-evidence",
      "no-data",
      "no-access",
      "changed",
      "cancelled",
    ])
    .describe(
      "Why the verdict is what it is. `changed`: what was verified was changed meanwhile. `error`: ion-verify itself failed, and a notice says how",
    ),
  decisive: findingId.nullable().describe("The finding that decided; null when all passed or nothing was judged"),
  job,
  policies: z.object({ onInconclusive: policy, onNoData: policy }),
  service: service.extend({
    isPool: z
      .literal(true)
      .exactOptional()
      .describe("`name` is a worker pool's; what is called traffic are its instances"),
  }),
  commit: z
    .object({ sha: text, author: text.nullable().describe("Who started the run, by GitHub's name") })
    .exactOptional()
    .describe("That the run is about. Absent: outside of GitHub"),
  candidate: revision.nullable(),
  baseline: baseline.nullable().describe("The revision that served before, to which traffic can go back"),
  traffic: z.array(trafficShare),
  readiness: z.array(readinessStep),
  window: window.nullable(),
  firstLook: firstLook.exactOptional().describe("Absent: nobody looked before, for all that is known"),
  serviceWatch: serviceWatch.nullable().describe("Cloud Run's state over the window. Null: there was no window"),
  findings: z.array(finding),
  isWorker: z
    .literal(true)
    .exactOptional()
    .describe("Requests were not judged (`requests: none`), and nothing was asked of their logs"),
  requests: requests.nullable(),
  evidenceGrowth: z.array(evidenceGrowth).describe("Of each rate budget. Empty: no requests were looked for"),
  probes: z.array(probe),
  memory: gauge,
  cpu: gauge,
  errorMessages,
  lastWords: foreign
    .exactOptional()
    .describe("What the container wrote last before its start failed. Absent: it started, or wrote nothing"),
  newMessages: newMessages.describe(
    "Error messages that the baseline did not write; null: nothing of a baseline's was read",
  ),
  links: z.object({ revision: text.nullable(), logs: text.nullable(), metrics: text.nullable() }),
  rollback: rollbackFacts.nullable().describe("Null: it was not asked for, or not needed"),
  release: releaseFacts.nullable().exactOptional().describe("Of the pin of a service that passed. Null: not asked for"),
  notices: z.array(notice),
});
