import type { StatusRange } from "../inputs/settings.ts";
import type { Definitions, MetricDefinition } from "./definitions.ts";
import { logMetricName } from "./names.ts";
import { quoted, type Scope } from "./queries.ts";
import type { JsonObject, WantedResource } from "./resource.ts";

/**
 * Bounds of the buckets in every decade, so close that a percentile is off by 13 % at most, and round, so that shares above
 * a limit such as 1.5 s or 2 s are exact. With six decades 162 bounds; Logging takes 200 buckets.
 */
const decade = [
  10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 33, 36, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90,
];

/** From 1 to 900,000, whatever the unit. The mean is exact beyond it too. */
export const bucketBounds: number[] = Array.from({ length: 6 }, (_, power) =>
  decade.map((step) => (power === 0 ? step / 10 : step * 10 ** (power - 1))),
).flat();

/** LogMetric of Logging v2, one for each metric of the definitions. They serve the service in all of its regions. */
export function logMetrics(definitions: Definitions, scope: Scope, errorStatus: StatusRange[]): WantedResource[] {
  return Object.entries(definitions.metrics).map(([id, metric]) => {
    const name = logMetricName(scope.service, id);
    return { kind: "metric", id, title: name, body: body(name, metric, definitions, scope, errorStatus), uses: [] };
  });
}

function body(
  name: string,
  metric: MetricDefinition,
  { fields }: Definitions,
  scope: Scope,
  errorStatus: StatusRange[],
): JsonObject {
  const path = (field: string): string => fields[field] ?? "";
  const values = metric["values-of"];
  const labels = Object.entries(metric.labels ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const filter = [
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name=${quoted(scope.service)}`,
    values === undefined ? counted(metric.count ?? "requests", path("status"), errorStatus) : `${path(values)}:*`,
    ...(metric.with ?? []).map((field) => `${path(field)}:*`),
  ];
  return {
    name,
    ...(metric.description === undefined ? {} : { description: metric.description }),
    filter: filter.join(" AND "),
    metricDescriptor: {
      metricKind: "DELTA",
      valueType: values === undefined ? "INT64" : "DISTRIBUTION",
      unit: metric.unit ?? "1",
      ...(labels.length === 0 ? {} : { labels: labels.map(([key]) => ({ key })) }),
    },
    ...(values === undefined
      ? {}
      : {
          valueExtractor: `EXTRACT(${path(values)})`,
          bucketOptions: { explicitBuckets: { bounds: bucketBounds } },
        }),
    ...(labels.length === 0
      ? {}
      : { labelExtractors: Object.fromEntries(labels.map(([key, field]) => [key, `EXTRACT(${path(field)})`])) }),
  };
}

function counted(what: "requests" | "errors", status: string, errorStatus: StatusRange[]): string {
  if (what === "requests") return `${status}:*`;
  const ranges = errorStatus.map(({ from, to }) =>
    from === to ? `${status}=${from}` : `(${status}>=${from} AND ${status}<=${to})`,
  );
  return ranges.length === 1 ? (ranges[0] ?? "") : `(${ranges.join(" OR ")})`;
}
