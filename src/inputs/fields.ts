import { parseProbePath, parseUrl, probePathPattern, urlPattern, withoutQuery } from "./addresses.ts";
import { parseTestResults, testResultsPattern, type TestSource } from "./test-results.ts";
import {
  boolean,
  choice,
  duration,
  factor,
  type Field,
  fieldPath,
  integer,
  name,
  orNone,
  percentage,
  secret,
} from "./field.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import { gaugeBudgets } from "../checks/gauges.ts";
import { languageNames } from "../report/words/languages.ts";
import { headersPattern, parseHeaders } from "./headers.ts";
import {
  type BaselineChoice,
  contextPattern,
  parseBaseline,
  projectPattern,
  regionPattern,
  revisionPattern,
  servicePattern,
  slackChannelPattern,
  tagPattern,
  watcherPattern,
} from "./names.ts";
import { latencyUnits } from "./latency-unit.ts";
import { agentsPattern, parseAgents, parsePaths, pathsPattern } from "./lists.ts";
import { reportFields } from "./report-fields.ts";
import { setupFields } from "./setup-fields.ts";
import { parseStatusRanges, type StatusRange, statusRangesPattern } from "./status-ranges.ts";
import { parseSteps, stepsPattern } from "./steps.ts";
import { parseVersionPlace, versionPlacePattern } from "./version-place.ts";

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
  description:
    "The revision that served before: what the new one is compared with, and where traffic can go back. `none` compares with nothing.",
  allowed: "`previous`, `none` or the short name of a revision",
  default: "previous",
  parse: parseBaseline,
  pattern: revisionPattern,
  examples: ["previous", "none", "chat-00041-abc"],
};

const [leastPastMs, mostPastMs] = [3_600_000, 42 * 86_400_000];

const past: Field<number | undefined, "14d"> & { unit: "Ms" } = {
  description:
    "How far back the service's own past is looked at, by Cloud Monitoring's counts. What breaks a budget and is like many windows before the deploy is undecided, not a failure: bad requests come in bursts. `none` judges each window by itself, as if they came one by one.",
  // Monitoring keeps points by the minute for six weeks.
  allowed: "a duration with its unit, from 1h to 42d, or `none`",
  default: "14d",
  parse: (text) => {
    if (text === "none") return undefined;
    const ms = parseDuration(text);
    return ms !== null && ms >= leastPastMs && ms <= mostPastMs ? ms : null;
  },
  pattern: `^none$|${durationPattern}`,
  unit: "Ms",
  examples: ["14d", "none"],
};

const firstReport: Field<string, undefined> = {
  description:
    "For `since: deploy`: the report file of the first look at the same deploy, or a folder that holds it. Its verdict is told beside the later one, its revision is looked at where `revision` names none, and its commit gets the check. Without it: one that an earlier step of this job has left.",
  allowed: "a path in the workspace",
  default: undefined,
  // A path is shown in every message about the file.
  parse: (text) => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
  examples: ["first-look/report.json"],
};

const testResults: Field<TestSource[], undefined> = {
  description:
    "What the job's own tests of this deploy came to, by the outcome of their step (`steps.smoke.outcome`) or by the JUnit file that they wrote. A failure fails the verdict and moves no traffic; a step that was skipped, a file that is missing or without a test is no pass.",
  allowed:
    "one `name: result` a line, at most 10: the name as the report has it, the result `success`, `failure`, `cancelled`, `skipped` or the path of a JUnit file (`.xml`)",
  default: undefined,
  parse: parseTestResults,
  pattern: testResultsPattern,
  examples: ["smoke: success", "smoke: test-results/junit.xml"],
};

const url: Field<string, undefined> = {
  description: "Base URL of the probes. Without it: the URL of `tag`, or the service's own.",
  allowed: "an http or https URL without credentials, query and fragment",
  default: undefined,
  parse: parseUrl,
  pattern: urlPattern,
  examples: ["https://chat.example.com"],
  mayHoldSecret: true,
  harmless: withoutQuery,
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

/** Undefined: no such probe. */
function probePath<const D extends string>(words: { description: string; default: D }): Field<string | undefined, D> {
  return {
    ...words,
    allowed: "a path that starts with one `/`, or `none` to send no such probe",
    parse: (text) => (text === "none" ? undefined : parseProbePath(text)),
    pattern: probePathPattern,
    examples: ["/health", "none"],
    mayHoldSecret: true,
    harmless: withoutQuery,
  };
}

const probeHeaders: Field<Record<string, string>, undefined> = {
  description:
    "Headers of every probe, for example the app's own `Authorization`. The values are masked. An ID token for a private service is added without being asked for.",
  allowed: "one `Name: value` a line",
  default: undefined,
  parse: parseHeaders,
  pattern: headersPattern,
  examples: [],
  mayHoldSecret: true,
  secret: true,
};

function paths(description: string, example: string): Field<string[], undefined> {
  return {
    description,
    allowed: "paths that start with `/`, separated by commas or one a line; `*` stands for anything",
    default: undefined,
    parse: parsePaths,
    pattern: pathsPattern,
    examples: [example],
  };
}

const ignoreAgents: Field<string[], undefined> = {
  description:
    "Requests whose user agent holds one of these are not users', besides the checkers and bots that are known: they are counted apart and not judged.",
  allowed: "parts of user agents, separated by commas or one a line",
  default: undefined,
  parse: parseAgents,
  pattern: agentsPattern,
  examples: ["my-monitor/1.0"],
};

const steps: Field<number[], string> = {
  description: "Shares of the traffic that the candidate gets one after the other, each judged over one window.",
  allowed: "rising percentages from 1% to 100%, separated by commas, for example `5%,25%,50%,100%`",
  default: "5%,25%,50%,100%",
  parse: parseSteps,
  pattern: stepsPattern,
  examples: ["10%,100%"],
};

const policies = ["pass", "warn", "fail"] as const;

/** What every action takes, or more than one. */
export const sharedFields = {
  service: name({
    description: "Name of the Cloud Run service.",
    allowed: "lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",
    default: undefined,
    pattern: servicePattern,
    examples: ["chat"],
  }),
  "worker-pool": name({
    description:
      "Name of the Cloud Run worker pool, in the place of `service`: one of the two is needed. Its requests are not judged: it has none.",
    allowed: "lowercase letters, digits and hyphens, at most 49 characters, starting with a letter",
    default: undefined,
    pattern: servicePattern,
    examples: ["jobs"],
  }),
  region: name({
    description: "Region of the service.",
    allowed:
      "a Google Cloud region, for example `us-central1`; of a service in several or `global`, list them as `regions` in the config file",
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
    description:
      "Revision to verify, to roll out, or to roll back from. Without it: the latest created one of the service.",
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

  "expect-version": name({
    description:
      "The version that must answer: each answer of the health probe, or of the probes in the list that have a `version-from`, is asked for it, and another one fails. Where it stands, `version-from` says.",
    allowed: "at most 200 letters, digits and signs such as `.`, `-` and `+`",
    default: undefined,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._+:/@=~-]{0,199}$",
    examples: ["1.4.2"],
  }),
  "version-from": {
    description: "Where an answer of the health probe names its version: a header, or a member of its JSON.",
    allowed: "`header:` and a name, or `json:` and a path, for example `header:x-version` or `json:build.version`",
    default: "json:version",
    parse: parseVersionPlace,
    pattern: versionPlacePattern,
    examples: ["header:x-version", "json:build.version"],
  },
  "expect-image": name({
    description:
      "The image that must have been deployed. By its digest it is sure; a tag is compared as it was written at the deploy.",
    allowed: "an image with a tag or a digest, or a digest alone",
    default: undefined,
    pattern: "^(?:[^\\s@]{1,400}(?:@sha256:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$",
    examples: ["us-docker.pkg.dev/my-project/repo/chat:v1"],
  }),
  "expect-commit": name({
    description:
      "The commit that must have been deployed, by a label of the revision such as `commit-sha` of google-github-actions/deploy-cloudrun. A latest revision of another commit is waited out.",
    allowed: "7 to 40 hexadecimal digits",
    default: undefined,
    pattern: "^[0-9a-fA-F]{7,40}$",
    examples: ["0a1b2c3d"],
  }),

  "test-results": testResults,
  since: choice({
    description:
      "Which time is judged. `now`: a window that begins with this run. `deploy`: from the revision's creation until now, at most a week, by logs and metrics that are there already: nothing is waited for, `window` says nothing, and a probe is sent once where an input of this step names its path.",
    default: "now",
    choices: ["now", "deploy"],
  }),
  "first-report": firstReport,
  window: duration({
    description: "How long the new revision is observed.",
    default: "10m",
    min: "1s",
    max: "24h",
    examples: ["10m", "1h30m"],
  }),
  interval: duration({
    description: "Time between two polls. At most the window.",
    default: "15s",
    min: "200ms",
    max: "1h",
    examples: ["15s"],
  }),
  "probe-interval": duration({
    description:
      "Time between two requests of each probe; the next one waits for the answer to the one before. Without it: `interval`. At most the window.",
    default: undefined,
    // More often would be a load test.
    min: "1s",
    max: "1h",
    examples: ["5s"],
  }),
  settle: duration({
    description: "How long after the window late log entries are awaited.",
    default: "30s",
    min: "0s",
    max: "1h",
    examples: ["30s", "2m"],
  }),
  "log-reads-per-minute": integer({
    description:
      "Log reads that this job may make in a minute. Without it 48 of the 60 that Google allows, or four fifths of another quota once Google names it; less where other jobs read with the same credentials.",
    default: undefined,
    min: 4,
    max: 6000,
  }),
  "ready-timeout": duration({
    description: "How long the revision may take to become ready and to receive its traffic.",
    default: "5m",
    min: "1s",
    max: "24h",
    examples: ["5m"],
  }),

  requests: choice({
    description:
      "Whether requests of users are judged. `none`: a worker, which has none; it is judged by its readiness, memory, CPU, and by ends of its containers and error lines beside the baseline's.",
    default: "users",
    choices: ["users", "none"],
  }),
  "p95-budget": orNone(
    duration({
      description: "95 of 100 requests must be faster than this.",
      default: "2s",
      min: "1ms",
      max: "1h",
      examples: ["2s", "800ms"],
    }),
  ),
  "p50-budget": orNone(
    duration({
      description: "Half of the requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["700ms"],
    }),
  ),
  "p90-budget": orNone(
    duration({
      description: "90 of 100 requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["1500ms"],
    }),
  ),
  "p99-budget": orNone(
    duration({
      description: "99 of 100 requests must be faster than this. Without it: not judged.",
      default: undefined,
      min: "1ms",
      max: "1h",
      examples: ["5s"],
    }),
  ),
  "error-rate-budget": orNone(
    percentage({
      description: "Share of requests that may fail.",
      allowed: "a percentage above 0% and up to 99%, for example `0.5%`",
      default: "1%",
      below: 0.99,
    }),
  ),
  "wait-budget": orNone(
    percentage({
      description:
        "Share of requests that may wait more than a second for an instance, behind a cold start for example. Their logged latency does not show it. Without it: shown, not judged.",
      allowed: "a percentage above 0% and up to 99%, for example `1%`",
      default: undefined,
      below: 0.99,
    }),
  ),
  ...gaugeBudgets,
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
  past,
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
  "warm-up": duration({
    description:
      "Probes that fail before the first one that is answered well do not count for so long after the window begins. Unless it is given, it is never more than a fifth of the window.",
    default: "30s",
    min: "0s",
    max: "1h",
    examples: ["30s", "2m"],
  }),
  "probe-failures": integer({
    description: "So many failures of one probe in a row fail the verdict. Where most fail, it is no pass.",
    default: "3",
    min: 1,
    max: 1000,
  }),

  "prove-with": choice({
    description:
      "What may decide the budgets of requests. `users`: their requests alone. `users-and-probes`: a failure comes by either, and where users are too few to prove anything and show nothing against it, the probes may prove it; the report says so.",
    default: "users",
    choices: ["users", "users-and-probes"],
  }),

  "ignore-agents": ignoreAgents,
  "ignore-paths": paths(
    "Requests for these paths are not judged: streams for example, whose latency covers the whole stream. The path of the health probe is left out in any case.",
    "/events/*",
  ),
  paths: paths(
    "Only requests for these paths are judged. Without it: all but those of `ignore-paths`.",
    "/chat,/api/*",
  ),

  "latency-field": fieldPath({
    description: "Where the service's own log entries hold the latency of a request.",
    default: "jsonPayload.process_time_ms",
  }),
  "latency-unit": choice({
    description:
      "Unit of that latency where its value names none: milliseconds, seconds, microseconds or nanoseconds. A value such as `0.512s` or `512ms` names it.",
    default: "ms",
    choices: latencyUnits,
  }),
  "status-field": fieldPath({
    description: "Where they hold the HTTP status: a number, or a name such as `NOT_FOUND`.",
    default: "jsonPayload.status_code",
  }),
  "group-field": fieldPath({
    description: "Where they hold the group by which requests are counted, for example the persona.",
    default: "jsonPayload.persona_used",
  }),
  baseline,
  "on-regression": choice({
    description:
      "What it does to the verdict when the new revision is slower than the baseline or has more errors, though all budgets are kept.",
    default: "warn",
    choices: ["warn", "fail"],
  }),
  "on-client-errors": choice({
    description:
      "What it does to the verdict when the new revision answers its users with 401, 404, 429 and the like, and the baseline did not.",
    default: "warn",
    choices: ["warn", "fail"],
  }),
  "regression-tolerance": percentage({
    description: "So much slower, and so many more errors, than the baseline is no regression.",
    allowed: "a percentage above 0% and up to 100%, for example `10%`",
    default: "10%",
    below: 1,
  }),

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
    choices: languageNames,
  }),

  comment: boolean({ description: "Keep one comment on the pull request up to date.", default: "true" }),
  status: boolean({
    description: "Set a check on the commit, which a branch can require: pending while it runs, then the verdict.",
    default: "true",
  }),
  "status-context": name({
    description: "Name of that check.",
    allowed: "at most 100 characters without line breaks",
    default: "ion-verify",
    pattern: contextPattern,
    examples: ["ion-verify (production)"],
  }),
  "github-token": secret({
    description: "Token for the comment, the check and the deployment's status. Without it: the job's own.",
    allowed: "a GitHub token",
    actionDefault: "${{ github.token }}",
  }),
  "slack-webhook-url": secret({
    description: "Incoming webhook of Slack that is told of the deploy and of the verdict.",
    allowed: "an https URL of Slack",
    // Over plain http only to the loopback: whoever reads the address may post.
    pattern: "^(?:https://|http://127\\.0\\.0\\.1:)[^\\s\\p{C}]+$",
  }),
  "slack-bot-token": secret({
    description: "Bot token of Slack, instead of the webhook: its messages are updated rather than repeated.",
    allowed: "a token that starts with `xoxb-`",
    pattern: "^xoxb-[A-Za-z0-9-]+$",
  }),
  "slack-channel": name({
    description: "Channel of the bot's messages, where the config file's rules name no other.",
    allowed: "a channel's name with its `#`, or its ID",
    default: undefined,
    pattern: slackChannelPattern,
    examples: ["#production-alerts", "C024BE91L"],
  }),
  watcher: name({
    description: "Who is on watch after the deploy. Slack's announcement names them.",
    allowed: "a name or a Slack user ID, at most 100 characters",
    default: undefined,
    pattern: watcherPattern,
    examples: ["Kim", "U024BE7LH"],
  }),
  rollback: boolean({
    description: "Send the traffic back to the baseline when the verdict is `fail`.",
    default: "false",
  }),
  "release-pin": boolean({
    description:
      "Let traffic follow the latest revision again when the verdict is `pass` and all users have the one that was judged: a pinned service gives the next deploy none.",
    default: "false",
  }),
  "traffic-owner": choice({
    description:
      "Who says where the traffic goes. `workflow`: this job may move it. `terraform`: it never does, and says what to change in the configuration. `auto`: Terraform's where it made the service and changed it last.",
    default: "auto",
    choices: ["auto", "workflow", "terraform"],
  }),
  "probe-headers": probeHeaders,

  "to-revision": name({
    description:
      "Revision that gets all traffic. Without it: the last one before `revision` that was ready and served.",
    allowed: "the short name of a revision, for example `chat-00041-abc`",
    default: undefined,
    pattern: revisionPattern,
    examples: ["chat-00041-abc"],
  }),
  "dry-run": boolean({ description: "Only say what would be changed.", default: "false" }),
  steps,
};

/**
 * Every setting that an input or the config file may give, by its name there. The settings' types and names, defaults,
 * messages, the JSON Schema and the inputs in action.yml all come from this table.
 */
export const fields = { ...sharedFields, ...reportFields, ...setupFields };

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** Those that may stand in the config file. */
export const fileFieldNames = fieldNames.filter((one) => !("secret" in fields[one]));

/** The one input that cannot stand in the file, because it names the file. */
export const configField = {
  description:
    "YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",
  allowed: "a path in the workspace",
  default: ".github/ion-verify.yml",
  // A path is shown in every message about the file.
  parse: (text: string): string | null => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
};
