import { bucketBounds } from "../../src/setup/log-metrics.ts";
import { logMetricType } from "../../src/setup/names.ts";
import type { Past } from "./past.ts";
import type { Simulator } from "./simulator.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** A past to try the report on: something that a team would want to be told is in each. */
interface PastScene {
  summary: string;
  /** Of the period; as much is written before it, to compare with. */
  ms: number;
  /** @param to the last moment of it, epoch ms. */
  write: (to: number) => { requests: number; medianMs: (at: number) => number } & Partial<Past>;
}

const sigma = 0.35;

const teacher = { name: "teacher", weight: 5 };
const friend = { name: "friend", weight: 3 };
const counselor = { name: "counselor", weight: 2 };

/** P95 of a log-normal is its median · exp(1.645 sigma). */
function medianOf(p95Ms: number): number {
  return p95Ms / Math.exp(1.6448536 * sigma);
}

export type PastName = "day" | "week" | "month";

export const pastScenes: Record<PastName, PastScene> = {
  day: {
    summary: "24 hours of 10,000 requests: one persona is slow, and there are errors of a new kind",
    ms: day,
    write: (to) => ({
      requests: 10_000,
      medianMs: () => medianOf(1600),
      personas: [teacher, friend, { ...counselor, latencyFactor: 1.4 }],
      errors: Array.from({ length: 12 }, (_, i) => ({
        at: to - (9 + i / 6) * hour,
        message: `Cannot reach the model at 10.8.0.${i + 2}: connection timed out`,
      })),
    }),
  },
  week: {
    summary: "7 days of 14,000 requests: memory rises, and an instance is killed for it",
    ms: week,
    write: (to) => ({
      requests: 14_000,
      medianMs: () => medianOf(1800),
      memoryBytes: (at) => 460e6 - ((to - at) / day) * 20e6,
      kills: [to - 30 * hour],
    }),
  },
  month: {
    summary: "30 days of 300 million requests, counted by Monitoring: P95 rises week by week, within its budget",
    ms: 30 * day,
    write: (to) => ({
      requests: 300e6,
      medianMs: (at) => medianOf(1950 - Math.floor((to - at) / week) * 50),
      personas: [teacher, { ...friend, latencyFactor: 1.02 }, counselor],
      // Of what is only measured nothing else is logged.
      errors: Array.from({ length: 90 }, (_, i) => ({
        at: to - (i + 1) * 8 * hour,
        message: "Timeout reading from socket",
      })),
    }),
  },
};

export const pastNames = Object.keys(pastScenes) as PastName[];

export function isPastName(name: string): name is PastName {
  return Object.hasOwn(pastScenes, name);
}

/** How old the revision of a scene is. It serves from the beginning of the time before the period. */
export function pastAgeMs(name: PastName): number {
  return 2 * pastScenes[name].ms;
}

/**
 * Writes the scene, and as long a time before it in which nothing happened. Its last part is yet to come, and shows as it
 * comes: a report that is asked for within `aheadMs` ends in traffic, too.
 */
export function writePastScene(simulator: Simulator, name: PastName, aheadMs: number): void {
  const { ms, write } = pastScenes[name];
  // A point is of a whole minute at least.
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const common = {
    sigma,
    errorRate: () => 0.0004,
    personas: [teacher, friend, counselor],
    latencyMetric: { type: logMetricType(simulator.service.name, "latency"), bounds: bucketBounds },
  } satisfies Partial<Past>;
  const scene = { ...common, ...write(now) };
  const { requests, medianMs } = scene;
  simulator.past({ ...common, requests, medianMs, from: now - 2 * ms, to: now - ms });
  simulator.past({ ...scene, from: now - ms, to: now + aheadMs });
}
