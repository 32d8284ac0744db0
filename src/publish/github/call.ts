import { CallError, kindOfStatus } from "../../calls/call-error.ts";
import { callInTries, type CallMeans, NoAnswer } from "../../calls/call-loop.ts";
import type { Wait } from "../../clock.ts";
import { cutAt } from "../../cut-text.ts";
import type { FailureKind } from "../../sources/call-failure.ts";

/** A call to GitHub that failed. `role`: the token may not do it. GitHub answers 404 for what it hides. */
export class GitHubCallError extends CallError {
  override readonly name = "GitHubCallError";
}

const mostAnswerCharacters = 300;

/** Whoever hurries after a limit that names no time is kept out longer. */
const leastAfterLimitMs = 5_000;

/**
 * One call to GitHub. `repeatable`: false for what would be there twice if the first try had arrived after all.
 * @throws {GitHubCallError}
 */
export async function callGitHub<T>(
  means: CallMeans,
  what: string,
  wait: Wait,
  call: (signal: AbortSignal) => Promise<T>,
  { repeatable = true }: { repeatable?: boolean } = {},
): Promise<T> {
  return await callInTries(
    {
      ...means,
      failed: (cause) => toGitHubCallError(cause, what),
      again: (error) => {
        // A rate limit refuses before anything is done.
        if (error.failure !== "transient" || !(repeatable || error.kind === "quota")) return null;
        const afterMs = retryAfterMs(error, means.clock.now());
        if (afterMs !== null) return { afterMs };
        return error.kind === "quota" ? { leastMs: leastAfterLimitMs } : {};
      },
    },
    wait,
    call,
  );
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
  if (error instanceof NoAnswer)
    return new GitHubCallError(what, error.kind, null, error.message, { cause: error.cause });
  const { errors, message, status, response } = (
    typeof error === "object" && error !== null ? error : {}
  ) as ErrorShape;
  const answer = cutAt(typeof message === "string" ? message : String(error), mostAnswerCharacters);
  const type = Array.isArray(errors) ? errors[0]?.type : undefined;
  const arrived = response !== undefined && typeof status === "number" ? status : null;
  if (typeof type === "string")
    return new GitHubCallError(what, kindsOfTypes[type] ?? "invalid", null, answer, { cause: error });
  const kind = isLimited(arrived, answer, response?.headers ?? {}) ? "quota" : kindOfStatus(arrived);
  return new GitHubCallError(what, kind, arrived, answer, { cause: error });
}

const kindsOfTypes: Readonly<Record<string, FailureKind>> = {
  FORBIDDEN: "role",
  INSUFFICIENT_SCOPES: "role",
  NOT_FOUND: "not-found",
  RATE_LIMITED: "quota",
};

/** Both rate limits answer 403 or 429 (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
function isLimited(status: number | null, answer: string, headers: Record<string, string | undefined>): boolean {
  const isTold =
    headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(answer);
  return status === 429 || (status === 403 && isTold);
}

/** What GitHub names: a wait, or of the hourly limit the time from which on there is more, in epoch seconds. */
function retryAfterMs(error: GitHubCallError, now: number): number | null {
  const { headers = {} } = ((error.cause ?? {}) as ErrorShape).response ?? {};
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const resetAt = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000;
  if (error.kind !== "quota" || headers["x-ratelimit-remaining"] !== "0" || !Number.isFinite(resetAt)) return null;
  return Math.max(leastAfterLimitMs, resetAt - now);
}

/** Too many writes: GitHub's limits on content answer 403 or 429. */
export function isLimit(error: unknown): boolean {
  return error instanceof GitHubCallError && error.kind === "quota";
}

/** Asking again would not help. */
export function isFinal(error: unknown): error is GitHubCallError {
  return error instanceof GitHubCallError && error.failure !== "transient" && error.failure !== "cancelled";
}
