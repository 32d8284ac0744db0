import type { Wait } from "../clock.ts";
import { type LogScope, probeFilter } from "./log-filter.ts";
import { BackwardPages, type LogPages } from "./log-pages.ts";
import { idOf } from "./probes/probe-matcher.ts";
import type { Window } from "./window-reader.ts";

/**
 * The ids of the traces of our probes, of any run: the app's own entries do not tell who asked, Cloud Run's do. The newest, as far
 * as some pages reach.
 *
 * @param longestMs a probe stands in Cloud Run's log by its start, in the app's by its end: so much later at most.
 */
export async function probeTraces(
  pages: Pick<LogPages, "page">,
  scope: LogScope,
  { from, to }: Window,
  { longestMs, mostPages }: { longestMs: number; mostPages: number },
  wait: Wait,
): Promise<Set<string>> {
  const traces = new Set<string>();
  const read = new BackwardPages(pages).within(probeFilter(scope), { from: from - longestMs, to }, mostPages, wait);
  for await (const { entries } of read)
    for (const { trace } of entries) if (trace !== undefined) traces.add(idOf(trace));
  return traces;
}
