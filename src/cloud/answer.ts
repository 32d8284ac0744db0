import { cutAt, shortened } from "../cut-text.ts";

/** What came back of a call that failed, whichever client or layer told it. */
export interface FailedAnswer {
  /** Of HTTP. Null: no answer came. */
  status: number | null;
  /** The first line of what it says. */
  words: string;
  /** Of google.rpc.ErrorInfo, or the `error` of a token endpoint's answer (RFC 6749, 5.2). */
  reason: string;
  metadata: Readonly<Record<string, string>>;
  /** Node's or undici's, "ECONNREFUSED" say: no answer came, and this is why. */
  systemCode: string;
  /** The error's own name, "AbortError" say. */
  name: string;
  /** Is the body Google's JSON, and not the page of something in between? True where there is none. */
  isGoogles: boolean;
  /** Where it was asked, as far as the error tells. */
  url: string;
  /** The answer's own time, epoch ms. Null: it names none. */
  date: number | null;
}

interface ErrorShape {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  httpStatusCode?: unknown;
  statusCode?: unknown;
  status?: unknown;
  cause?: unknown;
  response?: { data?: unknown; headers?: { get?: (name: string) => string | null } };
  config?: { url?: unknown };
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

const unavailable = 14;

/** Where google-gax keeps an error's body (gax-nodejs, googleError.ts). */
const rawBody = Symbol.for("google-gax.rawHttpResponsePayload");

/** An answer over HTTP that is no success. */
export function answerOfHttp(status: number, body: string, { url = "", date = "" } = {}): FailedAnswer {
  return { ...readBody(body), status, systemCode: "", name: "", url, date: epochOf(date) };
}

/** Any rejection of a client or of a fetch. */
export function answerOfError(error: unknown): FailedAnswer {
  const shape = withoutTransport(shapeOf(error));
  const message = firstLine(typeof shape.message === "string" ? shape.message : String(error));
  const body = bodyOf(shape);
  const read = body === null ? null : readBody(body);
  return {
    status: statusOf(shape),
    words: message,
    reason: read?.reason ?? "",
    metadata: read?.metadata ?? {},
    systemCode: systemCodeOf(shape),
    name: textOf(shape.name),
    isGoogles: read?.isGoogles ?? true,
    url: shape.config?.url instanceof URL ? shape.config.url.href : textOf(shape.config?.url),
    date: epochOf(shape.response?.headers?.get?.("date") ?? ""),
  };
}

/**
 * google-gax gives every error that is no answer the code UNAVAILABLE, also where an answer came and could not be decoded
 * (fallbackServiceStub.ts, `_toGoogleError`): what happened is the cause.
 */
function withoutTransport(shape: ErrorShape): ErrorShape {
  const wraps = shape.code === unavailable && shape.httpStatusCode === undefined;
  return wraps && shape.cause instanceof Error ? shape.cause : shape;
}

interface Body {
  words: string;
  reason: string;
  metadata: Record<string, string>;
  isGoogles: boolean;
}

/** `{"error": {"message", "details"}}` of an API, or `{"error": "invalid_grant", "error_description"}` of a token endpoint. */
function readBody(body: string): Body {
  const parsed = parse(body);
  // A streaming method wraps its error in a list.
  const { error, error_description: description } = objectOf(Array.isArray(parsed) ? parsed[0] : parsed);
  if (typeof error === "string") {
    const words = typeof description === "string" ? `${error}: ${description}` : error;
    return { words: firstLine(words), reason: error, metadata: {}, isGoogles: true };
  }
  const { message, details } = objectOf(error);
  if (typeof message !== "string") {
    const isGoogles = body.trim() === "" || parsed !== undefined;
    return { words: cutAt(body.replace(/\s+/g, " "), 300), reason: "", metadata: {}, isGoogles };
  }
  const info = (Array.isArray(details) ? details : [])
    .map(objectOf)
    .find((one) => textOf(one["@type"]).endsWith("google.rpc.ErrorInfo"));
  const metadata = Object.entries(objectOf(info?.["metadata"])).map(([key, value]) => [key, textOf(value)]);
  return {
    words: firstLine(message),
    reason: textOf(info?.["reason"]),
    metadata: Object.fromEntries(metadata) as Record<string, string>,
    isGoogles: true,
  };
}

function bodyOf(shape: ErrorShape): string | null {
  const raw: unknown = (shape as Record<symbol, unknown>)[rawBody];
  if (typeof raw === "string") return raw;
  const data = shape.response?.data;
  if (typeof data === "string") return data;
  return typeof data === "object" && data !== null ? JSON.stringify(data) : null;
}

function statusOf(shape: ErrorShape): number | null {
  for (const candidate of [shape.httpStatusCode, shape.status, shape.statusCode]) {
    if (typeof candidate === "number" && candidate >= 100 && candidate < 600) return candidate;
  }
  if (typeof shape.code === "number") return shape.code >= 100 ? shape.code : (httpOfGrpc[shape.code] ?? null);
  return null;
}

/** The innermost one: `TypeError: fetch failed` and its like wrap what happened. */
function systemCodeOf(shape: ErrorShape): string {
  let found = "";
  for (let one = shape, depth = 0; depth < 6; depth++) {
    if (typeof one.code === "string" && /^[A-Z][A-Z0-9]*_?[A-Z0-9_]+$/.test(one.code)) found = one.code;
    if (typeof one.cause !== "object" || one.cause === null) break;
    one = one.cause;
  }
  return found;
}

/** Google's messages go on with stack-like detail lines; the first says what happened. */
function firstLine(words: string): string {
  return shortened(words.split("\n", 1)[0] ?? "", 500);
}

function epochOf(date: string): number | null {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? null : ms;
}

function shapeOf(error: unknown): ErrorShape {
  return typeof error === "object" && error !== null ? error : {};
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
