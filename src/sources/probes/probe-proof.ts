import type { ProbeResult } from "../observation.ts";
import type { SeenProbe } from "../watch-log.ts";
import { idOf } from "./probe-matcher.ts";
import type { ProbeSeries } from "./probe-series.ts";

/** A probe without its trace in the log is told by its end: the entry's and ours differ by the network alone. */
const sameEndMs = 2_000;

export interface Proof {
  /** Is it settled what this entry shows? */
  known: boolean;
  /** The answer that speaks of the candidate only now. */
  result: ProbeResult | null;
}

/**
 * Cloud Run's request log shows one of our probes under the candidate: what it answered is the candidate's own, where an
 * instance took it, or where none could. One that was turned away at the door (401, 403, 404) never came to the revision.
 */
export function proveProbe(all: readonly ProbeSeries[], seen: SeenProbe): Proof {
  if (!seen.served && !seen.refused) return { known: true, result: null };
  const id = seen.trace === null ? null : idOf(seen.trace);
  const series = all.find((one) => id !== null && one.sent(id));
  if (series !== undefined && id !== null) return { known: true, result: series.shown(id) };
  // Something on the way took the trace off, or made its own.
  for (const one of all) {
    const fits = [...one.unproven].find(
      (result) => result.status === seen.status && Math.abs(endOfProbe(result) - endOf(seen)) <= sameEndMs,
    );
    if (fits !== undefined) return { known: true, result: one.shown(fits.traceId) };
  }
  return { known: false, result: null };
}

const endOfProbe = ({ at, durationMs }: ProbeResult): number => at + durationMs;
const endOf = ({ startedAt, latencyMs }: SeenProbe): number => startedAt + (latencyMs ?? 0);
