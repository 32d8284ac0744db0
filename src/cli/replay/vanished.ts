import type { Finding } from "../../checks/finding.ts";
import type { Past } from "../../checks/past.ts";
import { judgeTraffic, type SeenTraffic } from "../../checks/traffic.ts";
import type { Window } from "../../sources/window-reader.ts";
import { isByApp } from "../../sources/log-names.ts";
import type { FileRead } from "./export/file-read.ts";
import type { ReplayedLog } from "./record.ts";
import type { Replayed } from "./replayed.ts";

/** As in a verification: a shorter look tells little. */
const shortestMs = 2 * 60_000;

/** Entries stand in a file a little out of their order. */
const outOfOrderMs = 60_000;

/**
 * Did the service's traffic vanish in this window, beside what the same files hold of it before? Of all revisions together, for
 * which share of it a revision was to have stands in no log.
 *
 * @returns null: it did not, or the files cannot tell: they end before the window does, something of one is lost, or two of them
 * hold the same time, so that some requests may be there twice and others not.
 */
export function vanishedIn(
  { window, source }: Pick<Replayed, "window" | "source">,
  {
    reads,
    past,
    seenIn,
  }: {
    reads: readonly FileRead[];
    past: Record<ReplayedLog, Past | null>;
    seenIn: (app: boolean, time: Window) => Pick<SeenTraffic, "seen" | "forMs">;
  },
): Finding | null {
  if (source === null || window.endedEarly !== null || reads.some(({ lost }) => lost) || overlap(reads)) return null;
  const ends = Math.max(...reads.map(({ lastAt }) => lastAt));
  if (ends < window.endedAt) return null;
  const seen = seenIn(isByApp(source), { from: window.startedAt, to: window.endedAt });
  if (seen.forMs < shortestMs) return null;
  return judgeTraffic({ ...seen, share: 1 }, past[source]);
}

function overlap(reads: readonly FileRead[]): boolean {
  const inOrder = reads.toSorted((a, b) => a.firstAt - b.firstAt);
  return inOrder.some(({ firstAt }, i) => i > 0 && firstAt < (inOrder[i - 1]?.lastAt ?? -Infinity) - outOfOrderMs);
}
