import { type AppLogging, plainLogging } from "./app-logging.ts";
import type { FrontDoorName } from "./front-doors.ts";

/** One group of requests: its share of the traffic and how much slower than the rest it is answered. */
export interface Persona {
  name: string;
  weight: number;
  latencyFactor: number;
}

/** What a revision and the cloud around it do. Times in ms, rates 0..1. Every field can be overridden. */
export interface Scenario {
  summary: string;

  /** "retired" reads Ready SUCCEEDED although no instance ever started. */
  outcome: "ready" | "crash" | "never" | "retired";
  /** For so long the service still shows the old revision as latest created, its generation not observed. */
  acceptMs: number;
  /** From the deploy until the revision is ready or has failed. */
  rolloutMs: number;
  /** From ready until the traffic has really moved. */
  trafficMs: number;
  /** How long a change of traffic alone takes; it took 104 s once. */
  shiftMs: number;
  /** Traffic stays pinned to the revision that served before. */
  pinned: boolean;
  /** Without traffic it leaves `latestReadyRevision` where it was. */
  latestReadyStays: boolean;
  /** The revision claims to be this old, so that Monitoring has history at once. */
  createdMsAgo: number;
  cpuLimit: string;
  memoryLimit: string;
  maxInstances: number;

  /** What the revision that served before did otherwise than a sound one. */
  before: Partial<Pick<Scenario, "latencyMedianMs" | "latencySigma" | "errorRate">>;

  requestsPerSecond: number;
  /** Coefficient of variation of the gaps between requests: 1 is Poisson, real services reach 7. */
  burstiness: number;
  /** Share of users' requests that are no chat: OPTIONS 204 and scanners' 404. */
  strayShare: number;
  /** How many different questions users ask; 0: each asks its own. */
  distinctMessages: number;

  latencyMedianMs: number;
  /** Of the log-normal: P95 = median * exp(1.645 sigma). */
  latencySigma: number;
  personas: readonly [Persona, ...Persona[]];
  errorRate: number;
  errorStatus: number;
  /** Counted from the first moment of traffic. */
  errorBurst: { afterMs: number; forMs: number; rate: number } | null;
  /** Share that Cloud Run refuses for want of an instance (429), after having made it wait so long. */
  refusedShare: number;
  refusedWaitMs: number;
  /** How long an answer is served from memory; 0: no cache. */
  cacheTtlMs: number;
  /** Every so many requests one waits for an instance to start, and some queue behind it unseen by `latency`. */
  coldStart: { everyRequests: number; ms: number; queued: number } | null;
  /** Every so many requests one is accepted and never answered, of users and of probes alike; 0: none. */
  hangEvery: number;
  health: "ok" | "redirect" | "dependency-down" | "warn";
  /** In the place of the usual body: text, or JSON (health-dialects.ts). Null: the usual one. */
  healthBody: string | null;
  /** What the app says it is, in its health and at /version. */
  appVersion: string;
  /** What it answers at these paths in the place of its usual answer. */
  appAnswers: Record<string, { status: number; body: unknown }>;
  /** Answers ion-verify in the container's place. Null: nothing does. */
  frontDoor: FrontDoorName | null;
  /** Share of users' requests that are an uptime check's of `/` (reality.md section 3: a quarter to two thirds). */
  checkerShare: number;
  /** From then on /chat accepts requests and never answers. Counted from the first moment of traffic. */
  chatDiesAfterMs: number | null;
  /** Hostile text in messages, personas, bodies and dependency names. */
  hostile: boolean;

  appLog: boolean;
  platformLog: boolean;
  /** Do the app's entries carry the trace? */
  appTrace: boolean;
  /** What it logs of its requests, and how. */
  appLogging: AppLogging;
  /** Of the project's sink, from the deploy on: entries that match one of these filters are not stored. */
  exclusions: readonly string[];
  /** Share of the app's entries whose latency is missing, negative, a string or no number. */
  unusableShare: number;
  /** The app writes its entries in batches of so many; 1: each at once. */
  logBatch: number;
  /** Share of entries that are delivered twice. */
  duplicateShare: number;
  /** Share of entries that come later by so much. */
  lateShare: number;
  lateMs: number;
  /** The log's delivery stops for a time, and all that came meanwhile shows at once. Counted from the first traffic. */
  stall: { afterMs: number; forMs: number } | null;
  /** Counted from the first moment of traffic. */
  memoryKills: { afterMs: number; everyMs: number; generation?: 1 | 2 } | null;
  /** Error lines that no request made, most of them unlike any of the revision before. Counted from the same. */
  newErrors: { afterMs: number; everyMs: number } | null;

  metrics: MetricsPlan;

  /** Shares of calls to Google's APIs that fail so. */
  faults: { rateLimited: number; unavailable: number; reset: number; hang: number };
  /** Permissions that are not granted. */
  denied: readonly string[];
  /** Every so many pages of log entries one is empty but for its token; 0: none. */
  emptyPageEvery: number;
}

export interface MetricsPlan {
  enabled: boolean;
  periodMs: number;
  delayMs: number;
  instances: number;
  memoryBytes: number;
  memoryBytesPerMinute: number;
  /** 0..1 */
  cpu: number;
  /** Containers beside the one that serves, in each instance. */
  sidecars: readonly Sidecar[];
}

export interface Sidecar {
  name: string;
  memoryBytes: number;
  /** 0..1 of its own limit. */
  cpu: number;
}

export type Overrides = Partial<Omit<Scenario, "metrics" | "faults" | "appLogging">> & {
  appLogging?: Partial<AppLogging>;
  metrics?: Partial<MetricsPlan>;
  faults?: Partial<Scenario["faults"]>;
};

const noFaults = { rateLimited: 0, unavailable: 0, reset: 0, hang: 0 };
const personas: readonly [Persona, ...Persona[]] = [
  { name: "teacher", weight: 5, latencyFactor: 1 },
  { name: "friend", weight: 3, latencyFactor: 1 },
  { name: "counselor", weight: 2, latencyFactor: 1 },
];

/**
 * A sound revision: P50 0.6 s, P95 1.2 s, 0.05 % errors. At 120 requests a second a window of six seconds holds the 368
 * clean requests that prove 1 % (evidence.md section 3).
 */
export const soundScenario: Scenario = {
  summary: "a sound revision",
  outcome: "ready",
  acceptMs: 0,
  rolloutMs: 400,
  trafficMs: 200,
  shiftMs: 200,
  pinned: false,
  latestReadyStays: false,
  createdMsAgo: 600_000,
  cpuLimit: "1",
  memoryLimit: "1Gi",
  maxInstances: 100,
  before: {},
  requestsPerSecond: 120,
  burstiness: 1,
  strayShare: 0,
  distinctMessages: 0,
  latencyMedianMs: 600,
  latencySigma: 0.42,
  personas,
  errorRate: 0.0005,
  errorStatus: 500,
  errorBurst: null,
  refusedShare: 0,
  refusedWaitMs: 0,
  cacheTtlMs: 0,
  coldStart: null,
  hangEvery: 0,
  health: "ok",
  healthBody: null,
  appVersion: "1.4.2",
  appAnswers: {},
  frontDoor: null,
  checkerShare: 0,
  chatDiesAfterMs: null,
  hostile: false,
  appLog: true,
  platformLog: true,
  appTrace: true,
  appLogging: plainLogging,
  exclusions: [],
  unusableShare: 0,
  logBatch: 1,
  duplicateShare: 0.01,
  lateShare: 0,
  lateMs: 0,
  stall: null,
  memoryKills: null,
  newErrors: null,
  metrics: {
    enabled: true,
    periodMs: 60_000,
    delayMs: 120_000,
    instances: 2,
    memoryBytes: 310e6,
    memoryBytesPerMinute: 0,
    sidecars: [],
    cpu: 0.35,
  },
  faults: noFaults,
  denied: [],
  emptyPageEvery: 5,
};

const table = {
  healthy: {},
  slow: { summary: "P95 three times as long", latencyMedianMs: 1800 },
  regression: {
    summary: "1.6 times as slow as the revision before, far inside the budget",
    latencyMedianMs: 400,
    before: { latencyMedianMs: 250 },
  },
  errors: { summary: "five times the error budget", errorRate: 0.05 },
  "error-burst": {
    summary: "a sound start, then a burst of errors",
    errorBurst: { afterMs: 3000, forMs: 4000, rate: 0.3 },
  },
  "crash-at-start": { summary: "the container never listens", outcome: "crash" },
  "never-ready": { summary: "the rollout never ends", outcome: "never" },
  "stale-view": {
    summary: "for 3 s the service still shows the old revision, and is not yet reconciled",
    acceptMs: 3000,
    rolloutMs: 3500,
  },
  "slow-rollout": { summary: "ready after 4 s, traffic 2 s later", rolloutMs: 4000, trafficMs: 2000 },
  "pinned-traffic": { summary: "traffic stays pinned to the old revision", pinned: true },
  retired: { summary: "a revision that never started reads Ready SUCCEEDED, reason RETIRED", outcome: "retired" },
  "memory-climb": {
    summary: "a leak of 50 MB a minute, above 500 MB for minutes",
    metrics: { memoryBytes: 330e6, memoryBytesPerMinute: 50e6 },
  },
  "memory-kill": {
    summary: "instances are killed for memory",
    memoryLimit: "512Mi",
    memoryKills: { afterMs: 1500, everyMs: 3000 },
  },
  "cpu-hot": { summary: "CPU at 95 %", metrics: { cpu: 0.95 } },
  "slow-persona": {
    summary: "one persona, a request in eleven, is six times slower than the others",
    personas: [...personas, { name: "poet", weight: 1, latencyFactor: 6 }],
  },
  "low-traffic": { summary: "two requests a second", requestsPerSecond: 2 },
  "no-traffic": { summary: "nobody comes", requestsPerSecond: 0 },
  "batched-logs": { summary: "entries are written in batches of 50", logBatch: 50 },
  "late-logs": {
    summary: "a fifth of the entries comes 1.5 s later",
    lateShare: 0.2,
    lateMs: 1500,
    duplicateShare: 0.1,
  },
  "answer-cache": { summary: "answers are cached by message for 1800 s", cacheTtlMs: 1_800_000, distinctMessages: 400 },
  "flaky-apis": {
    summary: "429, 503, resets and hangs from Google",
    faults: { rateLimited: 0.03, unavailable: 0.08, reset: 0.05, hang: 0.03 },
  },
  "hostile-text": { summary: "log lines and bodies that attack the reader", hostile: true, errorRate: 0.08 },
  "new-errors": {
    summary: "error messages that the revision before never wrote, within the error budget",
    newErrors: { afterMs: 500, everyMs: 300 },
  },
  refused: { summary: "a tenth is refused for want of an instance", refusedShare: 0.1, refusedWaitMs: 1500 },
  "health-redirect": { summary: "/health leads to a login page", health: "redirect" },
  "dependency-down": { summary: "/health tells that Redis is down", health: "dependency-down" },
  "dead-probe": { summary: "/chat stops answering", chatDiesAfterMs: 2000 },
  "no-platform-metrics": { summary: "Monitoring has nothing", metrics: { enabled: false } },
  "platform-log-only": { summary: "the app writes no entries", appLog: false, strayShare: 0.2 },
  "behind-iap": { summary: "Identity-Aware Proxy answers the probes", frontDoor: "iap-redirect" },
  checked: { summary: "half of the requests are an uptime check's", checkerShare: 0.5, appLog: false },
  "no-app-trace": { summary: "the app's entries carry no trace", appTrace: false },
  "unusable-latencies": { summary: "some entries have no usable latency", unusableShare: 0.1 },
  denied: { summary: "reading logs is not permitted", denied: ["logging.logEntries.list"] },
  cold: { summary: "instances start slowly", coldStart: { everyRequests: 60, ms: 2500, queued: 4 } },
  "log-stall": { summary: "the log shows nothing for 3 s, then all at once", stall: { afterMs: 2500, forMs: 3000 } },
  hanging: { summary: "every fourth request is never answered, the others are quick", hangEvery: 4 },
  bursty: { summary: "users come in bursts", burstiness: 3 },
} satisfies Record<string, Overrides>;

export type ScenarioName = keyof typeof table;

export const scenarioNames = Object.keys(table).filter(isScenarioName);

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(table, name);
}

/** The revision that served before: the same users and the same logs. */
export function scenarioBefore(chosen: Scenario): Scenario {
  const { requestsPerSecond, burstiness, strayShare, appLog, platformLog, appTrace, before } = chosen;
  return override(soundScenario, {
    requestsPerSecond,
    burstiness,
    strayShare,
    appLog,
    platformLog,
    appTrace,
    ...before,
  });
}

export function scenario(name: ScenarioName, overrides: Overrides = {}): Scenario {
  return override(override(soundScenario, table[name]), overrides);
}

function override(base: Scenario, changes: Overrides): Scenario {
  return {
    ...base,
    ...changes,
    metrics: { ...base.metrics, ...changes.metrics },
    appLogging: { ...base.appLogging, ...changes.appLogging },
    faults: { ...base.faults, ...changes.faults },
  };
}
