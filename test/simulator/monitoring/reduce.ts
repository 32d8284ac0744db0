import { add, distributions, numbers, standardDeviation, sum } from "./align.ts";
import { combine, countOf, percentile } from "./distribution.ts";
import { MonitoringError, invalidField } from "./errors.ts";
import type { Distribution, Series, SeriesPoint, ValueType } from "./store.ts";

/** Numbers of google.monitoring.v3.Aggregation.Reducer. */
export const reducers: Record<string, number> = {
  REDUCE_NONE: 0,
  REDUCE_MEAN: 1,
  REDUCE_MIN: 2,
  REDUCE_MAX: 3,
  REDUCE_SUM: 4,
  REDUCE_STDDEV: 5,
  REDUCE_COUNT: 6,
  REDUCE_COUNT_TRUE: 7,
  REDUCE_FRACTION_TRUE: 8,
  REDUCE_PERCENTILE_99: 9,
  REDUCE_PERCENTILE_95: 10,
  REDUCE_PERCENTILE_50: 11,
  REDUCE_PERCENTILE_05: 12,
  REDUCE_COUNT_FALSE: 15,
};

interface Rule {
  distributions: boolean;
  /** Undefined: as the input's. */
  value?: ValueType;
  reduce: (points: SeriesPoint[]) => number | Distribution | undefined;
}

function atPercentile(p: number): Rule {
  return {
    distributions: true,
    value: "DOUBLE",
    reduce(points) {
      const parts = distributions(points);
      return parts.length > 0 ? percentile(combine(parts), p) : percentileOf(numbers(points), p);
    },
  };
}

/** Which values each reducer takes (google/monitoring/v3/common.proto). */
const rules: Record<string, Rule> = {
  REDUCE_MEAN: { distributions: true, value: "DOUBLE", reduce: mean },
  REDUCE_MIN: { distributions: false, reduce: (points) => Math.min(...numbers(points)) },
  REDUCE_MAX: { distributions: false, reduce: (points) => Math.max(...numbers(points)) },
  REDUCE_SUM: { distributions: true, reduce: add },
  REDUCE_STDDEV: { distributions: false, value: "DOUBLE", reduce: (points) => standardDeviation(numbers(points)) },
  REDUCE_COUNT: { distributions: true, value: "INT64", reduce: (points) => points.length },
  REDUCE_PERCENTILE_99: atPercentile(0.99),
  REDUCE_PERCENTILE_95: atPercentile(0.95),
  REDUCE_PERCENTILE_50: atPercentile(0.5),
  REDUCE_PERCENTILE_05: atPercentile(0.05),
};

const groupField = /^(metric|resource)\.(?:(type)|labels?\.(?:"([^"]*)"|([A-Za-z0-9_-]+)))$/;

/**
 * Merges aligned series that agree in the `groupBy` fields into one each; all other labels are lost, but the project. Throws
 * MonitoringError where the reducer does not take such values.
 */
export function reduce(series: readonly Series[], reducer: string, groupBy: readonly string[]): Series[] {
  const rule = rules[reducer];
  if (rule === undefined) throw new MonitoringError(`${reducer} is not simulated`, 501, "UNIMPLEMENTED");
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    if (one.valueType === "DISTRIBUTION" && !rule.distributions) {
      const reason = `The reducer cannot be applied to metrics with kind ${one.metricKind} and value type ${one.valueType}.`;
      throw invalidField("aggregation.crossSeriesReducer", reducer, reason);
    }
    const labels = keptLabels(one, groupBy);
    const key = JSON.stringify(labels);
    groups.set(key, [...(groups.get(key) ?? []), { ...one, ...labels }]);
  }
  return [...groups.values()].flatMap((group) => merge(group, rule));
}

function merge(group: Series[], rule: Rule): Series[] {
  const [first] = group;
  if (first === undefined) return [];
  const byEnd = Map.groupBy(
    group.flatMap((one) => one.points),
    (point) => point.endMs,
  );
  const points: SeriesPoint[] = [];
  for (const [, together] of [...byEnd].sort(([a], [b]) => a - b)) {
    const value = rule.reduce(together);
    const [point] = together;
    if (value !== undefined && point !== undefined) points.push({ ...point, value });
  }
  return [{ ...first, valueType: rule.value ?? first.valueType, points }];
}

function keptLabels(series: Series, groupBy: readonly string[]): Pick<Series, "resourceLabels" | "metricLabels"> {
  const { project_id: project } = series.resourceLabels;
  const resourceLabels: Record<string, string> = project === undefined ? {} : { project_id: project };
  const metricLabels: Record<string, string> = {};
  for (const field of groupBy) {
    const match = groupField.exec(field);
    if (match === null) throw invalidField("aggregation.groupByFields", field, "the field is not known");
    const [, root, type, quoted, plain] = match;
    if (type !== undefined) continue;
    const label = quoted ?? plain ?? "";
    const value = (root === "metric" ? series.metricLabels : series.resourceLabels)[label];
    if (value !== undefined) (root === "metric" ? metricLabels : resourceLabels)[label] = value;
  }
  return { resourceLabels, metricLabels };
}

function mean(points: SeriesPoint[]): number | undefined {
  const parts = distributions(points);
  if (parts.length === 0) return sum(numbers(points)) / points.length;
  const all = combine(parts);
  return countOf(all) === 0 ? undefined : (all.mean ?? 0);
}

/** Linear between the closest ranks. */
function percentileOf(values: number[], p: number): number | undefined {
  const ascending = values.toSorted((a, b) => a - b);
  const rank = p * (ascending.length - 1);
  const low = ascending[Math.floor(rank)];
  const high = ascending[Math.ceil(rank)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (rank - Math.floor(rank));
}
