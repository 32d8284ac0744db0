import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { ObservedPast } from "../checks/observed.ts";
import { pastPartMs } from "../checks/past.ts";
import { latencyBudgets } from "../checks/request-budgets.ts";
import { logMetricType } from "../setup/names.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { type Pasts, readPast } from "../sources/past-requests.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import { isPlatformOnly } from "../sources/request-logs.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { writtenDuration } from "../inputs/duration.ts";

/** Read beside the window, which it must not hold up for long: until then nothing is called broken. */
const readLimitMs = 30_000;

export interface PastParts {
  settings: Settings;
  clock: Clock;
  metrics: Partial<AlignedMetrics>;
  candidate: { name: string; createdAt: number | null };
  evidence: RequestEvidence;
}

/** The service's own past, for the judge of its requests. That it cannot be read is told, and decides nothing. */
export class PastReading {
  readonly #parts: PastParts;
  #state: ObservedPast["state"] = "not-asked";
  #detail = "";
  #pasts: Pasts = { app: null, platform: null };

  constructor(parts: PastParts) {
    this.#parts = parts;
  }

  get state(): ObservedPast["state"] {
    return this.#state;
  }

  /** By each log's own counts. */
  get pasts(): Pasts {
    return this.#pasts;
  }

  /** Why it failed. */
  get detail(): string {
    return this.#detail;
  }

  async read(signal: AbortSignal): Promise<void> {
    const { settings, clock, metrics, evidence } = this.#parts;
    const { series } = metrics;
    if (settings.pastMs === undefined || series === undefined) return;
    evidence.know("awaited");
    const [late, done] = [new AbortController(), new AbortController()];
    const limit = clock.sleep(readLimitMs, AbortSignal.any([signal, done.signal])).then(
      () => late.abort(new Error(`Cloud Monitoring did not answer within ${writtenDuration(readLimitMs)}`)),
      () => undefined,
    );
    try {
      this.#pasts = await this.#ask({ series }, AbortSignal.any([signal, late.signal]));
      this.#state = this.#pasts.platform === null ? "unknown" : "known";
    } catch (error) {
      // The window was over before Monitoring answered, or its time was.
      if (!signal.aborted && !late.signal.aborted && !isCallFailure(error)) throw error;
      this.#state = "failed";
      this.#detail = error instanceof Error ? error.message : String(error);
    } finally {
      evidence.know(this.#pasts);
      done.abort();
      await limit;
    }
  }

  async #ask(metrics: AlignedMetrics, signal: AbortSignal): Promise<Pasts> {
    const { settings, clock, candidate } = this.#parts;
    const { service, region, windowMs, intervalMs, errorStatus, p95BudgetMs, quantileBudgets } = settings;
    const now = clock.now();
    return await readPast(
      metrics,
      {
        service,
        region,
        candidate: candidate.name,
        candidateCreatedAt: candidate.createdAt,
        now,
        lengthMs: settings.pastMs ?? 0,
        partMs: pastPartMs(windowMs, intervalMs),
        errorStatus,
        quantiles: latencyBudgets(p95BudgetMs, quantileBudgets),
        ownLatency: isPlatformOnly(settings) ? null : logMetricType(service, "latency"),
      },
      { deadline: now + readLimitMs, signal },
    );
  }
}
