import type { Endpoint } from "../inputs/endpoints.ts";
import type { GoogleAccess } from "./client.ts";
import { decodedBody } from "../decoded-body.ts";
import { loadUndici } from "../load-undici.ts";
import { GoogleCallError, refusedCall } from "./errors.ts";
import { type CallOptions, contextOf, type RetryPolicy, withRetry } from "./retry.ts";

export interface RestCall extends CallOptions {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** From `/` on, encoded, with the query. */
  path: string;
  body?: unknown;
  /** Of one try. Default: the policy's. */
  timeoutMs?: number;
}

export interface RestAnswer {
  value: Record<string, unknown>;
  /** Of the answer's text. */
  bytes: number;
}

/** One of Google's APIs as JSON over HTTP. */
export interface Rest {
  /** @throws GoogleCallError, also where the answer is no JSON object. */
  send: (call: RestCall) => Promise<RestAnswer>;
  close: () => Promise<void>;
}

/** A page of 1,000 log entries of the largest size that Logging takes (256 KB) would be larger: then fewer are asked for. */
const maxAnswerBytes = 32 * 1024 * 1024;

const firstRoomBytes = 256 * 1024;
const mostSpareBytes = 4 * 1024 * 1024;

/**
 * undici and JSON.parse, with the tokens that all clients share: the same URLs and the same JSON as a generated client's,
 * without its weight in the bundle and its copies of each message. What stands in an `Any` is plain JSON like the rest.
 */
export function openRest(access: GoogleAccess, endpoint: Endpoint, policy: RetryPolicy): Rest {
  let opened: Promise<Sending> | undefined;
  const base = `${endpoint.protocol}://${endpoint.host}:${endpoint.port}`;
  return {
    send: async (call) =>
      await withRetry({ ...policy, tryTimeoutMs: call.timeoutMs ?? policy.tryTimeoutMs }, call, async (signal) => {
        const url = `${base}${call.path}`;
        const { request, dispatcher } = await (opened ??= openSending());
        const answer = await request(url, {
          method: call.method,
          dispatcher,
          signal,
          headers: {
            ...(await access.headers(url)),
            ...(call.body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        const date = String(answer.headers["date"] ?? "");
        if (!Number.isNaN(Date.parse(date))) policy.onDate?.(Date.parse(date));
        const { text, bytes } = await boundedText(
          await decodedBody(answer.body, answer.headers["content-encoding"]),
          call.what,
        );
        if (answer.statusCode !== 200)
          throw refusedCall(answer.statusCode, text, contextOf(policy, call), { url, date });
        return { value: objectOf(text, call, policy), bytes };
      }),
    close: async () => await opened?.then(async ({ dispatcher }) => await dispatcher.destroy()).catch(() => undefined),
  };
}

type Undici = typeof import("undici");
type Sending = Pick<Undici, "request"> & { dispatcher: InstanceType<Undici["EnvHttpProxyAgent"]> };

/** Loaded with the first call: Cloud Run's first answers come from its generated client. */
async function openSending(): Promise<Sending> {
  const { EnvHttpProxyAgent, request } = await loadUndici();
  return { request, dispatcher: new EnvHttpProxyAgent() };
}

function objectOf(text: string, call: RestCall, policy: RetryPolicy): Record<string, unknown> {
  // A proxy's login, with the status of success.
  if (/^\s*</.test(text)) throw refusedCall(200, text, contextOf(policy, call), { url: "", date: "" });
  const value: unknown = JSON.parse(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new GoogleCallError(call.what, "ours", null, "the answer is no JSON object.");
}

/** Room that an answer has left, for the next one: what each would leave behind is collected late. */
let spareRoom: Buffer | null = null;

async function boundedText(body: AsyncIterable<Uint8Array>, what: string): Promise<{ text: string; bytes: number }> {
  let room = spareRoom ?? Buffer.allocUnsafeSlow(firstRoomBytes);
  spareRoom = null;
  let bytes = 0;
  for await (const chunk of body) {
    const end = bytes + chunk.length;
    if (end > maxAnswerBytes) {
      throw new GoogleCallError(what, "too-large", null, `a page is larger than ${maxAnswerBytes / 2 ** 20} MiB.`);
    }
    if (end > room.length) room = Buffer.concat([room], Math.min(maxAnswerBytes, Math.max(end, 2 * room.length)));
    room.set(chunk, bytes);
    bytes = end;
  }
  if (room.length <= mostSpareBytes) spareRoom = room;
  return { text: room.toString("utf8", 0, bytes), bytes };
}
