import type { Clock, Wait } from "../clock.ts";
import { writtenDuration } from "../inputs/duration.ts";

/** No answer, and the loop itself knows why. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly kind: "hung" | "cancelled";

  constructor(kind: "hung" | "cancelled", words: string, options?: ErrorOptions) {
    super(words, options);
    this.kind = kind;
  }
}

/** Time and chance of the calls to one service. */
export interface CallMeans {
  clock: Clock;
  /** 0..1, for the jitter. */
  random: () => number;
  /** One try that hangs this long is given up, so that a dead connection leaves time for another. */
  tryTimeoutMs: number;
}

/** How one service is called: what its failures are, and which of them are worth another try. */
export interface CallPolicy<E extends Error> extends CallMeans {
  /** Default: as many as there is time for. */
  mostTries?: number;
  /** Default: a quarter of a second. */
  firstPauseMs?: number;
  /** Before each try, outside of the try's own time. @throws where none is to be made, perhaps the last failure. */
  before?: (last: E | null) => Promise<void>;
  /** The service's classifier. */
  failed: (cause: unknown) => E;
  /** Null: it is final. `afterMs`: when to try again, where the answer says so. `leastMs`: no pause is shorter. */
  again: (error: E) => Promise<Again | null> | Again | null;
}

export interface Again {
  afterMs?: number;
  leastMs?: number;
}

const usualFirstPauseMs = 250;
const longestPauseMs = 15_000;

/**
 * The one loop of all calls: what is worth another try gets one until the caller's deadline, with full jitter between (AWS
 * Architecture Blog, "Exponential Backoff And Jitter").
 * @throws the last failure; a fault of the program as it is.
 */
export async function callInTries<T, E extends Error>(
  policy: CallPolicy<E>,
  wait: Wait,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { clock, random, mostTries = Infinity, firstPauseMs = usualFirstPauseMs } = policy;
  let last: E | null = null;
  let pauseMs = firstPauseMs;
  for (let tries = 1; ; tries++) {
    await policy.before?.(last);
    const outcome = await attempt(policy, wait, call);
    if ("value" in outcome) return outcome.value;
    if (isOwnFault(outcome.cause)) throw outcome.cause;
    last = policy.failed(outcome.cause);
    const again = wait.signal.aborted || tries >= mostTries ? null : await policy.again(last);
    if (again === null) throw last;
    const { leastMs = 0, afterMs } = again;
    const longest = Math.max(pauseMs, leastMs);
    const ms = afterMs ?? longest / 2 + random() * (longest / 2);
    if (clock.now() + ms >= wait.deadline) throw last;
    if (ms > 0)
      await clock.sleep(ms, wait.signal).catch((cause: unknown) => Promise.reject(policy.failed(cancelled(cause))));
    if (afterMs === undefined) pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

async function attempt<T>(
  { clock, tryTimeoutMs }: CallMeans,
  wait: Wait,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<{ value: T } | { cause: unknown }> {
  const timeoutMs = Math.max(1, Math.min(tryTimeoutMs, wait.deadline - clock.now()));
  const stop = new AbortController();
  const signal = AbortSignal.any([wait.signal, stop.signal]);
  const timeout = clock.sleep(timeoutMs, signal).then(
    () => {
      const hung = new NoAnswer("hung", `no answer within ${writtenDuration(Math.round(timeoutMs))}.`);
      stop.abort(hung);
      return { cause: hung };
    },
    (cause: unknown) => ({ cause: cancelled(cause) }),
  );
  try {
    const answer = call(signal).then(
      (value) => ({ value }),
      (cause: unknown) => ({ cause: wait.signal.aborted ? cancelled(cause) : cause }),
    );
    return await Promise.race([answer, timeout]);
  } finally {
    stop.abort(new Error("settled"));
  }
}

function cancelled(cause: unknown): NoAnswer {
  return new NoAnswer("cancelled", "cancelled.", { cause });
}

/** It is no answer of anybody's: trying again would hide it. A failed fetch is a TypeError with a cause. */
function isOwnFault(error: unknown): boolean {
  return (
    (error instanceof TypeError && error.cause === undefined) ||
    error instanceof ReferenceError ||
    error instanceof RangeError
  );
}
