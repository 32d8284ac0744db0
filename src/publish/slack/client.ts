import type { Clock, Wait } from "../../clock.ts";
import type { SlackMessage } from "../../report/render/slack.ts";
import { type Answer, asked, notSlacks, parsed, post, refusedBySlack, SlackCallError } from "./call.ts";

/** Where a message stands, to be updated: the channel's ID and Slack's `ts` of the message. */
export interface Posted {
  channel: string;
  ts: string;
}

/** What a message carries. Anybody with a token may have attached it. */
export interface Attached {
  eventType: string;
  payload: Record<string, unknown>;
}

/** A message as the channel's history has it. */
export interface PastMessage extends Posted, Attached {}

export interface Slack {
  /** Null where the way has no channels: a webhook leads to one alone. */
  bot: SlackBot | null;
  /** Where a webhook leads, or the bot's channel. @throws {SlackCallError} */
  post: (message: SlackMessage, channel: string | undefined, wait: Wait, metadata?: Metadata) => Promise<Posted | null>;
}

export interface SlackBot {
  /** @throws {SlackCallError} */
  update: (posted: Posted, message: SlackMessage, wait: Wait, metadata?: Metadata) => Promise<void>;
  /** Our latest message in the channel since then (epoch ms) that this holds for. Null: there is none. @throws {SlackCallError} */
  find: (
    channel: string,
    holds: (attached: Attached) => boolean,
    since: number,
    wait: Wait,
  ) => Promise<PastMessage | null>;
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

/** Null: neither a token nor a webhook was given. By undici: the official client brings five more packages for three calls. */
export function openSlack({ clock, apiUrl, botToken, webhookUrl }: SlackOptions): Slack | null {
  if (botToken !== undefined) {
    const call = async (method: string, body: object, what: string, wait: Wait): Promise<Answer> =>
      await asked(clock, what, wait, method !== "chat.postMessage", async (signal) => {
        const headers = { authorization: `Bearer ${botToken}` };
        const given = method.startsWith("conversations.") ? formOf(body) : body;
        const { status, text, retryAfterMs } = await post(`${apiUrl}/${method}`, headers, given, signal);
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
        const { status, text, retryAfterMs } = await post(webhookUrl, {}, message, signal);
        // A webhook answers in one plain word: "ok", or a code.
        const [word] = /^[a-z_]{1,60}$/.exec(text.trim()) ?? [];
        if (status === 200 && word === "ok") return { ok: true, retryAfterMs };
        return { ok: false, error: word ?? (status === 200 ? notSlacks : `HTTP ${status}`), status, retryAfterMs };
      });
      return null;
    },
  };
}

/** Slack's reading methods take no JSON: each argument is missing to them then (`invalid_arguments`). */
function formOf(body: object): URLSearchParams {
  return new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]));
}

type Call = (method: string, body: object, what: string, wait: Wait) => Promise<Answer>;

function botOf(call: Call): Slack {
  const ids = new Map<string, string>();
  const idOf = async (channel: string, wait: Wait): Promise<string> => {
    if (!channel.startsWith("#")) return channel;
    const known = ids.get(channel);
    if (known !== undefined) return known;
    const body = { exclude_archived: true, limit: 999, types: "public_channel,private_channel" };
    for await (const answer of pages(call, "conversations.list", body, "Finding the Slack channel", wait)) {
      for (const one of records(answer["channels"])) ids.set(`#${String(one["name"])}`, String(one["id"]));
      if (ids.has(channel)) break;
    }
    const found = ids.get(channel);
    if (found === undefined)
      throw refusedBySlack("Finding the Slack channel", { error: "channel_not_found", retryAfterMs: null });
    return found;
  };
  const unfurl = { unfurl_links: false, unfurl_media: false };
  return {
    post: async (message, channel, wait, metadata) => {
      if (channel === undefined)
        throw new SlackCallError("Posting to Slack", "invalid", "no channel: give `slack-channel`");
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
      find: async (channel, holds, since, wait) => {
        const id = await idOf(channel, wait);
        const body = { channel: id, oldest: String(since / 1000), limit: 200, include_all_metadata: true };
        // The most recent messages come first (https://docs.slack.dev/reference/methods/conversations.history).
        for await (const answer of pages(
          call,
          "conversations.history",
          body,
          "Reading the Slack channel's history",
          wait,
        )) {
          for (const message of records(answer["messages"])) {
            const attached = attachedTo(message);
            if (attached !== null && holds(attached)) return { channel: id, ts: String(message["ts"]), ...attached };
          }
        }
        return null;
      },
    },
  };
}

function attachedTo({ metadata }: Record<string, unknown>): Attached | null {
  const [given] = records([metadata]);
  const [payload] = records([given?.["event_payload"]]);
  return payload === undefined ? null : { eventType: String(given?.["event_type"]), payload };
}

/** As long as there are more: Slack may give fewer than asked for on each. The wait ends them. */
async function* pages(call: Call, method: string, body: object, what: string, wait: Wait): AsyncGenerator<Answer> {
  for (let cursor = ""; ;) {
    const answer = await call(method, cursor === "" ? body : { ...body, cursor }, what, wait);
    yield answer;
    cursor = (answer["response_metadata"] as { next_cursor?: string } | undefined)?.next_cursor ?? "";
    if (cursor === "") return;
  }
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}
