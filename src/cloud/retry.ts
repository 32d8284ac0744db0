import { type Again, callInTries, type CallMeans } from "../calls/call-loop.ts";
import type { Wait } from "../clock.ts";
import { type CallContext, GoogleCallError, toGoogleCallError } from "./errors.ts";
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

export interface RetryPolicy extends CallMeans {
  /** Told of each try. */
  onTry?: () => void;
  /** Told of an answer's own time, epoch ms. */
  onDate?: (date: number) => void;
  /** Absent: the calls need no credentials. */
  access?: SignedIn;
}

/** Quota is counted by the minute: hurrying would only use it up. */
const leastAfterQuotaMs = 1000;

const ownLimit = "this run's own limit of log reads had no place for it in time.";

/**
 * Every Google call. The clients' own retries are off: their default method timeout is also their total retry budget, and it
 * hides the real error behind DEADLINE_EXCEEDED.
 * @throws GoogleCallError with the last answer.
 */
export async function withRetry<T>(
  policy: RetryPolicy,
  options: CallOptions,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let renewed = false;
  const before = async (last: GoogleCallError | null): Promise<void> => {
    const { what } = options;
    if (policy.clock.now() >= options.deadline)
      throw last ?? new GoogleCallError(what, "hung", null, "no time was left for it.", { unasked: true });
    // Only what passes here is the limit's doing: what a try took has been told as such.
    if (!(await isAdmitted(policy, options))) throw last ?? new GoogleCallError(what, "read-limit", null, ownLimit);
    policy.onTry?.();
  };
  const failed = (cause: unknown): GoogleCallError => {
    const error = toGoogleCallError(cause, contextOf(policy, options));
    if (error.kind === "quota") options.onQuota?.(error.quotaPerMinute);
    return error;
  };
  const again = async ({ kind, failure, httpStatus }: GoogleCallError): Promise<Again | null> => {
    // Tokens end in the middle of long jobs, sooner than they say: another one is tried once.
    if (httpStatus === 401 && policy.access !== undefined && !renewed) {
      renewed = true;
      await policy.access.renew().catch(() => undefined);
      return { afterMs: 0 };
    }
    if (failure !== "transient" || options.once === true) return null;
    return kind === "quota" ? { leastMs: leastAfterQuotaMs } : {};
  };
  const { clock, random, tryTimeoutMs } = policy;
  return await callInTries({ clock, random, tryTimeoutMs, before, failed, again }, options, call);
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
