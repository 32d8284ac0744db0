import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { noticedErrorRateOf, slowMsOf } from "../inputs/stand-ins.ts";
import { slowAllowedOf } from "../checks/request-budgets.ts";
import {
  type AppFields,
  appObservation,
  isRequestEntry,
  type LogEntry,
  platformObservation,
  valueAt,
} from "../sources/log-entry.ts";
import type { LogScope } from "../sources/log-filter.ts";
import { requestLogRouting, type RoutingReader } from "../sources/log-routing.ts";
import type { ProbeResult, RequestObservation } from "../sources/observation.ts";
import { Collector, type CollectorPlan } from "../sources/reconcile/collect.ts";
import { type Counts, noCounts } from "../sources/reconcile/end-counts.ts";
import type { Reconciled, Routing, Tolerances } from "../sources/reconcile/held.ts";
import { reconcile } from "../sources/reconcile/reconcile.ts";
import { OwnProbes } from "../sources/reconcile/own-probes.ts";
import { appLine, cloudRequest, routeOf } from "../sources/reconcile/seen-requests.ts";
import type { RequestMetrics } from "../sources/request-metrics.ts";
import type { NotUser } from "../sources/who-asked.ts";
import type { Drawn } from "../sources/read-sample.ts";
import type { Window } from "../sources/window-reader.ts";

export interface LogCheckOptions {
  settings: Settings;
  fields: AppFields;
  platformOnly: boolean;
  scope: LogScope;
  window: Window;
  clock: Clock;
  /** Whose request the entry is of, where it tells. */
  whoIs: (entry: LogEntry) => NotUser | null;
  metrics: RequestMetrics | null;
  /** Null: the routing of logs cannot be asked for. */
  routing: (() => Promise<RoutingReader>) | null;
}

/** How far the readings have come, and what the app's own track has counted. */
export interface LogCheckState {
  last: boolean;
  /** Up to where both logs were read side by side, and the app's by itself. Epoch ms. */
  besideTo: number;
  appTo: number;
  app: { requests: number; noLatency: number; noStatus: number };
  /** Entries of Cloud Run's log that were read by themselves. */
  platformEntries: number;
  /** Up to where our own probes were looked for in Cloud Run's log, epoch ms. Null: only a part of them was. */
  probesTo: number | null;
}

/** An entry of either log comes within moments of its request's end; an app that writes in batches may take some seconds. */
const awaitedMs = 10_000;
const awaitedAtLeastMs = 2_000;

/** By what all sources' requests are counted alike: errors, and slow ones by each budget, P95's first. */
export function measuresOf(settings: Settings): Pick<CollectorPlan, "budgetsMs" | "errorStatus"> {
  const further = settings.quantileBudgets.map(({ budgetMs }) => budgetMs);
  return { budgetsMs: [slowMsOf(settings), ...further], errorStatus: settings.errorStatus };
}

/** @param platformOnly is Cloud Run's own latency the one to judge? */
export function tolerancesOf(settings: Settings, platformOnly: boolean): Tolerances {
  const quantiles = [0.95, ...settings.quantileBudgets.map(({ quantile }) => quantile)];
  return {
    errorRateBudget: noticedErrorRateOf(settings),
    slowAllowed: quantiles.map(slowAllowedOf),
    platformOnly,
  };
}

/** So long after a request's end its entries are awaited. */
export function appAwaitedMs({ settleMs }: Pick<Settings, "settleMs">): number {
  return Math.max(awaitedAtLeastMs, Math.min(awaitedMs, settleMs));
}

/** What belongs to a request that ended so long ago has come, or never will. */
const openMs = 60_000;

const routingLimitMs = 20_000;
/** Where it was not answered. */
const askRoutingAgainMs = 60_000;

/** Which log of the candidate's is the truth: everything that is read of it is collected here, and held together. */
export class LogCheck {
  readonly #options: LogCheckOptions;
  readonly #collector: Collector;
  readonly #tolerances: Tolerances;
  readonly #probes = new OwnProbes();
  readonly #own: { endedAt: number; failed: boolean; durationMs: number }[] = [];
  #routing: Routing | "unread" = "unread";
  #routingTrouble: string | null = null;
  #askRoutingAt = -Infinity;

  constructor(options: LogCheckOptions) {
    const { settings, window, fields, platformOnly } = options;
    this.#options = options;
    this.#collector = new Collector({ window, unit: fields.unit, ...measuresOf(settings) });
    this.#tolerances = tolerancesOf(settings, platformOnly);
  }

  /**
   * Entries of both logs, a sample by their trace.
   *
   * @param cuts times at which the sample became a smaller one, epoch ms.
   */
  beside(entries: readonly LogEntry[], { fraction, cuts }: Drawn): void {
    this.#collector.sampledAnew(cuts);
    const { settings, fields, whoIs } = this.#options;
    const { errorStatus } = settings;
    for (const entry of entries) {
      const who = whoIs(entry);
      const own = who === "probe";
      const project = (entry.trace ?? "").split("/traces/", 1)[0] ?? "";
      if (isRequestEntry(entry)) {
        const route = routeOf(entry.httpRequest?.requestMethod, entry.httpRequest?.requestUrl);
        const request = cloudRequest(platformObservation(entry), { errorStatus, route, user: who === null });
        this.#collector.request(request, { own, fraction, project });
      } else if (!own && tellsOfRequest(entry, fields)) {
        this.#collector.beside(appLine(appObservation(entry, fields), errorStatus), project);
      }
    }
  }

  /** The app's entries, as they are read for judging. @param fraction the share that is read, 0..1. */
  lines(observations: readonly RequestObservation[], fraction: number): void {
    const { errorStatus } = this.#options.settings;
    for (const one of observations) this.#collector.line(appLine(one, errorStatus), fraction);
  }

  /** A probe of ours that the candidate answered: Monitoring counts it too. */
  probed({ name, traceId, at, durationMs, status, ok, door }: ProbeResult): void {
    const endedAt = at + durationMs;
    if (status !== null) this.#own.push({ endedAt, failed: !ok, durationMs });
    if (ok && door === null) this.#probes.answered({ name, traceId, endedAt });
  }

  /** Cloud Run's log shows one of our probes. */
  probeShown(trace: string): void {
    this.#probes.shown(trace.slice(trace.lastIndexOf("/") + 1));
  }

  /**
   * Asks for the project's sinks and exclusions, once, beside everything else: whatever comes of it costs the verification
   * nothing but what it would have told.
   */
  askRouting(signal: AbortSignal): void {
    const { routing, clock } = this.#options;
    if (routing === null || this.#routing !== "unread" || clock.now() < this.#askRoutingAt) return;
    this.#askRoutingAt = clock.now() + askRoutingAgainMs;
    const wait = { deadline: clock.now() + routingLimitMs, signal };
    const read = async (): Promise<void> => {
      this.#routing = requestLogRouting(await (await routing()).routing(wait), this.#options.scope);
    };
    read().catch((error: unknown) => {
      this.#routingTrouble = error instanceof Error ? error.message : String(error);
    });
  }

  /** Why the project's sinks could not be read. Null: they were, or nobody answered yet. */
  get routingTrouble(): string | null {
    return this.#routing === "unread" ? this.#routingTrouble : null;
  }

  /** Do the project's sinks keep none of its entries out? False: they do, or could not be read. */
  get routesAll(): boolean {
    return this.#routing !== "unread" && this.#routing.excluded === null && !this.#routing.byKind;
  }

  /** Which log is judged, and whether it may decide. */
  look({ last, besideTo, appTo, app, platformEntries, probesTo }: LogCheckState): Reconciled {
    const { metrics, settings, window } = this.#options;
    const awaited = appAwaitedMs(settings);
    const shown = (to: number): number => (last ? Math.min(to, window.to) : to - awaited);
    this.#collector.close(besideTo - openMs);
    const held = this.#collector.held({
      joinedTo: shown(besideTo),
      appTo: shown(appTo),
      last,
      app,
      platform: { entries: platformEntries, ...this.#probes.view(probesTo ?? -Infinity, last), routing: this.#routing },
      minutes: metrics?.minutes ?? [],
      monitoringSpread: metrics?.spread ?? null,
      ownBetween: (from, to) => this.#ownBetween(from, to),
    });
    return reconcile(held, this.#tolerances);
  }

  /** Known requests in this time that are no users'. Epoch ms. */
  othersIn(from: number, to: number): number {
    const { ok, failed } = this.#ownBetween(from, to);
    return ok + failed;
  }

  #ownBetween(from: number, to: number): Counts {
    const some = this.#own.filter(({ endedAt }) => endedAt >= from && endedAt < to);
    const failed = some.filter((one) => one.failed).length;
    const { budgetsMs } = measuresOf(this.#options.settings);
    const slow = budgetsMs.map((ms) => some.filter(({ durationMs }) => durationMs > ms).length);
    return { ...noCounts, ok: some.length - failed, failed, slow };
  }
}

/** As the filter of the app's log selects them. */
function tellsOfRequest(entry: LogEntry, { latency, status }: AppFields): boolean {
  return valueAt(entry, latency) !== undefined || valueAt(entry, status) !== undefined;
}
