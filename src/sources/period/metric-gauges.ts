import type { Wait } from "../../clock.ts";
import type { GaugeCourse, PeriodReport } from "../../report/report.ts";
import { type AlignedDistribution, type AlignedMetrics, spansOf } from "./aligned-metrics.ts";
import type { PeriodQuery } from "./period-query.ts";

const memoryMetric = "run.googleapis.com/container/memory/usage";
const cpuMetric = "run.googleapis.com/container/cpu/utilizations";
const instanceMetric = "run.googleapis.com/container/instance_count";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * Memory, CPU and the number of instances: a point an hour, of minutes where the period is shorter than that. Three calls.
 * Of a distribution over the instances the mean is exact, and of the highest one its bucket: its lower bound never
 * overstates.
 */
export async function readPeriodResources(
  metrics: AlignedMetrics,
  { service, region, from, to }: PeriodQuery,
  wait: Wait,
): Promise<{
  memory: GaugeCourse["points"];
  cpu: GaugeCourse["points"];
  instances: PeriodReport["resources"]["instances"];
}> {
  const alignmentMs = to - from > 4 * hourMs ? hourMs : minuteMs;
  const common = { service, region, from, to, alignmentMs, and: "", groupBy: [] };
  const [memory, cpu, instances] = await Promise.all([
    metrics.series({ ...common, metric: memoryMetric, aligner: "ALIGN_SUM" }, wait),
    metrics.series({ ...common, metric: cpuMetric, aligner: "ALIGN_DELTA" }, wait),
    metrics.series(
      { ...common, metric: instanceMetric, aligner: "ALIGN_MAX", and: 'metric.labels.state="active"' },
      wait,
    ),
  ]);
  const gauge = (series: typeof memory): GaugeCourse["points"] =>
    series.flatMap(({ points }) =>
      points.flatMap(({ at, value }) =>
        typeof value === "number" || value.count === 0 ? [] : [gaugePoint(at, value)],
      ),
    );
  return {
    memory: gauge(memory),
    cpu: gauge(cpu),
    instances: instances.flatMap(({ points }) =>
      points.flatMap(({ at, value }) => (typeof value === "number" ? [{ at, value }] : [])),
    ),
  };
}

function gaugePoint(at: number, value: AlignedDistribution): GaugeCourse["points"][number] {
  const highest = spansOf(value).at(-1)?.from ?? 0;
  return { at, mean: value.mean, high: Math.max(value.mean, highest) };
}
