import type { Cause, RollbackFacts, TrafficOutcome, TrafficShare, Verdict } from "../report.ts";

/** How a rollout ended. */
export type RolloutOutcome =
  /** The candidate has all traffic. `pinned`: why the traffic does not follow the latest revision; null: it does. */
  | { code: "complete"; pinned: TrafficOutcome | null }
  /** The last step was less than everything, and passed. */
  | { code: "as-far-as-asked"; percent: number }
  /** A step was not passed; what became of the traffic, the rollback tells. */
  | { code: "not-passed"; percent: number; rollback: RollbackFacts }
  /** Too little evidence at this step: nothing says that it may go on, and nothing that it must go back. It is where it was. */
  | { code: "held"; percent: number }
  /** The candidate never became ready: nothing was changed. */
  | { code: "not-ready" }
  /** The traffic could not be moved, or was not ours to move any more. It is where it was. */
  | { code: "stopped"; percent: number; why: TrafficOutcome }
  | { code: "cancelled"; percent: number }
  /** ion-verify itself failed: nothing is judged, and the traffic is where it was. */
  | { code: "failed-itself"; percent: number };

/** One step: so much of the traffic for the candidate, judged over one window. Durations in ms, rates 0..1. */
export interface RolloutStep {
  percent: number;
  /** Null: it was not judged. */
  verdict: Verdict | null;
  cause: Cause | null;
  requests: number | null;
  p95Ms: number | null;
  errorRate: number | null;
  /** With too little evidence: `held`, or `went-on` where an input says so. */
  decision: "promoted" | "went-on" | "held" | "sent-back" | "stopped";
  /** Had the candidate this share already when the run began? */
  resumed: boolean;
}

export interface RolloutFacts {
  /** Null: it never came to knowing it. */
  candidate: string | null;
  /** Gets what the candidate does not. Null: no other revision was good. */
  base: string | null;
  /** The steps that were asked for, in percent. */
  planned: number[];
  steps: RolloutStep[];
  outcome: RolloutOutcome;
  /** The candidate's share at the end, in percent. Null: unknown. */
  percent: number | null;
  /** Did this run move any traffic? */
  changed: boolean;
  /** What users get at the end. Empty: unknown. */
  traffic: TrafficShare[];
  /** What is asked for and does not hold, or not yet. Absent: users get what is asked for. */
  asked?: TrafficShare[];
  tookMs: number;
}
