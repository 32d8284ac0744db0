import type { StatusRange } from "../inputs/settings.ts";
import { cloudRunMetric, logMetricName, logMetricType } from "./names.ts";

/** Whose resources these are. */
export interface Scope {
  service: string;
  region: string;
  project: string;
}

/** Aggregation of Monitoring v3 and of dashboards v1: the same in both. */
export interface Aggregation {
  alignmentPeriod: string;
  perSeriesAligner: string;
  crossSeriesReducer?: string;
  groupByFields?: string[];
}

export interface SeriesQuery {
  filter: string;
  aggregation: Aggregation;
}

/** Seconds of instances that are billed, by the second: how many instances are paid for. */
export function billableQuery(scope: Scope, periodMs: number): SeriesQuery {
  return query(scope, "run.googleapis.com/container/billable_instance_time", periodMs, "ALIGN_RATE", "REDUCE_SUM");
}

/** Type of a metric of the definitions; `cloud-run` is Cloud Run's own. */
export function metricType(scope: Scope, name: string, kind: "values" | "count"): string {
  if (name !== cloudRunMetric) return logMetricType(scope.service, name);
  return `run.googleapis.com/${kind === "values" ? "request_latencies" : "request_count"}`;
}

/** A Monitoring filter for one metric type and one resource type, as alert conditions ask for. */
function seriesFilter(scope: Scope, type: string, more: readonly string[] = []): string {
  return [
    `metric.type=${quoted(type)}`,
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name=${quoted(scope.service)}`,
    `resource.labels.location=${quoted(scope.region)}`,
    // A project may watch others, with a service of the same name. The label holds the ID, never the number.
    ...(/^\d+$/.test(scope.project) ? [] : [`resource.labels.project_id=${quoted(scope.project)}`]),
    ...more,
  ].join(" AND ");
}

/** Percentiles of all instances together: of the merged distribution, never a mean of percentiles. */
export function quantileQuery(
  scope: Scope,
  metric: string,
  percentile: "50" | "95" | "99",
  periodMs: number,
  by?: string,
): SeriesQuery {
  return query(
    scope,
    metricType(scope, metric, "values"),
    periodMs,
    "ALIGN_DELTA",
    `REDUCE_PERCENTILE_${percentile}`,
    by,
  );
}

/** The mean of all values together: a distribution keeps their sum. */
export function meanQuery(scope: Scope, metric: string, periodMs: number, by?: string): SeriesQuery {
  return query(scope, metricType(scope, metric, "values"), periodMs, "ALIGN_DELTA", "REDUCE_MEAN", by);
}

export function countQuery(scope: Scope, metric: string, periodMs: number, by?: string): SeriesQuery {
  return query(scope, metricType(scope, metric, "count"), periodMs, "ALIGN_DELTA", "REDUCE_SUM", by);
}

/** For one side of a ratio. */
export function rateQuery(scope: Scope, metric: string, periodMs: number, by?: string): SeriesQuery {
  return query(scope, metricType(scope, metric, "count"), periodMs, "ALIGN_RATE", "REDUCE_SUM", by);
}

/**
 * Share of failed requests by Cloud Run's own count: it has those too that the app never saw or never wrote of, because an
 * instance died, say.
 */
export function errorRateQuery(
  scope: Scope,
  errorStatus: readonly StatusRange[],
  periodMs: number,
): { numerator: SeriesQuery; denominator: SeriesQuery } {
  const all = rateQuery(scope, cloudRunMetric, periodMs);
  const failed = seriesFilter(scope, metricType(scope, cloudRunMetric, "count"), [responseCodes(errorStatus)]);
  return { numerator: { ...all, filter: failed }, denominator: all };
}

/**
 * The instance that uses most. Memory is a gauge of distributions, for which ALIGN_DELTA is not valid
 * (google.monitoring.v3.Aggregation).
 */
export function gaugeQuery(scope: Scope, metric: string, periodMs: number): SeriesQuery {
  return query(scope, metric, periodMs, "ALIGN_PERCENTILE_99", "REDUCE_MAX");
}

export function instancesQuery(scope: Scope, periodMs: number): SeriesQuery {
  return query(scope, "run.googleapis.com/container/instance_count", periodMs, "ALIGN_MAX", "REDUCE_SUM", "state");
}

/**
 * The same series for PromQL: `logging.googleapis.com/user/x` is `logging_googleapis_com:user_x` there
 * (https://cloud.google.com/monitoring/promql/promql-mapping).
 */
export function promSeries(scope: Scope, metric: string): string {
  const name =
    metric === cloudRunMetric
      ? "run_googleapis_com:request_count"
      : `logging_googleapis_com:user_${logMetricName(scope.service, metric)}`;
  const labels = { monitored_resource: "cloud_run_revision", service_name: scope.service, location: scope.region };
  const project = /^\d+$/.test(scope.project) ? {} : { project_id: scope.project };
  const selectors = Object.entries({ ...labels, ...project }).map(([label, value]) => `${label}=${quoted(value)}`);
  return `${name}{${selectors.join(",")}}`;
}

/** `500-599,429` → the filter's condition on Cloud Run's label. */
export function responseCodes(ranges: readonly StatusRange[]): string {
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined && only.from % 100 === 0 && only.to === only.from + 99) {
    return `metric.labels.response_code_class="${only.from / 100}xx"`;
  }
  return `metric.labels.response_code=monitoring.regex.full_match("${ranges.flatMap(codePatterns).join("|")}")`;
}

/** Whole hundreds and tens as one pattern each: a filter has at most 2,048 characters. */
function codePatterns({ from, to }: StatusRange): string[] {
  const patterns: string[] = [];
  for (let code = from; code <= to;) {
    const step = [100, 10].find((size) => code % size === 0 && code + size - 1 <= to) ?? 1;
    patterns.push(String(code).slice(0, 3 - Math.log10(step)) + ".".repeat(Math.log10(step)));
    code += step;
  }
  return patterns;
}

function query(
  scope: Scope,
  type: string,
  periodMs: number,
  perSeriesAligner: string,
  crossSeriesReducer: string,
  by?: string,
): SeriesQuery {
  const groups = by === undefined ? {} : { groupByFields: [`metric.label.${by}`] };
  const aggregation = { alignmentPeriod: seconds(periodMs), perSeriesAligner, crossSeriesReducer, ...groups };
  return { filter: seriesFilter(scope, type), aggregation };
}

/** As protobuf's JSON writes a duration. */
export function seconds(ms: number): string {
  return `${Math.round(ms / 1000)}s`;
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
