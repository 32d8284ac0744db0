import type { LatencyUnit } from "../../inputs/latency-unit.ts";
import type { CountedScope, SoFar } from "./counts.ts";
import type { Doubt, Judged, ComparedLog } from "./doubt.ts";
import type { Counts } from "./end-counts.ts";
import type { Spread } from "./latency-ratio.ts";
import type { Silence } from "./own-probes.ts";
import type { Found, Joined } from "./trace-join.ts";

/** What the sources hold of one window's requests, up to times that they share. */
export interface Held {
  /** Of the window, epoch ms, half open. */
  window: { from: number; to: number };
  /** Is it the last look? Before it, a few requests confirm nothing. */
  last: boolean;
  app: AppHeld;
  platform: PlatformHeld;
  joined: Joined;
  /** Are those joined a sample of all? */
  sampled: boolean;
  /** Both logs' requests over the same time, where no trace joins them. Null: nothing of both was read yet. */
  counted: CountedScope | null;
  soFar: SoFar;
  /** Null: Monitoring tells nothing of the window yet, or cannot be asked. */
  monitoring: MonitoringHeld | null;
}

export interface AppHeld {
  /** Entries that tell of a latency or a status. */
  lines: number;
  /** Of these, with a trace. */
  traced: number;
  /** Are its traces named as Cloud Run's are? Else a sample by the trace holds others of each log. */
  tracesAlike: boolean;
  /** Counted requests, and those among them without a usable value. */
  requests: number;
  noLatency: number;
  noStatus: number;
  unit: LatencyUnit;
  spread: Spread | null;
  /** Over the time in which Cloud Run's log shows none of our probes: its entries, and what they would be as else. Null: it does. */
  inSilence: Found | null;
}

export interface PlatformHeld {
  /** Entries of any requests, ours among them. */
  entries: number;
  /** Of users' requests. Null: it was not read beside the app's yet. */
  users: number | null;
  /** Of these, those that were answered without being turned away. */
  usersSucceeded: number;
  /** Of users' requests and our own, those that were neither failed nor refused by a status of 400 and above. */
  succeeded: number;
  spread: Spread | null;
  /** Our probes that were answered well some time ago, and those of them that this log shows. */
  probes: Found;
  /** It shows none of our probes, though it does before or after. Null: it does, or there are too few. */
  silence: Silence | null;
  /** By the project's sinks: what keeps its entries out. `unread`: they could not be read. */
  routing: Routing | "unread";
}

/** What the project's sinks keep out of a log. */
export interface Routing {
  /** Entries by how their requests ended, or a sample of all. */
  excluded: { sink: string; filter: string } | null;
  /** Entries by who asked for what, a health check's say: those of other requests are whole. */
  byKind: boolean;
}

export interface MonitoringHeld {
  /** Requests that ended over the same time. `others`: those known to be no users', which the app's log may have or not. */
  counted: {
    monitoring: Counts;
    platform: Counts;
    app: Counts;
    others: Counts;
    noise: Record<ComparedLog, number>;
  };
  /** Minutes of which neither log has hardly any of what it counts, though the app's had others. Null: none. */
  unlogged: { fromAt: number; toAt: number; found: number; of: number } | null;
  /** All that it counts of the window so far. */
  all: Counts;
  spread: Spread | null;
}

/** What the verdict allows: by how much a log may be off before that matters. */
export interface Tolerances {
  errorRateBudget: number;
  /** Of each latency budget in the order of `joined.slow`: the share of requests that may be slower. */
  slowAllowed: readonly number[];
  /** Does the user name Cloud Run's own latency? Then the app's log is not looked at. */
  platformOnly: boolean;
}

export interface Reconciled {
  /** Null: no log holds requests. */
  judged: Judged | null;
  /** May what is judged decide? Else it is known to be a part, or nothing has confirmed it yet. */
  certain: boolean;
  /**
   * May it fail the deploy? Not a log while nobody could read what the project's sinks keep out of it, and neither Monitoring
   * nor our own probes show that it lacks nothing: successes alone may be missing.
   */
  backed: boolean;
  /** Why a log is not judged, or not certain: the first one is the first reason. */
  doubts: Doubt[];
  /** Is Cloud Run's log known to be whole, or a part? It alone has requests that no instance took. Null: nothing says. */
  platformWhole: boolean | null;
  /** Budgets that stay open though the log is judged, and why. */
  open: { errors: Doubt | null; latency: Doubt | null };
  /** Nothing passes before this is mended. */
  blocking: Doubt | null;
  /** By so small a sample that twice what a budget allows could be missing unseen: while the window runs it proves nothing. */
  thin: boolean;
}
