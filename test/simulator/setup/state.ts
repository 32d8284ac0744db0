import { cloudRunMetrics } from "../monitoring/cloud-run-metrics.ts";
import { describe } from "./log-metric-rules.ts";
import type { Json } from "./messages.ts";
import type { KnownMetric } from "./series.ts";

export interface Channel {
  /** `projects/P/notificationChannels/ID` */
  name: string;
  type: string;
  displayName: string;
  enabled: boolean;
}

/** Dashboards, alert policies, log-based metrics and channels of one project, as they are kept. */
export class SetupState {
  /** By full name. */
  readonly dashboards = new Map<string, Json>();
  readonly alertPolicies = new Map<string, Json>();
  /** By metric identifier. */
  readonly logMetrics = new Map<string, Json>();
  readonly channels: Channel[] = [];
  /** So long after its creation Monitoring does not know a log-based metric. Google says up to ten minutes. */
  metricDelayMs = 0;
  /** What Monitoring adds to dashboards by itself; none that is published, but it may. */
  dashboardDefaults: Json = {};
  readonly #knownFrom = new Map<string, number>();
  #serial = 0;

  /** Epoch ms. */
  metricCreated(name: string, now: number): void {
    this.#knownFrom.set(name, now + this.metricDelayMs);
  }

  lookup(type: string, now: number): KnownMetric | undefined {
    const [, name] = /^logging\.googleapis\.com\/user\/(.+)$/.exec(type) ?? [];
    if (name === undefined) return cloudRunMetrics.find((one) => one.type === type);
    const metric = this.logMetrics.get(name);
    return metric === undefined || now < (this.#knownFrom.get(name) ?? 0) ? undefined : describe(metric);
  }

  /** For names that the server gives. */
  next(): string {
    this.#serial += 1;
    return String(9_000_000_000_000_000 + this.#serial);
  }
}
