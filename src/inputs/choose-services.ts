import { type Fault, show } from "./configuration-error.ts";
import type { Field } from "./field.ts";
import { type ConfigTexts, type FieldName, fields } from "./fields.ts";
import type { ProbePlan } from "./probe-plan.ts";
import { mostTargets, type ServiceEntry, type TargetLists } from "./services.ts";
import { settingName } from "./setting-name.ts";
import type { Settings } from "./settings.ts";

export interface TargetQuestion {
  lists: TargetLists;
  /** What the file says for all. */
  texts: ConfigTexts;
  /** The input's text. "": it was not given. */
  input: (name: FieldName) => string;
  /** Settings of these texts and probes, the inputs before them. Null: the file's own probes. `unheard`: inputs that are not for it. */
  settingsOf: (
    texts: ConfigTexts,
    probes: ProbePlan[] | null,
    faults: Fault[],
    unheard?: readonly FieldName[],
  ) => Settings;
  /** Does this action take worker pools? */
  orPool: boolean;
  /** Is told of those that are left out beside services. Null: they are refused. */
  leaveOut: ((pool: string) => void) | null;
}

interface Target {
  /** Or the worker pool's name. */
  service: string;
  isPool: boolean;
  region: string;
  entry: ServiceEntry | null;
}

/** What the file or an input says for all and a worker pool has no use for. */
const ofServices: readonly FieldName[] = [
  "service",
  "tag",
  "url",
  "health-path",
  "chat-path",
  "requests",
  "expect-version",
  "rollback",
  "release-pin",
];

/** They name one service's own, and would be wrong for every other one. */
const ofOneService = ["revision", "to-revision"] as const;

/**
 * The services and regions that the file lists, each with its settings: an input wins over an entry, an entry over the file.
 * The inputs `service` and `region` choose among them.
 */
export function readTargets(question: TargetQuestion, faults: Fault[]): Settings[] {
  const { lists, texts, input } = question;
  const refuse = (name: string, value: string, allowed: string): void =>
    void faults.push({ name, value, allowed, where: lists.where });
  if (lists.services !== null && texts.has("service"))
    refuse("services", "beside `service`", "one of the two: `services` lists them all");
  if (lists.regions !== null && texts.has("region"))
    refuse("regions", "beside `region`", "one of the two: `regions` lists them all");
  const all = listed(question, faults);
  if (all.length > mostTargets)
    refuse("services", `${all.length} services and regions`, `at most ${mostTargets} in one run, or a matrix of jobs`);
  const doubled = all.find((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) < i);
  if (doubled !== undefined) refuse("services", `with ${show(keyOf(doubled))} twice`, "each once");
  const [service, region] = [input("service"), input("region")];
  const named = all.filter(
    (one) => (service === "" || one.service === service) && (region === "" || one.region === region),
  );
  const chosen = withoutPools(question, named);
  if (chosen.length === 0 && all.length > 0) {
    const value = show([service, region].filter((part) => part !== "").join(" in "));
    refuse("service and region", `${value}, which the file does not list`, all.map(keyOf).join(", "));
  }
  if (!question.orPool)
    for (const pool of chosen.filter(({ isPool }) => isPool))
      refuse(
        "worker-pool",
        show(keyOf(pool)),
        "services alone with this action: its inputs `service` and `region` choose",
      );
  if (chosen.length > 1) refuseShared(question, chosen, faults);
  return chosen.slice(0, mostTargets).map((target) => settingsFor(target, question, faults));
}

/** `chat/us-central1`: how a target is called in outputs. */
export function keyOf({ service, region }: Pick<Target, "service" | "region">): string {
  return `${service}/${region}`;
}

/** Of what an action moves that moves services alone. */
function withoutPools({ orPool, leaveOut }: TargetQuestion, chosen: readonly Target[]): readonly Target[] {
  if (orPool || leaveOut === null || chosen.every(({ isPool }) => isPool)) return chosen;
  for (const pool of chosen.filter(({ isPool }) => isPool)) leaveOut(keyOf(pool));
  return chosen.filter(({ isPool }) => !isPool);
}

function listed({ lists, texts, input }: TargetQuestion, faults: Fault[]): Target[] {
  const ofFile = lists.regions ?? [input("region") || (texts.get("region") ?? "")];
  const missing = (name: FieldName, where: string): void =>
    void faults.push({ name, value: "missing", allowed: fields[name].allowed, where });
  const entries = lists.services ?? [null];
  return entries.flatMap((entry): Target[] => {
    const isPool = entry !== null && !entry.texts.has("service") && entry.texts.has("worker-pool");
    const name = isPool ? "worker-pool" : "service";
    const service = entry === null ? input("service") || texts.get("service") : entry.texts.get(name);
    if (service === undefined || service === "") {
      // Of an entry it was told with the entry's place.
      if (entry === null) missing("service", "input or config file");
      return [];
    }
    const own = entry?.texts.get("region");
    // Null: given and refused, which was told.
    if (service === null || own === null) return [];
    const regions = entry?.regions ?? (own === undefined ? ofFile : [own]);
    if (regions.includes("") && !texts.has("region")) missing("region", entry?.where ?? lists.where);
    return regions.filter((region) => region !== "").map((region) => ({ service, isPool, region, entry }));
  });
}

function refuseShared({ texts, input }: TargetQuestion, chosen: readonly Target[], faults: Fault[]): void {
  const isGiven = (name: FieldName): boolean => input(name) !== "" || texts.has(name);
  const services = new Set(chosen.map(({ service }) => service));
  // One address may stand before all regions of a service, and before no other service.
  const shared = (services.size > 1 ? [...ofOneService, "url" as const] : []).filter(isGiven);
  for (const name of shared) {
    const value = `given for all of ${chosen.length} services and regions`;
    faults.push({
      name,
      value,
      allowed: "in the entry of `services` that it belongs to",
      where: "input or config file",
    });
  }
}

function settingsFor({ service, isPool, region, entry }: Target, question: TargetQuestion, faults: Fault[]): Settings {
  const { texts, settingsOf } = question;
  const unheard = isPool ? ofServices : [];
  const merged = new Map([
    ...[...texts].filter(([name]) => !unheard.includes(name)),
    ...(entry?.texts ?? []),
    [isPool ? "worker-pool" : "service", service] as const,
    ["region", region] as const,
  ]);
  const found: Fault[] = [];
  const settings = settingsOf(merged, entry?.probes ?? (isPool ? [] : null), found, unheard);
  for (const fault of found) {
    // What is wrong for all was told for all.
    const known = faults.some(({ name, value }) => name === fault.name && value === fault.value);
    if (!known) faults.push({ ...fault, where: `${keyOf({ service, region })}: ${fault.where}` });
  }
  return settings;
}

/** Of an action that takes several. `without`: switches that must then be off. */
export interface Several {
  without: readonly FieldName[];
}

export function refuseSeveral(
  several: Several | null,
  { count, settings, where }: { count: number; settings: Settings; where: string },
  faults: Fault[],
): void {
  const value = `${count} services and regions`;
  if (several === null) {
    const allowed = "one at a time with this action: its inputs `service` and `region` choose among them";
    faults.push({ name: "services", value, allowed, where });
    return;
  }
  if (settings.since === "deploy") {
    const allowed = "`now`, or one at a time: a later look rests on the report of one service";
    faults.push({ name: "since", value: `\`deploy\`, with ${value}`, allowed, where });
  }
  for (const name of several.without) {
    const field: Field<unknown> = fields[name];
    if ((settings as Record<string, unknown>)[settingName(name, field)] !== true) continue;
    const allowed = `nothing with ${value}: use the action \`rollback\` in a later step, which sends all of them back or none`;
    faults.push({ name, value: "`true`", allowed, where });
  }
}
