import type { CallOptions as GaxOptions } from "google-gax";
import { withRetry, type CallOptions, type RetryPolicy } from "./retry.ts";

/** A call of a generated client in flight: [answer, next page's request, raw answer], and it can be cancelled. */
export type GaxCall<Answer, Next = unknown> = Promise<[Answer, Next, unknown]> & { cancel?: () => void };

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

/** Makes the call under the product's retry policy; a cancelled wait cancels the request. */
export async function gaxCall<Answer, Next>(
  policy: RetryPolicy,
  options: CallOptions,
  start: () => GaxCall<Answer, Next>,
): Promise<{ answer: Answer; next: Next }> {
  return await withRetry(policy, options, async (signal) => {
    const running = start();
    const cancel = (): void => running.cancel?.();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      const [answer, next] = await running;
      return { answer, next };
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  });
}
