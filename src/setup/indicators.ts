import { type GaugeId, gaugeIds, gaugeOf } from "../checks/gauges.ts";
import { type IndicatorId, indicatorIds } from "../checks/registry.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { errorRateQuery, gaugeQuery, quantileQuery, type Scope, type SeriesQuery } from "./queries.ts";

/** The percentiles that Monitoring can make of a distribution (google.monitoring.v3.Aggregation.Reducer). */
export const percentiles = { p50: "50", p95: "95", p99: "99" } as const;

export type PercentileId = keyof typeof percentiles;

export const percentileIds = Object.keys(percentiles) as [PercentileId, ...PercentileId[]];

/** A check's figure that Monitoring knows, too. */
export type ShownId = GaugeId | PercentileId | "error-rate";

/** In the order of the checks. */
export const shownIds = indicatorIds.filter(isShown);

export function isShown(id: IndicatorId): id is ShownId {
  return id === "error-rate" || id in percentiles || gaugeIds.some((one) => one === id);
}

/** Of one series, or of one over another. */
export interface FigureQuery {
  numerator: SeriesQuery;
  denominator?: SeriesQuery;
}

/** `latencies`: the metric that quantiles are of. `ofInstance`: as a share of what an instance has. */
export function figureQuery(
  id: ShownId,
  scope: Scope,
  {
    errorStatus,
    latencies,
    periodMs,
    ofInstance,
  }: { errorStatus: readonly StatusRange[]; latencies: string; periodMs: number; ofInstance: boolean },
): FigureQuery {
  if (id === "error-rate") return errorRateQuery(scope, errorStatus, periodMs);
  if (isPercentile(id)) return { numerator: quantileQuery(scope, latencies, percentiles[id], periodMs) };
  return { numerator: gaugeQuery(scope, gaugeMetric(id, ofInstance), periodMs) };
}

/** Of what an instance has Monitoring has the share itself. */
export function gaugeMetric(id: GaugeId, ofInstance: boolean): string {
  const { metric, shareMetric = metric } = gaugeOf(id);
  return ofInstance ? shareMetric : metric;
}

function isPercentile(id: ShownId): id is PercentileId {
  return id in percentiles;
}
