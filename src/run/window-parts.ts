import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Answerers } from "../checks/answerers.ts";
import type { Instance } from "../checks/gauges.ts";
import type { Progress } from "../report/progress.ts";
import type { ProbeResult } from "../sources/observation.ts";
import type { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { ProbeRequest } from "../sources/probes/probe-request.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import type { BaselineEvidence } from "./baseline-evidence.ts";
import type { PairedProbes } from "./paired-probes.ts";
import type { ProbeGate } from "./probe-gate.ts";
import type { ProbeSample } from "./probe-sample.ts";
import type { ReadingTime } from "./reading-time.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { ServiceWatching } from "./service-watching.ts";

/** What a window is observed with, and what it is observed for. */
export interface WindowParts {
  settings: Settings;
  window: { from: number; to: number };
  evidence: RequestEvidence;
  /** Null: there is no baseline to compare with. */
  baseline: BaselineEvidence | null;
  probes: ProbeSeries[];
  /** Lets through what is surely the candidate's answer. Null: there is no probe. */
  gate: ProbeGate | null;
  /** The same probes to the baseline. Null: one of the two has no address of its own. */
  pairs: PairedProbes | null;
  serving: ServiceWatching;
  /** Judged by the budgets of users' requests, in their place or beside them. Null: probes prove nothing of these. */
  sample: ProbeSample | null;
  /** Who answered them. Null: nobody has looked yet. */
  answerers: () => Answerers | null;
  matcher: ProbeMatcher;
  metrics: MetricReader;
  /** How long reads of logs may take. */
  time: ReadingTime;
  scope: { service: string; region: string; revision: string; pool?: true; from: number };
  /** What the candidate's instances are configured with. */
  instance: Instance;
  /** The window is over already, and all that there is of it is read at once. */
  later: boolean;
  /** Trouble before this time is not this deploy's, epoch ms. */
  since: number;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  clock: Clock;
  onProgress: (progress: Progress) => void;
}
