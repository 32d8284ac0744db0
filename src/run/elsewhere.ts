import type { Clock } from "../clock.ts";
import type { Finding } from "../checks/finding.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { between, elsewhereFilter, type LogScope } from "../sources/log-filter.ts";
import { pageSize, type LogPages, type Window } from "../sources/window-reader.ts";

/** Another service's or revision's answers to this run's own probes: so many, by whom. */
export interface Elsewhere {
  /** "chat-00041-abc", or with its service where that is another one. */
  revision: string;
  answers: number;
  /** Where the probes were sent. */
  address: string;
}

const limitMs = 5_000;

/**
 * Who else answered this run's probes, by their own entries in the request log: a domain, a load balancer or a tag can still
 * lead to another revision. Null: nobody, or it could not be read, which changes nothing.
 */
export async function findElsewhere(
  pages: LogPages,
  {
    scope,
    probeAgent,
    window,
    address,
  }: { scope: LogScope & { revision: string }; probeAgent: string; window: Window; address: string },
  clock: Clock,
  signal: AbortSignal,
): Promise<Elsewhere | null> {
  const filter = between(elsewhereFilter(scope.revision, probeAgent), window.from, clock.now());
  try {
    const wait = { deadline: clock.now() + limitMs, signal };
    const { entries = [] } = await pages.page({ filter, orderBy: "timestamp desc", pageSize }, wait);
    const counts = new Map<string, number>();
    for (const { resource } of entries) {
      const { service_name: service = "", revision_name: revision = "" } = resource?.labels ?? {};
      if (revision === "") continue;
      const name = service === scope.service ? revision : `${service}/${revision}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const most = [...counts].toSorted(([, a], [, b]) => b - a)[0];
    return most === undefined ? null : { revision: most[0], answers: most[1], address };
  } catch (error) {
    signal.throwIfAborted();
    if (!isCallFailure(error)) throw error;
    return null;
  }
}

/** Good or bad: what another revision answered says nothing of the candidate. */
export function withElsewhere(findings: Finding[], elsewhere: Elsewhere | null): Finding[] {
  if (elsewhere === null) return findings;
  return findings.map((finding) => ({
    ...finding,
    decision: "inconclusive",
    reason: { code: "probe-elsewhere", ...elsewhere },
  }));
}
