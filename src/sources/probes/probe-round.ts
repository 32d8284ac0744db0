import type { ProbeResult } from "../observation.ts";
import type { ProbeSeries } from "./probe-series.ts";
import type { ProbeRequest } from "./probe-request.ts";

/** Sends each probe once: side by side, but for those that follow another, with what was taken from its answer. */
export async function sendRound(
  all: readonly ProbeSeries[],
  send: (probe: ProbeRequest) => Promise<ProbeResult>,
  onResult: (result: ProbeResult) => void,
): Promise<void> {
  const answered = new Map<string, Promise<Readonly<Record<string, string>> | null>>();
  const ask = async (series: ProbeSeries): Promise<Readonly<Record<string, string>> | null> => {
    const { after } = series.target;
    const before = after === null ? {} : await answered.get(after);
    // What it follows was not answered well: that one's failure is told, and this one has nothing to ask with.
    if (before === null || before === undefined) return null;
    const result = await send(series.next(before));
    onResult(result);
    return result.ok ? { ...before, ...result.taken } : null;
  };
  for (const series of all) answered.set(series.target.name, ask(series));
  await Promise.all(answered.values());
}
