import type { Clock, Wait } from "../clock.ts";
import type { Collection } from "../checks/collection.ts";
import { type GaugeId, gaugeIds, gaugeOf } from "../checks/gauges.ts";
import { isCallFailure, throwUnlessCallFailed } from "./call-failure.ts";
import { type Coverage, isRefusal, Trouble } from "./coverage.ts";
import { gaugePoints, type DistributionPoint } from "./gauge-points.ts";
import type { GaugePoint } from "./observation.ts";
import type { MetricReader, RawQuery } from "./metric-reader.ts";

/** Of a failed call whose answer was only a part of what there is: what it did hold. */
export interface PartialPoints {
  points: readonly DistributionPoint[];
}

const prefix = "run.googleapis.com/";

/**
 * Points are of a minute each and show up to three minutes late (metrics list: sampled every 60 s, not visible for up to
 * 120 s; 180 s were seen). With none newer than this, something else than that delay is the reason.
 */
const pointsComeWithinMs = 4 * 60_000;

interface Reading {
  points: GaugePoint[];
  readAt: number;
  trouble: Trouble;
}

/**
 * The gauges of the candidate, read again and again: all points since it was created, for those of the window alone
 * would mostly be missing when it ends. What was read before stays when a later reading fails.
 */
export class GaugeReader {
  readonly #metrics: MetricReader;
  readonly #gauges: Record<GaugeId, Reading>;
  readonly #judged: readonly GaugeId[];

  /** @param judged those that are read. `from`: nothing before this time is asked for, epoch ms. */
  constructor(metrics: MetricReader, clock: Pick<Clock, "now">, judged: readonly GaugeId[], from: number) {
    this.#metrics = metrics;
    const unread = (): Reading => ({
      points: [],
      readAt: from,
      trouble: new Trouble(clock, api),
    });
    const api = new Trouble(clock);
    this.#gauges = Object.fromEntries(gaugeIds.map((id) => [id, unread()])) as Record<GaugeId, Reading>;
    this.#judged = judged;
  }

  /** One reading of each. Failures are kept and never thrown. @throws the signal's reason. */
  async read(scope: Omit<RawQuery, "metric">, wait: Wait): Promise<void> {
    await Promise.all(this.#judged.map(async (id) => await this.#read(id, scope, wait)));
  }

  points(gauge: GaugeId): GaugePoint[] {
    return this.#gauges[gauge].points;
  }

  /** Why nothing newer could be read. Null: the last reading succeeded. */
  get failure(): { code: "no-access" | "not-reachable"; detail: string } | null {
    const gap = this.#judged.map((id) => this.#gauges[id].trouble.gap).find((one) => one !== null) ?? null;
    return gap && { code: isRefusal(gap.code) ? "no-access" : "not-reachable", detail: gap.detail };
  }

  /**
   * As far as Monitoring was asked with success, and not much beyond the newest point that it gave.
   *
   * @param busyTo an instance was at work until then, epoch ms: what has none afterwards has no points. Default: always.
   */
  coverage(gauge: GaugeId, busyTo = Infinity): Coverage {
    const { points, readAt, trouble } = this.#gauges[gauge];
    if (!gaugeOf(gauge).steady) return { readTo: readAt, gap: trouble.gap };
    const newest = points.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
    const shownTo = newest + pointsComeWithinMs;
    if (trouble.gap === null && shownTo >= busyTo) return { readTo: readAt, gap: null };
    if (trouble.gap !== null || shownTo >= readAt) return { readTo: Math.min(readAt, shownTo), gap: trouble.gap };
    const detail = newest === -Infinity ? "" : `the newest point is of ${new Date(newest).toISOString()}`;
    return { readTo: shownTo, gap: { code: "nothing-newer", detail, since: shownTo } };
  }

  async #read(gauge: GaugeId, scope: Omit<RawQuery, "metric">, wait: Wait): Promise<void> {
    const read = this.#gauges[gauge];
    const ask = async (): Promise<DistributionPoint[]> =>
      await this.#metrics.distributions({ metric: gaugeOf(gauge).metric, ...scope }, wait).catch((error: unknown) => {
        // A metric that was never written is not known to Monitoring: no points, not a failed reading. One that was is known.
        if (isCallFailure(error) && error.failure === "not-found" && read.points.length === 0) return [];
        throw error;
      });
    try {
      const points = await read.trouble.ask(ask);
      if (points.length > 0) read.points = gaugePoints(points);
      read.readAt = Math.max(read.readAt, scope.to);
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
      // What it holds is true; what it lacks is told by the gap. Of several series' sum there may be a part alone.
      const { points = [] } = error as Partial<PartialPoints>;
      read.points = highestOf([...read.points, ...gaugePoints([...points])]);
    }
  }
}

function highestOf(points: readonly GaugePoint[]): GaugePoint[] {
  const byTime = new Map<number, GaugePoint>();
  for (const point of points) {
    const known = byTime.get(point.at);
    if (known === undefined || known.value < point.value) byTime.set(point.at, point);
  }
  return [...byTime.values()].toSorted((a, b) => a.at - b.at);
}

/** Which of Cloud Run's metrics does Monitoring know? */
export async function readCollection(metrics: MetricReader, wait: Wait): Promise<Collection> {
  try {
    return { types: (await metrics.metricTypes(prefix, wait)).length };
  } catch (error) {
    throwUnlessCallFailed(error, wait.signal);
    const { message: detail, kind: why } = error;
    return { unread: isRefusal(why) ? { code: "no-access", detail, why } : { code: "not-reachable", detail } };
  }
}
