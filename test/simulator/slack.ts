import type { Face, FaceAnswer, FaceRequest } from "./face.ts";

export interface SlackOptions {
  /** Prefix of every path, to share one port with other faces. */
  prefix?: string;
  /** The one webhook path below the prefix that exists, `/services/T…/B…/X…`; undefined: every well-formed one. */
  webhookPath?: string;
  /** The one bot token that Web API calls must carry; undefined: any that starts with `xoxb-`. */
  token?: string;
  /** The channels that exist, by name without `#`; undefined: every one. */
  channels?: string[];
  /** The app's scopes; undefined: all that are needed. */
  scopes?: string[];
  /** Slack may give fewer on a page than were asked for: 15 to some apps. Undefined: as many as asked for. */
  mostOnPage?: number;
  /** Epoch ms; default: the real time. */
  now?: () => number;
}

export interface SlackMessage {
  /** As sent: a name or an id; of a webhook "webhook". */
  channel: string;
  channelId: string;
  /** Seconds with six digits after the point: Slack's message id. */
  ts: string;
  text: string;
  blocks: unknown[];
  /** Set by chat.update. */
  edited: boolean;
  /** Message metadata: kept with it, shown to nobody. */
  metadata: unknown;
}

type Json = Record<string, unknown>;

/**
 * Slack's own limits: characters of a message, of a section's text, its fields and a header; blocks of a message, fields of a
 * section and elements of a context (https://docs.slack.dev/reference/block-kit/blocks).
 */
const limits = { text: 40_000, section: 3000, field: 2000, header: 150, blocks: 50, fields: 10, elements: 10 };

/** Slack's incoming webhooks and the few Web API methods that a notifier uses. Web API errors are 200 with `ok: false`. */
export class SlackFace implements Face {
  readonly messages: SlackMessage[] = [];
  readonly requests: { method: string; path: string; body: unknown; answer: unknown }[] = [];
  readonly options: SlackOptions;
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  #sent = 0;

  constructor(options: SlackOptions = {}) {
    this.options = options;
    this.#prefix = options.prefix ?? "/slack";
  }

  permission(request: FaceRequest): string | undefined {
    return request.path.startsWith(`${this.#prefix}/`) ? "" : undefined;
  }

  answer(request: FaceRequest): FaceAnswer {
    const path = request.path.slice(this.#prefix.length);
    const method = /^\/api\/([a-zA-Z.]+)$/.exec(path)?.[1];
    const answer =
      method === undefined
        ? { ...this.#webhook(path, request), headers: { "content-type": "text/html; charset=utf-8" } }
        : { status: 200, body: this.#call(method, request) };
    this.requests.push({ method: request.method, path: request.path, body: request.body, answer: answer.body });
    return answer;
  }

  #webhook(path: string, request: FaceRequest): FaceAnswer {
    const wellFormed = /^\/services\/T\w+\/B\w+\/\w+$/.test(path);
    if (!wellFormed || (this.options.webhookPath ?? path) !== path) return { status: 404, body: "no_service" };
    if (request.method !== "POST") return { status: 400, body: "invalid_payload" };
    const body = payload(request.body);
    if (body === undefined) return { status: 400, body: "invalid_payload" };
    const fault = contentFault(body);
    if (fault !== undefined) return { status: 400, body: fault };
    this.#keep("webhook", body);
    return { status: 200, body: "ok" };
  }

  #call(method: string, request: FaceRequest): Json {
    const token = /^bearer\s+(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
    if (token === undefined) return refused("not_authed");
    const accepted = this.options.token === undefined ? token.startsWith("xoxb-") : token === this.options.token;
    if (!accepted) return refused("invalid_auth");
    // A reading method sees forms and queries alone; slackapi/node-slack-sdk sends every call as a form (docs/contracts.md).
    const isForm = typeof request.body === "string";
    const given = method.startsWith("conversations.") && !isForm ? {} : payload(request.body);
    const body = { ...Object.fromEntries(request.query), ...given };
    switch (method) {
      case "chat.postMessage":
        return this.#post(body);
      case "chat.update":
        return this.#update(body);
      case "conversations.history":
        return this.#may("channels:history") ? this.#history(body) : refused("missing_scope");
      case "conversations.list":
        return this.#may("channels:read") ? this.#list(body) : refused("missing_scope");
      default:
        return refused("unknown_method");
    }
  }

  #post(body: Json): Json {
    const channel = string(body["channel"]);
    if (!this.#exists(channel)) return refused("channel_not_found");
    const fault = contentFault(body);
    if (fault !== undefined) return refused(fault);
    const message = this.#keep(channel, body);
    return { ok: true, channel: message.channelId, ts: message.ts, message: shown(message) };
  }

  /** By the channel's id: unlike chat.postMessage, chat.update knows no names. */
  #update(body: Json): Json {
    const channelId = string(body["channel"]);
    if (![...this.#ids.values()].includes(channelId)) return refused("channel_not_found");
    const message = this.messages.find((one) => one.channelId === channelId && one.ts === body["ts"]);
    if (message === undefined) return refused("message_not_found");
    const fault = contentFault(body);
    if (fault !== undefined) return refused(fault);
    Object.assign(message, { text: string(body["text"]), blocks: list(body["blocks"]), edited: true });
    // Left out, the metadata stays as it was.
    if (body["metadata"] !== undefined) message.metadata = body["metadata"];
    return { ok: true, channel: channelId, ts: message.ts, text: message.text, message: shown(message) };
  }

  #may(scope: string): boolean {
    return this.options.scopes === undefined || this.options.scopes.includes(scope);
  }

  #list(body: Json): Json {
    for (const name of this.options.channels ?? []) this.channelId(name);
    const channels = [...this.#ids].map(([name, id]) => ({ id, name }));
    return paged(channels, body, this.options.mostOnPage, (page, next) => ({
      channels: page,
      response_metadata: { next_cursor: next },
    }));
  }

  /** Newest first, by the channel's id. */
  #history(body: Json): Json {
    const channelId = string(body["channel"]);
    if (channelId === "") {
      const messages = ["[ERROR] missing required field: channel"];
      return { ...refused("invalid_arguments"), response_metadata: { messages } };
    }
    if (![...this.#ids.values()].includes(channelId)) return refused("channel_not_found");
    const oldest = Number(body["oldest"] ?? 0);
    const found = this.messages.filter((one) => one.channelId === channelId && Number(one.ts) > oldest).toReversed();
    return paged(found, body, this.options.mostOnPage, (page, next) => ({
      messages: page.map((one) => ({
        ...shown(one),
        ...(String(body["include_all_metadata"]) === "true" && one.metadata !== undefined
          ? { metadata: one.metadata }
          : {}),
      })),
      has_more: next !== "",
      // There is none with the last page.
      ...(next === "" ? {} : { response_metadata: { next_cursor: next } }),
    }));
  }

  #exists(channel: string): boolean {
    if (channel === "") return false;
    if ([...this.#ids.values()].includes(channel)) return true;
    return this.options.channels === undefined || this.options.channels.includes(channel.replace(/^#/, ""));
  }

  #keep(channel: string, body: Json): SlackMessage {
    this.#sent += 1;
    const seconds = Math.floor((this.options.now?.() ?? Date.now()) / 1000);
    const message = {
      channel,
      channelId: this.channelId(channel),
      ts: `${seconds}.${String(this.#sent).padStart(6, "0")}`,
      text: string(body["text"]),
      blocks: list(body["blocks"]),
      edited: false,
      metadata: body["metadata"],
    };
    this.messages.push(message);
    return message;
  }

  /** The id of a channel, by its name (with or without `#`) or by the id itself. */
  channelId(channel: string): string {
    const name = channel.replace(/^#/, "");
    if ([...this.#ids.values()].includes(name)) return name;
    const id = this.#ids.get(name) ?? `C${String(this.#ids.size + 1).padStart(8, "0")}`;
    this.#ids.set(name, id);
    return id;
  }
}

/** JSON, or a form (also one with the JSON in its `payload` field). */
function payload(body: unknown): Json | undefined {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Json;
  if (typeof body !== "string" || !/^[\w.%-]+=/.test(body)) return undefined;
  const form = Object.fromEntries(new URLSearchParams(body));
  const { payload: inner } = form;
  try {
    const parsed: unknown = inner === undefined ? form : JSON.parse(inner);
    return typeof parsed === "object" && parsed !== null ? (parsed as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Slack's error code for what a message may not be. */
function contentFault(body: Json): string | undefined {
  const text = string(body["text"]);
  const blocks = list(body["blocks"]);
  if (text === "" && blocks.length === 0 && list(body["attachments"]).length === 0) return "no_text";
  if (text.length > limits.text) return "msg_too_long";
  if (blocks.length > limits.blocks || blocks.some((block) => !isBlock(block))) return "invalid_blocks";
  return undefined;
}

function isBlock(block: unknown): boolean {
  if (typeof block !== "object" || block === null) return false;
  const { type, text, fields, elements } = block as Json;
  const length = typeof text === "object" && text !== null ? string((text as Json)["text"]).length : 0;
  const all = list(fields);
  if (all.length > limits.fields || all.some((one) => !isText(one, limits.field))) return false;
  if (type === "section") return length <= limits.section && (length > 0 || all.length > 0);
  // Bold and the like are no header's.
  if (type === "header") return (text as Json)["type"] === "plain_text" && length > 0 && length <= limits.header;
  if (type === "context") {
    const parts = list(elements);
    return parts.length > 0 && parts.length <= limits.elements && parts.every((one) => isText(one, limits.section));
  }
  if (type === "actions") return list(elements).length > 0;
  return typeof type === "string";
}

function shown(message: SlackMessage): Json {
  const { ts, text, blocks, edited } = message;
  return { type: "message", subtype: "bot_message", ts, text, blocks, ...(edited ? { edited: { ts } } : {}) };
}

/** Of one to so many characters. Images of a context, which nobody here sends, are not known. */
function isText(value: unknown, most: number): boolean {
  const { type, text } = (typeof value === "object" && value !== null ? value : {}) as Json;
  const { length } = string(text);
  return (type === "mrkdwn" || type === "plain_text") && length > 0 && length <= most;
}

/**
 * One page, by Slack's cursors: opaque, and good for the next page of the same list alone. At most 999 at once
 * (https://docs.slack.dev/apis/web-api/pagination).
 */
function paged<T>(all: readonly T[], body: Json, most = Infinity, show: (page: T[], next: string) => Json): Json {
  const limit = Number(body["limit"] || 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999) return refused("invalid_limit");
  const cursor = string(body["cursor"]);
  const place = cursor === "" ? "next:0" : Buffer.from(cursor, "base64").toString();
  const from = Number(/^next:(\d+)$/.exec(place)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) return refused("invalid_cursor");
  const to = from + Math.min(limit, most);
  const next = to < all.length ? Buffer.from(`next:${to}`).toString("base64") : "";
  return { ok: true, ...show(all.slice(from, to), next) };
}

function refused(error: string): Json {
  return { ok: false, error };
}

/** Form fields may hold JSON. */
function list(value: unknown): unknown[] {
  if (typeof value !== "string") return Array.isArray(value) ? value : [];
  try {
    return list(JSON.parse(value));
  } catch {
    return [undefined];
  }
}

function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
