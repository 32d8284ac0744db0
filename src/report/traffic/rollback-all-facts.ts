import type { RollbackFacts, TrafficOutcome } from "../report.ts";

/** What became of one of them. */
export interface TargetRollback {
  service: string;
  region: string;
  /** Null: nothing of it could be read, and `fault` says why. */
  facts: RollbackFacts | null;
  fault: string | null;
  /** What the others made of it. Null: it is as its facts say. */
  turn: Turn | null;
}

export type Turn =
  /** It could have been moved, and was not, because another one could not be. */
  | { kind: "held-back" }
  /** It was moved, and sent back, because another one could not be moved after all. */
  | { kind: "undone" }
  /** It was moved, and could not be sent back. */
  | { kind: "left"; why: TrafficOutcome };

export type WholeOutcome =
  | "moved"
  | "already"
  | "planned"
  /** One could not be moved: none was. */
  | "held-back"
  /** One failed in the middle: all are back where they were. */
  | "undone"
  /** Some are moved and some are not. */
  | "partial"
  /** All are moved, and one does not answer as it should. */
  | "unhealthy"
  /** Stopped before anything was moved. */
  | "cancelled";

export interface WholeRollback {
  outcome: WholeOutcome;
  targets: TargetRollback[];
  tookMs: number;
}
