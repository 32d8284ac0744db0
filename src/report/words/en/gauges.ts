import { type GaugeId, gaugeIds } from "../../../checks/gauges.ts";

/** All that is said of one gauge. */
export interface GaugeWords {
  name: string;
  /** Its points, in the middle of a sentence. */
  points: string;
  /** What to do where it is above its budget. */
  above: string;
}

const gauges: Record<GaugeId, GaugeWords> = {
  memory: {
    name: "Memory",
    points: "the memory points of Cloud Monitoring",
    above: "Raise the memory limit or look for a leak; the budget should stay below the limit of the revision.",
  },
  cpu: {
    name: "CPU",
    points: "the CPU points of Cloud Monitoring",
    above: "Raise the CPU limit, lower the concurrency, or allow more instances.",
  },
  startup: {
    name: "Startup",
    points: "the startup latencies of Cloud Monitoring",
    above:
      "Make the container start faster: load less before it listens, give it startup CPU boost, or keep an instance (min-instances).",
  },
};

/** One of the words of each gauge. */
export function ofGauges(all: Record<GaugeId, GaugeWords>, which: keyof GaugeWords): Record<GaugeId, string> {
  return Object.fromEntries(gaugeIds.map((id) => [id, all[id][which]])) as Record<GaugeId, string>;
}

export const gaugeNames = ofGauges(gauges, "name");
export const gaugePoints = ofGauges(gauges, "points");
export const gaugesAbove = ofGauges(gauges, "above");
