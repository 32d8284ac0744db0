import { combine, percentile } from "./distribution.ts";
import { MonitoringError, invalidField } from "./errors.ts";
import type { Distribution, MetricKind, Series, SeriesPoint, ValueType } from "./store.ts";

/** Numbers of google.monitoring.v3.Aggregation.Aligner: REST accepts them as well as the names. */
export const aligners: Record<string, number> = {
  ALIGN_NONE: 0,
  ALIGN_DELTA: 1,
  ALIGN_RATE: 2,
  ALIGN_INTERPOLATE: 3,
  ALIGN_NEXT_OLDER: 4,
  ALIGN_MIN: 10,
  ALIGN_MAX: 11,
  ALIGN_MEAN: 12,
  ALIGN_COUNT: 13,
  ALIGN_SUM: 14,
  ALIGN_STDDEV: 15,
  ALIGN_COUNT_TRUE: 16,
  ALIGN_FRACTION_TRUE: 17,
  ALIGN_PERCENTILE_99: 18,
  ALIGN_PERCENTILE_95: 19,
  ALIGN_PERCENTILE_50: 20,
  ALIGN_PERCENTILE_05: 21,
  ALIGN_PERCENT_CHANGE: 23,
  ALIGN_COUNT_FALSE: 24,
};

interface Rule {
  kinds: MetricKind[];
  distributions: boolean;
  numbers: boolean;
  /** Undefined: as the input's. */
  kind?: MetricKind;
  value?: ValueType;
  /** `before` is the last point ahead of the period. */
  align: (
    points: SeriesPoint[],
    periodMs: number,
    before: SeriesPoint | undefined,
  ) => number | Distribution | undefined;
}

const gaugeOrDelta: MetricKind[] = ["GAUGE", "DELTA"];

function overNumbers(of: (values: number[]) => number, value?: ValueType): Rule {
  return {
    kinds: gaugeOrDelta,
    distributions: false,
    numbers: true,
    kind: "GAUGE",
    ...(value === undefined ? {} : { value }),
    align: (points) => of(numbers(points)),
  };
}

function atPercentile(p: number): Rule {
  return {
    kinds: gaugeOrDelta,
    distributions: true,
    numbers: false,
    kind: "GAUGE",
    value: "DOUBLE",
    align: (points) => percentile(combine(distributions(points)), p),
  };
}

/** Which metrics each aligner takes and what comes out (google/monitoring/v3/common.proto). */
const rules: Record<string, Rule> = {
  ALIGN_DELTA: { kinds: ["CUMULATIVE", "DELTA"], distributions: true, numbers: true, kind: "DELTA", align: delta },
  ALIGN_RATE: {
    kinds: ["CUMULATIVE", "DELTA"],
    distributions: false,
    numbers: true,
    kind: "GAUGE",
    value: "DOUBLE",
    align: (points, periodMs, before) => Number(delta(points, periodMs, before)) / (periodMs / 1000),
  },
  ALIGN_NEXT_OLDER: {
    kinds: ["GAUGE"],
    distributions: true,
    numbers: true,
    align: (points, _, before) => (points.at(-1) ?? before)?.value,
  },
  ALIGN_MIN: overNumbers((values) => Math.min(...values)),
  ALIGN_MAX: overNumbers((values) => Math.max(...values)),
  ALIGN_MEAN: overNumbers((values) => sum(values) / values.length, "DOUBLE"),
  ALIGN_COUNT: overNumbers((values) => values.length, "INT64"),
  ALIGN_STDDEV: overNumbers(standardDeviation, "DOUBLE"),
  ALIGN_SUM: { kinds: gaugeOrDelta, distributions: true, numbers: true, align: (points) => add(points) },
  ALIGN_PERCENTILE_99: atPercentile(0.99),
  ALIGN_PERCENTILE_95: atPercentile(0.95),
  ALIGN_PERCENTILE_50: atPercentile(0.5),
  ALIGN_PERCENTILE_05: atPercentile(0.05),
};

/**
 * One point for each period, at its end; periods are counted back from `endMs`, and (start, end] belongs to one. A period
 * without data gives no point: Google interpolates some of them, which a verifier must not rely on. Throws MonitoringError
 * where the aligner does not take such a metric.
 */
export function align(series: Series, aligner: string, periodMs: number, startMs: number, endMs: number): Series {
  const rule = rules[aligner];
  if (rule === undefined) throw new MonitoringError(`${aligner} is not simulated`, 501, "UNIMPLEMENTED");
  const { metricKind, valueType } = series;
  const taken = valueType === "DISTRIBUTION" ? rule.distributions : rule.numbers;
  if (!taken || !rule.kinds.includes(metricKind)) {
    const reason = `The aligner cannot be applied to metrics with kind ${metricKind} and value type ${valueType}.`;
    throw invalidField("aggregation.perSeriesAligner", aligner, reason);
  }
  const points: SeriesPoint[] = [];
  const periods = Math.ceil((endMs - startMs) / periodMs);
  const kind = rule.kind ?? metricKind;
  for (let i = periods - 1; i >= 0; i -= 1) {
    const end = endMs - i * periodMs;
    const start = end - periodMs;
    const inside = series.points.filter((point) => point.endMs > Math.max(start, startMs) && point.endMs <= end);
    if (inside.length === 0) continue;
    const before = series.points.findLast((point) => point.endMs <= start);
    const value = rule.align(inside, periodMs, before);
    if (value === undefined) continue;
    points.push({ startMs: kind === "GAUGE" ? end : start, endMs: end, value, visibleAt: 0 });
  }
  return { ...series, metricKind: kind, valueType: rule.value ?? valueType, points };
}

function delta(points: SeriesPoint[], _periodMs: number, before: SeriesPoint | undefined): number | Distribution {
  const last = points.at(-1);
  // Of a cumulative series every point counts from the same start, which it then shares with the one before.
  const isCumulative = before !== undefined && before.startMs === last?.startMs;
  if (isCumulative && typeof last.value === "number") return last.value - Number(before.value);
  return add(points);
}

export function add(points: { value: number | Distribution }[]): number | Distribution {
  return typeof points[0]?.value === "object" ? combine(distributions(points)) : sum(numbers(points));
}

export function numbers(points: { value: number | Distribution }[]): number[] {
  return points.map((point) => point.value).filter((value) => typeof value === "number");
}

export function distributions(points: { value: number | Distribution }[]): Distribution[] {
  return points.map((point) => point.value).filter((value) => typeof value === "object");
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function standardDeviation(values: number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
}
