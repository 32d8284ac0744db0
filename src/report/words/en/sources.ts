import { gaugePoints } from "./gauges.ts";
import type { GapCode } from "../../../sources/coverage.ts";
import type { SourceId } from "../../../checks/registry.ts";

/** What was looked at, in the middle of a sentence. */
export const sources: Record<SourceId, string> = {
  requests: "the requests that are judged",
  refused: "Cloud Run's own log of failed and refused requests",
  kills: "Cloud Run's notes of its instances' ends",
  "error-lines": "the candidate's error lines",
  waits: "the requests' waits",
  ...gaugePoints,
  "probe-health": "the health probes' answers",
  "probe-chat": "the chat probes' answers",
  probe: "the answers of the list's probes",
  "version-probes": "the answers that name the version",
  "probe-traces": "which revision answered the probes",
  "judged-probes": "the probes beside the requests",
  service: "the service's own state in Cloud Run",
  baseline: "the baseline's requests",
};

/** Why it was not seen, as the beginning of a sentence that ends with the last answer. */
export const gaps: Record<GapCode, string> = {
  credentials: "The credentials were refused or have ended",
  impersonation: "This account may not act as the service account",
  role: "A role is missing",
  scope: "The token is not for this API",
  policy: "A rule of the organisation forbids it",
  "service-off": "The API is switched off",
  billing: "The project's billing is off",
  proxy: "Something on the way to Google answered in its place",
  tls: "The other side's certificate is not trusted",
  clock: "This machine's clock is off",
  quota: "Google's read quota was used up",
  "read-limit": "This run's own limit of reads had no place for it",
  hung: "No answer came",
  outage: "Google answered with an error",
  network: "The network failed",
  "not-found": "Google did not find it",
  conflict: "Something else changed it at the same time",
  invalid: "Google rejected the request",
  "too-large": "The answer was larger than can be received",
  cancelled: "The reading was cut off",
  ours: "The answer was not understood",
  "too-much": "There was more than could be read in the time",
  "nothing-newer": "Nothing newer was there",
  "cut-off": "A part of the file was lost",
  "not-exported": "The files do not hold all of the window",
  "not-looked": "The run ended before it was looked at",
};
