import type { Clock, Wait } from "../clock.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadinessStep } from "../report/report.ts";
import type { CloudRun } from "../revision/cloud-run-state.ts";
import type { RoutingReader } from "../sources/log-routing.ts";
import type { DeployCandidates } from "./deploy-candidates.ts";
import type { ProbeResult } from "../sources/observation.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import type { DrawHex } from "../sources/probes/drawn.ts";
import type { ProbeRequest } from "../sources/probes/probe-request.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import type { ServedUsers } from "../sources/served.ts";
import type { LogPages } from "../sources/window-reader.ts";

/** Everything outside: opened only when it is first needed. */
export interface Outside {
  clock: Clock;
  /** Gives the project. */
  signIn: () => Promise<string>;
  cloudRun: () => Promise<CloudRun>;
  logs: () => Promise<LogPages>;
  readLimit: ReadLimit;
  metrics: () => Promise<MetricReader & Partial<AlignedMetrics>>;
  /** Did a revision ever serve users? */
  servedUsers: ServedUsers;
  /** Absent: how logs are routed cannot be asked. */
  routing?: () => Promise<RoutingReader>;
  /** What tells the probes of one run from those of another. Absent: drawn at random. */
  drawHex?: DrawHex;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  /** For probes of a service that lets only known callers in. */
  idToken: (audience: string, wait: Wait) => Promise<string>;
  /** What else is deployed in this run. Absent: nothing. */
  candidates?: DeployCandidates;
  onReadiness: (step: ReadinessStep) => void;
  onProgress: (progress: Progress) => void;
}
