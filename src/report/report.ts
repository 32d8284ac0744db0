import type { Finding, FindingId } from "../checks/finding.ts";
import type { WaitCounts } from "../checks/hidden-wait.ts";
import type { Language, Policy } from "../inputs/settings.ts";
import type { RollbackFacts } from "./traffic/facts.ts";

/**
 * Everything that was seen and decided, as plain data. All that people or machines are shown is rendered from this; it is
 * written as JSON next to the summary. Times are epoch milliseconds, durations milliseconds, rates 0..1, sizes bytes.
 */
export interface Report {
  schema: "ion-verify/report@1";
  generatedAt: number;
  language: Language;
  verdict: Verdict;
  /** Why the verdict is what it is. */
  cause: Cause;
  /** The finding that decided; null when all passed or nothing was judged. */
  decisive: FindingId | null;
  /** What the verdict does to the job, by the inputs. */
  job: "success" | "warning" | "failure";
  policies: { onInconclusive: Policy; onNoData: Policy };
  service: { name: string; region: string; project: string; url: string | null };
  candidate: RevisionFacts | null;
  baseline: BaselineFacts | null;
  traffic: TrafficShare[];
  readiness: ReadinessStep[];
  window: WindowFacts | null;
  findings: Finding[];
  requests: RequestFacts | null;
  /** Of each rate budget, in the order of the findings. Empty: no requests were looked for. */
  evidenceGrowth: EvidenceGrowth[];
  probes: ProbeFacts[];
  memory: GaugeFacts | null;
  cpu: GaugeFacts | null;
  /** Most frequent first. Text from the service: hostile until escaped. Credentials are already redacted. */
  errorMessages: ErrorMessage[];
  /** Error messages that the baseline did not write. Null: nothing of a baseline's was read. */
  newMessages: NewMessages | null;
  links: { revision: string | null; logs: string | null; metrics: string | null };
  /** What became of sending the traffic back after a failed verdict. Null: it was not asked for, or not needed. */
  rollback: RollbackFacts | null;
  /** What the reader must be told besides the findings. */
  notices: Notice[];
}

export type Verdict = "pass" | "fail" | "inconclusive";

export type Cause =
  | "within-budgets"
  | "budget"
  | "readiness"
  | "probe"
  | "insufficient-evidence"
  | "no-data"
  | "no-access"
  | "cancelled"
  /** ion-verify itself failed: a notice says how. */
  | "error";

export interface RevisionFacts {
  name: string;
  createdAt: number | null;
  /** As configured, for example "1Gi" and "1". */
  memoryLimit: string | null;
  cpuLimit: string | null;
  minInstances: number | null;
  maxInstances: number | null;
  concurrency: number | null;
  timeoutMs: number | null;
  /** For example "HTTP /health, timeout 10 s". */
  healthCheck: string | null;
  logUri: string | null;
}

/** The revision that served before, to which traffic can go back. */
export interface BaselineFacts {
  name: string;
  /** Its users' requests that the candidate's are compared with, refused ones left out. Null: none could be read. */
  compared: {
    /** Did both serve over this time? Else it is the equally long time before the deploy. */
    concurrent: boolean;
    from: number;
    to: number;
    filter: string;
    count: number;
    errors: number;
    latency: RequestFacts["latency"];
    distribution: LatencyBucket[];
    sampling: RequestFacts["sampling"];
  } | null;
}

export interface TrafficShare {
  revision: string;
  percent: number;
  tag: string | null;
  url: string | null;
  /** True when this share follows the latest ready revision. */
  latest: boolean;
}

export interface ReadinessStep {
  at: number;
  elapsedMs: number;
  state: "waiting" | "ready" | "failed";
  /** Cloud Run's own words or ours, in English: what is being waited for. */
  message: string;
}

export interface WindowFacts {
  startedAt: number;
  endedAt: number;
  plannedMs: number;
  intervalMs: number;
  /** Null: it ran its full length. */
  endedEarly: "failed" | "proven" | "cancelled" | null;
  polls: number;
}

export interface RequestFacts {
  /** Which log was judged: the app's own structured entries, or Cloud Run's request log. Null: neither had an entry.
   *  `probes`: neither, but this run's own probes, because no user reaches the candidate. */
  source: "app" | "platform" | "probes" | null;
  /** The Logging filter that finds these entries, and those of `probes` and `outside`. */
  filter: string;
  /** Users' requests seen in the log, ion-verify's own probes left out, refused ones included. */
  count: number;
  errors: number;
  /** Refused by Cloud Run before any instance saw them: errors without a latency. Part of `count` and `errors`. */
  refused: number;
  /** ion-verify's own requests found in the log and left out. */
  probes: number;
  /** Entries of requests that began before the window or after it, left out: the app's stand at the requests' ends. */
  outside: number;
  /** Slower than the P95 budget. */
  slow: number;
  /** Entries with no usable latency, by why. Still counted for the error rate when they have a status. */
  unusable: { missing: number; notANumber: number; negative: number; noStatus: number };
  /** Server-side sampling, when the traffic was above what may be read. `estimated`: requests in all. */
  sampling: { fraction: number; estimated: number } | null;
  /** Log reads made, and the most in any minute. */
  reads: { total: number; mostInAMinute: number };
  latency: { meanMs: number; p50Ms: number; p95Ms: number; p99Ms: number; maxMs: number } | null;
  /** How the latencies are spread: at most 60 buckets, by the logarithm, fastest first. Empty ones are left out. */
  distribution: LatencyBucket[];
  byStatus: { status: number; count: number }[];
  byGroup: { group: string; count: number; errors: number; slow: number; p95Ms: number | null }[];
  /** How many groups were left out of byGroup. */
  moreGroups: number;
  slowest: { at: number; latencyMs: number; status: number | null; group: string | null; trace: string | null }[];
  /** The window in equal parts, at most 60. */
  timeline: { at: number; requests: number; errors: number; p95Ms: number | null }[];
  /** A request shows in the log when it has ended: one that takes longer than this is in none of these figures. Null: not known. */
  longestSeenMs: number | null;
  /** Waits that the logged latencies hide. Null: Cloud Run's request log was not read for them. */
  waits: WaitFacts | null;
}

/** Of users' requests by Cloud Run's request log: all of them, or a sample that the server drew. */
export interface WaitFacts extends WaitCounts {
  /** Null: all were looked at. `fraction`: the share that was; `estimated`: entries in all. */
  sampling: RequestFacts["sampling"];
}

/** How the evidence of one rate budget grew over the window, by the time at which requests started. */
export interface EvidenceGrowth {
  id: FindingId;
  /** ln of the e-values against the budget and for it, of all requests that started before `at`; at most 120 points. */
  points: { at: number; failLnE: number; passLnE: number }[];
  /** The ln at which either alone decides. */
  failLnThreshold: number;
  passLnThreshold: number;
}

/** So many requests took at least `fromMs` and less than `toMs`. */
export interface LatencyBucket {
  fromMs: number;
  toMs: number;
  count: number;
}

export interface ProbeFacts {
  name: "health" | "chat";
  url: string;
  sent: number;
  failed: number;
  longestFailureRun: number;
  /** Chat only: answers to a message sent for the first time, and to one sent again. */
  first: { n: number; medianMs: number | null };
  repeated: { n: number; medianMs: number | null };
  /** The latest failures, newest last, at most 5. Text from the service: hostile until escaped. */
  failures: { at: number; status: number | null; reason: string }[];
  /** Health only: what the last JSON body said of its parts. */
  dependencies: { name: string; ok: boolean; state: string }[];
}

export interface GaugeFacts {
  budget: number;
  points: { at: number; value: number }[];
}

export interface ErrorMessage {
  message: string;
  count: number;
  firstAt: number;
  severity: string;
}

export interface NewMessages {
  /** The revision that is compared with, and the time of its log that was looked at: up to a day before the deploy. */
  baseline: string;
  from: number;
  to: number;
  /** The baseline's error messages in that time. */
  compared: number;
  /** It wrote more of them than could be read: what seems new may be older. */
  truncated: boolean;
  /** Most frequent first. Text from the service: hostile until escaped. Credentials, addresses and numbers are redacted. */
  patterns: MessagePattern[];
  /** How many patterns were left out. */
  more: number;
  /** Not all of the candidate's own error messages were read: each may have come more often. */
  atLeast: boolean;
}

export interface MessagePattern {
  /** With `<*>` where its messages differ. */
  pattern: string;
  count: number;
  firstAt: number;
  /** The first of its messages. */
  example: string;
}

export type Notice =
  | { code: "newer-revision"; revision: string }
  | { code: "candidate-changed"; from: string; to: string }
  | { code: "traffic-pinned"; revision: string; percent: number }
  | { code: "partial-traffic"; percent: number }
  | { code: "source-fallback" }
  /** The candidate has a tag and no share of the traffic. */
  | { code: "probes-judged" }
  /** No chat probe asked, and the service lets requests take longer than those that can be in the figures. */
  | { code: "hanging-unseen"; longestSeenMs: number; timeoutMs: number }
  | { code: "sampled"; fraction: number }
  | { code: "late-not-awaited"; beforeAt: number }
  | { code: "log-read-failed"; detail: string; times: number }
  | { code: "metrics-read-failed"; detail: string }
  | { code: "probes-in-log-unknown"; probes: number }
  | { code: "errors-truncated" }
  /** detail: what the last try met; null where the candidate's own readings left no place for it. */
  | { code: "baseline-not-read"; detail: string | null }
  | { code: "stopped-by-error"; detail: string };
