import { parseProbePath, parseUrl, probePathPattern, urlPattern } from "./addresses.ts";
import { boolean, choice, duration, factor, type Field, fieldPath, integer, name, percentage, size } from "./field.ts";
import { parseBaseline, projectPattern, regionPattern, revisionPattern, servicePattern, tagPattern } from "./names.ts";
import type { BaselineChoice, StatusRange } from "./settings.ts";
import { parseStatusRanges, statusRangesPattern } from "./status-ranges.ts";

const errorStatus: Field<StatusRange[], "500-599"> = {
  description: "HTTP statuses that count as errors.",
  allowed: "statuses from 100 to 599 and ranges of them, separated by commas, for example `400-599` or `429,500-599`",
  default: "500-599",
  parse: parseStatusRanges,
  yaml: "integer",
  pattern: statusRangesPattern,
  examples: ["400-599", "429,500-599"],
};

const baseline: Field<BaselineChoice, "previous"> = {
  description: "The revision that served before, to which traffic can go back.",
  allowed: "`previous`, `none` or the short name of a revision",
  default: "previous",
  parse: parseBaseline,
  pattern: revisionPattern,
  examples: ["previous", "none", "chat-00041-abc"],
};

const url: Field<string, undefined> = {
  description: "Base URL of the probes. Without it: the URL of `tag`, or the service's own.",
  allowed: "an http or https URL without credentials, query and fragment",
  default: undefined,
  parse: parseUrl,
  pattern: urlPattern,
  examples: ["https://chat.example.com"],
  mayHoldSecret: true,
};

const chatBody: Field<string, string> = {
  description:
    "Body of the chat probe. `{{nonce}}` in it is replaced by fresh text, so that an answer cache is bypassed.",
  allowed: "any text",
  default: '{"message":"안녕하세요"}',
  parse: (text) => text,
  examples: ['{"message":"안녕하세요 {{nonce}}"}'],
  mayHoldSecret: true,
};

function probePath<const D extends string>(words: { description: string; default: D }): Field<string, D> {
  return {
    ...words,
    allowed: "a path that starts with one `/`, or `none` to send no such probe",
    parse: parseProbePath,
    pattern: probePathPattern,
    examples: ["/healthz", "none"],
    mayHoldSecret: true,
  };
}

const policies = ["pass", "warn", "fail"] as const;

/**
 * Every setting that an input or the config file may give, by its name there. Defaults, messages, the JSON Schema and the
 * descriptions in action.yml all come from this table.
 */
export const fields = {
  service: name({
    description: "Name of the Cloud Run service.",
    allowed: "lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",
    default: undefined,
    pattern: servicePattern,
    examples: ["chat"],
  }),
  region: name({
    description: "Region of the service.",
    allowed: "a Google Cloud region, for example `us-central1`",
    default: undefined,
    pattern: regionPattern,
    examples: ["us-central1", "asia-northeast3"],
  }),
  project: name({
    description: "Google Cloud project. Without it: that of the environment or of the credentials.",
    allowed: "a project ID or number",
    default: undefined,
    pattern: projectPattern,
    examples: ["my-project"],
  }),
  revision: name({
    description: "Revision to verify. Without it: the latest created one of the service.",
    allowed: "the short name of a revision, for example `chat-00042-xyz`",
    default: undefined,
    pattern: revisionPattern,
    examples: ["chat-00042-xyz"],
  }),
  tag: name({
    description: "Traffic tag of the revision: the probes go to the tag's URL.",
    allowed: "lowercase letters, digits and hyphens, starting with a letter",
    default: undefined,
    pattern: tagPattern,
    examples: ["candidate"],
  }),
  url,

  window: duration({
    description: "How long the new revision is observed.",
    default: "10m",
    min: "1s",
    max: "24h",
    examples: ["10m", "1h30m"],
  }),
  interval: duration({
    description: "Time between two polls, and between two requests of each probe. At most the window.",
    default: "15s",
    min: "200ms",
    max: "1h",
    examples: ["15s"],
  }),
  settle: duration({
    description: "How long after the window late log entries are awaited.",
    default: "30s",
    min: "0s",
    max: "1h",
    examples: ["30s", "2m"],
  }),
  "ready-timeout": duration({
    description: "How long the revision may take to become ready and to receive its traffic.",
    default: "5m",
    min: "1s",
    max: "24h",
    examples: ["5m"],
  }),

  "p95-budget": duration({
    description: "95 of 100 requests must be faster than this.",
    default: "2s",
    min: "1ms",
    max: "1h",
    examples: ["2s", "800ms"],
  }),
  "p50-budget": duration({
    description: "Half of the requests must be faster than this. Without it: not judged.",
    default: undefined,
    min: "1ms",
    max: "1h",
    examples: ["700ms"],
  }),
  "p99-budget": duration({
    description: "99 of 100 requests must be faster than this. Without it: not judged.",
    default: undefined,
    min: "1ms",
    max: "1h",
    examples: ["5s"],
  }),
  "error-rate-budget": percentage({
    description: "Share of requests that may fail.",
    allowed: "a percentage above 0% and up to 99%, for example `0.5%`",
    default: "1%",
    below: 0.99,
  }),
  "memory-budget": size({ description: "Memory that an instance may use.", default: "500MB" }),
  "cpu-budget": percentage({
    description: "Share of its allotted CPU that an instance may use.",
    allowed: "a percentage above 0% and up to 100%, for example `80%`",
    default: "80%",
    below: 1,
  }),
  "error-status": errorStatus,

  "pass-margin": factor({
    description:
      "To pass, a rate must be proven to be below so many times its budget; it fails beyond the budget itself. More than 1 proves with fewer requests.",
    default: "1",
    min: 1,
    max: 100,
  }),
  burst: factor({
    description:
      "Errors may come in clusters of so many without failing a service whose average is within its budget. More than 1 fails later.",
    default: "1",
    min: 1,
    max: 1000,
  }),
  "min-duration": duration({
    description: "Nothing passes before so much of the window is over.",
    default: "0s",
    min: "0s",
    max: "24h",
    examples: ["5m"],
  }),
  "alpha-fail": percentage({
    description: "The chance that a service within its budgets is failed all the same.",
    allowed: "a percentage above 0% and up to 20%, for example `1%`",
    default: "1%",
    below: 0.2,
  }),
  "alpha-pass": percentage({
    description: "The chance that a service beyond a budget passes it all the same.",
    allowed: "a percentage above 0% and up to 20%, for example `5%`",
    default: "5%",
    below: 0.2,
  }),

  "health-path": probePath({ description: "Path of the health probe (GET).", default: "/health" }),
  "chat-path": probePath({ description: "Path of the chat probe (POST).", default: "/chat" }),
  "chat-body": chatBody,
  "probe-timeout": duration({
    description: "How long one probe request may take.",
    default: "10s",
    min: "100ms",
    max: "1h",
    examples: ["10s"],
  }),
  "probe-failures": integer({
    description: "So many failures of one probe in a row fail the verdict.",
    default: "3",
    min: 1,
    max: 1000,
  }),

  "latency-field": fieldPath({
    description: "Where the service's own log entries hold the latency of a request, in milliseconds.",
    default: "jsonPayload.process_time_ms",
  }),
  "status-field": fieldPath({
    description: "Where they hold the HTTP status.",
    default: "jsonPayload.status_code",
  }),
  "group-field": fieldPath({
    description: "Where they hold the group by which requests are counted, for example the persona.",
    default: "jsonPayload.persona_used",
  }),
  baseline,

  "on-inconclusive": choice({
    description: "What too little evidence does to the job.",
    default: "warn",
    choices: policies,
  }),
  "on-no-data": choice({
    description: "What it does to the job when nothing was observed, or Google Cloud could not be asked.",
    default: "fail",
    choices: policies,
  }),
  "fail-fast": boolean({
    description: "End the job as soon as a budget is clearly breached, before the window ends.",
    default: "true",
  }),
  "early-pass": boolean({
    description: "End the job as soon as every budget is proven to be met, before the window ends.",
    default: "false",
  }),
  language: choice({
    description: "Language of the summary: English or Korean.",
    default: "en",
    choices: ["en", "ko"],
  }),
};

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** The parsed values, by name. Those without a default may be undefined. */
export type Values = {
  [K in FieldName]: (typeof fields)[K] extends Field<infer T, infer D> ? (D extends string ? T : T | undefined) : never;
};

/** The one input that cannot stand in the file, because it names the file. */
export const configField = {
  description:
    "YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",
  allowed: "a path in the workspace",
  default: ".github/ion-verify.yml",
  // A path is shown in every message about the file.
  parse: (text: string): string | null => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
};
