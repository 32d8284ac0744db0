import { gaugeIds } from "../checks/gauges.ts";

/**
 * Everything that is looked at over a window. Who reads something new adds it here: then the compiler asks who tells how far
 * it was seen (`Sights`), which checks rest on it (checks/registry.ts), and what it is called
 * (report/words/<language>/sources.ts).
 */
export const sourceIds = [
  /** Users' requests, by the log that is judged; the probes, where these stand for users. */
  "requests",
  /** Cloud Run's own entries of requests that failed or that no instance took, which the app's log lacks. */
  "refused",
  /** Cloud Run's notes of its instances' ends. */
  "kills",
  /** The candidate's own entries of severity ERROR and above. */
  "error-lines",
  /** Both logs side by side, for what waited before an instance took it. */
  "waits",
  /** Metrics of the instances, by Cloud Monitoring. */
  ...gaugeIds,
  "probe-health",
  "probe-chat",
  "probe",
  /** Probes whose answers name the version. */
  "version-probes",
  /** Who answered the probes, by the request log: where their address is not Cloud Run's own, nothing else tells. */
  "probe-traces",
  /** Probes that are judged beside users' requests. */
  "judged-probes",
  /** Cloud Run's own state of the service and its traffic. */
  "service",
  /** The requests of the revision that served before. */
  "baseline",
] as const;

export type SourceId = (typeof sourceIds)[number];
