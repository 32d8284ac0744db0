import { type BucketOptions, distribution } from "./monitoring/distribution.ts";
import type { MetricPoint } from "./monitoring/store.ts";

/** A request that an instance has, or had. Epoch ms; one that never ends has Infinity. */
export interface OpenRequest {
  revision: string;
  instanceId: string;
  from: number;
  to: number;
}

// Cloud Run's own bounds are not published (gcp-facts section 3).
const buckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 16, growthFactor: 2, scale: 1 } };

/** Of these requests the most that were open at once in (from, to]. What ends as another begins is gone by then. */
function mostAtOnce(requests: readonly OpenRequest[], from: number, to: number): number {
  const edges = requests
    .filter((one) => one.from <= to && one.to > from)
    .flatMap((one): [number, number][] => [
      [one.from, 1],
      [one.to, -1],
    ])
    .toSorted(([a, up], [b, down]) => a - b || up - down);
  let [now, most] = [0, 0];
  for (const [at, change] of edges) {
    if (at > to) break;
    now += change;
    most = Math.max(most, now);
  }
  return most;
}

/**
 * The points of `container/max_request_concurrencies` of a period. Its published description: the distribution of the most
 * requests that each container instance served at once over a minute, where the state `active` gives that of active instances
 * alone. So an instance is one value, and one that has no request is a zero under `idle`.
 */
export function underWayPoints(
  requests: readonly OpenRequest[],
  instances: number,
  { from, to }: { from: number; to: number },
): Pick<MetricPoint, "type" | "metricKind" | "valueType" | "unit" | "metricLabels" | "value">[] {
  const byInstance = Map.groupBy(requests, ({ instanceId }) => instanceId);
  const active = [...byInstance.values()].map((its) => mostAtOnce(its, from, to)).filter((n) => n > 0);
  const idle = Array.from({ length: Math.max(0, instances - active.length) }, () => 0);
  return Object.entries({ active, idle }).flatMap(([state, values]) =>
    values.length === 0
      ? []
      : [
          {
            type: "container/max_request_concurrencies",
            metricKind: "DELTA" as const,
            valueType: "DISTRIBUTION" as const,
            unit: "1",
            metricLabels: { state },
            value: distribution(values, buckets),
          },
        ],
  );
}
