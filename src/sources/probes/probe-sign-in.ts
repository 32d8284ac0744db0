import type { Clock, Wait } from "../../clock.ts";
import { throwUnlessCallFailed } from "../call-failure.ts";
import type { ProbeResult } from "../observation.ts";
import type { ProbeRequest } from "./probe-request.ts";

/** Cloud Run checks this header where it is there, takes the signature off, and leaves `Authorization` to the app. */
export const identityHeader = "x-serverless-authorization";

/** Signing in is three calls at most. */
const signInLimitMs = 15_000;

/** What was refused is not asked for at every probe. */
const askAgainMs = 60_000;

/** A token is renewed so long before it ends: it lives an hour, a window can be longer. */
const renewBeforeMs = 5 * 60_000;

export interface SignInParts {
  /** The service's own URL, also where the probes go by a tag's. Null: the service lets everybody in, or has no URL. */
  audience: string | null;
  idToken: (audience: string, wait: Wait) => Promise<string>;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
}

/**
 * Sends probes, and with an ID token where the service asks for one. That it does is seen by its answer, 401 or 403: whether
 * it is public stands in its IAM policy, which the job need not be allowed to read.
 */
export class ProbeSignIn {
  readonly #parts: SignInParts;
  #token: { value: string; endsAt: number } | null = null;
  #failure: { message: string; at: number } | null = null;
  #minting: Promise<void> | null = null;

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  readonly send = async (probe: ProbeRequest, clock: Clock, signal: AbortSignal): Promise<ProbeResult> => {
    const { sendProbe } = this.#parts;
    if (this.#token !== null && this.#token.endsAt - clock.now() < renewBeforeMs) await this.#mint(clock, signal);
    const result = await sendProbe(this.#signed(probe), clock, signal);
    const { audience } = this.#parts;
    if (!isRefused(result) || audience === null || !canCarry(probe)) return result;
    if (this.#token !== null) return explained(result, invokerAdvice);
    await this.#mint(clock, signal);
    if (this.#token === null) return explained(result, this.#failure?.message ?? "");
    const again = await sendProbe(this.#signed(probe), clock, signal);
    return isRefused(again) ? explained(again, invokerAdvice) : again;
  };

  #signed(probe: ProbeRequest): ProbeRequest {
    if (this.#token === null || !canCarry(probe)) return probe;
    return { ...probe, headers: { ...probe.headers, [identityHeader]: `Bearer ${this.#token.value}` } };
  }

  /** Both probes may be refused at once: one call is enough for them. */
  async #mint(clock: Clock, signal: AbortSignal): Promise<void> {
    if (this.#failure !== null && clock.now() - this.#failure.at < askAgainMs) return;
    this.#minting ??= this.#ask(clock, signal).finally(() => {
      this.#minting = null;
    });
    await this.#minting;
  }

  async #ask(clock: Clock, signal: AbortSignal): Promise<void> {
    const { audience, idToken } = this.#parts;
    if (audience === null) return;
    try {
      const value = await idToken(audience, { deadline: clock.now() + signInLimitMs, signal });
      this.#token = { value, endsAt: expiryOf(value) ?? clock.now() + renewBeforeMs };
      this.#failure = null;
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      this.#failure = { message: error.message, at: clock.now() };
    }
  }
}

const invokerAdvice =
  "The probe carried an ID token of the job's service account: grant that account roles/run.invoker on the service, unless the app itself refused.";

/** Identity-Aware Proxy and load balancers ask for tokens of another kind. */
function isRefused({ status, door }: ProbeResult): boolean {
  return (status === 401 || status === 403) && (door === null || door === "invoker" || door === "unproven");
}

/** A token never goes over a line that others can read, nor in the place of one that the user gave. */
function canCarry({ url, headers }: ProbeRequest): boolean {
  const { protocol, hostname } = new URL(url);
  const safe = protocol === "https:" || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return safe && !Object.hasOwn(headers, identityHeader);
}

function explained(result: ProbeResult, why: string): ProbeResult {
  return why === "" ? result : { ...result, reason: `${result.reason ?? ""} — ${why}` };
}

/** `exp` of a JWT (RFC 7519, 4.1.4), in epoch ms. Null when there is none to read. */
function expiryOf(token: string): number | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof payload !== "object" || payload === null || !("exp" in payload)) return null;
    return typeof payload.exp === "number" ? payload.exp * 1000 : null;
  } catch {
    return null;
  }
}
