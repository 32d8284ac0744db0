import type { AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { Random } from "../simulator/random.ts";
import { begin, type Request } from "./scene.ts";

const minuteMs = 60_000;

/** How users come to a revision. */
export interface Life {
  perMinute: number;
  /** @param at from the window's start. */
  latencyMs: (at: number, random: Random) => number;
  instances?: number;
}

/** Users come one by one, at random; times are epoch ms. */
export function came({ perMinute, latencyMs }: Life, from: number, to: number, seed = "1"): Request[] {
  const random = new Random(`${seed} ${from}`);
  const requests: Request[] = [];
  for (let at = from; at < to; at += (-Math.log(1 - random.next()) * minuteMs) / perMinute) {
    const startedAt = Math.round(at);
    requests.push({ id: `${from}-${requests.length}`, startedAt, latencyMs: latencyMs(startedAt - begin, random) });
  }
  return requests;
}

/** As Monitoring tells it (gcp-facts section 3): of each instance the most at once, minute by minute. */
export function underWay(requests: readonly Request[], instances: number, from: number, to: number): AlignedSeries {
  const minutes = Math.max(0, Math.floor((to - from) / minuteMs));
  const sums = Array.from({ length: minutes }, () => 0);
  for (let instance = 0; instance < instances; instance += 1) {
    const edges = requests
      .filter((_, i) => i % instances === instance)
      .flatMap(({ startedAt, latencyMs }): [number, number][] => [
        [startedAt, 1],
        [startedAt + latencyMs, -1],
      ])
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    let [now, next] = [0, 0];
    for (let minute = 0; minute < minutes; minute += 1) {
      const begins = from + minute * minuteMs;
      let most = 0;
      for (let edge = edges[next]; edge !== undefined && edge[0] < begins + minuteMs; edge = edges[++next]) {
        if (edge[0] >= begins) most = Math.max(most, now);
        now += edge[1];
      }
      sums[minute] = (sums[minute] ?? 0) + Math.max(most, now);
    }
  }
  const points = sums.map((sum, minute) => {
    const value = { count: instances, mean: sum / instances, bucketCounts: [], bounds: { kind: "none" as const } };
    return { at: from + (minute + 1) * minuteMs, value };
  });
  return { labels: {}, points };
}
