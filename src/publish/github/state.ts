import type { CheckPlace } from "./check.ts";

/** What is to be done on GitHub for one verification. */
export type Part = "check" | "comment" | "deployment";

/** What the post step must know: the runner keeps it between the two processes, even when the first is killed. */
export interface GitHubState {
  /** Null: nothing was set on the commit. */
  check: CheckPlace | null;
  /** What is not done yet. */
  left: Part[];
  /** The report file. Null: there was no verdict. */
  report: string | null;
}

/** Under which the runner keeps it. */
export const stateName = "github";

/** The state as the main step saved it. Null: there is none, and so nothing to be done. */
export function readState(text: string): GitHubState | null {
  try {
    const state = JSON.parse(text) as GitHubState | null;
    return state !== null && Array.isArray(state.left) ? state : null;
  } catch {
    return null;
  }
}
