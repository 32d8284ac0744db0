import type { Language } from "../words/languages.ts";
import type { PlannedChange } from "../../setup/plan.ts";

/** What a setup planned and did: plain data for the summary. */
export interface SetupFacts {
  language: Language;
  mode: "plan" | "apply" | "remove";
  overwrite: boolean;
  service: { name: string; region: string; project: string };
  /** Path of the definitions; null: those of the action. */
  definitions: string | null;
  changes: SetupChange[];
  channel: ChannelFacts | null;
  notices: SetupNotice[];
  tookMs: number;
}

export interface SetupChange extends Omit<PlannedChange, "wanted" | "live"> {
  /** Was it made by this run? */
  done: boolean;
  /** Why it could not be made; Google's words and what to grant. */
  error: string | null;
}

export interface ChannelFacts {
  name: string;
  type: string;
  title: string;
}

export type SetupNotice =
  | { code: "no-channel" }
  /** There is no such service (yet). `why` names what there is. */
  | { code: "no-service"; why: string }
  | { code: "channel-not-slack"; type: string }
  | { code: "channel-disabled" }
  /** Metrics of this run count from now on only. */
  /** Metrics of the definitions that were not made: no field of users is named; latencies are not in milliseconds. */
  | { code: "no-user-field"; metrics: string[] }
  | { code: "latency-unit"; metrics: string[] }
  | { code: "counts-from-now" }
  /** The job was stopped, or its time was over, before all was done. */
  | { code: "stopped" };

/** Is there anything that this run did not do although it was asked to? */
export function isWhole({ mode, changes, notices }: SetupFacts): boolean {
  if (mode === "plan") return true;
  return (
    changes.every(({ action, held, done, error }) => error === null && (action === "none" || held || done)) &&
    !notices.some(({ code }) => code === "stopped")
  );
}

/** What an apply would do, or would have done: what is held is not among it. */
export function plannedChanges(facts: SetupFacts): SetupChange[] {
  return facts.changes.filter(({ action, held }) => action !== "none" && !held);
}
