import { exemplars } from "./exemplars.ts";
import type { MetricDescriptor, MetricKind, Series, SeriesPoint, ValueType } from "./store.ts";

/** google.api.MetricDescriptor's enums. */
const kindNumbers: Record<MetricKind, number> = { GAUGE: 1, DELTA: 2, CUMULATIVE: 3 };
const valueNumbers: Record<ValueType, number> = { BOOL: 1, INT64: 2, DOUBLE: 3, STRING: 4, DISTRIBUTION: 5 };
/** google.api.LaunchStage. */
const stageNumbers = { BETA: 3, GA: 4 };

/** google.monitoring.v3.TimeSeries in REST JSON; clients of Google's own ask for enums as numbers. */
export function seriesJson(series: Series, numericEnums: boolean): Record<string, unknown> {
  const { type, metricLabels, resourceType, resourceLabels, metricKind, valueType, unit } = series;
  return {
    metric: { type, ...(Object.keys(metricLabels).length > 0 ? { labels: metricLabels } : {}) },
    resource: { type: resourceType, labels: resourceLabels },
    metricKind: numericEnums ? kindNumbers[metricKind] : metricKind,
    valueType: numericEnums ? valueNumbers[valueType] : valueType,
    ...(series.points.length > 0
      ? { points: series.points.map((point) => pointJson(point, valueType, resourceLabels["project_id"] ?? "")) }
      : {}),
    unit,
  };
}

export function descriptorJson(
  descriptor: MetricDescriptor,
  project: string,
  numericEnums: boolean,
): Record<string, unknown> {
  const { type, metricKind, valueType, unit, labels, launchStage, displayName, description } = descriptor;
  return {
    name: `projects/${project}/metricDescriptors/${type}`,
    type,
    ...(labels.length > 0 ? { labels: labels.map((key) => ({ key })) } : {}),
    metricKind: numericEnums ? kindNumbers[metricKind] : metricKind,
    valueType: numericEnums ? valueNumbers[valueType] : valueType,
    unit,
    description,
    displayName,
    launchStage: numericEnums ? stageNumbers[launchStage] : launchStage,
    monitoredResourceTypes: ["cloud_run_revision"],
  };
}

function pointJson(point: SeriesPoint, valueType: ValueType, project: string): Record<string, unknown> {
  const { startMs, endMs, value } = point;
  const interval = { startTime: new Date(startMs).toISOString(), endTime: new Date(endMs).toISOString() };
  if (typeof value === "object") {
    const withExemplars = { ...value, exemplars: exemplars(value.mean ?? 0, interval.endTime, project) };
    return { interval, value: { distributionValue: value.count === undefined ? value : withExemplars } };
  }
  return {
    interval,
    value: valueType === "INT64" ? { int64Value: String(Math.round(value)) } : { doubleValue: value },
  };
}
