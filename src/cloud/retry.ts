import type { Clock, Wait } from "../clock.ts";
import { type CallContext, GoogleCallError, toGoogleCallError } from "./errors.ts";
import { writtenDuration } from "../inputs/duration.ts";
import type { Surroundings } from "./failure-case.ts";

/** What the loop of calls needs of the credentials. */
export interface SignedIn {
  surroundings: () => Surroundings;
  /** Has a token, or gets one. @throws SignInError */
  signIn: () => Promise<void>;
  /** Forgets the token: the next call gets another. */
  renew: () => Promise<void>;
}

export interface CallOptions extends Wait {
  /** For people: "Reading service ion-api-prod". */
  what: string;
  /** Added to the message where access is missing: what to grant. */
  advice: string;
  /** Waited for before each try, outside the try's own time limit: a place in a quota. */
  admit?: (signal: AbortSignal) => Promise<void>;
  /** Told where a quota has no more: what it is a minute, or null. */
  onQuota?: (perMinute: number | null) => void;
  /** Not to be sent again by itself: a change whose answer was lost may have been made. */
  once?: boolean;
}

export interface RetryPolicy {
  clock: Clock;
  /** 0..1, for the jitter. */
  random: () => number;
  /** One try that hangs this long is given up, so that a dead connection leaves time for another. */
  tryTimeoutMs: number;
  /** Told of each try. */
  onTry?: () => void;
  /** Told of an answer's own time, epoch ms. */
  onDate?: (date: number) => void;
  /** Absent: the calls need no credentials. */
  access?: SignedIn;
}

const firstDelayMs = 250;
const maxDelayMs = 15_000;

const ownLimit = "this run's own limit of log reads had no place for it in time.";

/**
 * The one retry policy of every Google call: transient failures are tried again with full jitter (AWS Architecture Blog,
 * "Exponential Backoff And Jitter") until the caller's deadline. The clients' own retries are off: their default method
 * timeout is also their total retry budget, and it hides the real error behind DEADLINE_EXCEEDED.
 * @throws GoogleCallError with the last answer.
 */
export async function withRetry<T>(
  policy: RetryPolicy,
  options: CallOptions,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let delay = firstDelayMs;
  let renewed = false;
  let last: GoogleCallError | undefined;
  const isLate = (): boolean => policy.clock.now() >= options.deadline;
  for (;;) {
    if (isLate())
      throw last ?? new GoogleCallError(options.what, "hung", null, "no time was left for it.", { unasked: true });
    // Only what passes here is the limit's doing: what a try took has been told as such.
    if (!(await isAdmitted(policy, options)))
      throw last ?? new GoogleCallError(options.what, "read-limit", null, ownLimit);
    policy.onTry?.();
    const error = await attempt(policy, options, call).catch((cause: unknown) => {
      if (isOwnFault(cause)) throw cause;
      return toGoogleCallError(cause, contextOf(policy, options));
    });
    if (!(error instanceof GoogleCallError)) return error.value;
    if (error.kind === "quota") options.onQuota?.(error.quotaPerMinute);
    if (options.signal.aborted) throw error;
    // Tokens end in the middle of long jobs, sooner than they say: another one is tried once.
    if (error.httpStatus === 401 && policy.access !== undefined && !renewed) {
      renewed = true;
      await policy.access.renew().catch(() => undefined);
      continue;
    }
    if (error.failure !== "transient" || options.once === true) throw error;
    // Quota is counted by the minute: hurrying would only use it up.
    const base = error.kind === "quota" ? Math.max(delay, 1000) : delay;
    const wait = base / 2 + policy.random() * (base / 2);
    if (policy.clock.now() + wait >= options.deadline) throw error;
    await policy.clock.sleep(wait, options.signal);
    delay = Math.min(delay * 2, maxDelayMs);
    last = error;
  }
}

/** Is there a place before there is no more time? The deadline may move meanwhile. @throws the signal's reason. */
async function isAdmitted({ clock }: RetryPolicy, options: CallOptions): Promise<boolean> {
  if (options.admit === undefined) return true;
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  const admitted = options.admit(signal).then(() => clock.now() < options.deadline);
  const late = (async () => {
    while (clock.now() < options.deadline) await clock.sleep(options.deadline - clock.now(), signal);
    return false;
  })();
  try {
    return await Promise.race([admitted, late]);
  } finally {
    over.abort(new Error("settled"));
    for (const one of [admitted, late]) one.catch(() => undefined);
  }
}

/** What an error of this call is told with. */
export function contextOf(policy: RetryPolicy, { what, advice }: Pick<CallOptions, "what" | "advice">): CallContext {
  const now = policy.clock.now();
  return policy.access === undefined
    ? { what, advice, now }
    : { what, advice, now, surroundings: policy.access.surroundings() };
}

/** A fault of the program is no answer of Google's: trying again would hide it. A failed fetch is a TypeError with a cause. */
function isOwnFault(error: unknown): boolean {
  return (
    (error instanceof TypeError && error.cause === undefined) ||
    error instanceof ReferenceError ||
    error instanceof RangeError
  );
}

async function attempt<T>(
  policy: RetryPolicy,
  options: CallOptions,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<{ value: T }> {
  const timeoutMs = Math.max(1, Math.min(policy.tryTimeoutMs, options.deadline - policy.clock.now()));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const timeout = policy.clock.sleep(timeoutMs, signal).then(
    () => {
      const error = new GoogleCallError(
        options.what,
        "hung",
        null,
        `no answer within ${writtenDuration(Math.round(timeoutMs))}.`,
      );
      stop.abort(error);
      throw error;
    },
    (cause: unknown) => {
      throw new GoogleCallError(options.what, "cancelled", null, "cancelled.", { cause });
    },
  );
  try {
    return { value: await Promise.race([call(signal), timeout]) };
  } finally {
    stop.abort(new Error("settled"));
    timeout.catch(() => undefined);
  }
}
