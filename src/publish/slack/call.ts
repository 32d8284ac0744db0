import type { Readable } from "node:stream";
import { CallError, kindOfStatus } from "../../calls/call-error.ts";
import { callInTries, type CallPolicy, NoAnswer } from "../../calls/call-loop.ts";
import { decodedBody } from "../../decoded-body.ts";
import type { Clock, Wait } from "../../clock.ts";
import { cutAt } from "../../cut-text.ts";
import { loadUndici } from "../../load-undici.ts";
import type { FailureKind } from "../../sources/call-failure.ts";

/** A call of Slack's that failed: what to do stands in its message. */
export class SlackCallError extends CallError {
  override readonly name = "SlackCallError";
  /** When Slack wants to be asked again. Null: it does not say. */
  readonly retryAfterMs: number | null;
  /** May it be done all the same? */
  readonly maybeDone: boolean;

  constructor(
    what: string,
    kind: FailureKind,
    answer: string,
    {
      retryAfterMs = null,
      maybeDone = false,
      ...rest
    }: ErrorOptions & { retryAfterMs?: number | null; maybeDone?: boolean } = {},
  ) {
    // Slack's answers have a word of their own, also those over HTTP.
    super(what, kind, null, answer, rest);
    this.retryAfterMs = retryAfterMs;
    this.maybeDone = maybeDone;
  }
}

const tryTimeoutMs = 5_000;
const mostTries = 3;
const firstPauseMs = 1_000;

/** What to do about the answers that people can do something about. */
const advice: Record<string, string> = {
  missing_scope: "give the app the scopes chat:write, and channels:history and channels:read for the throttle",
  not_in_channel: "invite the app to the channel (/invite)",
  channel_not_found: "check the channel's name, and invite the app to it where it is private",
  is_archived: "the channel is archived",
  invalid_auth: "check the token",
  not_authed: "check the token",
  account_inactive: "the app or its user was removed: make a new token",
  token_revoked: "make a new token",
  no_service: "the webhook was removed: make a new one",
  invalid_token: "check the webhook's address",
};

/** What Slack answered. */
export interface Answer extends Record<string, unknown> {
  ok: boolean;
  error?: string;
  retryAfterMs: number | null;
  /** Of HTTP. Absent: 200, as of all that the Web API refuses. */
  status?: number;
}

/** What the Web API says with 200 where it could not be done just now. */
const busyCodes: Readonly<Record<string, FailureKind>> = {
  ratelimited: "quota",
  internal_error: "outage",
  fatal_error: "outage",
  service_unavailable: "outage",
  request_timeout: "outage",
};

/**
 * After the first two some of it may be done, says Slack (https://docs.slack.dev/reference/methods/chat.postMessage, errors). Of the
 * others somebody in between knows no more than that Slack's answer did not come.
 */
const maybeDoneCodes: readonly string[] = ["internal_error", "fatal_error", "HTTP 500", "HTTP 502", "HTTP 504"];

/**
 * Tried again where Slack is busy or gone; what it refuses is told at once. What may have been posted, and only not been
 * answered, is not posted a second time.
 */
export async function asked(
  clock: Clock,
  what: string,
  wait: Wait,
  repeatable: boolean,
  send: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const policy: CallPolicy<SlackCallError> = {
    clock,
    random: Math.random,
    tryTimeoutMs,
    mostTries,
    firstPauseMs,
    failed: (cause) => toSlackCallError(cause, what),
    again: ({ failure, retryAfterMs, maybeDone }) => {
      if (failure !== "transient" || (maybeDone && !repeatable)) return null;
      return retryAfterMs === null ? {} : { afterMs: retryAfterMs };
    },
  };
  return await callInTries(policy, wait, async (signal) => {
    const answer = await send(signal);
    if (!answer.ok) throw refusedBySlack(what, answer);
    return answer;
  });
}

function toSlackCallError(cause: unknown, what: string): SlackCallError {
  if (cause instanceof SlackCallError) return cause;
  const kind = cause instanceof NoAnswer ? cause.kind : "network";
  const words = cause instanceof Error ? cause.message : String(cause);
  return new SlackCallError(what, kind, words, { cause, maybeDone: !isUnsent(cause) });
}

/** The request never left: Slack cannot have taken it. */
function isUnsent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(code);
}

export function refusedBySlack(
  what: string,
  { error: code = "", status, retryAfterMs }: Pick<Answer, "error" | "status" | "retryAfterMs">,
): SlackCallError {
  const help = advice[code];
  // Without a status it is 200, which says nothing.
  const kind = busyCodes[code] ?? (status === undefined ? "invalid" : kindOfStatus(status));
  const maybeDone = maybeDoneCodes.includes(code);
  return new SlackCallError(what, kind, help === undefined ? code : `${code} (${help})`, { retryAfterMs, maybeDone });
}

/** `body`: a form as URLSearchParams, else JSON. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: object,
  signal: AbortSignal,
): Promise<{ status: number; text: string; retryAfterMs: number | null }> {
  const { EnvHttpProxyAgent, request } = await loadUndici();
  const dispatcher = new EnvHttpProxyAgent();
  const isForm = body instanceof URLSearchParams;
  const type = isForm ? "application/x-www-form-urlencoded" : "application/json; charset=utf-8";
  try {
    const answer = await request(url, {
      method: "POST",
      headers: { ...headers, "content-type": type },
      body: isForm ? body.toString() : JSON.stringify(body),
      signal,
      dispatcher,
    });
    const after = Number(answer.headers["retry-after"]);
    const retryAfterMs = Number.isFinite(after) ? after * 1000 : null;
    const text = await textOf(answer.body, answer.headers["content-encoding"]);
    return { status: answer.statusCode, text: cutAt(text, longestAnswer), retryAfterMs };
  } finally {
    await dispatcher.destroy().catch(() => undefined);
  }
}

/** A proxy may have compressed it, though nobody asked for that. */
async function textOf(body: Readable, encoding: unknown): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await decodedBody(body, encoding)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** A page of a channel's history, with the blocks of 200 messages, is far below. */
const longestAnswer = 8_000_000;

/** A proxy's page, say, with whatever status. */
export const notSlacks = "the answer is not Slack's (is there a proxy between?)";

export function parsed(text: string, status: number, what: string): { ok: boolean; error?: string; status?: number } {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && "ok" in body && typeof body.ok === "boolean") {
      return body as { ok: boolean; error?: string };
    }
  } catch {
    // Not Slack's JSON: a proxy's page, say.
  }
  if (status === 200) throw new SlackCallError(what, "proxy", notSlacks);
  return { ok: false, error: `HTTP ${status}`, status };
}
