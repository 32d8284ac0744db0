import type { ServiceState } from "../revision/cloud-run-state.ts";
import { endedInFailure, taken } from "../revision/readiness-rule.ts";

/** What is said of a failure is believed when it is said so long after it was first read. */
const believedAfterMs = 2_000;

/**
 * Has Cloud Run taken up the latest change, and done with it? Before that it is not known whose deploy is under way: a fix
 * that was just accepted would get no traffic; nor is it where no latest revision is named. For a moment after a new change,
 * a failure's condition may be the one before's.
 */
export class SettledService {
  #failed: { generation: string; at: number } | null = null;

  by(service: ServiceState, now: number): boolean {
    if (!taken(service) || service.reconciling || service.latestCreatedRevision === null) return false;
    if (!endedInFailure(service)) return true;
    if (this.#failed?.generation !== service.generation) this.#failed = { generation: service.generation, at: now };
    return now - this.#failed.at >= believedAfterMs;
  }
}
