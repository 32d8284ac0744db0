import { plainLogging } from "./app-logging.ts";
import type { Overrides, Persona, Scenario } from "./scenario.ts";

export type { MetricsPlan, Overrides, Persona, Scenario, Sidecar } from "./scenario.ts";

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
  cutShare: 0,
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
  timeline: [],
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
    faults: { rateLimited: 0.01, unavailable: 0.12, reset: 0.08, hang: 0.01 },
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
  "cut-off": { summary: "a third of the answers breaks off in the middle, with 200", cutShare: 1 / 3 },
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
