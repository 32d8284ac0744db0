import type { Past } from "../../checks/past.ts";
import type { Finding } from "../../checks/finding.ts";
import type { EvidenceGrowth, RequestFacts, WindowFacts } from "../../report/report.ts";
import type { Stillness } from "../../sources/pulse.ts";
import type { NotUser } from "../../sources/who-asked.ts";
import type { ReplayedLog } from "./record.ts";

/** What a replayed window came to. */
export interface Replayed {
  window: WindowFacts;
  /** When it was decided, ms after the window's start. */
  decidedMs: number;
  source: ReplayedLog | null;
  findings: Finding[];
  requests: Omit<RequestFacts, "filter" | "reads" | "sampling" | "longestSeenMs" | "waits">;
  evidenceGrowth: EvidenceGrowth[];
  /** A time in which nothing came that matters for the budgets. Null: there is none. */
  hole: Stillness | null;
  /** Requests of the window whose entries arrived when it had been decided. */
  late: number;
}

/** What the files tell besides the window's own requests. */
export interface FileKnowledge {
  /** Whose a request is by its trace, where it is no user's. */
  strangers: ReadonlyMap<number, NotUser>;
  /** Are there several of the app's entries with one trace? */
  repeats: boolean;
  /** Does Cloud Run's log show any request? */
  both: boolean;
  /** What the service's users got before, by each log. Null: the files do not go so far back. */
  past: Record<ReplayedLog, Past | null>;
}
