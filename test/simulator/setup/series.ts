import { align } from "../monitoring/align.ts";
import { MonitoringError, invalidField } from "../monitoring/errors.ts";
import { parseMonitoringFilter } from "../monitoring/filter.ts";
import { reduce } from "../monitoring/reduce.ts";
import type { MetricKind, ValueType } from "../monitoring/store.ts";
import { type Json, textOf } from "./messages.ts";

/** What Monitoring knows of a metric type. */
export interface KnownMetric {
  metricKind: MetricKind;
  valueType: ValueType;
  labels: readonly string[];
}

/** Undefined: not known, or not yet. */
export type MetricLookup = (type: string) => KnownMetric | undefined;

export interface SeriesRules {
  lookup: MetricLookup;
  /** Must the metric be known? A chart may wait for its metric, an alert may not. */
  mustExist: boolean;
  longestPeriodS: number;
}

const longestFilter = 2048;

/**
 * Checks a filter with its aggregations as Monitoring does, and gives what comes out of them; undefined where a chart's metric
 * is not known. Throws MonitoringError.
 */
export function checkSeries(
  filter: unknown,
  aggregations: readonly Json[],
  field: string,
  { lookup, mustExist, longestPeriodS }: SeriesRules,
): ValueType | undefined {
  const text = typeof filter === "string" ? filter : "";
  if (text.length > longestFilter)
    throw invalidField(field, `${text.slice(0, 20)}…`, "must not exceed 2048 characters");
  const { metricType } = parseMonitoringFilter(text);
  if (metricType === undefined) {
    throw invalidField(field, text, 'must specify a restriction on "metric.type" in the filter');
  }
  if (mustExist && !/resource\.type\s*=/.test(text)) {
    throw invalidField(field, text, 'must specify a restriction on "resource.type" in the filter');
  }
  const metric = lookup(metricType);
  if (metric === undefined) {
    if (!mustExist) return undefined;
    const message =
      `Cannot find metric(s) that match type = "${metricType}". If a metric was created recently, it could take up to 10 minutes ` +
      "to become available. Please try again soon.";
    throw new MonitoringError(message, 404, "NOT_FOUND");
  }
  for (const [, label = ""] of text.matchAll(/metric\.labels?\.([a-z_]+)/g)) known(metric, label, field, text);
  return aggregations.reduce<ValueType>(
    (value, aggregation) => aggregated(metric, value, aggregation, field, longestPeriodS),
    metric.valueType,
  );
}

function aggregated(metric: KnownMetric, valueType: ValueType, given: Json, at: string, longestS: number): ValueType {
  const { alignmentPeriod, perSeriesAligner, crossSeriesReducer, groupByFields } = given;
  const period = Number(textOf(alignmentPeriod ?? "0s").slice(0, -1));
  if (perSeriesAligner === undefined) {
    if (crossSeriesReducer === undefined) return valueType;
    throw new MonitoringError(
      `Field ${at}.aggregation needs a per_series_aligner where it has a cross_series_reducer.`,
    );
  }
  if (period < 60) {
    throw invalidField(
      `${at}.aggregation.alignmentPeriod`,
      `${period}s`,
      "The alignment period must be at least 60 seconds.",
    );
  }
  if (period > longestS) {
    throw invalidField(
      `${at}.aggregation.alignmentPeriod`,
      `${period}s`,
      `The alignment period must be at most ${longestS}s.`,
    );
  }
  const groups = Array.isArray(groupByFields) ? groupByFields.map(textOf) : [];
  for (const field of groups) {
    const [, label] = /^metric\.labels?\.([a-z_]+)$/.exec(field) ?? [];
    if (label !== undefined) known(metric, label, `${at}.aggregation.groupByFields`, field);
  }
  const series = { type: "", resourceType: "", resourceLabels: {}, metricLabels: {}, unit: "", points: [] };
  const aligned = align(
    { ...series, metricKind: metric.metricKind, valueType },
    textOf(perSeriesAligner),
    60_000,
    0,
    0,
  );
  if (crossSeriesReducer === undefined) return aligned.valueType;
  return reduce([aligned], textOf(crossSeriesReducer), groups)[0]?.valueType ?? aligned.valueType;
}

function known(metric: KnownMetric, label: string, field: string, text: string): void {
  if (!metric.labels.includes(label))
    throw invalidField(field, text, `The supplied filter does not specify a valid label: ${label}`);
}
