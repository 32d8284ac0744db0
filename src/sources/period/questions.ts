import { randomBytes } from "node:crypto";
import type { Clock, Wait } from "../../clock.ts";
import type { Settings } from "../../inputs/settings.ts";
import { median } from "../../stats/trends.ts";
import type { DependencyFacts, PeriodReport } from "../../report/report.ts";
import type { ProbeResult } from "../observation.ts";
import { type ProbeRequest, wantedAs } from "../probes/probe-request.ts";
import { nonceMark } from "../probes/probe-series.ts";

export interface AskingParts {
  /** Without a trailing slash. */
  base: string;
  settings: Pick<Settings, "healthPath" | "chatPath" | "chatBody" | "probeTimeoutMs" | "probeHeaders">;
  /** Signs in where the service asks for it (ProbeSignIn). */
  send: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  clock: Clock;
}

/** One answer may be unlucky: a dependency is failing when so many tries in a row say so. */
const tries = 3;
const againMs = 2_000;

/** So many repeats of one question tell how long an answer from memory takes. */
const repeats = 3;

/** What the health endpoint says of the service's parts, asked now. Null: it is switched off, or did not answer itself. */
export async function askHealth(parts: AskingParts, { signal }: Wait): Promise<DependencyFacts | null> {
  const { base, settings, clock } = parts;
  if (settings.healthPath === undefined) return null;
  const url = base + settings.healthPath;
  const ask = async (): Promise<ProbeResult> =>
    await send(parts, { name: "health", url, method: "GET", body: undefined, repeated: false }, signal);
  let result = await ask();
  for (let n = 1; n < tries && !healthy(result); n += 1) {
    await clock.sleep(againMs, signal);
    result = await ask();
  }
  const { status, ok, reason, dependencies } = result;
  // What stands in front of the service, and a question that does not fit it, say nothing of its parts.
  if (!ok && (result.door !== null || result.misdirected !== undefined)) return null;
  return { url, status, ok, detail: reason ?? "", parts: dependencies };
}

/**
 * A question that was never asked, then the same again: is the second answer from memory? Null: switched off, or an answer
 * did not come.
 */
export async function askTwice(parts: AskingParts, { signal }: Wait): Promise<PeriodReport["cache"]> {
  const { base, settings } = parts;
  if (settings.chatPath === undefined) return null;
  const url = base + settings.chatPath;
  // Without the mark the question may have been asked by an earlier run: the text in its quotes is made a new one.
  const body = fresh(settings.chatBody);
  if (body === null) return null;
  const ask = async (repeated: boolean): Promise<ProbeResult> =>
    await send(parts, { name: "chat", url, method: "POST", body, repeated }, signal);
  const first = await ask(false);
  if (!first.ok) return null;
  const again: number[] = [];
  for (let n = 0; n < repeats; n += 1) {
    const result = await ask(true);
    if (result.ok) again.push(result.durationMs);
  }
  return again.length === 0 ? null : { firstMs: first.durationMs, repeatedMs: median(again), repeats: again.length };
}

/** The body as a question that nobody has asked. Null: it has no place for one. */
export function fresh(body: string): string | null {
  const nonce = randomBytes(6).toString("hex");
  if (body.includes(nonceMark)) return body.replaceAll(nonceMark, nonce);
  try {
    const data: unknown = JSON.parse(body);
    if (typeof data !== "object" || data === null || !("message" in data) || typeof data.message !== "string")
      return null;
    return JSON.stringify({ ...data, message: `${data.message} ${nonce}` });
  } catch {
    return null;
  }
}

function healthy({ ok, dependencies }: ProbeResult): boolean {
  return ok && dependencies.every((one) => one.ok);
}

async function send(
  { settings, clock, send: by }: AskingParts,
  question: Pick<ProbeRequest, "url" | "method" | "body" | "repeated"> & { name: "health" | "chat" },
  signal: AbortSignal,
): Promise<ProbeResult> {
  const probe: ProbeRequest = {
    ...question,
    direct: true,
    wanted: wantedAs(question.name),
    timeoutMs: settings.probeTimeoutMs,
    userAgent: "ion-verify/1 (report)",
    traceId: randomBytes(16).toString("hex"),
    headers: settings.probeHeaders,
  };
  return await by(probe, clock, signal);
}
