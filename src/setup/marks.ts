import { normalForm } from "./normal.ts";
import {
  isObject,
  type JsonObject,
  type LiveResource,
  type Marks,
  type Owner,
  type ResourceKind,
  textOf,
} from "./resource.ts";

/**
 * Where a resource remembers whose it is and what was last written: an alert policy and a dashboard in their labels, a
 * log-based metric, which has none, at the end of its description. Label values hold at most 63 lowercase letters, digits,
 * hyphens and underscores.
 */
const labelsOf = { dashboard: "labels", alert: "userLabels" } as const;
const prefix = "ion-verify-";
const names = ["service", "region", "id", "wanted", "live"] as const;

const descriptionMark =
  / ?\[Set up by ion-verify: service=([a-z0-9-]+) id=([a-z0-9-]+) wanted=([0-9a-f]{16}) live=([0-9a-f]{16})\]$/;

/** The body as it is sent. `raw`: what is there, so that labels of others stay. */
export function marked(kind: ResourceKind, body: JsonObject, owner: Owner, marks: Marks, raw?: JsonObject): JsonObject {
  if (kind === "metric") {
    const mark = `[Set up by ion-verify: service=${owner.service} id=${owner.id} wanted=${marks.wanted} live=${marks.live}]`;
    const description = typeof body["description"] === "string" ? `${body["description"]} ` : "";
    return { ...body, description: `${description}${mark}` };
  }
  const field = labelsOf[kind];
  const own = Object.fromEntries(names.map((name) => [`${prefix}${name}`, { ...owner, ...marks }[name]]));
  const others = raw === undefined ? {} : foreignLabels(raw[field]);
  return { ...body, [field]: { ...others, ...own } };
}

/** A resource as an API gave it → whose it is, and what it says besides. */
export function unmarked(kind: ResourceKind, raw: JsonObject): LiveResource {
  const titleField = kind === "metric" ? "name" : "displayName";
  const about = { kind, name: textOf(raw["name"]), title: textOf(raw[titleField]), raw };
  if (kind === "metric") {
    const text = textOf(raw["description"]);
    const [mark, service = "", id = "", wanted = "", live = ""] = descriptionMark.exec(text) ?? [];
    const description = mark === undefined ? text : text.slice(0, -mark.length);
    return {
      ...about,
      body: normalForm(kind, { ...raw, description }),
      owner: mark === undefined ? null : { service, region: "", id },
      marks: mark === undefined ? null : { wanted, live },
    };
  }
  const { [labelsOf[kind]]: labels = {}, ...rest } = raw;
  const label = (name: (typeof names)[number]): string | undefined => {
    const value = isObject(labels) ? labels[`${prefix}${name}`] : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const [service, region, id] = [label("service"), label("region"), label("id")];
  const known = service !== undefined && region !== undefined && id !== undefined;
  return {
    ...about,
    // What others label a resource with is theirs, and no edit.
    body: normalForm(kind, rest),
    owner: known ? { service, region, id } : null,
    marks: known ? { wanted: label("wanted") ?? "", live: label("live") ?? "" } : null,
  };
}

function foreignLabels(labels: JsonObject[string] | undefined): JsonObject {
  if (!isObject(labels)) return {};
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !name.startsWith(prefix)));
}
