import type { Random } from "./random.ts";

/**
 * How an app logs its requests. Logging libraries sample what succeeds, log errors or slow requests alone, write several
 * lines a request, and stop when a buffer is full; fields come in any unit, and lack on the very requests that hang or fail
 * (reality.md section 3, read in zap, lograge and others' middleware).
 */
export interface AppLogging {
  only: "all" | "failed" | "slow" | "ok";
  /** Of those without an error so many are logged, 0..1. */
  successShare: number;
  unit: "ms" | "s" | "us" | "ns" | "text";
  lines: number;
  /** Nothing is written any more, counted from the first moment of traffic. */
  stopsAfterMs: number | null;
  /** What is left out of the entries of which requests. */
  silent: "none" | "latency-of-slow" | "status-of-failed";
}

export const plainLogging: AppLogging = {
  only: "all",
  successShare: 1,
  unit: "ms",
  lines: 1,
  stopsAfterMs: null,
  silent: "none",
};

const slowMs = 2_000;

/** The fields of each line that the app writes of a request: none, one or several. */
export function appLines(
  plan: AppLogging,
  { processMs, status, sinceMs }: { processMs: number; status: number; sinceMs: number },
  random: Random,
): Record<string, unknown>[] {
  const [failed, slow] = [status >= 500, processMs > slowMs];
  const kept = { all: true, failed, slow, ok: !failed }[plan.only];
  if (!kept || (plan.stopsAfterMs !== null && sinceMs >= plan.stopsAfterMs)) return [];
  if (!failed && plan.successShare < 1 && !random.chance(plan.successShare)) return [];
  const latency = plan.silent === "latency-of-slow" && slow ? null : inUnit(processMs, plan.unit);
  const fields = {
    process_time_ms: latency,
    ...(plan.silent === "status-of-failed" && failed ? {} : { status_code: status }),
  };
  return Array.from({ length: plan.lines }, () => ({ ...fields }));
}

function inUnit(ms: number, unit: AppLogging["unit"]): number | string {
  switch (unit) {
    case "ms":
      return ms;
    case "s":
      return ms / 1000;
    case "us":
      return Math.round(ms * 1000);
    case "ns":
      return Math.round(ms * 1e6);
    case "text":
      return `${ms}ms`;
  }
}
