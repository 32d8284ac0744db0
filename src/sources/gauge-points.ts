import type { GaugePoint } from "./observation.ts";

/** A Cloud Monitoring distribution point, reduced to what is read. Counts arrive as strings, trailing zeros cut off. */
export interface DistributionPoint {
  /** End of the point's interval, epoch ms. */
  at: number;
  count: number;
  mean: number;
  bucketCounts: number[];
  bounds: Bounds;
}

/** How the buckets are cut (Cloud Monitoring, Distribution.BucketOptions). Never assumed: each point brings its own. */
export type Bounds =
  | { kind: "exponential"; finite: number; growth: number; scale: number }
  | { kind: "linear"; finite: number; width: number; offset: number }
  | { kind: "explicit"; bounds: number[] }
  | { kind: "none" };

/**
 * What at least one instance surely used at each point: a distribution over the instances tells the mean exactly, and of
 * the highest one only its bucket. The bucket's lower bound never overstates, so no budget is failed by interpolation.
 * Several series at one time (a container each) give the highest.
 */
export function gaugePoints(points: DistributionPoint[]): GaugePoint[] {
  const highest = new Map<number, number>();
  for (const point of points) {
    if (point.count < 1) continue;
    const value = point.count === 1 ? point.mean : Math.max(point.mean, lowerBoundOfHighest(point));
    highest.set(point.at, Math.max(value, highest.get(point.at) ?? 0));
  }
  return [...highest].map(([at, value]) => ({ at, value })).sort((a, b) => a.at - b.at);
}

function lowerBoundOfHighest(point: DistributionPoint): number {
  const index = point.bucketCounts.findLastIndex((count) => count > 0);
  return index < 1 ? 0 : lowerBound(point.bounds, index);
}

/** Bucket 0 is the underflow: bucket i > 0 starts at bound i - 1. */
function lowerBound(bounds: Bounds, index: number): number {
  switch (bounds.kind) {
    case "exponential":
      return bounds.scale * bounds.growth ** (index - 1);
    case "linear":
      return bounds.offset + bounds.width * (index - 1);
    case "explicit":
      return bounds.bounds[index - 1] ?? 0;
    case "none":
      return 0;
  }
}
