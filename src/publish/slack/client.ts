import type { Clock, Wait } from "../../clock.ts";
import type { SlackMessage } from "../../report/slack/blocks.ts";

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

/** Where a message stands, to be updated: the channel's ID and Slack's `ts` of the message. */
export interface Posted {
  channel: string;
  ts: string;
}

/** A message of ours as the channel's history has it. */
export interface PastMessage extends Posted {
  /** What was attached to it. */
  payload: Record<string, unknown>;
}

export interface Slack {
  /** Null where the way has no channels: a webhook leads to one alone. */
  bot: SlackBot | null;
  /** Where a webhook leads, or the bot's channel. @throws {SlackCallError} */
  post: (message: SlackMessage, channel: string | undefined, wait: Wait, metadata?: Metadata) => Promise<Posted | null>;
}

export interface SlackBot {
  /** @throws {SlackCallError} */
  update: (posted: Posted, message: SlackMessage, wait: Wait, metadata?: Metadata) => Promise<void>;
  /** Our messages of this kind in the channel since then (epoch ms), newest first. @throws {SlackCallError} */
  history: (channel: string, eventType: string, since: number, wait: Wait) => Promise<PastMessage[]>;
}

/** Slack keeps it with the message and shows it to nobody (https://docs.slack.dev/messaging/message-metadata). */
export interface Metadata {
  event_type: string;
  event_payload: Record<string, string | number>;
}

export interface SlackOptions {
  clock: Clock;
  /** Base URL of the Web API, without a trailing slash. */
  apiUrl: string;
  botToken: string | undefined;
  webhookUrl: string | undefined;
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

/** Null: neither a token nor a webhook was given. By undici: the official client brings five more packages for three calls. */
export function openSlack({ clock, apiUrl, botToken, webhookUrl }: SlackOptions): Slack | null {
  if (botToken !== undefined) {
    const call = async (method: string, body: object, what: string, wait: Wait): Promise<Answer> =>
      await asked(clock, what, wait, method !== "chat.postMessage", async (signal) => {
        const headers = { authorization: `Bearer ${botToken}`, "content-type": "application/json; charset=utf-8" };
        const { status, text, retryAfterMs } = await postJson(
          `${apiUrl}/${method}`,
          headers,
          JSON.stringify(body),
          signal,
        );
        return { ...parsed(text, status, what), retryAfterMs };
      });
    return botOf(call);
  }
  if (webhookUrl === undefined) return null;
  return {
    bot: null,
    post: async (message, _channel, wait) => {
      const what = "Posting to the Slack webhook";
      await asked(clock, what, wait, false, async (signal) => {
        const headers = { "content-type": "application/json; charset=utf-8" };
        const { status, text, retryAfterMs } = await postJson(webhookUrl, headers, JSON.stringify(message), signal);
        // A webhook answers in plain words: "ok", or a code.
        if (status === 200) return { ok: true, retryAfterMs };
        return { ok: false, error: /^[a-z_]{1,60}$/.test(text) ? text : `HTTP ${status}`, status, retryAfterMs };
      });
      return null;
    },
  };
}

type Call = (method: string, body: object, what: string, wait: Wait) => Promise<Answer>;

function botOf(call: Call): Slack {
  const ids = new Map<string, string>();
  const idOf = async (channel: string, wait: Wait): Promise<string> => {
    if (!channel.startsWith("#")) return channel;
    const known = ids.get(channel);
    if (known !== undefined) return known;
    for (let cursor = "", page = 0; page < 10; page++) {
      const body = { exclude_archived: true, limit: 1000, types: "public_channel,private_channel", cursor };
      const answer = await call("conversations.list", body, "Finding the Slack channel", wait);
      for (const one of records(answer["channels"])) ids.set(`#${String(one["name"])}`, String(one["id"]));
      cursor = (answer["response_metadata"] as { next_cursor?: string } | undefined)?.next_cursor ?? "";
      if (ids.has(channel) || cursor === "") break;
    }
    const found = ids.get(channel);
    if (found === undefined) throw failure("Finding the Slack channel", "channel_not_found");
    return found;
  };
  const unfurl = { unfurl_links: false, unfurl_media: false };
  return {
    post: async (message, channel, wait, metadata) => {
      if (channel === undefined) throw new SlackCallError("Posting to Slack", null, "no channel: give `slack-channel`");
      const body = { channel, ...message, ...unfurl, ...(metadata === undefined ? {} : { metadata }) };
      const answer = await call("chat.postMessage", body, `Posting to Slack ${channel}`, wait);
      const posted = { channel: String(answer["channel"]), ts: String(answer["ts"]) };
      ids.set(channel, posted.channel);
      return posted;
    },
    bot: {
      update: async ({ channel, ts }, message, wait, metadata) => {
        const body = { channel, ts, ...message, ...(metadata === undefined ? {} : { metadata }) };
        await call("chat.update", body, "Updating the Slack message", wait);
      },
      history: async (channel, eventType, since, wait) => {
        const id = await idOf(channel, wait);
        const body = { channel: id, oldest: String(since / 1000), limit: 200, include_all_metadata: true };
        const answer = await call("conversations.history", body, "Reading the Slack channel's history", wait);
        return records(answer["messages"]).flatMap((message) => {
          const metadata = message["metadata"] as { event_type?: unknown; event_payload?: unknown } | undefined;
          if (metadata?.event_type !== eventType || typeof metadata.event_payload !== "object") return [];
          const payload = (metadata.event_payload ?? {}) as Record<string, unknown>;
          return [{ channel: id, ts: String(message["ts"]), payload }];
        });
      },
    },
  };
}

interface Answer extends Record<string, unknown> {
  ok: boolean;
  error?: string;
  retryAfterMs: number | null;
}

/**
 * Tried again where Slack is busy or gone; what it refuses is told at once. What may have been posted, and only not been
 * answered, is not posted a second time.
 */
async function asked(
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
      () => limit.abort(new Error(`no answer within ${Math.round(limitMs)} ms`)),
      () => undefined,
    );
    const outcome = await send(AbortSignal.any([wait.signal, limit.signal])).catch((cause: unknown) => cause);
    limit.abort(new Error("answered"));
    await timer;
    wait.signal.throwIfAborted();
    const answer = isAnswer(outcome) ? outcome : null;
    if (answer?.ok === true) return answer;
    const code = answer?.error ?? null;
    const busy =
      answer === null || code === "ratelimited" || code === "internal_error" || /^HTTP (429|5..)$/.test(code ?? "");
    const pauseMs = answer?.retryAfterMs ?? 500 * attempt;
    const maybeDone = answer === null && !repeatable && !isUnsent(outcome);
    if (!busy || maybeDone || attempt === tries || clock.now() + pauseMs >= wait.deadline) {
      if (code !== null) throw failure(what, code);
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

function failure(what: string, code: string): SlackCallError {
  const help = advice[code];
  return new SlackCallError(what, code, help === undefined ? code : `${code} (${help})`);
}

async function postJson(
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<{ status: number; text: string; retryAfterMs: number | null }> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  try {
    const answer = await request(url, { method: "POST", headers, body, signal, dispatcher });
    const after = Number(answer.headers["retry-after"]);
    const retryAfterMs = Number.isFinite(after) ? after * 1000 : null;
    return { status: answer.statusCode, text: (await answer.body.text()).slice(0, longestAnswer), retryAfterMs };
  } finally {
    await dispatcher.destroy().catch(() => undefined);
  }
}

/** A page of a channel's history, with the blocks of 200 messages, is far below. */
const longestAnswer = 8_000_000;

function parsed(text: string, status: number, what: string): { ok: boolean; error?: string } {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && "ok" in body && typeof body.ok === "boolean") {
      return body as { ok: boolean; error?: string };
    }
  } catch {
    // Not Slack's JSON: a proxy's page, say.
  }
  if (status === 200) throw new SlackCallError(what, null, "the answer is not Slack's");
  return { ok: false, error: `HTTP ${status}` };
}

function isAnswer(outcome: unknown): outcome is Answer {
  return typeof outcome === "object" && outcome !== null && "ok" in outcome && !(outcome instanceof Error);
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}
