import { randomBytes } from "node:crypto";
import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { lastAnswers } from "../sources/last-answers.ts";
import type { ProbeResult } from "../sources/observation.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import { type ProbeRequest, wantedAs } from "../sources/probes/probe-request.ts";
import type { RollbackFacts } from "../report/report.ts";
import { leastAnswers } from "./proof-to-move.ts";

export interface HealthParts {
  clock: Clock;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  idToken: (audience: string, wait: Wait) => Promise<string>;
  metrics: () => Promise<AlignedMetrics>;
}

/** A revision that is to get traffic. */
export interface Heir {
  revision: string;
  /** When its newest user's request came. Null: that was not asked, because somebody named it. */
  servedAt: number | null;
}

/** Each null where there is nobody to ask, or what came back was not the service's own answer. */
export interface HealthChecks {
  /**
   * Of a revision that is to get traffic: by a tag of its own, which alone leads to it alone, and by what it answered its users
   * last.
   */
  before: (service: ServiceState, heir: Heir, wait: Wait) => Promise<{ ok: boolean; detail: string } | null>;
  /** Through the URL that users have. */
  after: (service: ServiceState, wait: Wait) => Promise<RollbackFacts["health"]>;
}

/** Traffic can be told as moved a moment before every front end follows. */
const againMs = 1_000;

/** Who is not let in, or cannot reach it from here, will not be a second later either. */
const silentTries = 2;

/** Asks until the service answers as a healthy one does, or the time is up. */
export function healthChecks(
  settings: Pick<Settings, "service" | "region" | "url" | "healthPath" | "probeTimeoutMs" | "probeHeaders">,
  { clock, sendProbe, idToken, metrics }: HealthParts,
): HealthChecks {
  const { service: name, region, healthPath, probeTimeoutMs: timeoutMs, probeHeaders: headers } = settings;
  const userAgent = `ion-verify/1 (run ${randomBytes(8).toString("hex")})`;
  const ask = async (
    base: string | null,
    service: ServiceState,
    { deadline, signal }: Wait,
  ): Promise<RollbackFacts["health"]> => {
    if (base === null || healthPath === undefined) return null;
    const direct = base !== settings.url;
    const url = base.replace(/\/+$/, "") + healthPath;
    const audience = service.invokerIamDisabled ? null : service.uri;
    const { send } = new ProbeSignIn({ audience, idToken, sendProbe });
    let silent = 0;
    for (;;) {
      const traceId = randomBytes(16).toString("hex");
      const probe = { name: "health", url, method: "GET", body: undefined, repeated: false, direct } as const;
      const result = await send(
        { ...probe, wanted: wantedAs("health"), timeoutMs, userAgent, traceId, headers },
        clock,
        signal,
      );
      if (result.ok) return { url, ok: true, detail: "" };
      if (saysNothing(result)) silent += 1;
      if (silent === silentTries) return null;
      if (clock.now() + againMs >= deadline) return { url, ok: false, detail: result.reason ?? "" };
      await clock.sleep(againMs, signal);
    }
  };
  return {
    before: async (service, { revision, servedAt }, wait) => {
      const tagged = effectiveTraffic(service).find((share) => share.revision === revision && share.tag !== null);
      const answered = await ask(tagged?.url ?? null, service, wait);
      if (answered?.ok === false || servedAt === null) return answered;
      const last = await lastAnswers({ clock, metrics, service: name, region }, revision, servedAt, wait);
      if (last === null || last.count < leastAnswers || last.failed <= last.count / 2) return answered;
      return { ok: false, detail: `${last.failed} of its last ${last.count} requests failed` };
    },
    after: async (service, wait) => await ask(settings.url ?? ownUrl(service), service, wait),
  };
}

/** What stands in front of it answered, or the path is not one of its own: that tells nothing of how it is. */
function saysNothing({ door, misdirected }: ProbeResult): boolean {
  return (door !== null && door !== "no-instance") || misdirected !== undefined;
}

/** Null: nothing outside its network reaches the service by it. */
function ownUrl(service: ServiceState): string | null {
  return service.internalOnly || service.defaultUriDisabled ? null : service.uri;
}
