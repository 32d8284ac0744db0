import type { Wait } from "../clock.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { SetupApi } from "../setup/api.ts";
import { unmarked } from "../setup/marks.ts";
import { type JsonObject, type LiveResource, type ResourceKind, textOf } from "../setup/resource.ts";
import type { GoogleAccess } from "./client.ts";
import { GoogleCallError } from "./errors.ts";
import { openRest, type Rest, type RestCall } from "./rest.ts";
import type { RetryPolicy } from "./retry.ts";

type Verb = "list" | "get" | "create" | "update" | "delete";

interface Collection {
  /** Where gcloud has it too: `gcloud logging metrics`, `gcloud monitoring dashboards`, `… policies`. */
  api: "logging" | "monitoring";
  version: "v1" | "v2" | "v3";
  /** In the path, and the name of the list in an answer. */
  plural: string;
  words: string;
  permission: string;
  writer: string;
  reader: string;
  /** PUT of Logging creates what is not there; PATCH of the others without a mask replaces the whole. */
  update: "PUT" | "PATCH";
}

const collections: Record<ResourceKind, Collection> = {
  metric: {
    api: "logging",
    version: "v2",
    plural: "metrics",
    words: "log-based metric",
    permission: "logging.logMetrics",
    writer: "roles/logging.configWriter",
    reader: "roles/logging.viewer",
    update: "PUT",
  },
  dashboard: {
    api: "monitoring",
    version: "v1",
    plural: "dashboards",
    words: "dashboard",
    permission: "monitoring.dashboards",
    writer: "roles/monitoring.dashboardEditor",
    reader: "roles/monitoring.dashboardViewer",
    update: "PATCH",
  },
  alert: {
    api: "monitoring",
    version: "v3",
    plural: "alertPolicies",
    words: "alert policy",
    permission: "monitoring.alertPolicies",
    writer: "roles/monitoring.alertPolicyEditor",
    reader: "roles/monitoring.alertPolicyViewer",
    update: "PATCH",
  },
};

/** Fewer than any project may have; more come by pages. */
const pageSize = 500;

/** Log-based metrics, dashboards, alert policies and notification channels as plain JSON. */
export async function openSetupApi(
  access: GoogleAccess,
  endpoints: { logging: Endpoint; monitoring: Endpoint },
  project: string,
  policy: RetryPolicy,
): Promise<SetupApi> {
  const apis: Record<Collection["api"], Rest> = {
    logging: openRest(access, endpoints.logging, policy),
    monitoring: openRest(access, endpoints.monitoring, policy),
  };

  const send = async (
    kind: ResourceKind,
    verb: Verb,
    title: string,
    call: Pick<RestCall, "method" | "path" | "body" | "once">,
    wait: Wait,
  ): Promise<JsonObject> => {
    const { api, version, words, permission } = collections[kind];
    const what =
      verb === "list" ? `Listing ${words}s`.replace("policys", "policies") : `${verbs[verb]} ${words} ${title}`;
    const advice = adviceFor(kind, verb, permission);
    const answer = await apis[api].send({ what, advice, ...wait, ...call, path: `/${version}/${call.path}` });
    return answer.value as JsonObject;
  };

  return {
    list: async (kind, wait) => {
      const { plural } = collections[kind];
      const found: LiveResource[] = [];
      let token = "";
      do {
        const query = new URLSearchParams({
          pageSize: String(pageSize),
          ...(token === "" ? {} : { pageToken: token }),
        });
        const path = `projects/${project}/${plural}?${query.toString()}`;
        const page = await send(kind, "list", "", { method: "GET", path }, wait);
        const items = Array.isArray(page[plural]) ? page[plural] : [];
        found.push(...items.map((item) => unmarked(kind, item as JsonObject)));
        token = typeof page["nextPageToken"] === "string" ? page["nextPageToken"] : "";
      } while (token !== "");
      return found;
    },
    read: async (live, wait) => {
      const call = { method: "GET", path: pathOf(live, project) } as const;
      return await orNull(async () => unmarked(live.kind, await send(live.kind, "get", live.title, call, wait)));
    },
    create: async (kind, body, wait) => {
      const path = `projects/${project}/${collections[kind].plural}`;
      // A second try could make a second one: names are given by the server.
      const call = { method: "POST", path, body, once: kind !== "metric" } as const;
      return unmarked(kind, await send(kind, "create", titleOf(body), call, wait));
    },
    update: async (live, body, wait) => {
      const call = {
        method: collections[live.kind].update,
        path: pathOf(live, project),
        body: live.kind === "metric" ? body : { ...body, ...identity(live) },
      };
      return unmarked(live.kind, await send(live.kind, "update", titleOf(body), call, wait));
    },
    remove: async (live, wait) => {
      const call = { method: "DELETE", path: pathOf(live, project) } as const;
      // Gone is what was asked for; a try before may have done it.
      await orNull(async () => await send(live.kind, "delete", live.title, call, wait));
    },
    channel: async (name, wait) => {
      const what = `Reading notification channel ${name}`;
      const advice =
        "Grant the workflow's identity roles/monitoring.notificationChannelViewer (monitoring.notificationChannels.get) on the project.";
      return await orNull(async () => {
        const { value } = await apis.monitoring.send({ what, advice, ...wait, method: "GET", path: `/v3/${name}` });
        const { type, displayName: title, enabled } = value as JsonObject;
        // A wrapped boolean: false is written, true may be left to the default.
        return { name, type: textOf(type), title: textOf(title), enabled: enabled !== false };
      });
    },
    close: async () => void (await Promise.all([apis.logging.close(), apis.monitoring.close()])),
  };
}

/** Null: there is none. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GoogleCallError && error.failure === "not-found") return null;
    throw error;
  }
}

const verbs: Record<Exclude<Verb, "list">, string> = {
  get: "Reading",
  create: "Creating",
  update: "Changing",
  delete: "Removing",
};

function adviceFor(kind: ResourceKind, verb: Verb, permission: string): string {
  const { writer, reader } = collections[kind];
  const reads = verb === "list" || verb === "get";
  return `Grant the workflow's identity ${reads ? reader : writer} (${permission}.${verb}) on the project.`;
}

/** A metric's name is ours and has nothing to encode; the others have full names of Google's own. */
function pathOf({ kind, name }: LiveResource, project: string): string {
  const full = kind === "metric" ? `projects/${project}/metrics/${name}` : name;
  return full.split("/").map(encodeURIComponent).join("/");
}

function titleOf(body: JsonObject): string {
  return textOf(body["displayName"]) || textOf(body["name"]);
}

/** The etag makes a dashboard's change fail where someone else has changed it meanwhile. */
function identity({ kind, raw }: LiveResource): JsonObject {
  return {
    name: raw["name"] ?? "",
    ...(kind === "dashboard" && raw["etag"] !== undefined ? { etag: raw["etag"] } : {}),
  };
}
