import type { Clock, Wait } from "../clock.ts";
import type { UnderWay } from "../checks/under-way.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import type { Window } from "../sources/window-reader.ts";
import { inTime } from "./in-time.ts";

/**
 * "Distribution of the maximum number of concurrent requests being served by each container instance over a minute" (Google's
 * descriptor): count times mean adds up the instances' highest, no less than were under way at once. Idle ones add nothing.
 */
const metric = "run.googleapis.com/container/max_request_concurrencies";

const minuteMs = 60_000;
const limitMs = 20_000;

/** So much of the past by the minute: a thousand and more minutes know what is rare, and two days a night. */
const mostPastMs = 2 * 24 * 60 * minuteMs;

export interface AskedUnderWay {
  scope: LogScope & { revision: string };
  /** What came after is not the past. Epoch ms. */
  createdAt: number;
  pastMs: number;
  window: Window;
}

/** @returns null: Monitoring does not tell. @throws the signal's reason. */
export async function readUnderWay(
  metrics: Partial<AlignedMetrics>,
  clock: Clock,
  { scope: { service, region, revision }, createdAt, pastMs, window }: AskedUnderWay,
  signal: AbortSignal,
): Promise<Pick<UnderWay, "own" | "past"> | null> {
  const { series } = metrics;
  if (series === undefined) return null;
  const read = async (is: "=" | "!=", begin: number, end: number, wait: Wait): Promise<UnderWay["own"]> => {
    const [from, to] = [Math.ceil(begin / minuteMs) * minuteMs, Math.floor(end / minuteMs) * minuteMs];
    if (from >= to) return [];
    const span = { from, to, alignmentMs: minuteMs, aligner: "ALIGN_DELTA" as const, groupBy: [] };
    const and = `resource.labels.revision_name${is}"${revision}"`;
    const all = await series({ metric, service, region, and, ...span }, wait);
    return all.flatMap(({ points }) =>
      points.flatMap(({ value }) =>
        typeof value === "number" ? [] : { most: value.count * value.mean, instances: value.count },
      ),
    );
  };
  try {
    return await inTime(clock, limitMs, signal, async (wait) => {
      const end = Math.min(createdAt, window.from);
      const [own, past] = await Promise.all([
        read("=", window.from, window.to, wait),
        read("!=", end - Math.min(pastMs, mostPastMs), end, wait),
      ]);
      return { own, past: past.map(({ most }) => most) };
    });
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    return null;
  }
}
