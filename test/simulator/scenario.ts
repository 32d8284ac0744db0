import type { AppLogging } from "./app-logging.ts";
import type { FrontDoorName } from "./front-doors.ts";
import type { Turn } from "./timeline.ts";

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
  /** Share of users' answers that break off in the middle, with the status 200. A probe's are too short for it. */
  cutShare: number;
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

  /** What changes while somebody looks: an outage that begins in a window, a revision that turns bad, traffic that moves. */
  timeline: readonly Turn[];

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
