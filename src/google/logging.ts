import { setFlagsFromString } from "node:v8";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { ReadLimit } from "../observe/read-limit.ts";
import type { LogPages } from "../observe/request-log.ts";
import type { GoogleAccess } from "./client.ts";
import { failureOfStatus, GoogleCallError } from "./errors.ts";
import { withRetry, type RetryPolicy } from "./retry.ts";

const advice = "Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.";

/**
 * `entries:list` by undici and JSON.parse, not through the generated client: same URL and same JSON, but a fifth of the
 * CPU and a third of the memory, because the client makes three copies of each entry (npm run bench shows it). The
 * tokens are the ones that all clients share. Every try counts against the read limit.
 */
export async function openLogging(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  limit: ReadLimit,
  policy: RetryPolicy,
): Promise<LogPages> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  // A page is parsed and dropped: V8 would double its young generation for that again and again, to 25 MB more in all and
  // no gain in speed (npm run bench -- reading).
  setFlagsFromString("--semi-space-growth-factor=1");
  const dispatcher = new EnvHttpProxyAgent();
  const url = `${endpoint.protocol}://${endpoint.host}:${endpoint.port}/v2/entries:list`;
  return {
    page: async (query, wait) =>
      await withRetry(
        policy,
        { what: "Reading log entries", advice, admit: (signal) => limit.take(signal), ...wait },
        async (signal) => {
          const headers = await access.headers(url);
          const answer = await request(url, {
            method: "POST",
            dispatcher,
            signal,
            headers: { ...headers, "content-type": "application/json" },
            body: JSON.stringify({ resourceNames: [`projects/${project}`], ...query }),
          });
          if (answer.statusCode !== 200) throw refusal(answer.statusCode, await answer.body.text());
          const { text, bytes } = await boundedText(answer.body);
          const page: unknown = JSON.parse(text);
          if (typeof page !== "object" || page === null || Array.isArray(page)) {
            throw new GoogleCallError("Reading log entries", "transient", null, "the answer is no page of entries.");
          }
          return { ...page, bytes };
        },
      ),
    close: async () => await dispatcher.destroy().catch(() => undefined),
  };
}

/** A page of 1,000 entries of the largest size that Logging takes (256 KB) would be larger: then fewer are asked for. */
const maxPageBytes = 32 * 1024 * 1024;

async function boundedText(body: AsyncIterable<Uint8Array>): Promise<{ text: string; bytes: number }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxPageBytes) {
      const answer = `a page is larger than ${maxPageBytes} bytes.`;
      throw new GoogleCallError("Reading log entries", "too-large", null, answer);
    }
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString("utf8"), bytes };
}

function refusal(status: number, text: string): GoogleCallError {
  const failure = failureOfStatus(status);
  return new GoogleCallError(
    "Reading log entries",
    failure,
    status,
    googleMessage(text),
    failure === "no-access" ? { advice } : {},
  );
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
