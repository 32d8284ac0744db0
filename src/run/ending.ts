import type { Ending } from "../checks/observed.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import { describe } from "../actions/step.ts";

/** Runs it, and says how it ended. @throws {ConfigurationError} alone: then there is nothing to report of. */
export async function endingOf(run: () => Promise<unknown>, cancel: AbortSignal): Promise<Ending> {
  try {
    await run();
    return { cancelled: false, error: null };
  } catch (error) {
    if (cancel.aborted) return { cancelled: true, error: null };
    if (error instanceof ConfigurationError) throw error;
    return { cancelled: false, error: describe(error) };
  }
}
