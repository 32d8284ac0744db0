import type { GaugePoint } from "./observation.ts";
import { type AlignedDistribution, spansOf } from "./period/aligned-metrics.ts";

/** One point of one series. Counts arrive as strings, trailing zeros cut off. */
export interface DistributionPoint extends AlignedDistribution {
  /** End of the point's interval, epoch ms. */
  at: number;
  /** Each container of an instance has a series of its own. */
  container?: string;
  /** Of the container's own limit: shares of different ones do not add up. */
  isShare?: boolean;
}

/**
 * What at least one instance surely used at each point: a distribution over the instances tells the mean exactly, and of
 * the highest and the lowest one only its bucket. Lower bounds of buckets never overstate, so no budget is failed by
 * interpolation. What the containers of an instance use is added up (reality.md section 1: the limit is the instance's);
 * of shares, and of several series of one container, the highest counts.
 */
export function gaugePoints(points: DistributionPoint[]): GaugePoint[] {
  const byTime = Map.groupBy(
    points.filter(({ count }) => count >= 1),
    ({ at }) => at,
  );
  return [...byTime]
    .map(([at, some]) => ({ at, value: some[0]?.isShare === true ? highest(some) : used(some) }))
    .sort((a, b) => a.at - b.at);
}

function highest(points: DistributionPoint[]): number {
  return Math.max(...points.map(valueOf));
}

/**
 * The instance with the most of one container holds at least the least of every other. Of a container that not every
 * instance has, while a revision starts say, nothing is known of the others' instances.
 */
function used(points: DistributionPoint[]): number {
  const containers = [...Map.groupBy(points, ({ container }) => container ?? "").values()].map((some) => ({
    count: Math.max(...some.map(({ count }) => count)),
    most: highest(some),
    mean: Math.max(...some.map(({ mean }) => mean)),
    least: Math.max(...some.map(leastOf)),
  }));
  const instances = Math.max(...containers.map(({ count }) => count));
  const everywhere = containers.filter(({ count }) => count === instances);
  const leasts = everywhere.reduce((sum, { least }) => sum + least, 0);
  return Math.max(
    everywhere.reduce((sum, { mean }) => sum + mean, 0),
    ...containers.map((one) => one.most + leasts - (everywhere.includes(one) ? one.least : 0)),
  );
}

function valueOf(point: DistributionPoint): number {
  return point.count === 1 ? point.mean : Math.max(point.mean, spansOf(point).at(-1)?.from ?? 0);
}

function leastOf(point: DistributionPoint): number {
  return point.count === 1 ? point.mean : Math.min(point.mean, spansOf(point)[0]?.from ?? 0);
}
