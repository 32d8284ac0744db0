import type { SeenProbes } from "../checks/probe-answers.ts";
import type { SeenProbe } from "../checks/probes.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { WindowParts } from "./window-parts.ts";

/** What came of the probes until now. */
export function probesSeen({ probes, gate, evidence, answerers }: WindowParts): SeenProbes {
  return {
    all: probes.map(seenProbe),
    unsent: null,
    ofSeveral: gate?.everLed === false,
    usersAreWell: evidence.usersAreWell,
    answerers: answerers(),
  };
}

export function seenProbe(series: ProbeSeries): SeenProbe {
  const { name, direct, versionFrom } = series.target;
  const asksVersion = versionFrom !== undefined;
  return { name, direct, asksVersion, counters: series.counters(), facts: series.facts() };
}
