import type { Clock, Wait } from "../../clock.ts";
import { cutAt } from "../../cut-text.ts";
import { writtenDuration } from "../../inputs/duration.ts";

export type GitHubFailure =
  /** The token may not do it, or may not see it: GitHub answers 404 for what it hides. */
  | "refused"
  | "not-found"
  /** GitHub understood, and does not accept it. */
  | "invalid"
  /** Outage, rate limit, timeout or network: not an answer. */
  | "transient"
  | "cancelled";

/** A call to GitHub that failed: what was tried and what came back. */
export class GitHubCallError extends Error {
  override readonly name = "GitHubCallError";
  readonly failure: GitHubFailure;
  /** Null: no answer came. */
  readonly status: number | null;

  constructor(what: string, failure: GitHubFailure, status: number | null, answer: string, options: ErrorOptions = {}) {
    super(`${what} failed: ${status === null ? "" : `HTTP ${status}: `}${answer}`, options);
    this.failure = failure;
    this.status = status;
  }
}

export interface CallPolicy {
  clock: Clock;
  /** 0..1, for the jitter. */
  random: () => number;
  /** A try that is silent for so long is given up. */
  tryTimeoutMs: number;
}

const firstDelayMs = 250;
const maxDelayMs = 8_000;
const mostAnswerCharacters = 300;

/**
 * Tries again what was no answer, with full jitter, until the wait is over. `repeatable`: false for what would be there twice
 * if the first try had arrived after all.
 * @throws {GitHubCallError}
 */
export async function callGitHub<T>(
  policy: CallPolicy,
  what: string,
  wait: Wait,
  call: (signal: AbortSignal) => Promise<T>,
  { repeatable = true }: { repeatable?: boolean } = {},
): Promise<T> {
  const { clock, random } = policy;
  for (let delay = firstDelayMs; ; delay = Math.min(delay * 2, maxDelayMs)) {
    const result = await attempt(policy, what, wait, call);
    if (!(result instanceof GitHubCallError)) return result.value;
    // A rate limit refuses before anything is done.
    const again = result.failure === "transient" && (repeatable || result.status === 429 || result.status === 403);
    const pause = retryAfterMs(result) ?? delay / 2 + (random() * delay) / 2;
    if (!again || clock.now() + pause >= wait.deadline) throw result;
    await clock.sleep(pause, wait.signal).catch((cause: unknown) => {
      throw new GitHubCallError(what, "cancelled", null, "cancelled.", { cause });
    });
  }
}

async function attempt<T>(
  { clock, tryTimeoutMs }: CallPolicy,
  what: string,
  wait: Wait,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<{ value: T } | GitHubCallError> {
  const timeoutMs = Math.max(1, Math.min(tryTimeoutMs, wait.deadline - clock.now()));
  const stop = new AbortController();
  const signal = AbortSignal.any([wait.signal, stop.signal]);
  const timeout = clock.sleep(timeoutMs, signal).then(
    () => {
      const error = new GitHubCallError(
        what,
        "transient",
        null,
        `no answer within ${writtenDuration(Math.round(timeoutMs))}.`,
      );
      stop.abort(error);
      return error;
    },
    (cause: unknown) => new GitHubCallError(what, "cancelled", null, "cancelled.", { cause }),
  );
  try {
    return await Promise.race([call(signal).then((value) => ({ value })), timeout]);
  } catch (error) {
    return wait.signal.aborted
      ? new GitHubCallError(what, "cancelled", null, "cancelled.", { cause: error })
      : toGitHubCallError(error, what);
  } finally {
    stop.abort(new Error("settled"));
  }
}

interface ErrorShape {
  /** GraphQL answers 200 also where it refuses, with faults of a type (Octokit's GraphqlResponseError). */
  errors?: { type?: unknown }[];
  message?: unknown;
  status?: unknown;
  response?: { headers?: Record<string, string | undefined> };
}

/** Octokit's errors carry the status of the answer; it gives 500 to what never was one, without a response. */
export function toGitHubCallError(error: unknown, what: string): GitHubCallError {
  if (error instanceof GitHubCallError) return error;
  const { errors, message, status, response } = (
    typeof error === "object" && error !== null ? error : {}
  ) as ErrorShape;
  const answer = cutAt(typeof message === "string" ? message : String(error), mostAnswerCharacters);
  const type = Array.isArray(errors) ? errors[0]?.type : undefined;
  if (typeof type === "string") {
    return new GitHubCallError(what, failureOfType(type), null, answer, { cause: error });
  }
  const arrived = response !== undefined && typeof status === "number" ? status : null;
  return new GitHubCallError(what, failureOf(arrived, answer, response?.headers ?? {}), arrived, answer, {
    cause: error,
  });
}

function failureOfType(type: string): GitHubFailure {
  switch (type) {
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return "refused";
    case "NOT_FOUND":
      return "not-found";
    case "RATE_LIMITED":
      return "transient";
    default:
      return "invalid";
  }
}

/** Both rate limits answer 403 or 429 (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
function failureOf(status: number | null, answer: string, headers: Record<string, string | undefined>): GitHubFailure {
  if (status === null || status >= 500 || status === 408 || status === 429) return "transient";
  const limited =
    headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(answer);
  if (status === 403 && limited) return "transient";
  if (status === 401 || status === 403) return "refused";
  return status === 404 || status === 410 ? "not-found" : "invalid";
}

function retryAfterMs(error: GitHubCallError): number | null {
  const { response } = (error.cause ?? {}) as ErrorShape;
  const seconds = Number(response?.headers?.["retry-after"] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Too many writes: GitHub's limits on content answer 403 or 429. */
export function isLimit(error: unknown): boolean {
  return error instanceof GitHubCallError && error.failure === "transient" && [403, 429].includes(error.status ?? 0);
}

/** Asking again would not help. */
export function isFinal(error: unknown): error is GitHubCallError {
  return error instanceof GitHubCallError && error.failure !== "transient" && error.failure !== "cancelled";
}
