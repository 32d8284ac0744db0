import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ConfigTexts } from "./config-file.ts";
import { ConfigurationError, type Fault, notShown, show } from "./configuration-error.ts";
import { type Endpoints, readEndpoints } from "./endpoints.ts";
import type { Field } from "./field.ts";
import { configField, type FieldName, fieldNames, fields, type Values } from "./fields.ts";
import type { Settings, SlackPlan } from "./settings.ts";

export interface Source {
  env: Record<string, string | undefined>;
  /** Undefined when there is no such file; throws when it cannot be read. */
  readFile: (path: string) => string | undefined;
  /** What must be given. Default: what a verification cannot do without. */
  required?: readonly FieldName[];
}

export interface Inputs {
  settings: Settings;
  endpoints: Endpoints;
  /** The config file that was used, as it was named. Null: there is none. */
  configFile: string | null;
}

/**
 * Reads all that the user gave: inputs, config file, environment, in this order of precedence.
 *
 * @throws {ConfigurationError} that names everything that is wrong, so that one run is enough to mend all of it.
 */
export async function readSettings({ env, readFile, required = ["service", "region"] }: Source): Promise<Inputs> {
  const faults: Fault[] = [];
  const file = findConfigFile(env, readFile, faults);
  // What reads YAML is loaded only where there is some: most jobs have no file, and would start later for it.
  const { texts, readable, slack } =
    file === null
      ? { texts: new Map<FieldName, string | null>(), slack: null, readable: true }
      : (await import("./config-file.ts")).readConfigFile(file.yaml, file.path, faults);

  const values = readValues(env, texts, faults);
  if (readable) {
    for (const name of required) {
      if (!givenInput(env, name) && !texts.has(name)) faults.push(missing(name, fields[name].allowed));
    }
  }
  const project = values.project ?? readProject(env, faults);
  // A short window alone is no fault: the default interval gives way.
  const chosenInterval = givenInput(env, "interval") !== "" || texts.has("interval");
  if (!chosenInterval && values.window !== undefined && values.interval !== undefined) {
    values.interval = Math.min(values.interval, values.window);
  }
  checkTogether(values, faults);
  const endpoints = readEndpoints(env, faults);

  if (faults.length > 0) throw new ConfigurationError(faults);
  // Without faults every value has been parsed, or has no default and was not given.
  return { settings: toSettings({ ...(values as Values), project }, slack), endpoints, configFile: file?.path ?? null };
}

/** For `Source.readFile`: the file's text, or undefined when there is no such file. */
export function readFileIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The runner gives an input as INPUT_ and its name in capitals, hyphens kept; one that is not given is an empty string. */
function givenInput(env: Source["env"], name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function findConfigFile(
  env: Source["env"],
  readFile: Source["readFile"],
  faults: Fault[],
): { path: string; yaml: string } | null {
  const named = givenInput(env, "config");
  const path = named === "" ? configField.default : named;
  const refuse = (value: string, where = "input"): null => {
    faults.push({ name: "config", value, allowed: configField.allowed, where });
    return null;
  };
  if (configField.parse(path) === null) return refuse(show(path));
  try {
    const yaml = readFile(resolve(env["GITHUB_WORKSPACE"] ?? "", path));
    if (yaml !== undefined) return { path, yaml };
  } catch (error) {
    return refuse(`a file that cannot be read (${show(error instanceof Error ? error.message : String(error))})`, path);
  }
  return named === "" ? null : refuse(`${show(path)}, a file that does not exist (was the repository checked out?)`);
}

function readValues(env: Source["env"], texts: ConfigTexts, faults: Fault[]): Partial<Values> {
  const entries = fieldNames.flatMap((name) => {
    const field: Field<unknown> = fields[name];
    const input = givenInput(env, name);
    const text = input === "" ? texts.get(name) : input;
    if (text === null) return [];
    const chosen = text ?? field.default;
    if (chosen === undefined) return [[name, undefined]];
    const value = field.parse(chosen);
    if (value !== null) return [[name, value]];
    faults.push({
      name,
      value: field.mayHoldSecret ? notShown : show(chosen),
      allowed: field.allowed,
      where: "input",
    });
    return [];
  });
  return Object.fromEntries(entries) as Partial<Values>;
}

function missing(name: FieldName, allowed: string): Fault {
  return { name, value: "missing", allowed, where: "input or config file" };
}

/** In the order in which Google's own libraries and google-github-actions/auth leave them. */
const projectVariables = ["GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT", "CLOUDSDK_CORE_PROJECT", "GCP_PROJECT"];

function readProject(env: Source["env"], faults: Fault[]): string | undefined {
  const name = projectVariables.find((one) => env[one]?.trim());
  const text = name === undefined ? undefined : env[name]?.trim();
  if (name === undefined || text === undefined || fields.project.parse(text) !== null) return text;
  faults.push({ name, value: show(text), allowed: fields.project.allowed, where: "environment" });
  return undefined;
}

/** What no value can be asked alone. */
function checkTogether(values: Partial<Values>, faults: Fault[]): void {
  const { window, interval, "min-duration": minDuration } = values;
  if (window !== undefined && minDuration !== undefined && minDuration > window) {
    const value = `${minDuration} ms, longer than the window of ${window} ms`;
    faults.push({ name: "min-duration", value, allowed: "at most the window", where: "min-duration and window" });
  }
  if (values.revision !== undefined && values["to-revision"] === values.revision) {
    const value = `${show(values.revision)}, the revision to leave`;
    faults.push({ name: "to-revision", value, allowed: "another one", where: "revision and to-revision" });
  }
  if (values.source === "bigquery" && values["bigquery-dataset"] === undefined) {
    const { allowed } = fields["bigquery-dataset"];
    faults.push({ name: "bigquery-dataset", value: "missing", allowed, where: "source and bigquery-dataset" });
  }
  if (window !== undefined && interval !== undefined && interval > window) {
    const value = `${interval} ms, longer than the window of ${window} ms`;
    faults.push({ name: "interval", value, allowed: "at most the window", where: "interval and window" });
  }
}

function toSettings(values: Values, slack: SlackPlan | null): Settings {
  const path = (text: string): string | undefined => (text === "none" ? undefined : text);
  return {
    service: values.service ?? "",
    region: values.region ?? "",
    project: values.project,
    revision: values.revision,
    tag: values.tag,
    url: values.url,

    windowMs: values.window,
    intervalMs: values.interval,
    settleMs: values.settle,
    readyTimeoutMs: values["ready-timeout"],

    p95BudgetMs: values["p95-budget"],
    quantileBudgets: [
      ...(values["p50-budget"] === undefined ? [] : [{ quantile: 0.5, budgetMs: values["p50-budget"] }]),
      ...(values["p99-budget"] === undefined ? [] : [{ quantile: 0.99, budgetMs: values["p99-budget"] }]),
    ],
    errorRateBudget: values["error-rate-budget"],
    waitBudget: values["wait-budget"],
    memoryBudgetBytes: values["memory-budget"],
    cpuBudget: values["cpu-budget"],
    errorStatus: values["error-status"],
    passMargin: values["pass-margin"],
    burst: values.burst,
    minDurationMs: values["min-duration"],
    alphaFail: values["alpha-fail"],
    alphaPass: values["alpha-pass"],

    healthPath: path(values["health-path"]),
    chatPath: path(values["chat-path"]),
    chatBody: values["chat-body"],
    probeTimeoutMs: values["probe-timeout"],
    probeFailures: values["probe-failures"],

    latencyField: values["latency-field"],
    statusField: values["status-field"],
    groupField: values["group-field"],

    baseline: values.baseline,
    onRegression: values["on-regression"],
    regressionTolerance: values["regression-tolerance"],
    onInconclusive: values["on-inconclusive"],
    onNoData: values["on-no-data"],
    failFast: values["fail-fast"],
    earlyPass: values["early-pass"],
    language: values.language,

    comment: values.comment,
    status: values.status,
    statusContext: values["status-context"],
    githubToken: values["github-token"],
    slackWebhookUrl: values["slack-webhook-url"],
    slackBotToken: values["slack-bot-token"],
    slackChannel: values["slack-channel"],
    slack: slack ?? { deploy: undefined, success: undefined, rules: [] },
    watcher: values.watcher,
    rollback: values.rollback,
    probeHeaders: values["probe-headers"] ?? {},

    toRevision: values["to-revision"],
    dryRun: values["dry-run"],
    steps: values.steps,

    report: {
      period: values.period,
      offsetMs: values.offset,
      timeZone: values["time-zone"],
      slowMs: values["slow-threshold"],
      meanRangeMs: values["mean-range"],
      availabilityBudget: values["availability-budget"],
      source: values.source,
      bigqueryDataset: values["bigquery-dataset"],
      bigqueryMaxBytes: values["bigquery-max-bytes"],
      issue: values.issue,
      discussion: values.discussion,
      onBreach: values["on-breach"],
      expected: {
        memoryBytes: values["expect-memory"],
        cpu: values["expect-cpu"],
        maxInstances: values["expect-max-instances"],
        healthPath: values["expect-health-path"],
        healthTimeoutMs: values["expect-health-timeout"],
        traffic: values["expect-traffic"],
      },
    },
    setup: {
      mode: values.mode,
      definitions: values.definitions,
      overwrite: values.overwrite,
      notificationChannel: values["notification-channel"],
    },
  };
}
