import type { Endpoint } from "../inputs/endpoints.ts";
import type { GoogleAccess } from "./client.ts";
import { failureOfStatus, GoogleCallError } from "./errors.ts";
import { type CallOptions, type RetryPolicy, withRetry } from "./retry.ts";

export interface RestCall extends CallOptions {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** From `/` on, encoded, with the query. */
  path: string;
  body?: unknown;
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

/**
 * undici and JSON.parse, with the tokens that all clients share: the same URLs and the same JSON as a generated client's,
 * without its weight in the bundle and its copies of each message.
 */
export async function openRest(access: GoogleAccess, endpoint: Endpoint, policy: RetryPolicy): Promise<Rest> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  const base = `${endpoint.protocol}://${endpoint.host}:${endpoint.port}`;
  return {
    send: async (call) =>
      await withRetry(policy, call, async (signal) => {
        const url = `${base}${call.path}`;
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
        if (answer.statusCode !== 200) throw refusal(call, answer.statusCode, await answer.body.text());
        const { text, bytes } = await boundedText(answer.body, call.what);
        const value: unknown = JSON.parse(text);
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          throw new GoogleCallError(call.what, "transient", null, "the answer is no JSON object.");
        }
        return { value: value as Record<string, unknown>, bytes };
      }),
    close: async () => await dispatcher.destroy().catch(() => undefined),
  };
}

async function boundedText(body: AsyncIterable<Uint8Array>, what: string): Promise<{ text: string; bytes: number }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxAnswerBytes) {
      throw new GoogleCallError(what, "too-large", null, `a page is larger than ${maxAnswerBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString("utf8"), bytes };
}

function refusal({ what, advice }: RestCall, status: number, text: string): GoogleCallError {
  const failure = failureOfStatus(status);
  return new GoogleCallError(what, failure, status, googleMessage(text), failure === "no-access" ? { advice } : {});
}

function googleMessage(text: string): string {
  try {
    const message = (JSON.parse(text) as { error?: { message?: unknown } }).error?.message;
    if (typeof message === "string") return message.split("\n", 1)[0] ?? "";
  } catch {
    // Not Google's JSON: a proxy's page, say. Its text is shown as it is.
  }
  return text.replace(/\s+/g, " ").slice(0, 300);
}
