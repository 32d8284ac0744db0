/** What a failed Google call means for the one who waits for it. */
export type CallFailure =
  /** No valid credentials, or the permission is missing: asking again does not help. */
  | "no-access"
  | "not-found"
  /** The request itself is wrong. */
  | "invalid"
  /** Someone else changed the resource meanwhile. */
  | "conflict"
  /** The answer is larger than may be received: ask for less. */
  | "too-large"
  /** Quota, outage, timeout or network: not an answer, ask again. */
  | "transient"
  | "cancelled";

/** A Google API call that failed, in words for the reader: what was tried, what came back, what to grant or change. */
export class GoogleCallError extends Error {
  override readonly name = "GoogleCallError";
  readonly failure: CallFailure;
  readonly httpStatus: number | null;

  constructor(
    what: string,
    failure: CallFailure,
    httpStatus: number | null,
    answer: string,
    options: ErrorOptions & { advice?: string } = {},
  ) {
    const status = httpStatus === null ? "" : `HTTP ${httpStatus}: `;
    super(`${what} failed: ${status}${answer}${options.advice === undefined ? "" : ` ${options.advice}`}`, options);
    this.failure = failure;
    this.httpStatus = httpStatus;
  }
}

/**
 * HTTP status of each gRPC code. google-gax 6 rejects with a gRPC code and, for answers that arrived, `httpStatusCode`;
 * google-gax 5 rejected with the HTTP status as `code` (gax-nodejs #1803). Both are understood here.
 */
const httpOfGrpc: Record<number, number> = {
  1: 499,
  2: 500,
  3: 400,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  10: 409,
  11: 400,
  12: 501,
  13: 500,
  14: 503,
  15: 500,
  16: 401,
};

export function failureOfStatus(status: number): CallFailure {
  if (status === 401 || status === 403) return "no-access";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 499) return "cancelled";
  if (status === 408 || status === 429 || status >= 500) return "transient";
  return "invalid";
}

interface ErrorShape {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  httpStatusCode?: unknown;
  statusCode?: unknown;
  status?: unknown;
}

/** Any rejection of a client or of a fetch, as one kind of error. `advice` is added where access is missing. */
export function toGoogleCallError(error: unknown, what: string, advice: string): GoogleCallError {
  if (error instanceof GoogleCallError) return error;
  const shape = (typeof error === "object" && error !== null ? error : {}) as ErrorShape;
  const status = httpStatusOf(shape);
  // A refused token exchange is missing access, whatever status it carries.
  const message = typeof shape.message === "string" ? firstLine(shape.message) : String(error);
  const noCredentials = /Could not load the default credentials|invalid_grant|Unable to impersonate/i.test(message);
  const failure = noCredentials
    ? "no-access"
    : status === null
      ? shape.name === "AbortError"
        ? "cancelled"
        : "transient"
      : failureOfStatus(status);
  return new GoogleCallError(what, failure, status, message, {
    cause: error,
    ...(failure === "no-access" ? { advice } : {}),
  });
}

function httpStatusOf(shape: ErrorShape): number | null {
  for (const candidate of [shape.httpStatusCode, shape.status, shape.statusCode]) {
    if (typeof candidate === "number" && candidate >= 100 && candidate < 600) return candidate;
  }
  if (typeof shape.code === "number") return shape.code >= 100 ? shape.code : (httpOfGrpc[shape.code] ?? null);
  return null;
}

/** Google's messages go on with stack-like detail lines; the first says what happened. */
function firstLine(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
