import type { Clock, Wait } from "../clock.ts";
import { throwUnlessCallFailed } from "./call-failure.ts";
import { requestCounts } from "./metric-reader.ts";
import type { AlignedMetrics } from "./period/aligned-metrics.ts";

export interface LastAnswersParts {
  clock: Clock;
  metrics: () => Promise<AlignedMetrics>;
  service: string;
  region: string;
}

export interface LastAnswers {
  count: number;
  /** By 5xx. */
  failed: number;
}

const minuteMs = 60_000;
const spanMs = 10 * minuteMs;

/** Monitoring tells by the hour when it last had one. */
const lookBackMs = 60 * minuteMs;

/**
 * How a revision answered in the last minutes in which it had users. By Monitoring, which counts every request: a log that keeps
 * errors alone would show none but failed ones. Null: it knows of none, or cannot be asked.
 */
export async function lastAnswers(
  { clock, metrics, service, region }: LastAnswersParts,
  revision: string,
  servedAt: number,
  wait: Wait,
): Promise<LastAnswers | null> {
  const to = Math.floor(Math.min(clock.now(), servedAt + 2 * minuteMs) / minuteMs) * minuteMs;
  try {
    const asked = {
      service,
      region,
      and: `resource.labels.revision_name="${revision}"`,
      from: to - lookBackMs - spanMs,
      to,
      alignmentMs: spanMs,
      groupBy: ["response_code_class"],
    };
    const counts = await requestCounts(await metrics(), asked, wait);
    const lastAt = Math.max(...counts.map(({ at, count }) => (count > 0 ? at : -Infinity)));
    const sum = (of: typeof counts): number =>
      of.reduce((all, { at, count }) => (at === lastAt ? all + count : all), 0);
    const count = sum(counts);
    return count === 0
      ? null
      : { count, failed: sum(counts.filter(({ labels }) => labels["response_code_class"] === "5xx")) };
  } catch (error) {
    throwUnlessCallFailed(error, wait.signal);
    return null;
  }
}
