import { randomBytes } from "node:crypto";
import type { Clock, Wait } from "../clock.ts";
import type { ProbeResult } from "../observe/observation.ts";
import type { ProbeRequest } from "../observe/probe.ts";

export interface HealthOptions {
  /** The path included. */
  url: string;
  timeoutMs: number;
  headers: Record<string, string>;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
}

/** Traffic can be told as moved a moment before every front end follows. */
const againMs = 1_000;

/** Asks until the service answers as a healthy one does. `detail`: why the last answer was none; "" when ok. */
export async function awaitHealth(
  { url, timeoutMs, headers, sendProbe }: HealthOptions,
  clock: Clock,
  { deadline, signal }: Wait,
): Promise<{ ok: boolean; detail: string }> {
  const userAgent = `ion-verify/1 (run ${randomBytes(8).toString("hex")})`;
  for (;;) {
    const result = await sendProbe(
      {
        name: "health",
        url,
        method: "GET",
        body: undefined,
        repeated: false,
        timeoutMs,
        userAgent,
        traceId: randomBytes(16).toString("hex"),
        headers,
      },
      clock,
      signal,
    );
    if (result.ok) return { ok: true, detail: "" };
    if (clock.now() + againMs >= deadline) return { ok: false, detail: result.reason ?? "" };
    await clock.sleep(againMs, signal);
  }
}
