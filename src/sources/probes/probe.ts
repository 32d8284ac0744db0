import { randomBytes } from "node:crypto";
import type { Dispatcher } from "undici";
import type { Clock } from "../../clock.ts";
import { readHealthBody } from "./health-body.ts";
import type { ProbeResult } from "../observation.ts";

export interface ProbeRequest {
  name: "health" | "chat";
  url: string;
  method: "GET" | "POST";
  /** JSON text; undefined for GET. */
  body: string | undefined;
  repeated: boolean;
  timeoutMs: number;
  /** Names this run, so that its own requests are found again in the service's logs. */
  userAgent: string;
  /** 32 hex digits: Cloud Run keeps the trace id of an incoming `traceparent` in its log entries. */
  traceId: string;
  /** By names in lower case. Secrets: an answer that repeats one is not shown with it. */
  headers: Record<string, string>;
}

/** A larger answer is a fault of its own: the rest is not read. */
export const maxBodyBytes = 1024 * 1024;

/**
 * Sends one request on a connection of its own: a kept connection would hide a server that takes no new ones. Redirects
 * are not followed, because a health check that leads to a login page is not healthy. Never throws but for `signal`.
 */
export async function sendProbe(probe: ProbeRequest, clock: Clock, signal: AbortSignal): Promise<ProbeResult> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  const startedAt = clock.now();
  const dispatcher = new EnvHttpProxyAgent({ pipelining: 0, connections: 1, connect: { timeout: probe.timeoutMs } });
  const timeout = new AbortController();
  const done = new AbortController();
  void clock.sleep(probe.timeoutMs, AbortSignal.any([signal, done.signal])).then(
    () => timeout.abort(new Error(`no answer within ${probe.timeoutMs} ms`)),
    () => undefined,
  );
  const result = (
    status: number | null,
    reason: string | null,
    dependencies: ProbeResult["dependencies"] = [],
  ): ProbeResult => ({
    name: probe.name,
    at: startedAt,
    ok: reason === null,
    status,
    durationMs: clock.now() - startedAt,
    repeated: probe.repeated,
    reason: reason === null ? null : withoutSecrets(reason, probe.headers),
    dependencies,
  });
  try {
    const answer = await request(probe.url, {
      method: probe.method,
      dispatcher,
      signal: AbortSignal.any([signal, timeout.signal]),
      headers: {
        "user-agent": probe.userAgent,
        accept: "application/json, text/plain;q=0.9, */*;q=0.1",
        "accept-encoding": "identity",
        "cache-control": "no-cache",
        traceparent: `00-${probe.traceId}-${randomBytes(8).toString("hex")}-01`,
        ...(probe.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        ...probe.headers,
      },
      ...(probe.body === undefined ? {} : { body: probe.body }),
    });
    const text = await boundedText(answer.body);
    const status = answer.statusCode;
    if (status >= 300 && status < 400)
      return result(status, `it redirects to ${header(answer, "location") ?? "nowhere"}; redirects are not followed`);
    if (text === undefined) return result(status, `the answer is larger than ${maxBodyBytes} bytes`);
    if (status < 200 || status >= 300) return result(status, `HTTP ${status}${excerpt(text)}`);
    return probe.name === "health" ? judgeHealth(text, status, result) : result(status, chatFault(text));
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.signal.aborted) return { ...result(null, `no answer within ${probe.timeoutMs} ms`), unanswered: true };
    return result(null, connectionFault(error));
  } finally {
    done.abort();
    await dispatcher.destroy().catch(() => undefined);
  }
}

function judgeHealth(
  text: string,
  status: number,
  result: (status: number, reason: string | null, dependencies: ProbeResult["dependencies"]) => ProbeResult,
): ProbeResult {
  const health = readHealthBody(text);
  const down = health.dependencies.filter((one) => !one.ok);
  const faults = [
    ...(health.state === "bad" ? [`it says its status is "${health.status}"`] : []),
    ...down.map((one) => `${one.name} is "${one.state}"`),
  ];
  const concerns = [
    ...(health.state === "concern" ? [`it says its status is "${health.status}"`] : []),
    ...health.concerns,
  ];
  return {
    ...result(status, faults.length === 0 ? null : faults.join(", "), health.dependencies),
    ...(concerns.length === 0 ? {} : { concern: concerns.join(", ") }),
  };
}

/** An answer that holds nothing is no answer. */
function chatFault(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return "the answer is empty";
  try {
    const body: unknown = JSON.parse(trimmed);
    const empty = body === null || body === "" || (typeof body === "object" && Object.keys(body).length === 0);
    return empty ? `the answer holds nothing${excerpt(trimmed)}` : null;
  } catch {
    return null;
  }
}

async function boundedText(body: Dispatcher.ResponseData["body"]): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function header(answer: Dispatcher.ResponseData, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return `: ${line.length > 160 ? `${line.slice(0, 160)}…` : line}`;
}

/** A service may answer with what it was sent; the runner masks its own log only, not summaries and comments. */
function withoutSecrets(text: string, headers: Record<string, string>): string {
  const secrets = Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)]);
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}

/** Anything shorter would take ordinary words out of the answer. */
const shortestSecret = 6;

function connectionFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { code?: unknown }).code;
  const known: Record<string, string> = {
    ECONNREFUSED: "connection refused",
    ECONNRESET: "the connection was reset",
    ENOTFOUND: "the host name is not known",
    UND_ERR_SOCKET: "the connection was closed before an answer",
    UND_ERR_CONNECT_TIMEOUT: "no connection within the timeout",
  };
  const words = typeof code === "string" ? known[code] : undefined;
  return words === undefined ? error.message : `${words} (${String(code)})`;
}
