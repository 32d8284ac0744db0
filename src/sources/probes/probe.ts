import { randomBytes } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Dispatcher } from "undici";
import type { Clock } from "../../clock.ts";
import { loadUndici } from "../../load-undici.ts";
import type { ProbeResult } from "../observation.ts";
import { answerText, maxBodyBytes, tooLarge } from "./answer-text.ts";
import { type Door, doorOfError } from "./front-door.ts";
import { judgeAnswer, ownOrUnproven, type Judged, type ReadAnswer } from "./probe-answer.ts";
import { formsOf } from "../../inputs/fill.ts";
import { withoutSecrets } from "./hidden.ts";
import { versionIn } from "./version.ts";
import { writtenDuration } from "../../inputs/duration.ts";
import type { ProbeRequest } from "./probe-request.ts";

export { maxBodyBytes } from "./answer-text.ts";

/**
 * Sends one request on a connection of its own: a kept connection would hide a server that takes no new ones. Redirects
 * are not followed, because a health check that leads to a login page is not healthy. Never throws but for `signal`.
 */
export async function sendProbe(probe: ProbeRequest, clock: Clock, signal: AbortSignal): Promise<ProbeResult> {
  const { EnvHttpProxyAgent, request } = await loadUndici();
  const startedAt = clock.now();
  const dispatcher = new EnvHttpProxyAgent({ pipelining: 0, connections: 1, connect: { timeout: probe.timeoutMs } });
  const timeout = new AbortController();
  const done = new AbortController();
  void clock.sleep(probe.timeoutMs, AbortSignal.any([signal, done.signal])).then(
    () => timeout.abort(new Error(`no answer within ${writtenDuration(probe.timeoutMs)}`)),
    () => undefined,
  );
  const sending = watchSending(probe.traceId);
  let status: number | null = null;
  const unanswered = (reason: string, door: Door | null): ProbeResult => ({
    ...plainResult(probe, startedAt, clock.now()),
    ok: false,
    status: null,
    reason: withoutSecrets(reason, secretsOf(probe)),
    door,
  });
  try {
    const answer = await request(probe.url, {
      method: probe.method,
      dispatcher,
      signal: AbortSignal.any([signal, timeout.signal]),
      headers: headersOf(probe),
      ...(probe.body === undefined ? {} : { body: probe.body }),
    });
    status = answer.statusCode;
    const bytes = await boundedBytes(answer.body);
    const headers = plainHeaders(answer.headers);
    const read =
      bytes === undefined
        ? { text: "", fault: tooLarge }
        : await answerText(bytes, { encoding: headers["content-encoding"], type: headers["content-type"] });
    const answered = { status, headers, cookies: cookiesOf(answer.headers), ...read };
    const durationMs = clock.now() - startedAt;
    const judged = await judgeWanted(probe, judgeAnswer(probe, answered), answered, durationMs);
    const { reason, concern, unknown } = judged;
    const secrets = [...secretsOf(probe), ...(await valuesTaken(probe, answered))];
    const hidden = (text: string): string => withoutSecrets(text, secrets);
    return {
      ...plainResult(probe, startedAt, clock.now()),
      ...judged,
      ok: reason === null,
      status,
      reason: reason === null ? null : hidden(reason),
      dependencies: judged.dependencies.map((one) => ({ ...one, name: hidden(one.name), state: hidden(one.state) })),
      ...(concern === undefined ? {} : { concern: hidden(concern) }),
      ...(unknown === undefined ? {} : { unknown: hidden(unknown) }),
      ...(probe.versionFrom === undefined
        ? {}
        : { version: hidden(versionIn(probe.versionFrom, { headers, text: read.text })) }),
    };
  } catch (error) {
    signal.throwIfAborted();
    // What had begun to answer had taken the request.
    const begun = status !== null;
    if (timeout.signal.aborted) {
      const late = unanswered(
        `no answer within ${writtenDuration(probe.timeoutMs)}`,
        begun || sending.sent ? null : "connect",
      );
      return begun || sending.sent ? { ...late, unanswered: true } : late;
    }
    return unanswered(connectionFault(error), begun ? null : doorOfError(error, sending.sent));
  } finally {
    done.abort();
    sending.stop();
    await dispatcher.destroy().catch(() => undefined);
  }
}

/** What the list asks of an answer that is a good one otherwise. */
async function judgeWanted(
  probe: ProbeRequest,
  judged: Judged,
  answer: ReadAnswer & Cookies,
  durationMs: number,
): Promise<Judged & { taken?: Record<string, string> }> {
  if (judged.reason !== null) return judged;
  const { latencyMs, expect, take } = probe.wanted;
  const bad = (reason: string): Judged => ({ ...judged, reason, door: ownOrUnproven(probe) });
  if (latencyMs !== null && durationMs > latencyMs)
    return bad(`it took ${writtenDuration(Math.round(durationMs))}, where ${writtenDuration(latencyMs)} is allowed`);
  if (expect === null && Object.keys(take).length === 0) return judged;
  const { expectationFault, takenFrom } = await import("./expectation.ts");
  const fault = expect === null ? null : expectationFault(expect, answer);
  if (fault !== null) return bad(fault);
  const taken = takenFrom(take, answer);
  return typeof taken === "string" ? bad(taken) : { ...judged, taken };
}

/** What the probes that follow would have: a secret also where the answer is a bad one and quoted. */
async function valuesTaken({ wanted: { take } }: ProbeRequest, answer: ReadAnswer & Cookies): Promise<string[]> {
  if (Object.keys(take).length === 0) return [];
  const { takenFrom } = await import("./expectation.ts");
  return Object.entries(take).flatMap(([name, place]) => {
    const taken = takenFrom({ [name]: place }, answer);
    return typeof taken === "string" ? [] : Object.values(taken).flatMap(formsOf);
  });
}

function plainResult(
  { name, traceId, repeated }: ProbeRequest,
  at: number,
  now: number,
): Pick<ProbeResult, "name" | "traceId" | "at" | "durationMs" | "repeated" | "dependencies"> {
  return { name, traceId, at, durationMs: now - at, repeated, dependencies: [] };
}

function headersOf(probe: ProbeRequest): Record<string, string> {
  return {
    accept: "application/json, text/plain;q=0.9, */*;q=0.1",
    "accept-encoding": "identity",
    "cache-control": "no-cache",
    ...(probe.body === undefined ? {} : { "content-type": contentTypeOf(probe.body) }),
    ...probe.headers,
    // What finds it again in the logs; a user agent of the user's own stands in front of it.
    "user-agent": probe.userAgent,
    traceparent: `00-${probe.traceId}-${randomBytes(8).toString("hex")}-01`,
  };
}

function contentTypeOf(body: string): string {
  try {
    JSON.parse(body);
    return "application/json; charset=utf-8";
  } catch {
    return "text/plain; charset=utf-8";
  }
}

/** undici tells when it has written a request, tunnel and sign-in of a proxy behind it: until then nothing took it. */
function watchSending(traceId: string): { readonly sent: boolean; stop: () => void } {
  const channel = "undici:client:sendHeaders";
  const state = { sent: false };
  const listen = (message: unknown): void => {
    if (typeof message !== "object" || message === null || !("headers" in message)) return;
    if (String(message.headers).includes(traceId)) state.sent = true;
  };
  subscribe(channel, listen);
  return {
    get sent() {
      return state.sent;
    },
    stop: () => unsubscribe(channel, listen),
  };
}

async function boundedBytes(body: Dispatcher.ResponseData["body"]): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A name that comes several times is one list (RFC 9110, 5.3); of the body's type there is one. */
function plainHeaders(headers: Dispatcher.ResponseData["headers"]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([given, value]) => {
      const name = given.toLowerCase();
      return [name, Array.isArray(value) ? (name === "content-type" ? value[0] : value.join(", ")) : value];
    }),
  );
}

interface Cookies {
  cookies: string;
}

/** All that an answer sets, as a request's `Cookie` names them (RFC 6265, 4.2.1). */
function cookiesOf(headers: Dispatcher.ResponseData["headers"]): string {
  const set = Object.entries(headers).find(([name]) => name.toLowerCase() === "set-cookie")?.[1] ?? [];
  const pairs = [set].flat().map((one) => one.split(";", 1)[0]?.trim() ?? "");
  return pairs.filter((pair) => pair !== "").join("; ");
}

/** Headers of our own making are words of the protocol; the short ones among them are no secrets. */
const shortestHeader = 6;

function secretsOf({ headers, wanted }: ProbeRequest): string[] {
  return [...Object.values(headers).filter(({ length }) => length >= shortestHeader), ...wanted.secrets];
}

function connectionFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { code?: unknown }).code;
  const known: Record<string, string> = {
    ECONNREFUSED: "connection refused",
    ECONNRESET: "the connection was reset",
    ENOTFOUND: "the host name is not known",
    // Else OpenSSL's own line, with its source files.
    EPROTO: "the address speaks no TLS that is known here",
    ERR_SSL_WRONG_VERSION_NUMBER: "the address speaks no TLS that is known here",
    UND_ERR_SOCKET: "the connection was closed before an answer",
    UND_ERR_CONNECT_TIMEOUT: "no connection within the timeout",
  };
  const words = typeof code === "string" ? known[code] : undefined;
  return words === undefined ? error.message : `${words} (${String(code)})`;
}
