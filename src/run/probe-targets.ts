import type { Settings } from "../inputs/settings.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic, tagUrl } from "../revision/readiness-rule.ts";
import type { DrawHex } from "../sources/probes/drawn.ts";
import { plannedProbes } from "../sources/probes/plans.ts";
import { ProbeSeries } from "../sources/probes/probe-series.ts";
import { type GateParts, ProbeGate } from "./probe-gate.ts";

/** Base URL of the probes, or why no probe can be sent. */
export interface ProbeAddress {
  url: string | null;
  noProbes: string | null;
}

const none = (noProbes: string): ProbeAddress => ({ url: null, noProbes });

/** @returns `noProbes`: why there is none; null where the service is not known, either. */
export function probeAddress(
  { url, tag }: Pick<Settings, "url" | "tag">,
  service: ServiceState | undefined,
): ProbeAddress {
  if (url !== undefined) return { url, noProbes: null };
  if (service === undefined) return { url: null, noProbes: null };
  const tagged = taggedUrl(service, tag);
  if (tagged !== undefined) return { url: tagged, noProbes: null };
  if (tag !== undefined) {
    // The service's own URL would lead to whichever revision has the traffic.
    return none(`Cloud Run names no URL for the tag ${tag}; give the input url`);
  }
  if (service.internalOnly) {
    return none("the service takes internal traffic only; run the job inside its network and give the input url");
  }
  if (service.defaultUriDisabled || service.uri === null) {
    return none("the service has no run.app URL; give the input url");
  }
  return { url: service.uri, noProbes: null };
}

/**
 * The baseline's own address beside the candidate's. Null: Cloud Run names none, or the candidate is asked by another one than
 * Cloud Run's own, behind which something else may take its time.
 */
export function pairedAddress(
  { service, url, tag }: { service: ServiceState; url: string | null; tag: string | undefined },
  baseline: string | null,
): { url: string; tag: string } | null {
  if (baseline === null || url === null || !isDirect(url, service, tag)) return null;
  const own = effectiveTraffic(service).find((share) => share.revision === baseline && share.tag !== null);
  return own?.tag == null || own.url === null || sameAddress(own.url, url) ? null : { url: own.url, tag: own.tag };
}

/** Undefined: it is another address, or Cloud Run names none for the tag. */
export function taggedUrl(service: ServiceState | undefined, tag: string | undefined): string | undefined {
  return service === undefined || tag === undefined ? undefined : tagUrl(service, tag);
}

/** Cloud Run's own address: nothing but Google's front end stands before the container. */
function isDirect(url: string, service: ServiceState | undefined, tag: string | undefined): boolean {
  const { hostname, origin } = new URL(url);
  const own = [service?.uri, taggedUrl(service, tag)];
  return isOfService(hostname, service) || own.some((one) => one != null && URL.parse(one)?.origin === origin);
}

/**
 * Does this address of Cloud Run's lead to the service? It may have two, which both begin with its name, a tag's with that before
 * it. Another service's leads to whatever that one does with it.
 */
function isOfService(hostname: string, service: ServiceState | undefined): boolean {
  const own = service?.uri == null ? null : (URL.parse(service.uri)?.hostname ?? null);
  if (!hostname.endsWith(".run.app")) return false;
  const first = (host: string): string => host.split("---").at(-1)?.split("-", 1)[0] ?? "";
  return own?.endsWith(".run.app") !== true || first(hostname) === first(own);
}

/** Another one each run: by it our own requests are found in the logs. */
export function probeAgentOf(headers: Settings["probeHeaders"], hex: DrawHex): string {
  const run = `ion-verify/1 (run ${hex(8)})`;
  return [run, headers["user-agent"]].filter((one) => one !== undefined).join(" ");
}

export function probeSeries(
  settings: Settings,
  { service, url }: { service: ServiceState | undefined; url: string | null },
  {
    userAgent,
    traceIds,
    warmUntil,
    hex,
  }: { userAgent: string; traceIds: Map<string, string>; warmUntil: number; hex: DrawHex },
): ProbeSeries[] {
  if (url === null) return [];
  const { probeTimeoutMs: timeoutMs } = settings;
  const base = url.replace(/\/+$/, "");
  const direct = isDirect(base, service, settings.tag);
  return plannedProbes(settings).map(({ path, ...plan }) => {
    const address = { url: base + path, timeoutMs, userAgent, direct };
    const target = { ...plan, ...address, warmUntil };
    return new ProbeSeries(
      target,
      traceIds,
      () => hex(6),
      () => hex(16),
    );
  });
}

/** Whoever has the traffic answers at any other address than a tag's. */
export function probeGate(url: string | null, { first, candidate, count }: Omit<GateParts, "address">): ProbeGate {
  const tag = effectiveTraffic(first).find((share) => share.tag !== null && sameAddress(share.url, url))?.tag ?? null;
  return new ProbeGate({
    address: tag === null ? { kind: "traffic" } : { kind: "tag", tag },
    candidate,
    first,
    count,
  });
}

/** With or without the slash at its end. */
export function sameAddress(a: string | null, b: string | null): boolean {
  const plain = (url: string): string => url.replace(/\/+$/, "");
  return a !== null && b !== null && plain(a) === plain(b);
}
