import { type CallFailure, type FailedCall, type FailureKind, failureKinds } from "../sources/call-failure.ts";

/** A call that failed, in words for the reader: what was tried and what came back. Whoever is called has a kind of its own. */
export class CallError extends Error implements FailedCall {
  readonly kind: FailureKind;
  readonly failure: CallFailure;
  /** Null: no answer came. */
  readonly httpStatus: number | null;

  constructor(what: string, kind: FailureKind, httpStatus: number | null, answer: string, options: ErrorOptions = {}) {
    super(`${what} failed: ${httpStatus === null ? "" : `HTTP ${httpStatus}: `}${answer}`, options);
    this.kind = kind;
    this.failure = failureKinds[kind];
    this.httpStatus = httpStatus;
  }
}

/** What a status means, whoever answers it. What stands in the body may say it more exactly, and is asked first. */
export function kindOfStatus(status: number | null): FailureKind {
  switch (status) {
    case null:
      return "network";
    case 401:
      return "credentials";
    case 403:
      return "role";
    case 404:
    case 410:
      return "not-found";
    case 409:
    case 412:
      return "conflict";
    case 408:
      return "outage";
    case 429:
      return "quota";
    default:
      return status >= 500 ? "outage" : "invalid";
  }
}
