import type { TrafficShare } from "../report.ts";

/** What became of a change of traffic, as a code with its figures: the words are made from it in the reader's language. */
export type TrafficOutcome =
  /** Users get what was asked for. */
  | { code: "moved" }
  /** They did so before: nothing was changed. */
  | { code: "already" }
  /** A dry run: nothing was changed. */
  | { code: "planned" }
  // not begun: nothing was changed
  | { code: "deployed-meanwhile"; expected: string; latest: string }
  /** Cloud Run has not taken up the latest change yet, so that the latest revision is not known. */
  | { code: "not-taken-up"; afterMs: number }
  | { code: "no-good-revision"; before: string }
  | { code: "target-not-found"; revision: string; known: string }
  | { code: "target-not-ready"; revision: string; detail: string }
  | { code: "service-not-found"; detail: string }
  /** Only after a verification: users never got the candidate. */
  | { code: "not-serving"; revision: string }
  // begun or not: the effective traffic tells
  | { code: "changed-by-others" }
  /** More than one other revision has traffic: which of them is the good one is not known. */
  | { code: "traffic-split"; revisions: string }
  // nobody named the candidate, and the latest revision may be someone else's; `revisions`: those that may be meant, with tags
  | { code: "candidate-of-several"; revisions: string }
  | { code: "candidate-tagged"; revisions: string }
  | { code: "candidate-other-commit"; latest: string; revisions: string }
  | { code: "operation-failed"; detail: string }
  | { code: "rejected"; detail: string }
  /** To move traffic; what could not be read is `no-access`. */
  | { code: "not-permitted"; detail: string }
  | { code: "no-access"; detail: string }
  | { code: "not-reachable"; detail: string }
  | { code: "traffic-timeout"; afterMs: number; waitingFor: string }
  /** The traffic is where it should be, and the service does not answer. */
  | { code: "unhealthy"; detail: string }
  | { code: "cancelled" }
  | { code: "error"; detail: string };

/** How traffic was sent back to a revision that was good. Durations in ms. */
export interface RollbackFacts {
  /** The bad revision where it had some of the traffic, else the one that had most. Null: it was never read. */
  from: string | null;
  /** The revision that was to get all of it. Null: it never came to choosing one. */
  to: string | null;
  /** Does `to` have all traffic now, and does the service answer? */
  done: boolean;
  /** Was traffic moved by this run? */
  changed: boolean;
  dryRun: boolean;
  outcome: TrafficOutcome;
  before: TrafficShare[];
  /** What users get at the end; in a dry run what they would get. Empty: unknown. */
  after: TrafficShare[];
  /** Nobody named the bad revision, and the latest one had no traffic to be sent back. Null: it had, or one was named. */
  idle: { revision: string; tags: string } | null;
  /** Does a new revision get traffic by itself, as things stand at the end? */
  followsLatest: boolean;
  /** Null: it was not asked. */
  health: { url: string; ok: boolean; detail: string } | null;
  tookMs: number;
}
