import { GoogleCallError } from "../cloud/errors.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import { mendProxies } from "../inputs/proxies.ts";

/** The runner asked the job to stop: it kills the process 7.5 s after SIGINT (actions/runner, ProcessInvoker.cs). */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Did a runner start this, or whoever stands in for one? Without it, somebody typed the name alone in a terminal. */
export function isStep(env: Record<string, string | undefined>): boolean {
  return env["GITHUB_ACTIONS"] === "true" || Object.keys(env).some((name) => name.startsWith("INPUT_"));
}

/** One step of a job. Catches everything: a failed job says why. */
export async function runStep(step: (cancel: AbortSignal) => Promise<void>): Promise<void> {
  try {
    mendProxies(process.env);
    await step(cancelledBySignals());
  } catch (error) {
    const core = await import("@actions/core");
    core.setFailed(error instanceof ConfigurationError ? error.message : describe(error));
  }
  // Everything is published. A connection that hangs, to a token endpoint say, must not keep the job alive.
  process.exit();
}

export function cancelledBySignals(): AbortSignal {
  const cancel = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => cancel.abort(new Cancelled(`stopped by ${name}`)));
  return cancel.signal;
}

/** What is expected to happen is told in a sentence; a fault of the program with its stack. */
export function describe(error: unknown): string {
  if (error instanceof GoogleCallError || error instanceof Cancelled) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
