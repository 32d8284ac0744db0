import { createHash } from "node:crypto";
import { isObject, type Json, type JsonObject, type ResourceKind, textOf } from "./resource.ts";

/** What the APIs add by themselves. Paths without indexes. */
const added: Record<ResourceKind, readonly string[]> = {
  metric: [
    "createTime",
    "updateTime",
    "version",
    "resourceName",
    "metricDescriptor.name",
    "metricDescriptor.type",
    "metricDescriptor.description",
    "metricDescriptor.displayName",
    "metricDescriptor.metadata",
  ],
  dashboard: ["name", "etag"],
  alert: ["name", "creationRecord", "mutationRecord", "mutatedBy", "validity", "conditions.name"],
};

/**
 * What stands for itself where nothing is said (google.monitoring.dashboard.v1, google.monitoring.v3, google.logging.v2): an
 * API may show it, today or later, and it is nobody's edit. By the end of the path, without indexes.
 */
const defaults: Record<ResourceKind, Readonly<Record<string, Json>>> = {
  metric: { "labels.valueType": "STRING", "metricDescriptor.launchStage": "GA" },
  dashboard: {
    targetAxis: "Y1",
    "chartOptions.mode": "COLOR",
    "yAxis.scale": "LINEAR",
    "y2Axis.scale": "LINEAR",
    "text.format": "MARKDOWN",
  },
  alert: {
    "documentation.mimeType": "text/markdown",
    "alertStrategy.autoClose": "604800s",
    "trigger.count": 1,
  },
};

/**
 * A body in the form in which equal ones are equal: without what the API adds, without defaults, and without zeros, which
 * protobuf's JSON leaves out (https://protobuf.dev/programming-guides/json/). An alert policy that is switched off stays so.
 */
export function normalForm(kind: ResourceKind, body: JsonObject): JsonObject {
  const normal = cleaned(body, "", kind);
  if (kind === "alert") {
    if (body["enabled"] === false) normal["enabled"] = false;
    else delete normal["enabled"];
  }
  const { metricDescriptor } = normal;
  if (isObject(metricDescriptor) && Array.isArray(metricDescriptor["labels"])) {
    metricDescriptor["labels"] = metricDescriptor["labels"].toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  }
  return normal;
}

function cleaned(body: JsonObject, at: string, kind: ResourceKind): JsonObject {
  const entries = Object.entries(body).flatMap(([name, value]): [string, Json][] => {
    const path = at === "" ? name : `${at}.${name}`;
    if (added[kind].includes(path)) return [];
    const clean = cleanedValue(value, path, kind);
    return isZero(clean) || isDefault(clean, path, kind) ? [] : [[name, clean]];
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => compare(a, b)));
}

function cleanedValue(value: Json, path: string, kind: ResourceKind): Json {
  // The items of a list keep their places, whatever is in them.
  if (Array.isArray(value)) return value.map((item) => cleanedValue(item, path, kind));
  return isObject(value) ? cleaned(value, path, kind) : value;
}

function isDefault(value: Json, path: string, kind: ResourceKind): boolean {
  return Object.entries(defaults[kind]).some(
    ([end, given]) => value === given && (path === end || path.endsWith(`.${end}`)),
  );
}

function isZero(value: Json): boolean {
  if (value === null || value === 0 || value === "" || value === false || value === "0s") return true;
  if (typeof value === "string") return /^[A-Z_]*_UNSPECIFIED$/.test(value);
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** 16 hexadecimal digits of SHA-256: they fit into a label. `body` is in normal form. */
export function hashOf(body: JsonObject): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 16);
}

/** One value that is not the same. Undefined: it is not there. */
export interface Difference {
  /** `mosaicLayout.tiles[2].widget.title` */
  path: string;
  from: string | undefined;
  to: string | undefined;
}

/** Value by value, in the order of paths. Both are in normal form. */
export function differences(from: JsonObject, to: JsonObject): Difference[] {
  const [before, after] = [leaves(from), leaves(to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, from: before.get(path), to: after.get(path) }));
}

function leaves(value: Json, path = "", found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    // A list of numbers is one value: nobody reads 162 bounds one by one.
    if (value.every((item) => typeof item !== "object" || item === null)) found.set(path, JSON.stringify(value));
    else value.forEach((item, index) => void leaves(item, `${path}[${index}]`, found));
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) leaves(inner, path === "" ? name : `${path}.${name}`, found);
  } else found.set(path, typeof value === "string" ? value : JSON.stringify(value));
  return found;
}

function keyOf(label: Json): string {
  return isObject(label) ? textOf(label["key"]) : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
