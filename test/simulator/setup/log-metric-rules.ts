import { compileFilter, FilterError } from "../logging/filter.ts";
import { MonitoringError, invalidField } from "../monitoring/errors.ts";
import { list } from "./dashboard-rules.ts";
import { type Json, textOf } from "./messages.ts";
import type { KnownMetric } from "./series.ts";

const namePattern = /^[A-Za-z0-9_\-.,+!*',()%][A-Za-z0-9_\-.,+!*',()%/]{0,99}$/;
const extractorPattern = /^(?:EXTRACT\([A-Za-z_][\w.]*\)|REGEXP_EXTRACT\([A-Za-z_][\w.]*, ?"(?<regex>.*)"\))$/;
const mostLabels = 10;
const mostBuckets = 200;

/** What Logging refuses of a metric that is well-formed (google.logging.v2.LogMetric). Throws MonitoringError. */
export function checkLogMetric(metric: Json): void {
  const name = textOf(metric["name"] ?? "");
  if (!namePattern.test(name))
    throw invalidField("metric.name", name, "not a metric identifier of at most 100 characters");
  if (textOf(metric["description"] ?? "").length > 8_000)
    throw new MonitoringError("Field metric.description is too long.");
  checkFilter(textOf(metric["filter"] ?? ""));
  const { valueType, labels } = describe(metric);
  const extractors = (metric["labelExtractors"] ?? {}) as Record<string, string>;
  if (labels.length > mostLabels) throw new MonitoringError(`A metric can have at most ${mostLabels} labels.`);
  if (labels.toSorted().join() !== Object.keys(extractors).toSorted().join()) {
    throw new MonitoringError(
      "Each label of the metric descriptor must have an associated label extractor, and no other.",
    );
  }
  const extracted = metric["valueExtractor"];
  if ((valueType === "DISTRIBUTION") !== (extracted !== undefined)) {
    throw new MonitoringError("A value extractor is required for a DISTRIBUTION metric, and only for that.");
  }
  for (const one of [...Object.values(extractors), ...(extracted === undefined ? [] : [textOf(extracted)])])
    checkExtractor(one);
  const options = metric["bucketOptions"] as Json | undefined;
  if (options !== undefined && valueType !== "DISTRIBUTION")
    throw new MonitoringError("Bucket options are for a DISTRIBUTION metric.");
  const bounds = ((options?.["explicitBuckets"] ?? {}) as Json)["bounds"];
  if (Array.isArray(bounds)) checkBounds(bounds.map(Number));
}

/** Throws MonitoringError where the new one cannot take the old one's place. */
export function checkLogMetricChange(before: Json, after: Json): void {
  const [old, now] = [describe(before), describe(after)];
  if (old.metricKind !== now.metricKind || old.valueType !== now.valueType) {
    throw new MonitoringError("The metric_kind and value_type of a metric descriptor cannot be updated.");
  }
  const gone = old.labels.filter((label) => !now.labels.includes(label));
  if (gone.length > 0)
    throw new MonitoringError(`Labels cannot be removed from a metric descriptor: ${gone.join(", ")}.`);
}

export function describe(metric: Json): KnownMetric {
  const descriptor = (metric["metricDescriptor"] ?? {}) as Json;
  const { metricKind = "DELTA", valueType = "INT64" } = descriptor;
  return {
    metricKind: metricKind as KnownMetric["metricKind"],
    valueType: valueType as KnownMetric["valueType"],
    labels: list(descriptor["labels"]).map(({ key }) => textOf(key)),
  };
}

function checkFilter(filter: string): void {
  try {
    if (filter === "") throw new FilterError("the filter is empty");
    compileFilter(filter);
  } catch (error) {
    if (error instanceof FilterError) throw invalidField("metric.filter", filter, error.message);
    throw error;
  }
}

function checkExtractor(extractor: string): void {
  const match = extractorPattern.exec(extractor);
  if (match === null)
    throw invalidField("extractor", extractor, "must be EXTRACT(field) or REGEXP_EXTRACT(field, regex)");
  const regex = match.groups?.["regex"];
  const captures = regex?.replaceAll(/\\./g, "").match(/\((?!\?)/g)?.length;
  if (regex !== undefined && captures !== 1)
    throw invalidField("extractor", extractor, "must have exactly one capture group");
}

function checkBounds(bounds: number[]): void {
  if (bounds.length >= mostBuckets) throw new MonitoringError(`A histogram can have at most ${mostBuckets} buckets.`);
  if (bounds.some((bound, i) => i > 0 && bound <= (bounds[i - 1] ?? bound))) {
    throw new MonitoringError("The bounds of explicit buckets must be strictly increasing.");
  }
}
