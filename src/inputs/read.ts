import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigurationError, didYouMean, type Fault, show } from "./configuration-error.ts";
import { type Endpoints, readEndpoints } from "./endpoints.ts";
import { type Field, shownOf } from "./field.ts";
import { listFilesIfFolder, readFirstReport } from "./first-report.ts";
import { type ConfigTexts, configField, type FieldName, fieldNames, fields } from "./fields.ts";
import { allowedFor } from "./meant.ts";
import type { ProbePlan } from "./probe-plan.ts";
import { noLists } from "./services.ts";
import type { Settings } from "./settings.ts";
import { suggest } from "./suggestion.ts";
import { readTestResults } from "./test-results.ts";
import { readTargets, refuseSeveral, type Several, type TargetQuestion } from "./choose-services.ts";
import { checkTogether, refuseNothing, refuseReserved, takePool } from "./together.ts";
import { toSettings, valueOf } from "./values.ts";

export interface Source {
  env: Record<string, string | undefined>;
  /** Undefined when there is no such file; throws when it cannot be read. */
  readFile: (path: string) => string | undefined;
  /** When a file was written, epoch ms. Undefined: not known. */
  writtenAt?: (path: string) => number | undefined;
  /** What must be given. Default: what a verification cannot do without. */
  required?: readonly FieldName[];
  /** May a worker pool stand in the place of the service? Default: no, and its name is not heard. */
  orPool?: boolean;
  /** May the file list several services or regions? Null, which is the default: this action takes one at a time. */
  several?: Several | null;
}

export interface Inputs {
  /** Of the one service; where the file lists several, what is for all of them. */
  settings: Settings;
  /** Of each service and region, in the file's order. */
  targets: readonly Settings[];
  endpoints: Endpoints;
  /** The config file that was used, as it was named. Null: there is none. */
  configFile: string | null;
  /** Worker pools that the file lists and this action does not take, `jobs/us-central1`. */
  leftOut: readonly string[];
}

/**
 * Reads all that the user gave: inputs, config file, environment, in this order of precedence.
 *
 * @throws {ConfigurationError} that names everything that is wrong, so that one run is enough to mend all of it.
 */
export async function readSettings(source: Source): Promise<Inputs> {
  const { env, readFile, writtenAt, required = ["service", "region"], orPool = false, several = null } = source;
  const faults: Fault[] = [];
  const file = findConfigFile(env, readFile, faults);
  // What reads YAML is loaded only where there is some: most jobs have no file, and would start later for it.
  const { texts, readable, slack, probes, lists } =
    file === null
      ? { texts: new Map<FieldName, string | null>(), slack: null, probes: [], lists: noLists, readable: true }
      : (await import("./config-file.ts")).readConfigFile(file.yaml, file.path, faults, {
          env,
          readFile: (path) => readFile(resolve(env["GITHUB_WORKSPACE"] ?? "", path)),
        });
  const input = (name: FieldName): string => givenInput(env, name);
  // A pool that an input names is none of the services that the file lists.
  const pooled = orPool && input("worker-pool") !== "";
  const listed = !pooled && (lists.services !== null || lists.regions !== null);
  await refuseSchemas([...probes, ...(lists.services ?? []).flatMap((one) => one.probes ?? [])], faults);

  refuseUnknown(env, faults);
  const values = readValues(env, texts, faults);
  const isGiven = (of: ConfigTexts, name: FieldName): boolean => input(name) !== "" || of.has(name);
  if (readable && !listed) {
    const inPlace = (one: FieldName): boolean => one === "service" && orPool && isGiven(texts, "worker-pool");
    for (const name of required.filter((one) => !isGiven(texts, one) && !inPlace(one)))
      faults.push(missing(name, fields[name].allowed));
  }
  const project = isGiven(texts, "project") ? undefined : readProject(env, faults);
  const complete = (of: Settings, from: ConfigTexts, found: Fault[], own = env): Settings => {
    const given = (name: FieldName): boolean => givenInput(own, name) !== "" || from.has(name);
    of.project ??= project;
    if (orPool && of.workerPool !== undefined) takePool(of, given, found);
    else of.workerPool = undefined;
    of.tests = readTestResults(of.testResults ?? [], { workspace: env["GITHUB_WORKSPACE"] ?? "", readFile, writtenAt });
    giveWay(of, given);
    if (of.since === "deploy") lookBack(of, { env, readFile }, found);
    checkTogether(of, found);
    refuseNothing(of, found);
    refuseReserved(of, found);
    return of;
  };
  // Where the file lists several, what is for all of them is no whole by itself: each is looked at with what is its own.
  const settings = complete(toSettings(values, slack, probes), texts, listed ? [] : faults);
  const settingsOf: TargetQuestion["settingsOf"] = (of, own, found, unheard = []) => {
    const heard = { ...env, ...Object.fromEntries(unheard.map((name) => [`INPUT_${name.toUpperCase()}`, ""])) };
    return complete(toSettings(readValues(heard, of, found), slack, own ?? probes), of, found, heard);
  };
  const leftOut: string[] = [];
  const leaveOut = several === null ? null : (pool: string) => void leftOut.push(pool);
  const targets = listed ? readTargets({ lists, texts, input, settingsOf, orPool, leaveOut }, faults) : [settings];
  if (targets.length > 1) refuseSeveral(several, { count: targets.length, settings, where: lists.where }, faults);
  const job = env["GITHUB_JOB"];
  if (job !== undefined && settings.status && settings.statusContext === job) {
    const value = `${show(job)}, the name of this job, whose checks GitHub keeps to itself`;
    faults.push({ name: "status-context", value, allowed: "another name", where: "with the job's name" });
  }
  const endpoints = readEndpoints(env, faults);

  // Without faults every value has been parsed, or has no default and was not given.
  if (faults.length > 0) throw new ConfigurationError(faults);
  const [only = settings] = targets;
  const configFile = file?.path ?? null;
  return { settings: targets.length > 1 ? settings : only, targets, endpoints, configFile, leftOut };
}

/** Defaults that give way to what is given: a short window alone is no fault. */
function giveWay(settings: Settings, given: (name: FieldName) => boolean): void {
  if (!given("interval")) settings.intervalMs = Math.min(settings.intervalMs, settings.windowMs);
  if (!given("warm-up")) settings.warmUpMs = Math.min(settings.warmUpMs, settings.windowMs / 5);
  // A worker need not answer anybody: what probes it is named.
  if (settings.requests !== "none") return;
  if (!given("health-path")) settings.healthPath = undefined;
  if (!given("chat-path")) settings.chatPath = undefined;
}

/** A later look: by what is there already, and by what the first one said. */
function lookBack(settings: Settings, { env, readFile }: Pick<Source, "env" | "readFile">, faults: Fault[]): void {
  // The config file is the first look's as well: what stands there is not asked for again.
  if (givenInput(env, "health-path") === "") settings.healthPath = undefined;
  if (givenInput(env, "chat-path") === "") settings.chatPath = undefined;
  settings.probes = [];
  // No answer names a version where none is asked for.
  if (settings.healthPath === undefined) settings.expectVersion = undefined;
  const { service, region, revision, firstReport: given = "" } = settings;
  const wish = { given, workspace: env["GITHUB_WORKSPACE"] ?? "", tempDir: env["RUNNER_TEMP"] };
  const parts = { readFile, listFiles: listFilesIfFolder };
  settings.firstLook = readFirstReport({ ...wish, service, region, revision }, parts, faults);
  settings.revision ??= settings.firstLook?.revision ?? undefined;
}

/** For `Source.writtenAt`. */
export function writtenAtIfPresent(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
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
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === "EISDIR") return refuse(`${show(path)}, a folder`);
    return refuse(`a file that cannot be read (${code ?? show(String(error))})`, path);
  }
  if (named === "") return null;
  const slashes = path.includes("\\") ? "are `/` meant for its `\\`?" : "was the repository checked out?";
  return refuse(`${show(path)}, a file that does not exist (${slashes})`);
}

/** A name that no action has is a slip that would otherwise leave a default in force, unseen. */
function refuseUnknown(env: Source["env"], faults: Fault[]): void {
  const known = ["config", ...fieldNames];
  for (const variable of Object.keys(env)) {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || known.includes(name) || givenInput(env, name) === "") continue;
    const meant = suggest(name, known);
    const allowed = meant === undefined ? "one of those in docs/inputs.md" : didYouMean(`\`${meant}\``);
    faults.push({ name: show(name), value: "not an input", allowed, where: "input" });
  }
}

/** By name, those that are allowed. */
function readValues(env: Source["env"], texts: ConfigTexts, faults: Fault[]): Map<FieldName, unknown> {
  const values = new Map<FieldName, unknown>();
  for (const name of fieldNames) {
    const field: Field<unknown> = fields[name];
    const input = givenInput(env, name);
    const chosen = (input === "" ? texts.get(name) : input) ?? field.default;
    if (chosen === undefined || (input === "" && texts.get(name) === null)) continue;
    const value = field.parse(chosen);
    if (value !== null) values.set(name, value);
    else faults.push({ name, value: shownOf(field, chosen), allowed: allowedFor(name, chosen), where: "input" });
  }
  return values;
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

/** What checks schemas is loaded only where there are some. */
async function refuseSchemas(probes: readonly ProbePlan[], faults: Fault[]): Promise<void> {
  const all = probes.flatMap(({ name, expect }) =>
    [expect.json, expect.headers].flatMap((schema) => (schema === null ? [] : [{ name, schema }])),
  );
  if (all.length === 0) return;
  const { schemaFault } = await import("../sources/probes/expectation.ts");
  for (const { name, schema } of all) {
    const fault = schemaFault(schema);
    if (fault === null) continue;
    const value = `with a schema that cannot be used (${show(fault)})`;
    faults.push({ name: `probes, ${name}`, value, allowed: "JSON Schema, draft 2020-12", where: "probes" });
  }
}

/** What is masked before anything is printed. The job's own token, which the action's definition gives, the runner hides already. */
export function secretsOf(settings: Settings): string[] {
  const ofProbes = settings.probes.flatMap(({ secrets }) => secrets);
  const ofFields = fieldNames.flatMap((name) => {
    const field: Field<unknown> = fields[name];
    if (field.secret !== true || field.actionDefault !== undefined) return [];
    const value = valueOf(settings, name);
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).map(String) : [];
  });
  return [...ofFields, ...ofProbes];
}
