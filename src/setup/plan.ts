import { logMetricType } from "./names.ts";
import { type Difference, differences, hashOf, normalForm } from "./normal.ts";
import type { Scope } from "./queries.ts";
import {
  isObject,
  type JsonObject,
  type LiveResource,
  resourceKinds,
  textOf,
  type WantedResource,
} from "./resource.ts";

/** `replace`: removed and created anew, because it cannot be changed in place. */
export type Action = "create" | "change" | "replace" | "remove" | "none";

/**
 * Why it is not done without a word: it was edited by hand since; it cannot be changed in place; it is there and was not set
 * up by ion-verify; someone else's dashboard or alert still uses it.
 */
export type Obstacle = "edited" | "immutable" | "foreign" | "in-use";

export interface PlannedChange {
  kind: WantedResource["kind"];
  id: string;
  title: string;
  action: Action;
  obstacle: Obstacle | null;
  /** It is only told: there is an obstacle, and no leave to overwrite. */
  held: boolean;
  differences: Difference[];
  wanted: WantedResource | null;
  live: LiveResource | null;
}

export interface PlanOptions {
  scope: Scope;
  overwrite: boolean;
}

/** What is there and what is to be there → what is to be done, in the order of doing it: removals last, and backwards. */
export function makePlan(
  wanted: readonly WantedResource[],
  live: readonly LiveResource[],
  { scope, overwrite }: PlanOptions,
): PlannedChange[] {
  const ours = live.filter((one) => isOurs(one, scope));
  const kept = wanted.map((want) => {
    const known = ours.find(({ kind, owner }) => kind === want.kind && owner?.id === want.id);
    const stranger =
      want.kind === "metric" ? live.find((one) => one.kind === "metric" && one.title === want.title) : undefined;
    return towards(want, known ?? stranger ?? null, overwrite);
  });
  const gone = ours
    .filter((one) => !wanted.some((want) => want.kind === one.kind && want.id === one.owner?.id))
    .map((one) => removal(one, live, scope, overwrite));
  const order = (change: PlannedChange): number => resourceKinds.indexOf(change.kind);
  return [...kept.toSorted((a, b) => order(a) - order(b)), ...gone.toSorted((a, b) => order(b) - order(a))];
}

function isOurs({ kind, owner }: LiveResource, { service, region }: Scope): boolean {
  return owner !== null && owner.service === service && (kind === "metric" || owner.region === region);
}

function towards(wanted: WantedResource, live: LiveResource | null, overwrite: boolean): PlannedChange {
  const about = { kind: wanted.kind, id: wanted.id, title: wanted.title, wanted, live };
  const body = normalForm(wanted.kind, wanted.body);
  if (live === null) {
    return { ...about, action: "create", obstacle: null, held: false, differences: [] };
  }
  const found = differences(live.body, body);
  const asWritten = live.marks !== null && live.marks.live === hashOf(live.body);
  // What the API fills in is a difference too: but not one that anybody made.
  const same = found.length === 0 || (asWritten && live.marks?.wanted === hashOf(body));
  if (live.owner !== null && same) {
    return { ...about, action: "none", obstacle: null, held: false, differences: [] };
  }
  const replaced = wanted.kind === "metric" && isImmutable(live.body, body);
  const obstacle = live.owner === null ? "foreign" : replaced ? "immutable" : asWritten ? null : "edited";
  const held = obstacle !== null && !overwrite;
  return { ...about, action: replaced ? "replace" : "change", obstacle, held, differences: found };
}

/** Kind and type of a log-based metric stay, and labels can only be added (google.logging.v2.LogMetric). */
function isImmutable(from: JsonObject, to: JsonObject): boolean {
  const [before, after] = [from["metricDescriptor"], to["metricDescriptor"]];
  if (!isObject(before) || !isObject(after)) return false;
  if (before["metricKind"] !== after["metricKind"] || before["valueType"] !== after["valueType"]) return true;
  const keys = labelTypes(after);
  return [...labelTypes(before)].some(([key, type]) => keys.get(key) !== type);
}

function labelTypes(descriptor: JsonObject): Map<string, string> {
  const labels = Array.isArray(descriptor["labels"]) ? descriptor["labels"] : [];
  return new Map(
    labels.filter(isObject).map((label) => [textOf(label["key"]), textOf(label["valueType"]) || "STRING"]),
  );
}

function removal(live: LiveResource, all: readonly LiveResource[], scope: Scope, overwrite: boolean): PlannedChange {
  const edited = live.marks?.live !== hashOf(live.body);
  const used = live.kind === "metric" && isUsed(live, all, scope);
  return {
    kind: live.kind,
    id: live.owner?.id ?? "",
    title: live.title,
    action: "remove",
    obstacle: used ? "in-use" : edited ? "edited" : null,
    // What another one needs is never taken from it.
    held: used || (edited && !overwrite),
    differences: [],
    wanted: null,
    live,
  };
}

/** By a dashboard or an alert policy that is not ours: of another region, or made by hand. */
function isUsed(metric: LiveResource, all: readonly LiveResource[], scope: Scope): boolean {
  const type = logMetricType(scope.service, metric.owner?.id ?? "");
  const prom = type.replace("logging.googleapis.com/", "logging_googleapis_com:").replace(":user/", ":user_");
  // PromQL splits a distribution into three series; one of another metric that is named so is kept to be on the safe side.
  const uses = new RegExp(`(?:${[type, prom].map(escaped).join("|")})(?:_bucket|_sum|_count)?(?![A-Za-z0-9_])`);
  return all.some((one) => one.kind !== "metric" && !isOurs(one, scope) && uses.test(JSON.stringify(one.raw)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
