import type { Format } from "../../text/format.ts";

/** What the doctor looks at. */
export const looks = [
  "credentials",
  "cloud-run",
  "revision",
  "logs",
  "log-routing",
  "request-log",
  "app-log",
  "latency-unit",
  "quota",
  "metrics",
  "latency",
  "errors",
  "traffic",
  "memory",
  "cpu",
  "health",
] as const;

export type Look = (typeof looks)[number];

/** What is seen, and what to do; "": nothing. */
export interface Said {
  seen: string;
  next: string;
}

const said = (seen: string, next = ""): Said => ({ seen, next });

const keptByHand = "`gcloud logging sinks describe _Default` shows what it leaves out.";

export const doctor = {
  about: {
    credentials: "Credentials",
    "cloud-run": "Cloud Run",
    revision: "Revision",
    logs: "Logs",
    "log-routing": "Log routing",
    "request-log": "Request log",
    "app-log": "App log",
    "latency-unit": "Latency unit",
    quota: "Quota",
    metrics: "Metrics",
    latency: "Latency",
    errors: "Errors",
    traffic: "Traffic",
    memory: "Memory",
    cpu: "CPU",
    health: "Health",
  } as Record<Look, string>,
  head: (service: string, region: string, project: string): string => `${service} in ${region}, project ${project}`,
  fits: "A config file that fits (.github/ion-verify.yml; --write FILE writes it):",
  fitsSoFar: "A config file, as far as could be seen (.github/ion-verify.yml; --write FILE writes it):",
  /** The last line. @param isWritten the file is where it was asked for. */
  next: (wrong: number, notes: number, isWritten: boolean): string => {
    const put = isWritten ? "commit that file" : "put this file in as .github/ion-verify.yml";
    if (wrong > 0) return `Next: mend what is marked ✗ (${wrong}) first, then run the doctor again.`;
    return notes > 0
      ? `Next: look at what is marked ! (${notes}), then ${put}. Nothing is broken.`
      : `Next: ${put}. Nothing is broken.`;
  },
  written: (path: string): string => `Written: ${path}`,
  proposed: "Proposed by `ion-verify doctor` from what the service did of late: look it over.",

  project: (project: string): string => `for project ${project}`,
  noTraffic: said("no revision has traffic", "Deploy one, or give it traffic."),
  notReady: (message: string): string => `the service is not ready: ${message}`,
  pinned: (revision: string): Said =>
    said(
      `${revision} is pinned: a new deploy gets no traffic`,
      "Verify with `tag` or the rollout action, or `gcloud run services update-traffic --to-latest`.",
    ),
  serves: (revision: string, uri: string | null): string =>
    `${revision} serves ${uri ?? "without an address of its own"}`,
  revision: (name: string, memory: string | null, cpu: string | null, health: string | null): string =>
    `${name}: memory ${memory ?? "?"}, CPU ${cpu ?? "?"}, ${health ?? "no health check of its own"}`,

  requestLog: (f: Format, entries: number, isWhole: boolean): string =>
    `${isWhole ? "" : "at least "}${f.count(entries)} entries in the last day`,
  noRequestLog: said(
    "no entry of Cloud Run's own in the last day",
    `Is it excluded by a sink, or had the service no request? ${keptByHand}`,
  ),
  /** Beside what Cloud Run counted over the same time. */
  noneOfCounted: said(
    "no entry of Cloud Run's own in the last day, though Cloud Run counted requests",
    `A sink leaves them out: ${keptByHand}`,
  ),
  noneAtAll: "no entry of Cloud Run's own in the last day, and Cloud Run counted no request either",
  share: (f: Format, share: number, counted: number): Said =>
    said(
      `it holds about ${f.percent(share)} of the ${f.count(counted)} requests that Cloud Run counted over the same minutes`,
      `A sink leaves some out: ${keptByHand} Rates of a part are not judged as if they were the whole.`,
    ),
  quota: (f: Format, perMinute: number): string =>
    `a verification takes at most ${f.count(perMinute)} log reads a minute, less where parallel jobs read too`,

  routedWhole: "no sink and no exclusion of the project keeps this service's entries out",
  routedWithout: (sink: string, filter: string): Said =>
    said(
      `${sink} leaves entries of Cloud Run's request log out: ${filter}`,
      "The log is a part then: where the app's own log cannot stand for it, Cloud Monitoring decides, whose counts come up to three minutes late (`settle: 4m`). Exempt this service from the exclusion to have it whole.",
    ),
  routedByKind: (filters: string): string =>
    `entries of some callers or paths are left out, those of all other requests are there: ${filters}`,
  appWithout: (filters: string): Said =>
    said(
      `exclusions that may keep entries of the app's own log out: ${filters}`,
      "What they leave out is neither counted nor quoted. Exempt this service from them, or let Cloud Run's log be judged: `latency-field: httpRequest.latency`.",
    ),
  routingUnread: (why: string): Said =>
    said(`what sinks and exclusions leave out cannot be seen: ${why}`, "A log is then held against Monitoring alone."),

  noAppLog: "the app wrote no structured entry of late: its requests are judged by Cloud Run's request log",
  noFields: (f: Format, entries: number, lacks: readonly ("latency" | "status")[], has: readonly string[]): Said =>
    said(
      `${f.count(entries)} entries, and no field that holds ${lacks.map((one) => `a ${one}`).join(" or ")}; they have ${has.length === 0 ? "none at all" : has.join(", ")}`,
      "Name them by `latency-field` and `status-field` if they are there; else Cloud Run's request log is judged.",
    ),
  fields: (f: Format, latency: string, unit: string | null, traces: number | null, status: string): string =>
    `latency in ${latency}${unit === null ? "" : `, in ${unit}`}${traces === null ? "" : ` (${f.count(traces)} traces say so)`}, status in ${status}`,
  unitByName: (f: Format, pairs: number): Said =>
    said(
      `taken from the field's name and size: only ${f.count(pairs)} entries share a trace with Cloud Run's request log`,
      "Compare one request with the request log, or let the app write the trace.",
    ),

  noRequests: (f: Format, days: number): Said =>
    said(
      `no request in ${f.count(days)} days`,
      "Send some, or let probes prove the budgets (`prove-with: users-and-probes`, as the file does).",
    ),
  /** The log could not be read. */
  unknownRequests: (f: Format, days: number): string =>
    `unknown: Cloud Monitoring counted no request in ${f.count(days)} days, and the log could not be read`,
  /** That nothing was counted is no traffic, or no counting. */
  noCounts: (f: Format, days: number, entries: number, isWhole: boolean): Said =>
    said(
      `Cloud Monitoring counted no request in ${f.count(days)} days, though the request log holds ${isWhole ? "" : "at least "}${f.count(entries)} of the last day`,
      "Counts come minutes late. If it stays so, check that the Monitoring API is enabled; no budget is proposed without them.",
    ),
  latency: (f: Format, p95Ms: number, days: number, budget: string): string =>
    `P95 was ${f.duration(p95Ms)} over ${f.count(days)} days: p95-budget ${budget}`,
  errors: (f: Format, rate: number, requests: number, budget: string): string =>
    `${f.percent(rate)} of ${f.count(requests)} requests were 5xx: error-rate-budget ${budget}`,
  tooFew: (f: Format, perMinute: number, hours: number): Said =>
    said(
      `${f.count(perMinute)} requests a minute ${Number.isFinite(hours) ? `prove these budgets in ${f.count(hours)} hours` : "never prove these budgets"}, if as many are bad as ever: most deploys will be undecided`,
      "Let probes help (`prove-with: users-and-probes`, as the file does), or look again later (`since: deploy`).",
    ),
  few: (f: Format, perMinute: number, minutes: number, window: string): Said =>
    said(
      `${f.count(perMinute)} requests a minute prove these budgets in about ${f.count(minutes)} minutes, if as many are bad as ever`,
      `window: ${window}`,
    ),
  enough: (f: Format, perMinute: number): string =>
    `${f.count(perMinute)} requests a minute prove these budgets within a window of 10 minutes, if as many are bad as ever`,
  memoryBudget: (f: Format, used: number, budget: string): string =>
    `an instance used up to ${f.bytes(used)}: memory-budget ${budget}`,
  memoryFits: (f: Format, used: number, whole: number): string =>
    `an instance used up to ${f.bytes(used)} of ${f.bytes(whole)}: the default budget of 90 % fits`,
  memoryAbove: (f: Format, used: number, whole: number): Said =>
    said(
      `an instance used up to ${f.bytes(used)} of ${f.bytes(whole)}, ${f.percent(used / whole)}: the default budget is 90 %`,
      "Give instances more memory before you raise the budget: beyond 100 % they are killed.",
    ),
  noMemory: "Cloud Monitoring has no point of the revision that serves in the last hours",
  cpuFits: (f: Format, used: number): string => `up to ${f.percent(used)}: the default budget of 90 % fits`,
  cpuAbove: (f: Format, used: number): Said =>
    said(
      `up to ${f.percent(used)}: the default budget of 90 % does not fit`,
      "If that is its normal state, CPU tells nothing of a deploy: `cpu-budget: none`.",
    ),

  healthOff: "switched off (health-path: none)",
  noAddress: said(
    "the service has no address that is reached from here",
    "Run the job inside its network and give `url`, or set `health-path: none` and `chat-path: none`.",
  ),
  answered: (f: Format, path: string, status: number | null, ms: number): string =>
    `${path} answered ${status ?? "nothing"} in ${f.duration(ms)}`,
  unknownWord: (word: string): string => `; its word "${word}" is not known, and only warns`,
  notItself: (what: string): string => `; that is not the container's answer: ${what}`,
  wrongPath: "Name the right path by `health-path`, or `health-path: none`.",
};

export type DoctorWords = typeof doctor;
