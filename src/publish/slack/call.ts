import type { Readable } from "node:stream";
import { decodedBody } from "../../decoded-body.ts";
import type { Clock, Wait } from "../../clock.ts";
import { cutAt } from "../../cut-text.ts";
import { writtenDuration } from "../../inputs/duration.ts";

/** A call of Slack's that failed, in words for the reader: what was tried, what came back, what to do. */
export class SlackCallError extends Error {
  override readonly name = "SlackCallError";
  /** Slack's own code, such as `missing_scope`. Null: it gave no answer that could be read. */
  readonly code: string | null;

  constructor(what: string, code: string | null, answer: string, options?: ErrorOptions) {
    super(`${what} failed: ${answer}`, options);
    this.code = code;
  }
}

const tryLimitMs = 5_000;
const tries = 3;

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
const busyCodes: readonly string[] = [
  "ratelimited",
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
];

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
  for (let attempt = 1; ; attempt++) {
    const limit = new AbortController();
    const limitMs = Math.max(1, Math.min(tryLimitMs, wait.deadline - clock.now()));
    const timer = clock.sleep(limitMs, AbortSignal.any([wait.signal, limit.signal])).then(
      () => limit.abort(new Error(`no answer within ${writtenDuration(Math.round(limitMs))}`)),
      () => undefined,
    );
    const outcome = await send(AbortSignal.any([wait.signal, limit.signal])).catch((cause: unknown) => cause);
    limit.abort(new Error("answered"));
    await timer;
    wait.signal.throwIfAborted();
    const answer = isAnswer(outcome) ? outcome : null;
    if (answer?.ok === true) return answer;
    const code = answer?.error ?? null;
    const { status = 200 } = answer ?? {};
    const busy = answer === null || status === 429 || status >= 500 || busyCodes.includes(code ?? "");
    const pauseMs = answer?.retryAfterMs ?? 500 * attempt;
    const maybeDone = answer === null && !repeatable && !isUnsent(outcome);
    if (!busy || maybeDone || attempt === tries || clock.now() + pauseMs >= wait.deadline) {
      if (code !== null) throw failure(what, code);
      // It says already what failed.
      if (outcome instanceof SlackCallError) throw outcome;
      const words = outcome instanceof Error ? outcome.message : String(outcome);
      throw new SlackCallError(what, null, words, { cause: outcome });
    }
    await clock.sleep(pauseMs, wait.signal);
  }
}

/** The request never left: Slack cannot have taken it. */
function isUnsent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(code);
}

export function failure(what: string, code: string): SlackCallError {
  const help = advice[code];
  return new SlackCallError(what, code, help === undefined ? code : `${code} (${help})`);
}

/** `body`: a form as URLSearchParams, else JSON. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: object,
  signal: AbortSignal,
): Promise<{ status: number; text: string; retryAfterMs: number | null }> {
  const { EnvHttpProxyAgent, request } = await import("undici");
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
  if (status === 200) throw new SlackCallError(what, null, notSlacks);
  return { ok: false, error: `HTTP ${status}`, status };
}

function isAnswer(outcome: unknown): outcome is Answer {
  return typeof outcome === "object" && outcome !== null && "ok" in outcome && !(outcome instanceof Error);
}
