import { CallError } from "../calls/call-error.ts";
import { NoAnswer } from "../calls/call-loop.ts";
import type { CallFailure, FailureKind } from "../sources/call-failure.ts";
import { answerOfError, answerOfHttp, type FailedAnswer } from "./answer.ts";
import type { Surroundings } from "./failure-case.ts";
import { failureOf } from "./failures.ts";

export type { CallFailure } from "../sources/call-failure.ts";

/** A Google API call that failed: what to grant or change stands in its message. */
export class GoogleCallError extends CallError {
  override readonly name = "GoogleCallError";
  /** Calls a minute that a used-up quota allows in all. Null: not told, or the trouble is another. */
  readonly quotaPerMinute: number | null;
  readonly unasked: boolean;

  /** @param given a kind, or only what it means: then the usual kind of that. */
  constructor(
    what: string,
    given: FailureKind | CallFailure,
    httpStatus: number | null,
    answer: string,
    options: ErrorOptions & { advice?: string; quotaPerMinute?: number | null; unasked?: boolean } = {},
  ) {
    const { advice = "", quotaPerMinute = null, unasked = false, ...rest } = options;
    const words = answer.trim();
    const stop = advice === "" || /[.!?>…]$/.test(words) ? "" : ".";
    const kind = given === "no-access" ? "role" : given === "transient" ? "outage" : given;
    super(what, kind, httpStatus, `${words}${stop}${advice === "" ? "" : ` ${advice}`}`, rest);
    this.quotaPerMinute = quotaPerMinute;
    this.unasked = unasked;
  }
}

/** Credentials that could not be had, or not changed for a token. The loop says what they were needed for. */
export class SignInError extends Error {
  override readonly name = "SignInError";
}

export interface CallContext {
  what: string;
  /** What to grant, where a role is missing. */
  advice: string;
  surroundings?: Surroundings;
  /** Epoch ms. */
  now?: number;
}

/** Where nobody tells: as in a job, whose identity is not known. */
const unknownSurroundings: Surroundings = { inActions: true, identity: null, tokenSource: null };

/** Clients that sign in by themselves do not say that it was then. */
const ofSignIn = /Could not load the default credentials|invalid_grant|Unable to impersonate/i;

/** Any rejection of a client or of a fetch, as one kind of error. */
export function toGoogleCallError(error: unknown, context: CallContext): GoogleCallError {
  if (error instanceof GoogleCallError) return error;
  if (error instanceof NoAnswer)
    return new GoogleCallError(context.what, error.kind, null, error.message, { cause: error.cause });
  if (!(error instanceof SignInError)) {
    const answer = answerOfError(error);
    return called(answer, context, ofSignIn.test(answer.words) ? "sign-in" : "call", error);
  }
  const answer = answerOfError(error.cause);
  return called({ ...answer, words: `signing in to Google Cloud: ${answer.words}` }, context, "sign-in", error.cause);
}

/** Credentials that could not be had, where nothing else was to be done with them. */
export function signInFailed(error: unknown, context: CallContext): GoogleCallError {
  if (error instanceof GoogleCallError) return error;
  return called(answerOfError(error), context, "sign-in", error);
}

/** An answer over HTTP that is no success. */
export function refusedCall(
  status: number,
  body: string,
  context: CallContext,
  more: { url: string; date: string },
): GoogleCallError {
  return called(answerOfHttp(status, body, more), context, "call", undefined);
}

function called(
  answer: FailedAnswer,
  { what, advice, surroundings = unknownSurroundings, now = Date.now() }: CallContext,
  during: "call" | "sign-in",
  cause: unknown,
): GoogleCallError {
  const { kind, next } = failureOf({ answer, surroundings, advice, now }, during);
  const quotaPerMinute = kind === "quota" ? quotaOf(answer) : null;
  const options = { advice: next, quotaPerMinute, ...(cause === undefined ? {} : { cause }) };
  return new GoogleCallError(what, kind, answer.status, answer.words || "an answer without words", options);
}

/** As service control names it: `ReadRequestsPerMinutePerProject` and its value. */
function quotaOf({ metadata }: FailedAnswer): number | null {
  const value = Number(metadata["quota_limit_value"] ?? "");
  return /PerMinute/.test(metadata["quota_limit"] ?? "") && value > 0 ? value : null;
}
