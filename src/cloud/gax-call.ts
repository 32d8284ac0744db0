import type { CallOptions as GaxOptions } from "google-gax";
import { withRetry, type CallOptions, type RetryPolicy } from "./retry.ts";

/** A call of a generated client in flight: [answer, next page's request, raw answer]. */
export type GaxCall<Answer, Next = unknown> = Promise<[Answer, Next, unknown]>;

/** Options for one try without the client's own retries: retry.ts does that, with the caller's deadline. */
export function once(timeoutMs: number): GaxOptions {
  return {
    timeout: timeoutMs,
    autoPaginate: false,
    retry: {
      retryCodes: [],
      backoffSettings: {
        initialRetryDelayMillis: 1,
        retryDelayMultiplier: 1,
        maxRetryDelayMillis: 1,
        initialRpcTimeoutMillis: null,
        rpcTimeoutMultiplier: null,
        maxRpcTimeoutMillis: null,
        totalTimeoutMillis: null,
      },
    },
  };
}

/**
 * Makes the call under the product's retry policy. A cancelled wait ends at once; the request itself by its own timeout,
 * because the clients give back a promise without gax's `cancel`.
 */
export async function gaxCall<Answer, Next>(
  policy: RetryPolicy,
  options: CallOptions,
  start: () => GaxCall<Answer, Next>,
): Promise<{ answer: Answer; next: Next }> {
  return await withRetry(policy, options, async () => {
    // Apart, so that credentials that are refused are told from a call that is.
    await policy.access?.signIn();
    const [answer, next] = await start();
    return { answer, next };
  });
}
