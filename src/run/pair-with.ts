import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import type { DrawHex } from "../sources/probes/drawn.ts";
import type { Window } from "../sources/window-reader.ts";
import { PairedProbes } from "./paired-probes.ts";
import { pairedAddress, probeAgentOf, probeSeries } from "./probe-targets.ts";

export interface PairWith {
  settings: Settings;
  clock: Pick<Clock, "now">;
  service: ServiceState;
  /** Where the candidate is asked. */
  url: string | null;
  /** Short name of the baseline. */
  baseline: string | null;
  window: Window;
  traceIds: Map<string, string>;
  hex: DrawHex;
}

/** The same probes to the baseline, where both have an address of their own. Null: one of them has none. */
export function pairWith({ settings, clock, service, url, baseline, ...of }: PairWith): PairedProbes | null {
  const address = pairedAddress({ service, url, tag: settings.tag }, baseline);
  if (baseline === null || address === null) return null;
  const warmUntil = clock.now() + settings.warmUpMs;
  const { window, traceIds, hex } = of;
  // Another name than the candidate's probes have: an answer of the baseline is not one that went astray.
  const userAgent = probeAgentOf(settings.probeHeaders, hex);
  // Which version the baseline is of nobody asks.
  const plan = { ...settings, expectVersion: undefined };
  const probes = probeSeries(plan, { service, url: address.url }, { userAgent, traceIds, warmUntil, hex });
  if (probes.length === 0) return null;
  return new PairedProbes({
    settings,
    baseline: { name: baseline, tag: address.tag },
    first: service,
    probes,
    window,
    warmUntil,
  });
}
